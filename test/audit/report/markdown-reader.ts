/** Word is a piece of a cell: code is as it is, the rest may be Markdown. */
interface Word {
  isCode: boolean;
  text: string;
}

/** rowsOf are the cells of all rows of all tables, as GitHub Flavored Markdown tells rows and cells apart. */
export function rowsOf(markdown: string): string[][] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => {
    const cells = row.slice(1, -1).split(/(?<!\\)\|/);
    return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
  });
}

/** wordsOf reads the code spans of a text (CommonMark 6.1): a run of backticks ends with the next run of its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let rest = text;
  while (rest !== '') {
    const { 0: run = '', index = rest.length } = /`+/.exec(rest) ?? {};
    if (index > 0) words.push({ isCode: false, text: rest.slice(0, index) });
    rest = rest.slice(index + run.length);
    if (run === '') break;
    const end = new RegExp(`(?<!\`)${run}(?!\`)`).exec(rest);
    if (!end) return [...words, { isCode: false, text: `${run}${rest}` }];
    const inner = rest.slice(0, end.index);
    words.push({ isCode: true, text: /^ .*\S.* $/s.test(inner) ? inner.slice(1, -1) : inner });
    rest = rest.slice(end.index + run.length);
  }
  return words;
}

/** readAs is what a reader sees of a text. */
export function readAs(text: string): string {
  const decimal = (_: string, code: string) => String.fromCharCode(Number(code));
  return wordsOf(text)
    .map((word) => (word.isCode ? word.text : word.text.replace(/&#(\d+);/g, decimal)))
    .join('');
}
