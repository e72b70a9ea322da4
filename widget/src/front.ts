/** The front's public door, seen from the buyer's browser. */

import type { Message, Outgoing, Session, Visit } from "./types";

/** The front is unreachable or busy; `after` milliseconds is when it asked to be tried again. */
export class Unreachable extends Error {
  constructor(readonly after = 0) {
    super("unreachable");
  }
}

/** The token is no longer good: a new conversation is needed. */
export class Stranger extends Error {}

/** The front understood and said no; trying again is of no use. */
export class Refused extends Error {}

/** One server-sent event; `body` is its parsed JSON. */
export interface Happening {
  id: string;
  name: string;
  body: unknown;
}

/** Longer silence than this and the line counts as dead: the front sends a comment far more often. */
const SILENCE = 45_000;

export class Front {
  constructor(readonly address: URL) {}

  async open(visit: Visit): Promise<Session & { messages: Message[] }> {
    const answer = await this.#ask("chat/conversations", { method: "POST", body: JSON.stringify(visit) });
    return (await answer.json()) as Session & { messages: Message[] };
  }

  async history(token: string): Promise<Message[]> {
    const answer = await this.#ask("chat/history", {}, token);
    return ((await answer.json()) as { messages: Message[] }).messages;
  }

  /** Returns once the buyer's words are on the front's disk, whether now or on an earlier try. */
  async post(token: string, { id, text, payload }: Outgoing): Promise<void> {
    const body = payload === undefined ? { id, text } : { id, payload };
    await this.#ask("chat/messages", { method: "POST", body: JSON.stringify(body) }, token);
  }

  /** Hears events after `seen` until the line drops or `stop` fires; `alive` is called on every sign of life. */
  async hear(
    token: string,
    seen: string,
    stop: AbortSignal,
    alive: () => void,
    take: (happening: Happening) => void,
  ): Promise<void> {
    const line = new AbortController();
    const hangUp = () => line.abort();
    stop.addEventListener("abort", hangUp, { once: true });
    let watch = setTimeout(hangUp, SILENCE);
    try {
      const answer = await this.#ask(
        "chat/events",
        { headers: { Accept: "text/event-stream", "Last-Event-ID": seen }, signal: line.signal, cache: "no-store" },
        token,
      );
      if (!answer.body) throw new Unreachable();
      alive();
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "";
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        clearTimeout(watch);
        watch = setTimeout(hangUp, SILENCE);
        alive();
        const blocks = (rest + value).split(/\r?\n\r?\n/);
        rest = blocks.pop() ?? "";
        blocks.map(readEvent).forEach((happening) => happening && take(happening));
      }
    } finally {
      clearTimeout(watch);
      stop.removeEventListener("abort", hangUp);
      line.abort();
    }
  }

  async #ask(path: string, request: RequestInit, token?: string): Promise<Response> {
    const headers = new Headers(request.headers);
    if (token) headers.set("Authorization", `Bearer ${token}`);
    if (request.body) headers.set("Content-Type", "application/json");
    let answer: Response;
    try {
      answer = await fetch(new URL(path, this.address), { ...request, headers, credentials: "omit" });
    } catch {
      throw new Unreachable();
    }
    if (answer.ok) return answer;
    if (answer.status === 401 || answer.status === 404) throw new Stranger();
    if (answer.status === 429 || answer.status >= 500) {
      throw new Unreachable(Number(answer.headers.get("Retry-After") ?? 0) * 1000);
    }
    throw new Refused(String(answer.status));
  }
}

/** One block of the stream; nothing for a comment or for a body that is no JSON. */
function readEvent(block: string): Happening | null {
  let id = "";
  let name = "message";
  const parts: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const value = line.slice(colon + 1).replace(/^ /, "");
    const field = line.slice(0, colon);
    if (field === "id") id = value;
    else if (field === "event") name = value;
    else if (field === "data") parts.push(value);
  }
  if (!parts.length) return null;
  try {
    return { id, name, body: JSON.parse(parts.join("\n")) };
  } catch {
    return null;
  }
}
