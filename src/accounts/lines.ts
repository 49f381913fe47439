import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * findLine returns the line number, from 1, of the value at a path in JSON, such as `['keys', 'list', '0']`; for a value
 * that is missing, that of its parent.
 */
export function findLine(text: string, path: string[]): number {
  const { document, lineCounter } = parse(text);
  const paths = Array.from({ length: path.length + 1 }, (_, missing) => path.slice(0, path.length - missing));
  const node = paths.map((each) => document.getIn(each, true)).find(isNode);
  return lineCounter.linePos(node?.range?.[0] ?? 0).line;
}

/** findErrorLine returns the line number, from 1, of a syntax error in JSON, given the parser's message. */
export function findErrorLine(text: string, message: string): number {
  const { document, lineCounter } = parse(text);
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  return lineCounter.linePos(Number(position ?? document.errors[0]?.pos[0] ?? text.length)).line;
}

/** JSON is YAML; this parse is used for its line numbers only. */
function parse(text: string) {
  const lineCounter = new LineCounter();
  return {
    document: parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' }),
    lineCounter,
  };
}
