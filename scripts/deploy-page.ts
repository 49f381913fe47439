import { readFileSync } from 'node:fs';
import { readTemplate } from './cloudformation.ts';
import { replace, table } from './markdown.ts';

/** deployPage returns docs/deploy.md, with the table of parameters made from the template. */
export function deployPage(): string {
  const { Parameters = {} } = readTemplate('lambda/template.yaml');
  const rows = Object.entries(Parameters).map(([name, { Default, Description }]) => [
    `\`${name}\``,
    String(Default ?? '') && `\`${Default}\``,
    String(Description),
  ]);
  const content = table(['Parameter', 'Default', 'What it means'], rows);
  return replace(readFileSync('docs/deploy.md', 'utf8'), { name: 'parameters', content });
}
