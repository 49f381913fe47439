import { styleText } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { ColumnWriter } from '../../src/cli/table.ts';

/** Narrow, wide, composed and joined characters, each as a terminal shows it. */
const character = fc.constantFrom('a', 'Z', '-', 'é', 'e\u0301', '界', 'キ', '한', '🔑', '👩‍💻', '🇩🇪', 'ｱ');
const cell = fc.string({ unit: character, minLength: 1, maxLength: 40, size: 'max' });
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });

/** starts are where a line has its cells, in terminal cells: every one begins with a mark that nothing else contains. */
function starts(line: string): number[] {
  const parts = line.split('¦');
  return parts.slice(1).map((_, index) => stringWidth(parts.slice(0, index + 1).join('')) + index);
}

function marked(all: string[][]): string[][] {
  return all.map((row) => row.map((each) => `¦${each}`));
}

const windowOf = (columns: number | undefined) => ({ isTTY: false, columns });

const HEAD = ['¦ONE', '¦TWO', '¦THREE'];

describe('a table', () => {
  it('is aligned by what a terminal shows, with two spaces between columns', () => {
    const lines = new ColumnWriter(['KEY', 'OWNER', 'SINCE']).lines([
      ['界界', 'octocat', '2026'],
      ['🔑', 'e\u0301', ''],
    ]);
    expect(lines).toEqual(['KEY   OWNER    SINCE', '界界  octocat  2026', '🔑    e\u0301']);
  });

  it('begins each column at one place, whatever the cells consist of', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const lines = new ColumnWriter(HEAD).lines(marked(all));
        expect(lines).toHaveLength(all.length + 1);
        expect(new Set(lines.map((line) => String(starts(line)))).size).toBe(1);
        for (const [index, row] of all.entries())
          for (const each of row) expect(lines[index + 1]).toContain(each);
      }),
    );
  });

  it('is aligned with colors in it', () => {
    const red = styleText('red', 'red', { validateStream: false });
    expect(
      new ColumnWriter(['A', 'B']).lines([
        [red, 'x'],
        ['green', 'y'],
      ]),
    ).toEqual(['A      B', `${red}    x`, 'green  y']);
  });

  it('has one head, and columns that only get wider from page to page', () => {
    const columns = new ColumnWriter(['A', 'B']);
    expect(columns.lines([['12345', 'x']])).toEqual(['A      B', '12345  x']);
    expect(columns.lines([['1', 'x']])).toEqual(['1      x']);
    expect(columns.lines([['123456', 'x']])).toEqual(['123456  x']);
    expect(columns.lines([])).toEqual([]);
  });
});

describe('a table in a window', () => {
  it('fits it, and shortens flexible columns only', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 40, max: 120 }), (all, window) => {
        const shortId = all.map(([id, ...rest]) => [id.slice(0, 3), ...rest]);
        const columns = new ColumnWriter(HEAD, { flexible: ['¦TWO', '¦THREE'], window: windowOf(window) });
        const lines = columns.lines(marked(shortId));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(window);
        expect(new Set(lines.map((line) => String(starts(line)))).size).toBe(1);
        for (const [index, [id = '']] of shortId.entries()) expect(lines[index + 1]).toContain(id);
      }),
    );
  });

  it('shortens the widest column, with an ellipsis, and no more than it must', () => {
    const columns = new ColumnWriter(['ID', 'NAME', 'TEXT'], {
      flexible: ['NAME', 'TEXT'],
      window: windowOf(40),
    });
    const [, line = ''] = columns.lines([['4711', 'short', 'x'.repeat(90)]]);
    expect(line).toBe(`4711  short  ${'x'.repeat(26)}…`);
    expect(line).toHaveLength(40);
  });

  it.each([
    [66, 14],
    [64, 12],
  ])('of %d cells leaves %d of a name beside a fingerprint', (window, left) => {
    const columns = new ColumnWriter(['FINGERPRINT', 'NAME'], {
      flexible: ['NAME'],
      window: windowOf(window),
    });
    const fingerprint = `SHA256:${'A'.repeat(43)}`;
    const [, line = ''] = columns.lines([[fingerprint, 'n'.repeat(60)]]);
    expect(line).toMatch(RegExp(`^${fingerprint}  n+…?$`));
    expect(line.length - fingerprint.length - 2).toBe(left);
  });

  it('goes on in the next line where columns wrap, and loses no word', () => {
    const wrapping = ['WHY'];
    const columns = new ColumnWriter(['ID', 'WHY', 'AGE'], { wrapping, window: windowOf(26) });
    expect(columns.lines([['4711', 'nobody knows whose key this is', '2 days']])).toEqual([
      'ID    WHY           AGE',
      '4711  nobody knows  2 days',
      '      whose key',
      '      this is',
    ]);
  });

  it('that is too narrow has a line for each cell: less than 12 cells of a name say nothing', () => {
    const columns = new ColumnWriter(['FINGERPRINT', 'NAME'], { flexible: ['NAME'], window: windowOf(60) });
    const fingerprint = `SHA256:${'A'.repeat(43)}`;
    expect(columns.lines([[fingerprint, 'a name that is whole, whatever the window']])).toEqual([
      '',
      'FINGERPRINT',
      `  ${fingerprint}`,
      'NAME         a name that is whole, whatever the window',
    ]);
  });

  it('never loses a word, nor is wider than the window, however narrow, as long as no word is', () => {
    const words = fc.array(fc.constantFrom('key', 'of', 'octocat', '界界', 'unknown'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.tuple(words, words, words), fc.integer({ min: 20, max: 120 }), (row, window) => {
        const cells = row.map((each) => each.join(' '));
        const columns = new ColumnWriter(['ONE', 'TWO', 'THREE'], {
          wrapping: ['ONE', 'TWO', 'THREE'],
          window: windowOf(window),
        });
        const lines = columns.lines([cells]);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(window);
        const shown = lines
          .join(' ')
          .split(/\s+/)
          .filter((word) => !/^(ONE|TWO|THREE|)$/.test(word));
        expect(shown.sort()).toEqual(cells.join(' ').split(' ').sort());
      }),
    );
  });

  it.each([undefined, 0])('is whole where there is none (%s)', (window) => {
    const columns = new ColumnWriter(['A', 'B'], { flexible: ['A', 'B'], window: windowOf(window) });
    expect(columns.lines([['a'.repeat(300), 'b'.repeat(300)]])[1]).toBe(
      `${'a'.repeat(300)}  ${'b'.repeat(300)}`,
    );
  });
});

it('takes time in proportion to its rows: 100,000 at once', () => {
  const row = ['12345', 'octocat@example.com', 'ssh-ed25519 256', `SHA256:${'A'.repeat(43)}`];
  const time = (count: number) => {
    const start = performance.now();
    const columns = new ColumnWriter(['ID', 'COMMENT', 'TYPE', 'FINGERPRINT']);
    expect(columns.lines(Array(count).fill(row))).toHaveLength(count + 1);
    return performance.now() - start;
  };
  time(1000);
  expect(time(100_000)).toBeLessThan(60 * Math.max(time(10_000), 50));
});
