/** The widget's own words, and figures as each language writes them. */

import wording from "wording";
import type { Money, Range } from "./types";

/** One language's `widget.json`. `units` holds plural forms by CLDR category. */
export interface Wording {
  chat: Record<string, string>;
  codes: Record<string, string>;
  units: Record<string, Record<string, string>>;
  attributes: Record<string, string>;
}

const FALLBACK = "en";
/** The wordings at hand: English is part of the script, so that there are always words. */
const known = new Map<string, Wording>([[FALLBACK, wording.english]]);

/** Browsers name traditional Chinese by its place; a script that is named goes before it (`zh-Hans-HK`). */
const TRADITIONAL = /^zh\b(?!.*\bhans\b).*\b(hant|tw|hk|mo)\b/i;

/** The language with words of its own that serves `language` best (`pt-BR` is served by `pt`, `zh-TW` by `zh-Hant`). */
export function spoken(language: string): string {
  const asked = language.replace(/_/g, "-");
  const parts = (TRADITIONAL.test(asked) ? "zh-Hant" : asked).split("-");
  for (let length = parts.length; length; length--) {
    const tag = parts.slice(0, length).join("-");
    if (wording.languages.includes(tag)) return tag;
  }
  return FALLBACK;
}

export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|fa|he|ur)\b/i.test(language) ? "rtl" : "ltr";
}

/** Words and figures of one language. Figures use Western digits, as the assistant's sentences do. */
export class Words {
  readonly language: string;
  readonly locale: string;
  readonly #own: Wording;

  constructor(language: string) {
    this.language = spoken(language);
    this.locale = `${this.language}-u-nu-latn`;
    this.#own = known.get(this.language) ?? wording.english;
  }

  /** The wording `key` with its `{places}` filled; the English one where this language has none. */
  say(key: string, values: Record<string, string> = {}): string {
    const text = this.#own.chat[key] ?? wording.english.chat[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (place: string, name: string) => values[name] ?? place);
  }

  /** A code of a card (`credited_on_order`, `sea_lcl`, `draft`) in words; an unknown one as it stands. */
  code(code: unknown): string {
    const key = String(code ?? "");
    return this.#own.codes[key] ?? this.#plain(key);
  }

  attribute(name: string): string {
    return this.#own.attributes[name] ?? this.#plain(name);
  }

  /** A code or attribute without words of its own: `remote_area` as `Remote area`. */
  #plain(name: string): string {
    const plain = name.replace(/_/g, " ");
    return plain.charAt(0).toLocaleUpperCase(this.locale) + plain.slice(1);
  }

  number(value: number | string): string {
    const figure = Number(value);
    return Number.isFinite(figure)
      ? new Intl.NumberFormat(this.locale, { maximumFractionDigits: 6 }).format(figure)
      : String(value);
  }

  /** A unit price may be finer than the currency's digits; none of them is dropped. */
  money(money: Money): string {
    const decimals = money.amount.split(".")[1]?.length ?? 0;
    return this.#apart(this.#figure(money, decimals));
  }

  /** Right-to-left text would turn `2.75 US$` about; an isolate keeps the figure as it is read. */
  #apart(figure: string): string {
    return directionOf(this.language) === "rtl" ? `\u2066${figure.replace(/[\u200e\u200f\u061c]/g, "")}\u2069` : figure;
  }

  #figure(money: Money, decimals: number): string {
    try {
      const usual = new Intl.NumberFormat(this.locale, { style: "currency", currency: money.currency });
      const digits = Math.max(usual.resolvedOptions().maximumFractionDigits ?? 2, decimals);
      return new Intl.NumberFormat(this.locale, {
        style: "currency",
        currency: money.currency,
        maximumFractionDigits: digits,
      }).format(Number(money.amount));
    } catch {
      return `${money.amount} ${money.currency}`;
    }
  }

  /** `3 pairs`: the unit in the plural form that the figure asks for. */
  count(quantity: number, unit = "piece"): string {
    return `${this.number(quantity)} ${this.unit(unit, quantity)}`;
  }

  unit(unit: string, quantity = 1): string {
    const forms = this.#own.units[unit];
    if (!forms) return unit;
    return forms[new Intl.PluralRules(this.locale).select(quantity)] ?? forms["other"] ?? unit;
  }

  /** `[5, 7]` as `5–7 days`. */
  days(range: Range | number): string {
    const [least, most] = Array.isArray(range) ? range : [range, range];
    const format = new Intl.NumberFormat(this.locale, { style: "unit", unit: "day", unitDisplay: "long" });
    if (least === most) return format.format(least);
    const days = format.format(most);
    return days.replace(this.number(most), `${this.number(least)}–${this.number(most)}`);
  }

  date(iso: string): string {
    return this.#time(iso, /T/.test(iso) ? {} : { timeZone: "UTC" }, { dateStyle: "medium" });
  }

  clock(iso: string): string {
    return this.#time(iso, {}, { timeStyle: "short" });
  }

  moment(iso: string): string {
    return this.#time(iso, {}, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });
  }

  /** The country of an ISO 3166-1 code. */
  country(code: string): string {
    try {
      return new Intl.DisplayNames([this.locale], { type: "region" }).of(code) ?? code;
    } catch {
      return code;
    }
  }

  #time(iso: string, zone: Intl.DateTimeFormatOptions, style: Intl.DateTimeFormatOptions): string {
    const time = new Date(iso);
    return Number.isNaN(time.getTime()) ? iso : new Intl.DateTimeFormat(this.locale, { ...style, ...zone }).format(time);
  }
}

const made = new Map<string, Words>();
const asked = new Map<string, Promise<void>>();

/** The words for `language`; English until `learn` has fetched its own. */
export function wordsFor(language: string): Words {
  const tag = spoken(language);
  const words = made.get(tag) ?? new Words(tag);
  made.set(tag, words);
  return words;
}

/** Fetches the wording of `language` from the front, once. A failure leaves English and is tried again when next asked. */
export function learn(language: string, front: URL): Promise<void> {
  const tag = spoken(language);
  if (known.has(tag)) return Promise.resolve();
  const fetched = asked.get(tag) ?? fetchWording(tag, front);
  asked.set(tag, fetched);
  return fetched;
}

async function fetchWording(tag: string, front: URL): Promise<void> {
  try {
    const answer = await fetch(new URL(`widget/${tag}.json`, front), { credentials: "omit" });
    if (!answer.ok) throw new Error(String(answer.status));
    known.set(tag, (await answer.json()) as Wording);
    made.delete(tag);
  } catch {
    asked.delete(tag);
  }
}
