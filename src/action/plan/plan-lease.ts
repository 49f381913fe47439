import { type Account, type AccountKey, allKeys, type Instance } from '../../accounts/account.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { generateKey } from '../../keys/generate.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import { makeLeaseName } from '../../leases/lease-name.ts';
import { Problem } from '../../problem.ts';
import type { Core } from '../core.ts';
import type { AccountChoice } from '../earlier-uses.ts';
import type { LeaseInputs } from '../inputs/key-inputs.ts';
import { keyComment, type LeasingJob } from '../job.ts';
import { expiredLeases } from '../lease/lease.ts';
import { patience } from '../lease/patience.ts';
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
  /** Ids of the keys on the account that stay there, as far as they were listed. */
  otherIds: ReadonlySet<string>;
  /** Expired leases of this repository, to be removed. */
  expired: AccountKey[];
  /** Leases of this repository that have not expired, and whose runs are over. */
  finished: AccountKey[];
}

/** LeaseAccount is an account that was opened for a lease, whose inputs hold an address that opens it again in post. */
export interface LeaseAccount {
  account: Account;
  inputs: LeaseInputs;
  /** The account as the workflow names it. */
  choice: AccountChoice;
}

/** openLeaseAccount opens the account; nothing is sent yet. Throws Problem. */
export async function openLeaseAccount(core: Core, inputs: LeaseInputs): Promise<LeaseAccount> {
  const accounts = await import('../../accounts/open.ts'); // Not loaded if nothing is leased.
  if (!inputs.address.apiToken && (await accounts.needsToken(inputs.address))) {
    throw new Problem({
      what: 'No key can be leased',
      why: 'api-token is empty',
      hint: 'Set it to an API key of the account; secrets are empty in runs triggered by forks and Dependabot',
    });
  }
  const account = await accounts.openAccount({ ...inputs.address, http: { patience: patience(core) } });
  // The profile's file and the variables may be gone when post runs.
  const { apiToken, ...choice } = inputs.address;
  return { account, choice, inputs: { ...inputs, address: await accounts.resolveAddress(inputs.address) } };
}

/**
 * listForLease is the one listing of a lease. A fresh key goes on without it where the account limits the rate of
 * requests, since it is needed for the sweep alone; a stored one may be on the account, so that it waits. Throws ApiError.
 */
export async function listForLease(core: Core, { account, inputs }: LeaseAccount): Promise<AccountKey[]> {
  const isHasty = inputs.kind === 'generated';
  try {
    return await allKeys(account, { isHasty });
  } catch (error) {
    if (!isHasty || !(error as { isRateLimit?: boolean }).isRateLimit) throw error;
    core.info(
      `${account.title} limits the rate of requests, so this job does not look for expired leases; a later one will.`,
    );
    return [];
  }
}

/** requireAttach throws Problem unless the account can put a key on a running instance. */
export function requireAttach(account: Account, instance: string): void {
  if (account.supports.attach) return;
  throw new Problem({
    what: `Instance ${instance} cannot be used`,
    why: `${account.title} has no API to add a key to a running instance`,
    hint: 'Lease the key first, create the instance with it, and connect in a second step: there, leave lease out',
  });
}

/** planLease picks the key and its name, and looks for a stored key on the account. Throws Problem. */
export function planLease({
  account,
  inputs,
  choice,
  stored,
  listed,
  finished,
  instance,
  job,
  now,
  expiresAt,
}: LeaseAccount & {
  stored: PrivateKey[];
  /** The keys of the account. */
  listed: AccountKey[];
  /** Those of them that findFinishedLeases found. */
  finished: AccountKey[];
  instance: Instance | undefined;
  job: LeasingJob;
  /** Milliseconds since the epoch. */
  now: number;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}): LeasePlan {
  const { repository, repositoryId, runId, attempt } = job;
  const { sweep, secrets } = inputs;
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
    secret: secrets[0],
    limit: account.nameLimit,
  });
  const expired = sweep ? expiredLeases(listed, { repositoryId, secrets, now }) : [];
  // Apart from those that will be swept first.
  const present = listed.find(
    (each) => isStored && each.fingerprint === fingerprint && ![...expired, ...finished].includes(each),
  );
  const isAttached = present !== undefined && instance?.keyIds?.includes(present.id);
  if (instance && !isAttached) requireAttach(account, instance.id);
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
  const swept = new Set([...expired, ...finished]);
  const otherIds = new Set(listed.filter((each) => !swept.has(each)).map(({ id }) => id));
  const isSigned = secrets.length > 0;
  return { account, key, choice, record, isSigned, present, otherIds, expired, finished };
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
