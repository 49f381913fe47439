import type { Account, AccountKey } from '../accounts/account.ts';
import { addUnlessThere } from '../accounts/add-unless-there.ts';
import { findSameKey } from '../accounts/same-key.ts';
import { sanitize } from '../format.ts';
import { keyFingerprint } from '../keys/fingerprint.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { errorMessage, Problem } from '../problem.ts';
import { formatDate } from '../time.ts';
import type { Undo } from './ledger/ledger.ts';

/** RestoredKey is a key that is on the account again. */
export interface RestoredKey {
  /** As a fresh listing has it. */
  key: AccountKey;
  /** False if it was there already. */
  isNew: boolean;
}

/**
 * restoreKey registers a deleted key again, under its old name, and confirms it with a fresh listing. A key that is
 * there already, under any name, is left as it is; a certificate does not count as the key in it. Throws Problem.
 */
export async function restoreKey(account: Account, undo: Undo): Promise<RestoredKey> {
  checkUndo(undo);
  const { key: present, isNew } = await addUnlessThere(account, undo.name, undo.publicKey);
  if (!isNew) return { key: present, isNew };
  const key = await findSameKey(account.keys(), undo);
  if (key) return { key, isNew: true };
  throw new Problem({
    what: 'The key was not restored',
    why: `${account.title} accepted it, but a fresh listing does not show it`,
    hint: 'Check the SSH keys page of the provider, and run again',
  });
}

/** policySnippet is the lines to paste into a policy so that a restored key stays. `now` is milliseconds since the epoch. */
export function policySnippet({ fingerprint }: Undo, now: number): string[] {
  return [
    'recognize:',
    '  keys:',
    `    - { fingerprint: "${fingerprint}", owner: OWNER, reason: "restored on ${formatDate(now)}" }`,
  ];
}

/** The undo record may have been tampered with: only the key that was deleted may be restored. */
function checkUndo({ publicKey, fingerprint }: Undo): void {
  let why: string;
  try {
    if (keyFingerprint(parsePublicKey(publicKey)) === fingerprint) return;
    why = 'the public key in its undo record does not have that fingerprint';
  } catch (error) {
    why = `the public key in its undo record cannot be read, ${errorMessage(error)}`;
  }
  throw new Problem({
    what: `${sanitize(fingerprint)} cannot be restored`,
    why: why.replace(/\.$/, ''),
    hint: 'Use a report or a ledger that nobody has edited',
  });
}
