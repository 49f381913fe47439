import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FAULTS } from '../src/keys/fault.ts';

interface Field {
  description: string;
  default?: string;
}

/** readme returns README.md with its tables regenerated from action.yml and the list of faults, and its usage from the built command. */
export function readme(): string {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const inputs = rows(action.inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    description,
    value ? `\`${value}\`` : '',
  ]);
  const outputs = rows(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const faults = Object.entries(FAULTS).map(([code, { why, hint }]) => [`\`${code}\``, why, `${hint}.`]);
  const text = readFileSync('README.md', 'utf8');
  return [
    { name: 'inputs', content: table(['Input', 'What it is', 'Default'], inputs) },
    { name: 'outputs', content: table(['Output', 'What it is'], outputs) },
    { name: 'faults', content: table(['Fault', 'What it means', 'What to do'], faults) },
    { name: 'usage', content: `\`\`\`sh\n${usage([]).join('\n\n')}\n\`\`\`` },
  ].reduce(replace, text);
}

/** usage lists every command below `words`, as `--help` shows it: what it does, how to call it, an example. */
function usage(words: string[]): string[] {
  const help = execFileSync(process.execPath, ['dist/cli.js', ...words, '--help'], { encoding: 'utf8' });
  const [, groups] = /^Commands:\n((?: .*\n)+)/m.exec(help) ?? [];
  if (groups) return (groups.match(/(?<=^ {2})\w[\w-]*/gm) ?? []).flatMap((name) => usage([...words, name]));
  const [, call, about] = /^Usage: (.*)\n\n(.*)\n/.exec(help) ?? [];
  const [, line] = /^Example:\n {2}(.*)$/m.exec(help) ?? [];
  return [`# ${about}\n# ${call}\n${line}`];
}

function rows(fields: Record<string, Field>): [string, Field][] {
  return Object.entries(fields);
}

/** table formats a Markdown table. */
export function table(head: string[], body: string[][]): string {
  const lines = [head, head.map(() => '---'), ...body];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** replace replaces what is between the markers of a name; throws if the markers are missing. */
export function replace(text: string, { name, content }: { name: string; content: string }): string {
  const [start, end] = [`<!-- ${name}: made by npm run fix -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end);
  if (from < start.length || to < from) throw new Error(`The markers of ${name} are missing.`);
  return `${text.slice(0, from)}\n${content}\n${text.slice(to)}`;
}
