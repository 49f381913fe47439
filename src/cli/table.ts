import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import { fieldLines } from './field-lines.ts';
import { paint } from './palette.ts';
import { type Window, windowWidth, wrapLines } from './wrap.ts';

export { fieldLines } from './field-lines.ts';
export { wrapAfter } from './wrap.ts';

const GAP = '  ';
/** The least width of a column that gives way, in terminal cells. */
const NARROWEST = 12;

interface TableOptions {
  /** Heads of the columns that may be shortened: free text only, never an id or a fingerprint. */
  flexible?: string[];
  /** Heads of the columns whose words go on in the next line instead. */
  wrapping?: string[];
  /** Where it is shown. */
  window?: Window;
}

/** ColumnWriter aligns rows in columns, a few rows at a time, and fits them to the window, if there is one. */
export class ColumnWriter {
  readonly #head: string[];
  readonly #flexible: boolean[];
  readonly #wrapping: boolean[];
  readonly #window: Window;
  /** Width of the widest cell of each column so far; undefined before the first rows. */
  #widest: number[] | undefined;
  /** Width of the longest word of each wrapping column so far, at least NARROWEST; NARROWEST of others. */
  readonly #longest: number[];

  constructor(head: string[], { flexible = [], wrapping = [], window = process.stdout }: TableOptions = {}) {
    this.#head = head;
    this.#flexible = head.map((name) => flexible.includes(name));
    this.#wrapping = head.map((name) => wrapping.includes(name));
    this.#window = window;
    this.#longest = head.map(() => NARROWEST);
  }

  /** lines lays out the next rows, with the head above the first ones. Cells must be one line each and safe to print. */
  lines(rows: string[][]): string[] {
    return this.blocks(rows).flat();
  }

  /** blocks lays out the next rows as `lines` does: the lines of each, after those of the head. */
  blocks(rows: string[][]): string[][] {
    const isFirst = this.#widest === undefined;
    const shown = isFirst ? [this.#head, ...rows] : rows;
    const measured = shown.map((row) => row.map((text) => ({ text, width: stringWidth(text) })));
    const widest = this.#widest ?? this.#head.map(() => 0);
    for (const row of measured) {
      for (const [index, { text, width }] of row.entries()) {
        widest[index] = Math.max(widest[index] ?? 0, width);
        if (this.#wrapping[index] && width > NARROWEST) this.#measureWords(index, text);
      }
    }
    this.#widest = widest;
    const widths = this.#fit(widest);
    if (!widths) return rows.map((row) => this.#record(row));
    return measured.map((row, index) => {
      const lines = this.#row(row, widths);
      const isHead = isFirst && index === 0;
      return isHead ? lines.map((line) => paint('heading', line, this.#window)) : lines;
    });
  }

  #measureWords(index: number, text: string): void {
    this.#longest[index] = Math.max(
      this.#longest[index] ?? 0,
      ...text.split(' ').map((word) => stringWidth(word)),
    );
  }

  #row(row: { text: string; width: number }[], widths: number[]): string[] {
    const cells = row.map(({ text, width }, index) => {
      const room = widths[index] ?? 0;
      if (width <= room) return [text + ' '.repeat(room - width)];
      if (!this.#wrapping[index]) return [shorten(text, room)];
      return wrapLines(text, room).map((line) => line + ' '.repeat(Math.max(room - stringWidth(line), 0)));
    });
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => cell[line] ?? ' '.repeat(widths[index] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  }

  /** record is a row of a table that the window is too narrow for: a line for each cell, under a line that is empty. */
  #record(row: string[]): string[] {
    const fields = row.map((text, index) => [this.#head[index] ?? '', text]);
    return ['', ...fieldLines(fields, { window: this.#window })];
  }

  /** fit narrows the widest columns that give way until a row fits the window; undefined if none can. */
  #fit(widest: number[]): number[] | undefined {
    const givesWay = (index: number) => this.#flexible[index] || this.#wrapping[index];
    const rigid = widest.filter((_, index) => !givesWay(index));
    const elastic = [...widest.entries()].filter(([index]) => givesWay(index));
    elastic.sort(([, a], [, b]) => a - b);
    const least = elastic.map(([index, width]) => Math.min(width, this.#longest[index] ?? NARROWEST));
    let room = windowWidth(this.#window) - GAP.length * (widest.length - 1) - sum(rigid);
    if (room < sum(least)) return undefined;
    const widths = [...widest];
    for (const [position, [index, width]] of elastic.entries()) {
      // What the columns after it cannot do without is not shared out.
      const rest = elastic.length - position;
      const needed = sum(least.slice(position + 1));
      const share = Math.min(
        width,
        Math.max(least[position] ?? 0, Math.min(Math.floor(room / rest), room - needed)),
      );
      widths[index] = share;
      room -= share;
    }
    return widths;
  }
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
