/** What travels between the widget and the front, as the HTTP surface states it. */

export type Range = [number, number];

/** An exact decimal string with its ISO 4217 currency. */
export interface Money {
  amount: string;
  currency: string;
}

export interface Fact {
  attribute: string;
  value: unknown;
  source?: string;
}

export interface Tier {
  from: number;
  unit_price: Money;
}

export interface FreightOption {
  carrier: string;
  service?: string;
  mode?: string;
  price: Money;
  surcharges?: { name: string; amount: Money }[];
  chargeable_weight_kg?: string | number;
  transit_days?: Range;
  valid_until?: string;
  estimate?: boolean;
}

/** A fact behind a sentence. Fields vary by `type`; every reader checks what it shows. */
export interface Card {
  type: string;
  [field: string]: any;
}

export interface QuickReply {
  title: string;
  payload: string;
}

export type Author = "buyer" | "assistant" | "human" | "system";

export interface Message {
  id: string;
  author: Author;
  name?: string;
  text: string;
  language?: string;
  direction?: "ltr" | "rtl";
  cards?: Card[];
  quick_replies?: QuickReply[];
  in_reply_to?: string | null;
  at?: string;
}

/** Where a buyer's own message stands. `waiting` is tried again by itself, `failed` only by the buyer. */
export type Delivery = "sending" | "waiting" | "sent" | "failed";

/** A message on the screen. */
export interface Line extends Message {
  delivery?: Delivery;
}

/** A buyer's message on its way; `id` is its UUID for good, so that sending twice is harmless. */
export interface Outgoing {
  id: string;
  text: string;
  payload?: string;
  at: string;
}

export interface Session {
  conversation: string;
  token: string;
  expires?: string;
}

/** What the page tells about the buyer when a conversation opens. */
export interface Visit {
  language: string;
  timezone: string;
  page: string;
  sku?: string;
}
