import { readFileSync } from 'node:fs';
import type { Guard } from '../src/audit/guards/guard.ts';
import { GUARD_KINDS } from '../src/audit/guards/guard-kind.ts';
import { KEY_GUARDS } from '../src/audit/guards/key-guards.ts';
import { RUN_GUARDS } from '../src/audit/guards/run-guards.ts';
import { replace, table } from './markdown.ts';

/** auditPage returns docs/audit.md, its tables of guards generated from the lists of guards. */
export function auditPage(): string {
  const heads = ['Guard', 'Blocks if', 'For how long'];
  return [
    { name: 'run-guards', content: table(heads, RUN_GUARDS.map(guardRow)) },
    { name: 'key-guards', content: table(heads, KEY_GUARDS.map(guardRow)) },
  ].reduce(replace, readFileSync('docs/audit.md', 'utf8'));
}

function guardRow({
  name,
  description,
  kind,
  needsPerson,
}: Pick<Guard<never>, 'name' | 'description' | 'kind' | 'needsPerson'>): string[] {
  const note = needsPerson ? '; **needs a person**' : '';
  return [`\`${name}\``, description, `${GUARD_KINDS[kind]}${note}`];
}
