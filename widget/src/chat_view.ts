/** `<nightdesk-chat>`: the launcher and the panel, in a shadow root that neither harms the host page nor is harmed by it. */

import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { cards } from "./card_styles";
import { Conversation } from "./conversation";
import { Front } from "./front";
import { CROSS, MOON, PLANE, SPEECH, icon } from "./icons";
import { Kept } from "./kept";
import { safeLink } from "./links";
import { drawLine } from "./line_view";
import { log } from "./log_styles";
import { frame } from "./styles";
import type { Line } from "./types";
import { directionOf, learn, wordsFor, type Words } from "./words";

/** The longest message the front takes. */
const LONGEST = 4000;
/** The log follows new lines while the buyer reads within this many pixels of its end. */
const NEAR_END = 120;

export class NightdeskChat extends LitElement {
  static override styles = [frame, log, cards];
  static override properties = {
    open: { type: Boolean, reflect: true },
    name: {},
    sku: {},
    language: {},
    privacy: {},
    front: {},
    unread: { state: true },
    behind: { state: true },
  };

  declare open: boolean;
  /** The seller's trading name, shown at the top. */
  declare name: string;
  /** The product of the page. */
  declare sku: string;
  /** BCP 47; blank means the browser's. */
  declare language: string;
  /** The seller's privacy notice, or the address of one. */
  declare privacy: string;
  /** The address the script came from; everything is asked there. */
  declare front: string;
  declare protected unread: number;
  /** New lines arrived below what the buyer is reading. */
  declare protected behind: boolean;

  #kept!: Kept;
  #conversation!: Conversation;
  #base!: URL;
  #speaks!: string;
  #learnt: Promise<void> = Promise.resolve();
  #quiet = true;

  constructor() {
    super();
    this.open = false;
    this.name = this.sku = this.language = this.privacy = this.front = "";
    this.unread = 0;
    this.behind = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const base = (this.#base = new URL(this.front || "/", location.href));
    this.#speaks = this.language || navigator.language || "en";
    this.#kept = new Kept(base.href);
    this.#conversation = new Conversation(
      new Front(base),
      this.#kept,
      () => ({
        language: this.language || navigator.language || "",
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
        page: location.href.slice(0, 2000),
        ...(this.sku ? { sku: this.sku } : {}),
      }),
      () => this.requestUpdate(),
      (line) => this.#heard(line),
    );
    visualViewport?.addEventListener("resize", this.#fit);
    this.#learnt = learn(this.#speaks, base);
    if (this.#kept.open) this.open = true;
    if (this.#conversation.resumable) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    visualViewport?.removeEventListener("resize", this.#fit);
    this.#conversation.leave();
  }

  show = (): void => void (this.open = true);
  hide = (): void => void (this.open = false);

  /** Nothing is drawn before the words are there: a button that changes its language under the hand is worse than none. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#learnt;
    this.dir = directionOf(this.#words.language);
    super.scheduleUpdate();
  }

  get #words(): Words {
    return wordsFor(this.#speaks);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("open") && this.open) this.unread = 0;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.behind) this.#toEnd();
    if (!changed.has("open")) return;
    const byBuyer = changed.get("open") !== undefined; // On a reload the panel stands open again, but the page keeps the focus.
    if (byBuyer) this.#kept.open = this.open;
    if (this.open) {
      void this.#start();
      const box = this.#box();
      if (box) box.value = this.#kept.draft;
      this.#grow();
      if (byBuyer) box?.focus();
    } else if (byBuyer) {
      this.renderRoot.querySelector<HTMLElement>(".launcher")?.focus();
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="frame" lang=${this.#words.language} dir=${this.dir}>${this.open ? this.#panel() : nothing}${this.#launcher()}</div>`;
  }

  #launcher(): TemplateResult {
    const unread = this.unread ? this.#words.say("unread", { count: this.#words.number(this.unread) }) : "";
    return html`<button class="launcher" type="button" aria-expanded="false" ?hidden=${this.open} @click=${this.show}>
      ${icon(SPEECH)}<span>${this.#words.say("launcher")}</span>
      ${unread ? html`<span class="badge"><span aria-hidden="true">${this.#words.number(this.unread)}</span><span class="quiet">${unread}</span></span>` : nothing}
    </button>`;
  }

  #panel(): TemplateResult {
    const say = (key: string, values?: Record<string, string>): string => this.#words.say(key, values);
    const { lines, typing, connected, person, handoff, quickReplies } = this.#conversation;
    const title = this.name || say("title");
    const status =
      person !== null ? say("person", { name: person || say("colleague") }) : say(handoff === "requested" ? "requested" : "assistant");
    const view = {
      words: this.#words,
      base: this.#base,
      orders: this.#conversation.orders,
      retry: (id: string) => this.#conversation.retry(id),
    };
    return html`<div class="panel" role="dialog" aria-label=${say("dialog", { name: title })} @keydown=${this.#key}>
      <header>
        <span class="moon">${icon(MOON)}</span>
        <div>
          <h2 dir="auto">${title}</h2>
          <p class="status" role="status">${status}</p>
        </div>
        <button class="icon" type="button" aria-label=${say("close")} @click=${this.hide}>${icon(CROSS)}</button>
      </header>
      ${connected ? nothing : html`<p class="offline" role="status">${say("offline")}</p>`}
      <div class="log" role="log" aria-live=${this.#quiet ? "off" : "polite"} aria-relevant="additions" aria-label=${say("log")} tabindex="0" @scroll=${this.#scrolled}>
        <div class="intro">
          <p>${say("intro")}</p>
          ${this.#privacy()}
        </div>
        ${lines.map((line) => drawLine(line, view))}
        ${quickReplies.length
          ? html`<div class="replies" role="group" aria-label=${say("replies")} dir=${lines.at(-1)?.direction ?? "auto"}>
              ${quickReplies.map((reply) => html`<button type="button" @click=${() => this.#choose(reply)}>${reply.title}</button>`)}
            </div>`
          : nothing}
        ${typing
          ? html`<div class="row"><span class="bubble typing"><i></i><i></i><i></i><span class="quiet">${say("typing")}</span></span></div>`
          : nothing}
      </div>
      ${this.behind ? html`<button class="newer" type="button" @click=${this.#catchUp}>${say("newer")}</button>` : nothing}
      <form @submit=${this.#submit}>
        <textarea
          rows="1"
          maxlength=${LONGEST}
          dir=${this.#kept.draft ? "auto" : this.dir}
          enterkeyhint="send"
          aria-label=${say("write")}
          placeholder=${say("write")}
          @input=${this.#written}
          @keydown=${this.#enter}
        ></textarea>
        <button class="icon send" aria-label=${say("send")} aria-disabled=${this.#kept.draft.trim() ? "false" : "true"}>${icon(PLANE)}</button>
      </form>
    </div>`;
  }

  #privacy(): TemplateResult {
    const link = /^(https?:|\/)/.test(this.privacy) ? safeLink(this.privacy, location.href) : null;
    const title = this.#words.say("privacy_link");
    return html`<p>
        ${this.#words.say("privacy")}
        ${link ? html`<a href=${link} target="_blank" rel="noopener">${title}</a>` : nothing}
      </p>
      ${this.privacy && !link ? html`<details><summary>${title}</summary><p dir="auto">${this.privacy}</p></details>` : nothing}`;
  }

  /** The history is not read aloud; what comes after it is. */
  async #start(): Promise<void> {
    await this.#conversation.start();
    this.requestUpdate();
    await this.updateComplete;
    setTimeout(() => {
      this.#quiet = false;
      this.requestUpdate();
    }, 500);
  }

  #heard({ author, language }: Line): void {
    if (language) void learn(language, this.#base).then(() => this.requestUpdate());
    if (!this.open && !this.#quiet && author !== "system") this.unread++;
    if (this.open && !this.#atEnd()) this.behind = true;
  }

  #choose(reply: Parameters<Conversation["choose"]>[0]): void {
    this.#conversation.choose(reply);
    this.#catchUp();
    this.#box()?.focus();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const box = this.#box();
    if (!box?.value.trim()) return;
    this.#conversation.say(box.value);
    box.value = this.#kept.draft = "";
    this.#grow();
    this.#catchUp();
    box.focus();
  }

  #enter(event: KeyboardEvent): void {
    // 229 and isComposing: this Enter chooses a character in an input method, it does not send.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) this.#submit(event);
  }

  #written(): void {
    this.#kept.draft = this.#box()?.value ?? "";
    this.#grow();
    this.requestUpdate();
  }

  /** Escape closes; on a phone, where the panel covers the page, Tab stays inside it. */
  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      this.hide();
    }
    if (event.key !== "Tab" || !matchMedia("(max-width: 480px)").matches) return;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>(".panel :is(button, a, textarea, [tabindex])")];
    const leaving = event.shiftKey ? stops[0] : stops.at(-1);
    if ((this.renderRoot as ShadowRoot).activeElement === leaving) {
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    }
  }

  #scrolled(): void {
    if (this.#atEnd()) this.behind = false;
  }

  #catchUp(): void {
    this.behind = false;
    this.#toEnd();
  }

  #atEnd(): boolean {
    const log = this.renderRoot.querySelector(".log");
    return !log || log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
  }

  #toEnd(): void {
    const log = this.renderRoot.querySelector(".log");
    if (log) log.scrollTop = log.scrollHeight;
  }

  #grow(): void {
    const box = this.#box();
    if (!box) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }

  #box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("textarea");
  }

  /** The height left above an on-screen keyboard. */
  readonly #fit = (): void => {
    this.style.setProperty("--seen-height", `${visualViewport?.height ?? innerHeight}px`);
  };
}
