import type { Account, AccountKey, Instance } from '../../accounts/account.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { generateKey } from '../../keys/generate.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import { makeLeaseName } from '../../leases/lease-name.ts';
import { Problem } from '../../problem.ts';
import type { AccountChoice } from '../earlier-uses.ts';
import type { LeaseInputs } from '../inputs/inputs.ts';
import { keyComment, type LeasingJob } from '../job.ts';
import type { LeaseRecord } from '../state.ts';

/** LeasePlan is the key that will be on the account, and what will be recorded about it for post. */
export interface LeasePlan {
  account: Account;
  /** The fresh key, or the stored one. */
  key: PrivateKey;
  choice: AccountChoice;
  record: LeaseRecord;
  /** Whether the lease secret signs its name. */
  isSigned: boolean;
  /** The account's own entry of a stored key that was there before. */
  present: AccountKey | undefined;
  /** Expired leases of this repository, to be removed. */
  expired: AccountKey[];
}

/** LeaseAccount is an account that was opened for a lease, whose inputs hold an address that opens it again in post. */
export interface LeaseAccount {
  account: Account;
  inputs: LeaseInputs;
  /** The account as the workflow names it. */
  choice: AccountChoice;
}

/** openLeaseAccount opens the account; nothing is sent yet. Throws Problem. */
export async function openLeaseAccount(inputs: LeaseInputs): Promise<LeaseAccount> {
  const accounts = await import('../../accounts/open.ts'); // Not loaded if nothing is leased.
  if (!inputs.address.apiToken && (await accounts.needsToken(inputs.address))) {
    throw new Problem({
      what: 'No key can be leased',
      why: 'api-token is empty',
      hint: 'Set it to an API key of the account; secrets are empty in runs triggered by forks and Dependabot',
    });
  }
  const account = await accounts.openAccount(inputs.address);
  // The profile's file and the variables may be gone when post runs.
  const { apiToken, ...choice } = inputs.address;
  return { account, choice, inputs: { ...inputs, address: await accounts.resolveAddress(inputs.address) } };
}

/** planLease picks the key and its name, and looks for a stored key on the account. Throws Problem. */
export async function planLease({
  account,
  inputs,
  choice,
  stored,
  expired,
  instance,
  job,
  expiresAt,
}: LeaseAccount & {
  stored: PrivateKey[];
  expired: AccountKey[];
  instance: Instance | undefined;
  job: LeasingJob;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}): Promise<LeasePlan> {
  const { repository, repositoryId, runId, attempt } = job;
  const isStored = inputs.kind === 'stored';
  const key = isStored ? onlyKey(stored) : generateKey(keyComment(job, expiresAt));
  const fingerprint = keyFingerprint(key.publicKey);
  const name = makeLeaseName({
    repository: repository.slice(repository.indexOf('/') + 1),
    repositoryId,
    runId,
    attempt,
    expiresAt,
    fingerprint,
    secret: inputs.secret,
    limit: account.nameLimit,
  });
  const swept = inputs.sweep ? expired : [];
  const present = isStored ? await findKey(account, fingerprint, swept) : undefined;
  const isAttached = present !== undefined && instance?.keyIds?.includes(present.id);
  const record: LeaseRecord = {
    address: inputs.address,
    name,
    fingerprint,
    expiresAt,
    ...(isStored && { shared: true }),
    ...(present && { keyId: present.id, adopted: true }),
    // A key that is on the instance already stays there.
    ...(instance && !isAttached && { instance: instance.id }),
  };
  return { account, key, choice, record, isSigned: inputs.secret !== undefined, present, expired: swept };
}

/** findKey looks for a key on an account, apart from those that will be swept first. */
async function findKey(
  account: Account,
  fingerprint: string,
  swept: AccountKey[],
): Promise<AccountKey | undefined> {
  for await (const key of account.keys()) {
    if (key.fingerprint === fingerprint && !swept.some(({ id }) => id === key.id)) return key;
  }
  return undefined;
}

function onlyKey(stored: PrivateKey[]): PrivateKey {
  const [key, ...more] = stored;
  if (key && more.length === 0) return key;
  throw new Problem({
    what: 'The stored key cannot be leased',
    why: `private-key holds ${stored.length} keys`,
    hint: 'Give only the key to lease',
  });
}
