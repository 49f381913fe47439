import { SEVERITIES, type Weakness } from '../../keys/weakness.ts';
import type { Evidence } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** weak: the key can be broken, or is of a kind that should no longer be used. */
export const weak: Rule = {
  name: 'weak',
  severity: (evidence) => reasons(evidence)[0]?.severity ?? 'info',
  needs: 'quality',
  fires: (evidence) => reasons(evidence).length > 0,
  describe: (evidence) =>
    reasons(evidence)
      .map((each) => `${each.evidence} (${each.source})`)
      .join('; ') || 'no weakness is known',
  hint: 'Replace it, best by `ssh-keygen -t ed25519`',
};

/** The worst comes first. */
function reasons({ weaknesses }: Evidence): Weakness[] {
  const rank = ({ severity }: Weakness) => SEVERITIES.indexOf(severity);
  const weak = weaknesses?.filter(({ kind }) => kind === 'weak') ?? [];
  return weak.sort((one, other) => rank(other) - rank(one));
}
