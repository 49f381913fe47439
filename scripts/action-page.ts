import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FAULTS } from '../src/keys/fault.ts';
import { replace, table } from './markdown.ts';

interface Field {
  description: string;
  default?: string;
}

/** actionPage returns docs/action.md with its tables regenerated from action.yml and the list of faults. */
export function actionPage(): string {
  const action: Record<'inputs' | 'outputs', Record<string, Field>> = parse(
    readFileSync('action.yml', 'utf8'),
  );
  const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    description,
    value ? `\`${value}\`` : '',
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  const faults = Object.entries(FAULTS).map(([code, { why, hint }]) => [`\`${code}\``, why, `${hint}.`]);
  return [
    { name: 'inputs', content: table(['Input', 'What it is', 'Default'], inputs) },
    { name: 'outputs', content: table(['Output', 'What it is'], outputs) },
    { name: 'faults', content: table(['Fault', 'What it means', 'What to do'], faults) },
  ].reduce(replace, readFileSync('docs/action.md', 'utf8'));
}
