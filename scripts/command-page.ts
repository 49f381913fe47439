import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { OUTPUT_FORMATS } from '../src/audit/report/formats/output-formats.ts';
import { replace, table } from './markdown.ts';

/** commandPage returns docs/command.md with the usage, from the built command's help, and the table of formats regenerated. */
export function commandPage(): string {
  return [
    { name: 'usage', content: `\`\`\`sh\n${usage([]).join('\n\n')}\n\`\`\`` },
    { name: 'formats', content: table(['`--format`', 'What it is', 'Media type'], formatRows()) },
  ].reduce(replace, readFileSync('docs/command.md', 'utf8'));
}

function formatRows(): string[][] {
  return Object.entries(OUTPUT_FORMATS).map(([name, { description, mediaType }]) => [
    `\`${name}\``,
    description,
    `\`${mediaType}\``,
  ]);
}

/** Lists every command below `words`, as `--help` shows it: what it does, how to call it, an example. */
function usage(words: string[]): string[] {
  const help = execFileSync(process.execPath, ['dist/cli.js', ...words, '--help'], { encoding: 'utf8' });
  const [, groups] = /^Commands:\n((?: .*\n)+)/m.exec(help) ?? [];
  if (groups) return (groups.match(/(?<=^ {2})\w[\w-]*/gm) ?? []).flatMap((name) => usage([...words, name]));
  const [, call, about] = /^Usage: (.*)\n\n(.*)\n/.exec(help) ?? [];
  const [, line] = /^Example:\n {2}(.*)$/m.exec(help) ?? [];
  return [`# ${about}\n# ${call}\n${line}`];
}
