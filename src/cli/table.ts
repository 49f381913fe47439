import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';

const GAP = '  ';
/** The least width of a flexible column, in terminal cells. */
const NARROWEST = 12;

interface TableOptions {
  /** Heads of the columns that may be shortened: free text only, never an id or a fingerprint. */
  flexible?: string[];
  /** Width of the window in terminal cells; undefined or 0 if there is none: nothing is shortened. */
  window?: number | undefined;
}

/** ColumnWriter aligns rows in columns, a few rows at a time, and fits them to the window, if there is one. */
export class ColumnWriter {
  readonly #head: string[];
  readonly #flexible: boolean[];
  readonly #window: number;
  /** Width of the widest cell of each column so far; undefined before the first rows. */
  #widest: number[] | undefined;

  constructor(head: string[], { flexible = [], window = process.stdout.columns }: TableOptions = {}) {
    this.#head = head;
    this.#flexible = head.map((name) => flexible.includes(name));
    this.#window = window || Number.POSITIVE_INFINITY;
  }

  /** lines lays out the next rows, with the head above the first ones. Cells must be one line each and safe to print. */
  lines(rows: string[][]): string[] {
    const shown = this.#widest ? rows : [this.#head, ...rows];
    const measured = shown.map((row) => row.map((text) => ({ text, width: stringWidth(text) })));
    const widest = this.#widest ?? this.#head.map(() => 0);
    for (const row of measured) {
      for (const [index, { width }] of row.entries()) widest[index] = Math.max(widest[index] ?? 0, width);
    }
    this.#widest = widest;
    const widths = this.#fit(widest);
    return measured.map((row) =>
      row
        .map((cell, index) => fill(cell, widths[index] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  }

  /** fit narrows the widest flexible columns until a row fits the window. A row that cannot fit stays whole and wraps. */
  #fit(widest: number[]): number[] {
    const rigid = widest.filter((_, index) => !this.#flexible[index]);
    const flexible = [...widest.entries()].filter(([index]) => this.#flexible[index]);
    const least = flexible.map(([, width]) => Math.min(width, NARROWEST));
    let room = this.#window - GAP.length * (widest.length - 1) - sum(rigid);
    if (room < sum(least)) return widest;
    const widths = [...widest];
    flexible.sort(([, a], [, b]) => a - b);
    for (const [position, [index, width]] of flexible.entries()) {
      const share = Math.min(width, Math.floor(room / (flexible.length - position)));
      widths[index] = share;
      room -= share;
    }
    return widths;
  }
}

function fill({ text, width }: { text: string; width: number }, room: number): string {
  return width > room ? shorten(text, room) : text + ' '.repeat(room - width);
}

function shorten(text: string, room: number): string {
  // cliTruncate keeps a wide character across the end, which then sticks out.
  for (let most = room; ; most -= 1) {
    const shortened = cliTruncate(text, most);
    const left = room - stringWidth(shortened);
    if (left >= 0) return shortened + ' '.repeat(left);
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
