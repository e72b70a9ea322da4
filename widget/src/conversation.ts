/** One buyer's conversation: what was said, what is on its way, and who is at the other end. */

import { type Front, Refused, Stranger, Unreachable, type Happening } from "./front";
import type { Kept } from "./kept";
import type { Delivery, Line, Message, Outgoing, QuickReply, Session, Visit } from "./types";

/** Tries before a message is shown as failed; it is still sent by itself when the line comes back. */
const TRIES = 4;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
/** A turn that has not ended by then no longer shows as being written. */
const TYPING_ENDS = 60_000;

export class Conversation {
  lines: Line[] = [];
  typing = false;
  connected = true;
  /** The handoff status last heard: `requested`, `live`, `returned`, or blank. */
  handoff = "";
  /** The newest status of an order by its number. */
  readonly orders = new Map<string, string>();

  #session: Session | null;
  #started: Promise<void> | null = null;
  #listening = false;
  #sending = false;
  readonly #stop = new AbortController();
  #typingEnds = 0;
  #joining: Promise<void> | null = null;
  readonly #waiting = new Set<() => void>();

  /** `changed` is called after every change; `heard` for each new line that is not the buyer's own. */
  constructor(
    private readonly front: Front,
    private readonly kept: Kept,
    private readonly visit: () => Visit,
    private readonly changed: () => void,
    private readonly heard: (line: Line) => void,
  ) {
    this.#session = kept.session;
    addEventListener("online", this.#hurry);
  }

  get resumable(): boolean {
    return this.#session !== null || this.kept.unsent().length > 0;
  }

  /** The replies offered last, until the buyer says anything. */
  get quickReplies(): QuickReply[] {
    return this.lines.at(-1)?.quick_replies ?? [];
  }

  /** The person who answers now, if one does. */
  get person(): string | null {
    if (this.handoff === "returned") return null;
    const last = this.lines.findLast((line) => line.author === "human" || line.author === "assistant");
    return last?.author === "human" || this.handoff === "live" ? (last?.author === "human" && last.name) || "" : null;
  }

  /** Resumes the kept conversation or opens a new one; many calls are one. Ends when the history stands. */
  start(): Promise<void> {
    this.#started ??= this.#begin();
    return this.#started;
  }

  say(text: string): void {
    const words = text.trim();
    if (words) this.#give({ id: newId(), text: words, at: new Date().toISOString() });
  }

  choose({ title, payload }: QuickReply): void {
    this.#give({ id: newId(), text: title, payload, at: new Date().toISOString() });
  }

  retry(id: string): void {
    this.#deliver(id, "sending");
    void this.#send();
  }

  leave(): void {
    this.#stop.abort();
    removeEventListener("online", this.#hurry);
  }

  async #begin(): Promise<void> {
    for (const message of this.kept.unsent()) this.#put({ ...message, author: "buyer", delivery: "sending" });
    let pause = FIRST_PAUSE;
    while (!this.#stop.signal.aborted) {
      try {
        await this.#join();
        this.#connect(true);
        break;
      } catch (fault) {
        this.#connect(false);
        pause = await this.#wait(pause, fault);
      }
    }
    void this.#listen();
    void this.#send();
  }

  /** Resumes or opens, once at a time, whoever of listener and sender finds the session gone first. */
  #join(): Promise<void> {
    this.#joining ??= this.#resumeOrOpen().finally(() => (this.#joining = null));
    return this.#joining;
  }

  async #resumeOrOpen(): Promise<void> {
    if (this.#session) {
      try {
        const said = await this.front.history(this.#session.token);
        const onTheWay = this.lines.filter((line) => !said.some(({ id }) => id === line.id));
        this.lines = [];
        said.forEach((message) => this.#put(message));
        onTheWay.forEach((line) => this.#put(line));
        return this.changed();
      } catch (fault) {
        if (!(fault instanceof Stranger)) throw fault;
        this.#renounce();
      }
    }
    const { messages, ...session } = await this.front.open(this.visit());
    this.#session = this.kept.session = session;
    messages?.forEach((message) => this.#put(message));
  }

  /** Forgets a conversation that the front no longer knows; what was written stays on the screen. */
  #renounce(): void {
    this.#session = this.kept.session = null;
  }

  async #listen(): Promise<void> {
    if (this.#listening) return;
    this.#listening = true;
    let pause = FIRST_PAUSE;
    while (!this.#stop.signal.aborted) {
      try {
        if (!this.#session) await this.#join();
        const alive = () => {
          pause = FIRST_PAUSE;
          this.#connect(true);
        };
        await this.front.hear(this.#session!.token, this.kept.seen, this.#stop.signal, alive, (event) => this.#take(event));
      } catch (fault) {
        if (fault instanceof Stranger) this.#renounce();
        else this.#connect(false);
      }
      pause = await this.#wait(pause);
    }
  }

  #take({ id, name, body }: Happening): void {
    const facts = (body ?? {}) as Record<string, string>;
    if (name === "message") this.#put(body as Message);
    else if (name === "typing") this.#type(true);
    else if (name === "turn") this.#turn(facts["in_reply_to"] ?? "");
    else if (name === "handoff") this.handoff = facts["status"] ?? "";
    else if (name === "order" && facts["number"]) this.orders.set(facts["number"], facts["status"] ?? "");
    if (id) this.kept.seen = id;
    this.changed();
  }

  /** A turn has ended: the buyer's message it answers arrived, whatever the network said about it. */
  #turn(message: string): void {
    this.#accepted(message);
    this.#type(false);
  }

  #type(on: boolean): void {
    clearTimeout(this.#typingEnds);
    this.typing = on;
    if (on) this.#typingEnds = window.setTimeout(() => (this.#type(false), this.changed()), TYPING_ENDS);
  }

  /** Puts a message on the screen once: one seen before is brought up to date in its place. */
  #put(message: Line): void {
    if (!message?.id) return;
    const known = this.lines.findIndex(({ id }) => id === message.id);
    const mine = message.author === "buyer";
    if (mine && !message.delivery) this.kept.release(message.id);
    const line: Line = mine ? { delivery: "sent", ...message } : message;
    if (known >= 0) {
      this.lines[known] = line;
    } else {
      this.lines.push(line);
      if (!mine) this.heard(line);
    }
    if (!mine) this.#type(false);
    this.changed();
  }

  #give(message: Outgoing): void {
    this.kept.hold(message);
    this.#put({ ...message, author: "buyer", delivery: "sending" });
    void this.start().then(() => this.#send());
  }

  /** Sends what is unsent, in order, one at a time; the same id on every try. */
  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    let tries = 0;
    let pause = FIRST_PAUSE;
    try {
      for (;;) {
        const message = this.kept.unsent().find(({ id }) => this.#deliveryOf(id) !== "failed");
        if (!message || this.#stop.signal.aborted) return;
        try {
          if (!this.#session) await this.#join();
          await this.front.post(this.#session!.token, message);
          this.#accepted(message.id);
          tries = 0;
          pause = FIRST_PAUSE;
        } catch (fault) {
          if (fault instanceof Stranger) this.#renounce();
          const over = fault instanceof Refused || ++tries >= TRIES;
          this.#deliver(message.id, over ? "failed" : "waiting");
          if (over) tries = 0;
          else pause = await this.#wait(pause, fault);
        }
      }
    } finally {
      this.#sending = false;
    }
  }

  #accepted(id: string): void {
    this.kept.release(id);
    this.#deliver(id, "sent");
  }

  #deliver(id: string, delivery: Delivery): void {
    this.lines = this.lines.map((line) => (line.id === id && line.author === "buyer" ? { ...line, delivery } : line));
    this.changed();
  }

  #deliveryOf(id: string): Delivery | undefined {
    return this.lines.find((line) => line.id === id)?.delivery;
  }

  #connect(connected: boolean): void {
    const back = connected && !this.connected;
    if (connected === this.connected) return;
    this.connected = connected;
    if (!connected) this.#type(false);
    this.changed();
    if (back) this.#resendFailed();
  }

  #resendFailed(): void {
    for (const { id } of this.kept.unsent()) this.#deliver(id, "sending");
    void this.#send();
  }

  /** The network is back: whoever waits need wait no longer. */
  readonly #hurry = (): void => {
    this.#waiting.forEach((wake) => wake());
    this.#waiting.clear();
    if (this.#started) this.#resendFailed();
  };

  /** Waits `pause` with jitter, at least as long as the front asked; returns the next pause. */
  async #wait(pause: number, fault?: unknown): Promise<number> {
    const asked = fault instanceof Unreachable ? fault.after : 0;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, Math.max(asked, pause * (0.75 + Math.random() / 2)));
      this.#waiting.add(() => {
        clearTimeout(timer);
        done();
      });
    });
    return Math.min(pause * 2, LONGEST_PAUSE);
  }
}

/** A UUID also where the page is not served over https, where `randomUUID` is missing. */
function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
