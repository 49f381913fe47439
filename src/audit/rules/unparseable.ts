import type { Evidence } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** unparseable: the account holds something under a key's name that is no SSH public key, or not a whole one. */
export const unparseable: Rule = {
  name: 'unparseable',
  severity: 'high',
  fires: (evidence) => evidence.key.fingerprint === undefined || damage(evidence) !== undefined,
  describe: (evidence) => {
    const { fingerprint, publicKey } = evidence.key;
    if (fingerprint !== undefined) return damage(evidence) ?? 'it can be read';
    return publicKey
      ? 'what is registered is no SSH public key'
      : 'the provider shows neither the key nor its fingerprint';
  },
  hint: 'Look at it on the page of the account, and remove it if nobody knows what it is',
};

function damage({ weaknesses }: Evidence): string | undefined {
  return weaknesses?.find(({ kind }) => kind === 'unparseable')?.evidence;
}
