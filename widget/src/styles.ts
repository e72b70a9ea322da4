/** The widget's look. Constructable style sheets only, so that a strict Content-Security-Policy has nothing to refuse. */

import { css } from "lit";

export const frame = css`
  /* Here and only here !important: inside a shadow root it outranks the host page's own. */
  :host {
    all: initial !important;
    position: fixed !important;
    z-index: 2147483000 !important;
    inset-block-end: 20px !important;
    inset-inline-end: 20px !important;
  }
  .frame {
    --accent: var(--nightdesk-accent, #34408b);
    --on-accent: var(--nightdesk-on-accent, #fff);
    --link: var(--nightdesk-link, #34408b);
    --surface: #fff;
    --ground: #f5f6fa;
    --soft: #eceef5;
    --line: #dcdfea;
    --ink: #1b1e2b;
    --muted: #5a6076;
    --good: #14653f;
    --bad: #b3261e;
    --shadow: 0 18px 50px rgb(20 24 48 / 24%), 0 2px 10px rgb(20 24 48 / 10%);
    color-scheme: light dark;
    font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans Arabic", sans-serif;
    color: var(--ink);
    text-align: start;
  }
  * {
    box-sizing: border-box;
  }
  button,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
    border: 0;
    background: none;
    min-block-size: 44px;
    touch-action: manipulation;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--surface);
  }
  header :focus-visible {
    outline-color: var(--on-accent);
    box-shadow: none;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .launcher {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 56px;
    padding: 0 22px 0 18px;
    border-radius: 28px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    box-shadow: var(--shadow);
    position: relative;
    transition: transform 0.15s;
  }
  .launcher:hover {
    transform: translateY(-2px);
  }
  .launcher[hidden] {
    display: none;
  }
  svg {
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .badge {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: -4px;
    min-inline-size: 22px;
    padding: 0 6px;
    border-radius: 11px;
    background: var(--bad);
    color: #fff;
    font-size: 12px;
    line-height: 22px;
    text-align: center;
  }
  .panel {
    display: flex;
    flex-direction: column;
    inline-size: min(396px, calc(100vw - 32px));
    block-size: min(680px, calc(100vh - 40px));
    border-radius: 18px;
    overflow: hidden;
    background: var(--ground);
    box-shadow: var(--shadow);
    animation: rise 0.18s ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
  .panel > header {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 12px;
    padding-inline: 16px 8px;
    background: var(--accent);
    color: var(--on-accent);
    flex: none;
  }
  .panel > header > div {
    flex: 1;
    min-inline-size: 0;
  }
  .moon {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    flex: none;
    border-radius: 50%;
    background: color-mix(in srgb, var(--on-accent) 18%, transparent);
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  h2 {
    font-size: 16px;
    font-weight: 650;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .status {
    font-size: 13px;
    opacity: 0.92;
  }
  .icon {
    display: grid;
    place-items: center;
    inline-size: 44px;
    flex: none;
    border-radius: 12px;
  }
  .offline {
    flex: none;
    padding: 6px 16px;
    background: #fff4d6;
    color: #5c4300;
    font-size: 13px;
    text-align: center;
  }
  .newer {
    position: absolute;
    inset-block-end: 84px;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    padding: 0 16px;
    border-radius: 22px;
    background: var(--ink);
    color: var(--surface);
    font-size: 13px;
    font-weight: 600;
    box-shadow: var(--shadow);
  }
  form {
    flex: none;
    display: flex;
    align-items: flex-end;
    gap: 8px;
    padding: 10px 10px max(10px, env(safe-area-inset-bottom));
    background: var(--surface);
    border-block-start: 1px solid var(--line);
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    max-block-size: 132px;
    padding: 10px 14px;
    resize: none;
    border: 1px solid #868ca3;
    border-radius: 22px;
    background: var(--surface);
    font-size: 16px;
    line-height: 22px;
    scrollbar-width: thin;
  }
  textarea:focus-visible {
    outline-width: 2px;
    outline-offset: -1px;
    box-shadow: none;
  }
  textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .send {
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
  .send[aria-disabled="true"] {
    background: var(--soft);
    color: var(--muted);
    cursor: default;
  }
  :dir(rtl) .send svg,
  .send:dir(rtl) svg {
    transform: scaleX(-1);
  }
  @media (max-width: 480px) {
    :host([open]) {
      inset: 0 !important;
    }
    .panel {
      inline-size: 100%;
      block-size: var(--seen-height, 100dvh);
      border-radius: 0;
    }
  }
  @media (prefers-color-scheme: dark) {
    .frame {
      --link: var(--nightdesk-link-dark, #aab4ff);
      --surface: #1c1f2b;
      --ground: #13151e;
      --soft: #2a2e3e;
      --line: #343a4e;
      --ink: #eceefa;
      --muted: #a9b0c8;
      --good: #7fdba9;
      --bad: #ffb4ab;
    }
    .badge {
      color: #410002;
    }
    .offline {
      background: #43350c;
      color: #ffe6a3;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
    .launcher:hover {
      transform: none;
    }
  }
  @media (forced-colors: active) {
    .launcher,
    .panel,
    .bubble,
    .send,
    .chip {
      border: 1px solid;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
