import { SEVERITIES, type Weakness } from '../../keys/weakness.ts';
import type { Evidence } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** weak: the key can be broken, or is of a type or size that should no longer be used. */
export const weak = {
  name: 'weak',
  title: 'Weak key',
  description: 'The key can be broken, or its type or size is no longer considered safe',
  severity: (evidence) => reasons(evidence)[0]?.severity ?? 'info',
  defaultAction: 'report',
  // Most RSA keys have 2048 bits: worth a finding, but no reason to lock people out.
  deletesFrom: 'high',
  needs: 'quality',
  helpedBy: 'slow-checks',
  fires: (evidence) => reasons(evidence).length > 0,
  describe: (evidence) =>
    reasons(evidence)
      .map((each) => `${each.evidence} (${each.source})`)
      .join('; ') || 'no known weakness',
  hint: 'Replace it, preferably with an Ed25519 key: ssh-keygen -t ed25519',
} as const satisfies Rule;

/** The worst comes first. */
function reasons({ weaknesses }: Evidence): Weakness[] {
  const rank = ({ severity }: Weakness) => SEVERITIES.indexOf(severity);
  const weak = weaknesses?.filter(({ kind }) => kind === 'weak') ?? [];
  return weak.sort((one, other) => rank(other) - rank(one));
}
