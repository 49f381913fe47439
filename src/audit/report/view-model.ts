import type { Severity } from '../../keys/weakness.ts';
import type { RunRecord } from '../ledger/ledger.ts';
import type { ReportKey } from './report.ts';
import type { TopList } from './top-list.ts';

/** ViewModel is a page for people: what it says and in which order, before it is Markdown or HTML. */
export interface ViewModel {
  /** Whose SSH keys it is about: an account, or several. */
  subject: InlineText;
  /** Undefined for several accounts. */
  mode?: 'report only' | 'armed';
  /** How urgently it needs attention. */
  tone: 'calm' | 'warning' | 'alarm';
  /** The result of the run in a few sentences. */
  verdict: string;
  /** The run in numbers; `tone` marks the ones that should catch the eye. */
  figures: { label: string; value: number; tone?: ViewModel['tone'] }[];
  sections: ViewSection[];
  /** What wrote the page. */
  origin: InlineText[];
}

/** ViewSection is one section of a page. */
export interface ViewSection {
  /** For links: lower case, with hyphens. */
  id: string;
  title: string;
  blocks: ViewBlock[];
  /** HTML folds up a table with more rows than this; by default, so many that the page stays short. 0 if it is looked up rather than read. */
  mostUnfolded?: number;
}

/**
 * FlatBlock is a paragraph, a table with one line or more in each cell, lines to copy, a chart of the decisions in
 * groups of keys, a chart of the days on which keys go, a chart of earlier runs, or keys as they were at a time (ISO 8601).
 */
export type FlatBlock =
  | { kind: 'text'; text: InlineText[] }
  | { kind: 'table'; title: string; heads: string[]; rows: ViewCell[][]; more: number }
  | { kind: 'code'; language: 'sh' | 'yaml' | 'hcl'; lines: string[] }
  | { kind: 'decisions'; title: string; groups: DecisionGroup[] }
  | { kind: 'timeline'; days: DeletionDay[]; at: string }
  | { kind: 'trend'; runs: RunRecord[] }
  | { kind: 'keys'; keys: Pick<TopList<ReportKey>, 'items' | 'total'>; at: string };

/** Blocks under a line that says what they are. */
interface Fold {
  kind: 'fold';
  summary: InlineText[];
  blocks: FlatBlock[];
}

/** ViewBlock is a block of a section: one alone, or several that fold up into a line. */
export type ViewBlock = FlatBlock | Fold;

/** DecisionGroup is a group of keys, and how many of them have each decision. */
export interface DecisionGroup {
  label: string;
  counts: Record<ReportKey['decision'], number>;
}

/** DeletionDay is a day (`2026-11-22`), how many keys were deleted on it, and how many wait until then. */
export interface DeletionDay {
  day: string;
  deleted: number;
  due: number;
}

/**
 * InlineText is a piece of text. It may contain text from outside, so it is escaped when it is rendered. `href` leads from a
 * code to another page: it must contain no text from outside that was not checked.
 */
export type InlineText = string | { code: string; href?: string } | { severity: Severity };

/** plainText is a piece of text without its form. */
export function plainText(inline: InlineText): string {
  if (typeof inline === 'string') return inline;
  return 'severity' in inline ? inline.severity : inline.code;
}

/** ViewCell is a cell of a table, line by line. */
export type ViewCell = InlineText[];

const MOST_ROWS = 100;

/** paragraph makes a paragraph of pieces of text, with spaces between them. */
export function paragraph(...pieces: InlineText[]): FlatBlock {
  return { kind: 'text', text: pieces };
}

/**
 * tableBlock makes a table of the first 100 items, or of those that are in a TopList: a report stays readable, however
 * large the account.
 */
export function tableBlock<Item>(options: {
  title: string;
  heads: string[];
  items: Item[] | Pick<TopList<Item>, 'items' | 'total'>;
  row: (item: Item) => (ViewCell | InlineText)[];
}): Extract<FlatBlock, { kind: 'table' }> {
  const { title, heads, items, row } = options;
  const shown = Array.isArray(items) ? items.slice(0, MOST_ROWS) : items.items;
  const total = Array.isArray(items) ? items.length : items.total;
  const rows = shown.map((item) => row(item).map((cell) => [cell].flat()));
  return { kind: 'table', title, heads, rows, more: total - shown.length };
}

/** codeBlock makes a block of lines to copy. They must contain no text from outside that was not checked, as by `isFingerprint`. */
export function codeBlock(
  language: Extract<FlatBlock, { kind: 'code' }>['language'],
  lines: string[],
): FlatBlock {
  return { kind: 'code', language, lines };
}
