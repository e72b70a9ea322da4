/** The seller's colour, with a readable ink on it. */

/** Sets the widget's colour from `#rrggbb`; anything else leaves the widget's own. */
export function paint(element: HTMLElement, colour: string): void {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return;
  const bright = luminance(colour);
  element.style.setProperty("--nightdesk-accent", colour);
  // WCAG contrast: white is the better ink below this luminance.
  element.style.setProperty("--nightdesk-on-accent", bright < 0.179 ? "#fff" : "#10131f");
  element.style.setProperty("--nightdesk-link", bright < 0.179 ? colour : "#1b1e2b");
}

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
