import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FAULTS } from '../src/keys/fault.ts';

interface Field {
  description: string;
  default?: string;
}

/** readme returns README.md with its tables made anew from action.yml and from the table of faults. */
export function readme(): string {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const inputs = rows(action.inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    description,
    value ? `\`${value}\`` : '',
  ]);
  const outputs = rows(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const faults = Object.entries(FAULTS).map(([code, { why, todo }]) => [`\`${code}\``, why, `${todo}.`]);
  const text = readFileSync('README.md', 'utf8');
  return [
    { name: 'inputs', content: table(['Input', 'What it is', 'Default'], inputs) },
    { name: 'outputs', content: table(['Output', 'What it is'], outputs) },
    { name: 'faults', content: table(['Fault', 'What it means', 'What to do'], faults) },
  ].reduce(replace, text);
}

function rows(fields: Record<string, Field>): [string, Field][] {
  return Object.entries(fields);
}

/** table is a table in Markdown. */
export function table(head: string[], body: string[][]): string {
  const lines = [head, head.map(() => '---'), ...body];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** replace puts new content between the marks of a name; text without such marks is an error. */
export function replace(text: string, { name, content }: { name: string; content: string }): string {
  const [start, end] = [`<!-- ${name}: made by npm run tables -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end);
  if (from < start.length || to < from) throw new Error(`there is no place for ${name}`);
  return `${text.slice(0, from)}\n${content}\n${text.slice(to)}`;
}
