import type { Weakness } from '../../keys/weakness.ts';
import type { Evidence } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** compromised: the private key is known to others. */
export const compromised = {
  name: 'compromised',
  title: 'Compromised key',
  description: 'The private key is publicly known',
  severity: 'critical',
  defaultAction: 'report',
  bypass: { mode: 'no-grace', why: 'waiting lets others log in' },
  exposed: true,
  needs: 'quality',
  helpedBy: 'blocklist',
  fires: (evidence) => reasons(evidence).length > 0,
  describe: (evidence) =>
    reasons(evidence)
      .map((each) => `${each.evidence} (${each.source})`)
      .join('; ') || 'the private key is not known to be public',
  hint: 'Replace it now; look for it in authorized_keys on every machine, and check who logged in with it',
} as const satisfies Rule;

function reasons({ weaknesses }: Evidence): Weakness[] {
  return weaknesses?.filter(({ kind }) => kind === 'compromised') ?? [];
}
