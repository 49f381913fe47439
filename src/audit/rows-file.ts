import { ByteLines } from '../files/byte-lines.ts';

/** RowFacts is what is known of a row of a report without parsing it. */
export interface RowFacts {
  /** Until when the row stays as it is if its key is listed as before: see settledUntil. */
  until: number;
  /** When the key was created, or else first seen, in milliseconds since the epoch. */
  since: number;
  isRecognized: boolean;
}

/** SettledRows sums up rows that stay as they are. */
export interface SettledRows {
  count: number;
  /** Until when all of them do, in milliseconds since the epoch. */
  until: number;
  /** When the oldest of their keys was created, or else first seen, in milliseconds since the epoch. */
  oldest: number;
  recognized: number;
}

/** RowRun are rows one after the other, from an index up to `to`, which is not among them. */
export interface RowRun {
  from: number;
  to: number;
}

/** SettledShard is what the next run needs to know of the rows of a shard. */
export interface SettledShard {
  /** Whether the rows that stay as they are are the same as in the previous run. */
  isSame: boolean;
  /** None if they are. */
  facts: RowFacts[];
}

/** RowsFile are the rows of a shard, of which those that stay as they are can be taken over. */
export class RowsFile {
  /** NONE has no rows. */
  static readonly NONE = new RowsFile(
    formatRowsFile({ rows: ByteLines.of([]), lines: ByteLines.of([]), facts: [] }),
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

/**
 * formatRowsFile is a line that sums up the rows that stay as they are, one with the facts of all, and then one for each key:
 * its row if that stays as it is, or else its line of the listing.
 */
export function formatRowsFile(parts: { rows: ByteLines; lines: ByteLines; facts: RowFacts[] }): Buffer {
  const { rows, lines, facts } = parts;
  const settled = facts.filter(({ until }) => until > 0);
  const head = {
    count: facts.length,
    settled: {
      count: settled.length,
      until: settled.reduce((least, { until }) => Math.min(least, until), Number.MAX_SAFE_INTEGER),
      oldest: settled.reduce((least, { since }) => Math.min(least, since), Number.MAX_SAFE_INTEGER),
      recognized: settled.filter(({ isRecognized }) => isRecognized).length,
    },
    again: facts.flatMap(({ until }, index) => (until > 0 ? [] : index)),
  };
  const columns = [
    facts.map(({ until }) => until),
    facts.map(({ since }) => since),
    facts.map(({ isRecognized }) => Number(isRecognized)),
  ];
  const heads = [head, columns].map((line) => Buffer.from(`${JSON.stringify(line)}\n`));
  const kept = facts.map(({ until }, index) => (until > 0 ? rows : lines).slice(index, index + 1));
  return Buffer.concat([...heads, ...kept]);
}

function parseColumns(text: string): RowFacts[] {
  const [until, since, recognized]: number[][] = JSON.parse(text);
  return (until ?? []).map((each, index) => ({
    until: each,
    since: since?.[index] ?? Number.NaN,
    isRecognized: recognized?.[index] === 1,
  }));
}
