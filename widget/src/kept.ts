/** What survives a reload: the token, the last event seen, unsent messages, whether the panel stood open. */

import type { Outgoing, Session } from "./types";

/** Kept per front in the host page's own storage; in memory alone where the browser forbids storage. */
export class Kept {
  readonly #prefix: string;
  readonly #memory = new Map<string, string>();
  readonly #storage: Storage | null;

  constructor(front: string) {
    this.#prefix = `nightdesk:${front}:`;
    let storage: Storage | null = null;
    try {
      storage = window.localStorage;
      storage.setItem(`${this.#prefix}try`, "1");
      storage.removeItem(`${this.#prefix}try`);
    } catch {
      storage = null;
    }
    this.#storage = storage;
  }

  get session(): Session | null {
    const kept = this.#read<Session>("session");
    if (!kept?.token) return null;
    return kept.expires && Date.parse(kept.expires) < Date.now() ? null : kept;
  }

  set session(session: Session | null) {
    this.#write("session", session);
    if (!session) this.#write("seen", null);
  }

  /** The id of the last event taken in; `0` before the first. */
  get seen(): string {
    return this.#read<string>("seen") ?? "0";
  }

  set seen(id: string) {
    if (Number(id) >= Number(this.seen)) this.#write("seen", id);
  }

  get open(): boolean {
    return this.#read<boolean>("open") ?? false;
  }

  set open(open: boolean) {
    this.#write("open", open);
  }

  get draft(): string {
    return this.#read<string>("draft") ?? "";
  }

  set draft(text: string) {
    this.#write("draft", text || null);
  }

  /** Unsent messages in the order written. Each has a key of its own, so that two tabs never overwrite one another. */
  unsent(): Outgoing[] {
    const names = this.#storage ? Object.keys(this.#storage) : [...this.#memory.keys()];
    return names
      .filter((name) => name.startsWith(`${this.#prefix}unsent:`))
      .map((name) => this.#read<Outgoing>(name.slice(this.#prefix.length)))
      .filter((message): message is Outgoing => !!message?.id)
      .sort((one, other) => one.at.localeCompare(other.at));
  }

  hold(message: Outgoing): void {
    this.#write(`unsent:${message.id}`, message);
  }

  release(id: string): void {
    this.#write(`unsent:${id}`, null);
  }

  #read<Value>(name: string): Value | null {
    try {
      const text = this.#storage?.getItem(this.#prefix + name) ?? this.#memory.get(this.#prefix + name);
      return text ? (JSON.parse(text) as Value) : null;
    } catch {
      return null;
    }
  }

  #write(name: string, value: unknown): void {
    const key = this.#prefix + name;
    if (value === null) {
      this.#memory.delete(key);
      this.#storage?.removeItem(key);
      return;
    }
    try {
      if (!this.#storage) throw new Error("no storage");
      this.#storage.setItem(key, JSON.stringify(value));
    } catch {
      this.#memory.set(key, JSON.stringify(value));
    }
  }
}
