import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * findLine returns the number of the line, from 1, in which a value of JSON begins, `['keys', 'list', '0']` being its
 * path; for a value that is not there, the line of what should hold it.
 */
export function findLine(text: string, path: string[]): number {
  const { document, lineCounter } = parse(text);
  const paths = Array.from({ length: path.length + 1 }, (_, missing) => path.slice(0, path.length - missing));
  const node = paths.map((each) => document.getIn(each, true)).find(isNode);
  return lineCounter.linePos(node?.range?.[0] ?? 0).line;
}

/** findErrorLine returns the number of the line, from 1, in which text stops being JSON, by the parser's message. */
export function findErrorLine(text: string, message: string): number {
  const { document, lineCounter } = parse(text);
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  return lineCounter.linePos(Number(position ?? document.errors[0]?.pos[0] ?? text.length)).line;
}

/** JSON is YAML: only its lines are taken from this reading. */
function parse(text: string) {
  const lineCounter = new LineCounter();
  return {
    document: parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' }),
    lineCounter,
  };
}
