import { ByteLines } from '../files/byte-lines.ts';

/** RowFacts is what is known of a row of a report without parsing it. */
export interface RowFacts {
  /** Until when the row stays as it is if its key is listed as before: see settledUntil. */
  until: number;
  /** When the key was created, or else first seen, in milliseconds since the epoch. */
  since: number;
  isRecognized: boolean;
}

/** SettledShard is what the next run needs to know of the rows of a shard. */
export interface SettledShard {
  /** Whether the rows that stay as they are are the same as in the previous run. */
  isSame: boolean;
  facts: RowFacts[];
}

/**
 * formatRowsFile is a line with the facts of all rows, and then a line for each key: its row if that stays as it is, or else its
 * line of the listing.
 */
export function formatRowsFile({
  rows,
  lines,
  facts,
}: {
  rows: ByteLines;
  lines: ByteLines;
  facts: RowFacts[];
}): Buffer {
  const columns = [
    facts.map(({ until }) => until),
    facts.map(({ since }) => since),
    facts.map(({ isRecognized }) => Number(isRecognized)),
  ];
  const kept = facts.map(({ until }, index) => (until > 0 ? rows : lines).slice(index, index + 1));
  return Buffer.concat([Buffer.from(`${JSON.stringify(columns)}\n`), ...kept]);
}

/** parseRowsFile reads what formatRowsFile wrote. */
export function parseRowsFile(bytes: Buffer): { rows: ByteLines; facts: RowFacts[] } {
  const end = bytes.indexOf('\n');
  const [until, since, recognized]: number[][] = JSON.parse(bytes.toString('utf8', 0, end));
  const facts = (until ?? []).map((each, index) => ({
    until: each,
    since: since?.[index] ?? Number.NaN,
    isRecognized: recognized?.[index] === 1,
  }));
  return { rows: new ByteLines(bytes.subarray(end + 1)), facts };
}

/** RowRuns puts rows together: many at a time of those that stay as they are. */
export class RowRuns {
  readonly #kept: ByteLines;
  readonly #pieces: Buffer[] = [];
  /** The rows that were kept last, one after the other. */
  #from = 0;
  #to = 0;

  constructor(kept: ByteLines) {
    this.#kept = kept;
  }

  /** keep adds a row that stays, by its index. */
  keep(index: number): void {
    if (index !== this.#to) this.#closeRun();
    if (this.#from === this.#to) this.#from = index;
    this.#to = index + 1;
  }

  /** add adds another row. */
  add(row: string): void {
    this.#closeRun();
    this.#pieces.push(Buffer.from(`${row}\n`));
  }

  /** pieces are all rows, a line each, in pieces of any length. */
  pieces(): Buffer[] {
    this.#closeRun();
    return this.#pieces;
  }

  #closeRun(): void {
    if (this.#to > this.#from) this.#pieces.push(this.#kept.slice(this.#from, this.#to));
    this.#from = this.#to;
  }
}
