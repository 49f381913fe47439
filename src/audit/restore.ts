import type { Account, AccountKey } from '../accounts/account.ts';
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
  /** False where it was there already. */
  isNew: boolean;
}

/**
 * restoreKey registers a key again that was deleted, under its old name, and proves it by a fresh listing. A key that is
 * there already, under any name, is left as it is. Throws Problem.
 */
export async function restoreKey(account: Account, undo: Undo): Promise<RestoredKey> {
  check(undo);
  const present = await find(account, undo);
  if (present) return { key: present, isNew: false };
  await account.add(undo.name, undo.publicKey, { isAbsent: true });
  const key = await find(account, undo);
  if (key) return { key, isNew: true };
  throw new Problem({
    what: 'The key was not put back',
    why: `${account.title} took it, and a fresh listing does not have it`,
    hint: 'Look at the page of the account, and run again',
  });
}

/** policySnippet are what to paste into a policy so that a key that was put back stays. */
export function policySnippet({ fingerprint }: Undo, now: number): string[] {
  return [
    'recognize:',
    '  keys:',
    `    - { fingerprint: "${fingerprint}", owner: OWNER, reason: "put back on ${formatDate(now)}" }`,
  ];
}

/** What is put back must be what was deleted: a record may have been changed. */
function check({ publicKey, fingerprint }: Undo): void {
  let why: string;
  try {
    if (keyFingerprint(parsePublicKey(publicKey)) === fingerprint) return;
    why = 'the record has another public key than its fingerprint says';
  } catch (error) {
    why = `the public key in its record cannot be read, ${errorMessage(error)}`;
  }
  const what = `${sanitize(fingerprint)} cannot be put back`;
  throw new Problem({
    what,
    why: why.replace(/\.$/, ''),
    hint: 'Use the report or the ledger as it was written',
  });
}

async function find(account: Account, { fingerprint }: Undo): Promise<AccountKey | undefined> {
  let found: AccountKey | undefined;
  for await (const key of account.keys()) if (key.fingerprint === fingerprint) found ??= key;
  return found;
}
