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
  const faults = Object.entries(FAULTS).map(([code, { why, hint }]) => [`\`${code}\``, why, `${hint}.`]);
  const { inputs, outputs } = tablesOf('action.yml');
  return [
    { name: 'inputs', content: inputs },
    { name: 'outputs', content: outputs },
    { name: 'faults', content: table(['Fault', 'What it means', 'What to do'], faults) },
  ].reduce(replace, readFileSync('docs/action.md', 'utf8'));
}

/** auditActionPage returns docs/audit-action.md with its tables regenerated from audit/action.yml. */
export function auditActionPage(): string {
  const { inputs, outputs } = tablesOf('audit/action.yml');
  return [
    { name: 'audit-inputs', content: inputs },
    { name: 'audit-outputs', content: outputs },
  ].reduce(replace, readFileSync('docs/audit-action.md', 'utf8'));
}

function tablesOf(file: string): Record<'inputs' | 'outputs', string> {
  const action: Record<'inputs' | 'outputs', Record<string, Field>> = parse(readFileSync(file, 'utf8'));
  const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    description,
    value ? `\`${value}\`` : '',
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return {
    inputs: table(['Input', 'What it is', 'Default'], inputs),
    outputs: table(['Output', 'What it is'], outputs),
  };
}
