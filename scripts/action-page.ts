import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describeCause, loginCauses } from '../src/action/ssh/login-causes.ts';
import { FAULTS } from '../src/keys/fault.ts';
import { replace, table } from './markdown.ts';

interface Field {
  description: string;
  default?: string;
}

/** actionPage returns docs/action.md with its tables regenerated from action.yml. */
export function actionPage(): string {
  const { inputs, outputs } = tablesOf('action.yml');
  return [
    { name: 'inputs', content: inputs },
    { name: 'outputs', content: outputs },
  ].reduce(replace, readFileSync('docs/action.md', 'utf8'));
}

/** storedKeysPage returns docs/stored-keys.md with its table regenerated from the list of faults. */
export function storedKeysPage(): string {
  const faults = Object.entries(FAULTS).map(([code, { why, hint }]) => [`\`${code}\``, why, `${hint}.`]);
  const content = table(['Fault', 'What it means', 'What to do'], faults);
  return replace(readFileSync('docs/stored-keys.md', 'utf8'), { name: 'faults', content });
}

/** troubleshootingPage returns docs/troubleshooting.md with its table regenerated from the causes of failed logins. */
export function troubleshootingPage(): string {
  const words = { name: '`root@gpu port 22`', fingerprint: '`SHA256:...`', waited: '' };
  const causes = loginCauses().map((cause) => {
    const { what, hint, isFinal } = describeCause(cause, words);
    return [cause.replaceAll('-', ' '), what, `${hint}.`, isFinal ? 'no' : 'yes'];
  });
  const content = table(['Cause', 'What the error says', 'What to do', 'Tried again'], causes);
  return replace(readFileSync('docs/troubleshooting.md', 'utf8'), { name: 'logins', content });
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
