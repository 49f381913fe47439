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
 * restoreKey registers a deleted key again, under its old name, and proves it by a fresh listing. A key that is there
 * already, under any name, is left as it is. Throws Problem.
 */
export async function restoreKey(account: Account, undo: Undo): Promise<RestoredKey> {
  checkUndo(undo);
  const present = await findKey(account, undo);
  if (present) return { key: present, isNew: false };
  await account.add(undo.name, undo.publicKey, { isAbsent: true });
  const key = await findKey(account, undo);
  if (key) return { key, isNew: true };
  throw new Problem({
    what: 'The key was not put back',
    why: `${account.title} accepted it, but a fresh listing does not have it`,
    hint: "Check the provider's page of SSH keys, and run again",
  });
}

/** policySnippet is what to paste into a policy, in lines, so that a key that was put back stays. */
export function policySnippet({ fingerprint }: Undo, now: number): string[] {
  return [
    'recognize:',
    '  keys:',
    `    - { fingerprint: "${fingerprint}", owner: OWNER, reason: "put back on ${formatDate(now)}" }`,
  ];
}

/** The undo record may have been tampered with: only the key that was deleted is put back. */
function checkUndo({ publicKey, fingerprint }: Undo): void {
  let why: string;
  try {
    if (keyFingerprint(parsePublicKey(publicKey)) === fingerprint) return;
    why = 'the public key in its undo record does not have that fingerprint';
  } catch (error) {
    why = `the public key in its undo record cannot be read, ${errorMessage(error)}`;
  }
  throw new Problem({
    what: `${sanitize(fingerprint)} cannot be put back`,
    why: why.replace(/\.$/, ''),
    hint: 'Use the report or the ledger as the audit wrote it',
  });
}

async function findKey(account: Account, { fingerprint }: Undo): Promise<AccountKey | undefined> {
  let found: AccountKey | undefined;
  for await (const key of account.keys()) if (key.fingerprint === fingerprint) found ??= key;
  return found;
}
