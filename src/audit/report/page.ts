import type { Severity } from '../../keys/weakness.ts';
import type { RunRecord } from '../ledger/ledger.ts';

/** Page is a report for people: what is said, and in which order, before it is Markdown or HTML. */
export interface Page {
  account: string;
  mode: 'report only' | 'armed';
  /** How much it wants somebody's attention. */
  tone: 'calm' | 'warning' | 'alarm';
  /** Sentences that say what came of the run. */
  verdict: string;
  /** The run in numbers; `tone` marks the ones that should catch the eye. */
  figures: { label: string; value: number | string; tone?: Page['tone'] }[];
  sections: Section[];
}

/** Section is one chapter of a page. */
export interface Section {
  /** For links: lower case, with hyphens. */
  id: string;
  title: string;
  blocks: Block[];
}

/** Block is a paragraph, a table with one line or more in each cell, lines to copy, or how earlier runs went. */
export type Block =
  | { kind: 'text'; text: Inline[] }
  | { kind: 'table'; title: string; heads: string[]; rows: Cell[][]; more: number }
  | { kind: 'code'; language: 'sh' | 'yaml' | 'hcl'; lines: string[] }
  | { kind: 'trend'; runs: RunRecord[] };

/** Cell is a cell of a table, line by line. */
export type Cell = Inline[];

/** Inline is a piece of text. Each may hold words from outside, so whoever renders it escapes it. */
export type Inline = string | { code: string } | { severity: Severity };

const MOST_ROWS = 100;

/** text is a paragraph. */
export function text(...pieces: Inline[]): Block {
  return { kind: 'text', text: pieces };
}

/** table is a table of some things, the first `most` of them (100): a report stays readable however large the account. */
export function table<Item>(options: {
  title: string;
  heads: string[];
  items: Item[];
  row: (item: Item) => (Cell | Inline)[];
  most?: number;
}): Block {
  const { title, heads, items, row, most = MOST_ROWS } = options;
  const rows = items.slice(0, most).map((item) => row(item).map((cell) => [cell].flat()));
  return { kind: 'table', title, heads, rows, more: Math.max(0, items.length - most) };
}

/** code is lines to copy, which nothing from outside may be in but what `isFingerprint` and the like let through. */
export function code(language: Extract<Block, { kind: 'code' }>['language'], lines: string[]): Block {
  return { kind: 'code', language, lines };
}
