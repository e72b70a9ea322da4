/** Cards, drawn from their fields alone. Every text becomes a text node; what a card does not state is not shown. */

import { html, nothing, type TemplateResult } from "lit";
import { safeLink } from "./links";
import type { Card, Fact, FreightOption, Money, Tier } from "./types";
import type { Words } from "./words";

type Drawn = TemplateResult | typeof nothing;

/** What a card needs to be drawn: the words of its message, the front's address, newer statuses of orders. */
export interface Frame {
  words: Words;
  base: URL;
  orders: ReadonlyMap<string, string>;
}

const MOST_FACTS = 8;

const drawings: Record<string, (card: Card, frame: Frame) => Drawn> = {
  product,
  price_quote: priceQuote,
  sample_offer: sampleOffer,
  shipping_quote: shippingQuote,
  landed_quote: landedQuote,
  draft_order: draftOrder,
  handoff,
  not_stated: notStated,
  file,
};

/** The card as the buyer sees it; nothing for a type that is not known here. */
export function drawCard(card: Card, frame: Frame): Drawn {
  try {
    return drawings[card?.type]?.(card, frame) ?? nothing;
  } catch {
    return nothing; // One card that is not as agreed must not take the conversation off the screen.
  }
}

function box(kind: string, title: string, code: unknown, body: unknown): TemplateResult {
  return html`<section class="card ${kind}" aria-label=${title}>
    <header><h3>${title}</h3>${code ? html`<code dir="ltr">${code}</code>` : nothing}</header>
    ${body}
  </section>`;
}

/** Label and value side by side; the rows without a value are left out. */
function rows(pairs: [string, unknown][]): Drawn {
  const stated = pairs.filter(([, value]) => value && value !== nothing);
  return stated.length
    ? html`<dl>${stated.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
    : nothing;
}

/** Parts set apart by a middle dot, each in its own direction. */
function dotted(parts: unknown[]): TemplateResult {
  return html`${parts.filter(Boolean).map((part, at) => html`${at ? " · " : ""}<bdi>${part}</bdi>`)}`;
}

function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "amount" in value && "currency" in value;
}

function perUnit(money: Money, unit: string | undefined, words: Words): string {
  return unit ? words.say("per", { price: words.money(money), unit: words.unit(unit) }) : words.money(money);
}

function product(card: Card, { words, base }: Frame): TemplateResult {
  const link = safeLink(card["url"], base);
  const image = safeLink(card["image"], link ?? base);
  const facts = ((card["facts"] ?? []) as Fact[]).filter(
    ({ attribute, value }) => value !== null && value !== "" && attribute !== "moq" && attribute !== "price",
  );
  const from: unknown = card["price_from"];
  return html`<section class="card product" aria-label=${card["name"]}>
    <div class="lead">
      ${image ? html`<img src=${image} alt="" loading="lazy" width="96" height="72" @error=${hide} />` : nothing}
      <div>
        <h3>${link ? html`<a href=${link} target="_blank" rel="noopener">${card["name"]}</a>` : card["name"]}</h3>
        <code dir="ltr">${card["sku"]}</code>
        ${isMoney(from) ? html`<p class="price">${words.say("from", { price: perUnit(from, card["unit"], words) })}</p>` : nothing}
        ${card["moq"] ? html`<p class="muted">${words.say("moq", { count: words.count(card["moq"], card["unit"]) })}</p>` : nothing}
      </div>
    </div>
    ${rows(facts.slice(0, MOST_FACTS).map(({ attribute, value }) => [words.attribute(attribute), stated(value, words)]))}
  </section>`;
}

function stated(value: unknown, words: Words): string {
  if (isMoney(value)) return words.money(value);
  if (Array.isArray(value)) return value.map((one) => stated(one, words)).join(", ");
  if (typeof value === "number") return words.number(value);
  if (value === true || value === false) return words.code(value ? "yes" : "no");
  return value === "yes" || value === "no" ? words.code(value) : String(value);
}

function priceQuote(card: Card, frame: Frame): TemplateResult {
  const { words } = frame;
  return box("quote", words.say("price_quote"), card["number"], html`${sum(card, words)} ${tiers(card, words)} ${terms(card, words)}`);
}

function sum(card: Card, words: Words): Drawn {
  const lines = (card["lines"] ?? []) as Card[];
  if (lines.length && isMoney(card["total"])) {
    return html`${goods(lines, words)} ${rows([[words.say("total"), html`<strong>${words.money(card["total"])}</strong>`]])}`;
  }
  if (!isMoney(card["unit_price"])) return nothing;
  const each = perUnit(card["unit_price"], card["unit"], words);
  return html`<p class="sum">
    ${card["quantity"] ? html`<span>${words.count(card["quantity"], card["unit"])} × ${each}</span>` : html`<span>${each}</span>`}
    ${isMoney(card["total"]) ? html`<strong>${words.money(card["total"])}</strong>` : nothing}
  </p>`;
}

function tiers(card: Card, words: Words): Drawn {
  const all = (card["tiers"] ?? []) as Tier[];
  if (all.length < 2) return nothing;
  const reached = all.filter(({ from }) => card["quantity"] && from <= card["quantity"]).at(-1);
  return html`<table>
    <caption>${words.say("tiers")}</caption>
    <tbody>
      ${all.map(
        (tier) => html`<tr class=${tier === reached ? "reached" : ""} aria-current=${tier === reached ? "true" : nothing}>
          <th scope="row">${words.say("tier_from", { count: words.count(tier.from, card["unit"]) })}</th>
          <td>${words.money(tier.unit_price)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function terms(card: Card, words: Words): Drawn {
  return rows([
    [words.say("terms"), [card["incoterm"], card["place"]].filter(Boolean).join(" ")],
    [words.say("production"), card["lead_time_days"] && words.days(card["lead_time_days"])],
    [words.say("valid_until"), card["valid_until"] && words.date(card["valid_until"])],
  ]);
}

function sampleOffer(card: Card, { words }: Frame): TemplateResult {
  const fee: unknown = card["fee"];
  const freight: unknown = card["freight"];
  const credited: unknown = card["credited_on_order"];
  return box(
    "sample",
    words.say("sample"),
    card["sku"],
    html`${rows([
      [words.say("sample_price"), isMoney(card["unit_price"]) && words.money(card["unit_price"])],
      [words.say("sample_fee"), fee && !(credited && fee === "credited_on_order") && (isMoney(fee) ? words.money(fee) : words.code(fee))],
      [words.say("sample_most"), card["max_quantity"] && words.number(card["max_quantity"])],
      [words.say("freight"), freight && (isMoney(freight) ? words.money(freight) : words.code(`freight_${freight as string}`))],
      [words.say("ready_in"), card["lead_time_days"] && words.days(card["lead_time_days"])],
    ])}
    ${credited === true ? html`<p class="good">${words.say("credited")}</p>` : nothing}`,
  );
}

function shippingQuote(card: Card, { words }: Frame): TemplateResult {
  const to = (card["destination"] ?? {}) as Record<string, string>;
  const place = [to["city"], to["postcode"], to["port"], to["country"] && words.country(to["country"])].filter(Boolean);
  const load = [
    card["cartons"] && words.count(Number(card["cartons"]), "carton"),
    card["gross_weight_kg"] && `${words.number(card["gross_weight_kg"])} kg`,
    card["volume_m3"] && `${words.number(card["volume_m3"])} m³`,
  ].filter(Boolean);
  return box(
    "freight",
    place.length ? words.say("shipping_to", { place: place.join(", ") }) : words.say("freight"),
    card["number"],
    html`${card["incoterm"] || load.length ? html`<p class="muted">${dotted([card["incoterm"], ...load])}</p>` : nothing}
      <ul class="options">
        ${((card["options"] ?? []) as FreightOption[]).map((option) => html`<li>${freightOption(option, words)}</li>`)}
      </ul>`,
  );
}

function freightOption(option: FreightOption, words: Words): TemplateResult {
  const details = [
    option.chargeable_weight_kg && words.say("chargeable", { weight: words.number(option.chargeable_weight_kg) }),
    ...(option.surcharges ?? []).map(({ name, amount }) => `${words.code(name)} ${words.money(amount)}`),
    option.valid_until && `${words.say("valid_until")} ${words.date(option.valid_until)}`,
  ].filter(Boolean);
  return html`<div class="option">
    <div>
      <strong>${[option.carrier, option.service].filter(Boolean).join(" ")}</strong>
      ${option.mode ? html`<span class="chip">${words.code(option.mode)}</span>` : nothing}
      ${option.estimate ? html`<span class="chip soft">${words.say("estimate")}</span>` : nothing}
      ${option.transit_days ? html`<span class="days">${words.days(option.transit_days)}</span>` : nothing}
    </div>
    <strong class="amount">${isMoney(option.price) ? words.money(option.price) : nothing}</strong>
    ${details.length ? html`<p class="muted">${dotted(details)}</p>` : nothing}
  </div>`;
}

function landedQuote(card: Card, frame: Frame): TemplateResult {
  const { words } = frame;
  const quote = (card["price_quote"] ?? card) as Card;
  const option = (card["option"] ?? card["shipping"] ?? card["shipping_option"]) as FreightOption | undefined;
  return box(
    "quote",
    words.say("landed"),
    card["number"] ?? quote["number"],
    html`${isMoney(quote["unit_price"]) && quote["quantity"]
        ? html`<p class="muted">${words.count(quote["quantity"], quote["unit"])} × ${words.money(quote["unit_price"])}</p>`
        : nothing}
      ${option ? freightOption(option, words) : nothing}
      ${isMoney(card["total"]) ? rows([[words.say("total"), html`<strong>${words.money(card["total"])}</strong>`]]) : nothing}
      ${terms(quote, words)}`,
  );
}

function goods(lines: Card[], words: Words): TemplateResult {
  return html`<ul class="lines">
    ${lines.map(
      (line) => html`<li>
        <span>${line["name"]} <code dir="ltr">${line["sku"]}</code></span>
        <span class="muted">${words.count(line["quantity"], line["unit"])} × ${words.money(line["unit_price"])}</span>
        <strong class="amount">${words.money(line["amount"])}</strong>
      </li>`,
    )}
  </ul>`;
}

function draftOrder(card: Card, { words, base, orders }: Frame): TemplateResult {
  const link = safeLink(card["url"], base);
  const status = orders.get(String(card["number"])) || card["status"];
  const lines = (card["lines"] ?? []) as Card[];
  const amount = (name: string) => (isMoney(card[name]) ? words.money(card[name]) : "");
  return box(
    "order",
    words.say(card["kind"] === "sample" ? "order_sample" : "order"),
    card["number"],
    html`${status ? html`<p><span class="chip">${words.code(`order_${String(status)}`)}</span></p>` : nothing}
      ${goods(lines, words)}
      ${rows([
        [words.say("freight"), amount("freight")],
        [words.say("total"), amount("total") && html`<strong>${amount("total")}</strong>`],
        [words.say("deposit"), amount("deposit")],
        [words.say("balance"), amount("balance")],
      ])}
      ${terms(card, words)}
      ${link ? html`<a class="button" href=${link} target="_blank" rel="noopener">${words.say("order_open")}</a>` : nothing}`,
  );
}

function handoff(card: Card, { words }: Frame): Drawn {
  const by: unknown = card["reply_by_local"] ?? card["reply_by"];
  if (!card["status"]) return nothing;
  return html`<p class="card note">${words.code(`handoff_${String(card["status"])}`)}
    ${by && card["status"] === "requested" ? html`<strong>${words.say("reply_by", { time: words.moment(String(by)) })}</strong>` : nothing}
  </p>`;
}

function notStated(card: Card, { words }: Frame): TemplateResult {
  return html`<p class="card note">${words.say("not_stated", { attribute: words.attribute(String(card["attribute"] ?? card["sku"] ?? "")) })}</p>`;
}

function file(card: Card, { words, base }: Frame): TemplateResult {
  const link = safeLink(card["url"], base);
  const kilobytes = Number(card["size"]) / 1024;
  const size = kilobytes > 0 ? `${words.number(kilobytes < 10 ? kilobytes.toFixed(1) : Math.round(kilobytes))} KB` : "";
  const body = html`<strong>${card["name"]}</strong>
    <span class="muted">${dotted([card["claim"], size])}</span>`;
  return link
    ? html`<a class="card file" href=${link} target="_blank" rel="noopener" download>${body}</a>`
    : html`<p class="card file">${body}</p>`;
}

function hide(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}
