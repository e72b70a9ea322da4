/** The look of what was said. */

import { css } from "lit";

export const log = css`
  .log {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 16px 14px 8px;
    display: flex;
    flex-direction: column;
    gap: 6px;
    scrollbar-width: thin;
  }
  .intro {
    padding: 2px 12px 8px;
    text-align: center;
    font-size: 12.5px;
    color: var(--muted);
  }
  .intro a {
    color: inherit;
  }
  summary {
    display: inline-block;
    padding: 12px 10px;
    font-weight: 600;
    text-decoration: underline;
    cursor: pointer;
  }
  .row {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 6px;
    margin-block-start: 6px;
  }
  .wide {
    align-self: stretch;
  }
  .row.buyer {
    align-items: flex-end;
  }
  .row.system {
    align-items: center;
  }
  .bubble {
    max-inline-size: 86%;
    padding: 9px 13px;
    border-radius: 16px;
    border-end-start-radius: 5px;
    background: var(--surface);
    border: 1px solid var(--line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .buyer .bubble {
    border-end-start-radius: 16px;
    border-end-end-radius: 5px;
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  .human .bubble {
    border-color: var(--link);
  }
  .system .bubble {
    background: none;
    border: 0;
    color: var(--muted);
    font-size: 13px;
    text-align: center;
  }
  .bubble a {
    color: inherit;
  }
  .who,
  .state {
    font-size: 12px;
    color: var(--muted);
    padding-inline: 4px;
  }
  .who {
    margin-block-end: -2px;
  }
  .state.failed {
    color: var(--bad);
  }
  .state button {
    padding: 0 8px;
    font-weight: 650;
    text-decoration: underline;
    color: var(--bad);
  }
  .replies {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 8px 4px;
  }
  .replies button {
    padding: 6px 16px;
    border-radius: 22px;
    border: 1.5px solid var(--link);
    background: var(--surface);
    color: var(--link);
    font-weight: 600;
    text-align: start;
  }
  .replies button:hover {
    background: var(--link);
    color: var(--surface);
  }
  .typing {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    padding-block: 14px;
  }
  .typing i {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--muted);
    animation: breathe 1.2s infinite;
  }
  .typing i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .typing i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.3;
    }
    30% {
      opacity: 1;
    }
  }
`;
