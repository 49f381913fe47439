import { ByteLines } from '../files/byte-lines.ts';

/** ROWS_FORMAT is the number of the format of a RowsFile: one that was written in another is not read. */
export const ROWS_FORMAT = 2;

/** RowFacts is what is known of a row of a report without parsing it. */
export interface RowFacts {
  /** Until when the row stays as it is if its key is listed as before: see settledUntil. */
  until: number;
  /** When the key was created, or else first seen, in milliseconds since the epoch. */
  since: number;
  isRecognized: boolean;
  hasFindings: boolean;
}

/** RowsSum sums up rows. */
interface RowsSum {
  count: number;
  /** When the oldest of their keys was created, or else first seen, in milliseconds since the epoch. */
  oldest: number;
  recognized: number;
}

/** SettledRows is what is known of the rows that stay as they are. */
export interface SettledRows {
  /** Until when all of them do, in milliseconds since the epoch. */
  until: number;
  withoutFindings: RowsSum;
  /** The indexes of the others. */
  withFindings: number[];
}

/** RowRun are rows one after the other, from an index up to `to`, which is not among them. */
export interface RowRun {
  from: number;
  to: number;
}

/** RowsSummary is what the next run needs to know of the rows of a shard. It is short: a run has those of all shards. */
export interface RowsSummary {
  /** How many rows there are. */
  count: number;
  /** The lines that a file of them begins with. */
  heads: string;
  /** The indexes of the rows that do not stay as they are. */
  again: number[];
  /** What rows will say in the next run, as JSON by their indexes, where that is something else than now. */
  later: ReadonlyMap<number, string>;
}

/** RowsFile are the rows of a shard, of which those that stay as they are can be taken over. */
export class RowsFile {
  /** NONE has no rows. */
  static readonly NONE = new RowsFile(
    formatRowsFile({ rows: ByteLines.of([]), lines: ByteLines.of([]), summary: summarizeRows([]) }),
  );
  /** How many rows there are. */
  readonly count: number;
  readonly settled: SettledRows;
  /** The indexes of the rows that do not stay as they are. */
  readonly again: number[];
  /** JSON of a ReportKey each; of a row that does not stay as it is, its line of the listing. */
  readonly rows: ByteLines;
  readonly #columns: () => string;
  #again: Set<number> | undefined;
  #facts: RowFacts[] | undefined;

  /** Takes what formatRowsFile wrote. */
  constructor(bytes: Buffer) {
    const end = bytes.indexOf('\n');
    const columnsEnd = bytes.indexOf('\n', end + 1);
    const { count, settled, again } = JSON.parse(bytes.toString('utf8', 0, end));
    this.count = count;
    this.settled = settled;
    this.again = again;
    this.rows = new ByteLines(bytes.subarray(columnsEnd + 1));
    this.#columns = () => bytes.toString('utf8', end + 1, columnsEnd);
  }

  /** isSettled tells whether a row stays as it is. */
  isSettled(index: number): boolean {
    this.#again ??= new Set(this.again);
    return !this.#again.has(index);
  }

  /** facts are those of all rows. */
  get facts(): RowFacts[] {
    this.#facts ??= parseColumns(this.#columns());
    return this.#facts;
  }
}

/** summarizeRows sums up the rows of a shard; `later` is what some of them will say. */
export function summarizeRows(
  facts: RowFacts[],
  later: RowsSummary['later'] = new Map<number, string>(),
): RowsSummary {
  const count = facts.length;
  const isSettled = ({ until }: RowFacts) => until > 0;
  const again = facts.flatMap((each, index) => (isSettled(each) ? [] : index));
  const settled: SettledRows = {
    until: least(facts.filter(isSettled).map(({ until }) => until)),
    withoutFindings: sumRows(facts.filter((each) => isSettled(each) && !each.hasFindings)),
    withFindings: facts.flatMap((each, index) => (isSettled(each) && each.hasFindings ? index : [])),
  };
  const columns = [
    facts.map(({ until }) => until),
    facts.map(({ since }) => since),
    facts.map(({ isRecognized }) => Number(isRecognized)),
    facts.map(({ hasFindings }) => Number(hasFindings)),
  ];
  const heads = [{ count, settled, again }, columns].map((line) => `${JSON.stringify(line)}\n`).join('');
  return { count, heads, again, later };
}

/**
 * formatRowsFile is a line that sums up the rows that stay as they are, one with the facts of all, and then one for each key:
 * what the next run's report will say if that stays as it is, or else its line of the listing. `rows` is what the report says
 * now.
 */
export function formatRowsFile(parts: { rows: ByteLines; lines: ByteLines; summary: RowsSummary }): Buffer {
  const { rows, lines, summary } = parts;
  const { count, heads, later } = summary;
  const again = new Set(summary.again);
  const kept = Array.from({ length: count }, (_, index) => {
    if (again.has(index)) return lines.slice(index, index + 1);
    const row = later.get(index);
    return row === undefined ? rows.slice(index, index + 1) : Buffer.from(`${row}\n`);
  });
  return Buffer.concat([Buffer.from(heads), ...kept]);
}

function sumRows(rows: RowFacts[]): RowsSum {
  return {
    count: rows.length,
    oldest: least(rows.map(({ since }) => since)),
    recognized: rows.filter(({ isRecognized }) => isRecognized).length,
  };
}

function least(times: number[]): number {
  return times.reduce((one, other) => Math.min(one, other), Number.MAX_SAFE_INTEGER);
}

function parseColumns(text: string): RowFacts[] {
  const [until, since, recognized, withFindings]: number[][] = JSON.parse(text);
  return (until ?? []).map((each, index) => ({
    until: each,
    since: since?.[index] ?? Number.NaN,
    isRecognized: recognized?.[index] === 1,
    hasFindings: withFindings?.[index] === 1,
  }));
}
