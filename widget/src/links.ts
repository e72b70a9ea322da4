/** Addresses that may be followed or shown: http, https, or the seller's own site. */

/** `address` in full, against `base`; nothing for `javascript:`, `data:` and the like. */
export function safeLink(address: unknown, base: URL | string): string | null {
  if (typeof address !== "string" || !address.trim()) return null;
  try {
    const url = new URL(address, base);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** The text cut at its web addresses, in order; a full stop or bracket after an address is not part of it. */
export function cutAtLinks(text: string): { text: string; link?: string }[] {
  const pieces: { text: string; link?: string }[] = [];
  let end = 0;
  for (const found of text.matchAll(/https?:\/\/[^\s<>"'，。、；！？）】]+/gi)) {
    const shown = found[0].replace(/[.,;:!?)\]]+$/, "");
    const link = safeLink(shown, shown);
    if (!link) continue;
    if (found.index > end) pieces.push({ text: text.slice(end, found.index) });
    pieces.push({ text: shown, link });
    end = found.index + shown.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
