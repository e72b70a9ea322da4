/** The look of the cards. */

import { css } from "lit";

export const cards = css`
  .card {
    display: block;
    inline-size: min(100%, 340px);
    padding: 12px 14px;
    border-radius: 14px;
    border: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink);
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .card > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px 10px;
    margin-block-end: 8px;
  }
  h3 {
    font-weight: 650;
  }
  h3 a {
    color: inherit;
    text-decoration-color: var(--line);
    text-underline-offset: 3px;
  }
  code {
    font: 12px/1.4 ui-monospace, Menlo, Consolas, monospace;
    color: var(--muted);
    white-space: nowrap;
  }
  .muted {
    color: var(--muted);
    font-size: 13px;
  }
  .lead {
    display: flex;
    gap: 12px;
  }
  .lead > div {
    flex: 1;
    min-inline-size: 0;
  }
  .lead img {
    inline-size: 96px;
    block-size: 80px;
    flex: none;
    object-fit: cover;
    border-radius: 10px;
    background: var(--soft);
  }
  .price {
    font-weight: 650;
    margin-block-start: 2px;
  }
  dl {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--line);
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 5px;
    border-block-end: 1px solid var(--line);
  }
  dl div:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  header + dl {
    margin-block-start: 0;
  }
  dt {
    color: var(--muted);
    flex: none;
    max-inline-size: 50%;
  }
  dd {
    text-align: end;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px 12px;
  }
  .sum strong {
    font-size: 19px;
    font-weight: 700;
  }
  table {
    inline-size: 100%;
    margin-block-start: 10px;
    border-collapse: separate;
    border-spacing: 0 2px;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-size: 12px;
    color: var(--muted);
    padding-block-end: 2px;
  }
  th,
  td {
    padding: 5px 10px;
    font-weight: 400;
    text-align: start;
    background: var(--ground);
  }
  td {
    text-align: end;
  }
  tr > :first-child {
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  tr > :last-child {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  .reached > * {
    background: color-mix(in srgb, var(--link) 14%, var(--surface));
    font-weight: 650;
  }
  .options,
  .lines {
    margin-block-start: 6px;
  }
  .options li,
  .lines li {
    padding-block: 8px;
    border-block-start: 1px solid var(--line);
  }
  .options li:last-child {
    padding-block-end: 0;
  }
  .option,
  .lines li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    align-items: baseline;
  }
  .option p {
    grid-column: 1 / -1;
    font-size: 12.5px;
  }
  .lines .muted {
    grid-row: 2;
    grid-column: 1;
  }
  .amount {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    text-align: end;
  }
  .days {
    display: block;
    font-size: 13px;
  }
  .chip {
    display: inline-block;
    padding: 1px 8px;
    margin-inline-end: 4px;
    border-radius: 9px;
    background: color-mix(in srgb, var(--link) 14%, var(--surface));
    color: var(--ink);
    font-size: 12px;
    font-weight: 600;
  }
  .chip.soft {
    background: var(--soft);
  }
  .good {
    margin-block-start: 8px;
    color: var(--good);
    font-weight: 600;
  }
  .button {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    margin-block-start: 12px;
    padding: 6px 16px;
    border-radius: 12px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
    text-decoration: none;
    text-align: center;
  }
  .note {
    border-inline-start: 4px solid var(--link);
    font-size: 13.5px;
  }
  .note strong {
    display: block;
  }
  .file {
    display: grid;
    min-block-size: 44px;
    text-decoration: none;
  }
`;
