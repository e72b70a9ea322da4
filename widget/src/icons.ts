/** The few pictures, drawn in the colour of the text around them. */

import { html, svg, type TemplateResult } from "lit";

export const SPEECH = svg`<path d="M4 5.5h16v11H11l-4.5 3.5v-3.5H4z"/><path d="M8 9.5h8M8 12.5h5"/>`;
export const MOON = svg`<path d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z"/>`;
export const CROSS = svg`<path d="M6 6l12 12M18 6 6 18"/>`;
export const PLANE = svg`<path d="M4 12 20 4.5 15.5 20l-3.7-6.3z"/><path d="M11.8 13.7 20 4.5"/>`;

export function icon(shape: unknown): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}
