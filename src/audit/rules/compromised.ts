import type { Weakness } from '../../keys/weakness.ts';
import type { Evidence } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** compromised: others have the private half. */
export const compromised: Rule = {
  name: 'compromised',
  severity: 'critical',
  bypass: 'no-grace',
  needs: 'quality',
  helpedBy: 'blocklist',
  fires: (evidence) => reasons(evidence).length > 0,
  describe: (evidence) =>
    reasons(evidence)
      .map((each) => `${each.evidence} (${each.source})`)
      .join('; ') || 'its private half is not known to be public',
  hint: 'Replace it at once; look for it in authorized_keys on all machines, and for logins with it',
};

function reasons({ weaknesses }: Evidence): Weakness[] {
  return weaknesses?.filter(({ kind }) => kind === 'compromised') ?? [];
}
