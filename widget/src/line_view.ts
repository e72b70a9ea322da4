/** One message on the screen. */

import { html, nothing, type TemplateResult } from "lit";
import { drawCard, type Frame } from "./card_view";
import { cutAtLinks } from "./links";
import type { Line } from "./types";
import { directionOf, wordsFor } from "./words";

/** The words here are the page's own; a message and its cards have those of their language. */
export interface LineView extends Frame {
  retry: (id: string) => void;
}

/** A message with its cards; the buyer's own with how far it got. */
export function drawLine(line: Line, view: LineView): TemplateResult {
  const words = line.language ? wordsFor(line.language) : view.words;
  const who = line.author === "human" ? line.name || view.words.say("colleague") : "";
  const said = line.author === "buyer" ? view.words.say("you") : view.words.say(line.author === "human" ? "colleague" : "assistant_said");
  const frame = { words, base: view.base, orders: view.orders };
  return html`<div class="row ${line.author}">
    ${who ? html`<span class="who" dir="auto">${who}</span>` : html`<span class="quiet">${said}</span>`}
    ${line.text ? html`<div class="bubble" lang=${line.language || nothing} dir=${line.direction ?? "auto"}>${cutAtLinks(line.text).map(piece)}</div>` : nothing}
    ${line.cards?.length
      ? line.cards.map((card) => html`<div class="wide" lang=${words.language} dir=${directionOf(words.language)}>${drawCard(card, frame)}</div>`)
      : nothing}
    ${line.author === "buyer" ? state(line, view) : nothing}
  </div>`;
}

function state({ id, delivery, at }: Line, { words, retry }: LineView): TemplateResult {
  if (delivery === "failed") {
    return html`<span class="state failed">${words.say("failed")}
      <button type="button" @click=${() => retry(id)}>${words.say("retry")}</button></span>`;
  }
  const state = delivery === "sent" && at ? `${words.clock(at)} · ${words.say("sent")}` : words.say(delivery ?? "sent");
  return html`<span class="state">${state}</span>`;
}

function piece({ text, link }: { text: string; link?: string }): unknown {
  return link ? html`<a href=${link} target="_blank" rel="noopener nofollow">${text}</a>` : text;
}
