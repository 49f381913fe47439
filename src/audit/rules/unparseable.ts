import type { Evidence } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** unparseable: the account holds something in place of a key that is not an SSH public key, or is damaged. */
export const unparseable = {
  name: 'unparseable',
  title: 'Unreadable key',
  description: 'The entry is not an SSH public key, or is a damaged one',
  severity: 'high',
  defaultAction: 'report',
  fires: (evidence) => evidence.key.fingerprint === undefined || damage(evidence) !== undefined,
  describe: (evidence) => {
    const { fingerprint, publicKey } = evidence.key;
    if (fingerprint !== undefined) return damage(evidence) ?? 'it can be read';
    return publicKey ? 'not an SSH public key' : 'the provider shows neither the key nor its fingerprint';
  },
  hint: "Check it on the provider's page, and remove it if nobody knows what it is",
} as const satisfies Rule;

function damage({ weaknesses }: Evidence): string | undefined {
  return weaknesses?.find(({ kind }) => kind === 'unparseable')?.evidence;
}
