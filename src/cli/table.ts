import Table from 'cli-table3';

const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** ColumnWriter lays rows out in columns, some at a time: columns only ever get wider, and nothing is cut. */
export class ColumnWriter {
  readonly #head: string[];
  /** The longest cell of each column so far: laid out above every lot, and taken off again. */
  #ruler: string[] | undefined;

  constructor(head: string[]) {
    this.#head = head;
  }

  /** lines lays out the next rows, below a head the first time. Cells are one line each and safe to print. */
  lines(rows: string[][]): string[] {
    const shown = this.#ruler ? rows : [this.#head, ...rows];
    const ruler = shown.reduce(
      (longest, row) => longest.map((cell, index) => longer(cell, row[index] ?? '')),
      this.#ruler ?? this.#head,
    );
    this.#ruler = ruler;
    const table = new Table({
      chars: NO_FRAME,
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    });
    table.push(ruler, ...shown);
    return table
      .toString()
      .split('\n')
      .slice(1)
      .map((line) => line.trimEnd());
  }
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
