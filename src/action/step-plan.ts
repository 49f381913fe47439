import type { Account, AccountKey, Instance } from '../accounts/account.ts';
import type { AccountAddress } from '../accounts/open.ts';
import { sanitize } from '../format.ts';
import { sha256 } from '../keys/fingerprint.ts';
import { generateKey } from '../keys/generate.ts';
import { parsePrivateKeys } from '../keys/parse-private-keys.ts';
import type { PrivateKey } from '../keys/private-key.ts';
import { makeLeaseName } from '../leases/lease-name.ts';
import { Problem } from '../problem.ts';
import { formatTimestamp } from '../time.ts';
import type { Core } from './core.ts';
import { pinHostKey } from './host-key.ts';
import { HOST, type Inputs, type LeaseInputs, USER } from './inputs.ts';
import type { Job } from './job.ts';
import { expiredLeases } from './lease.ts';
import { mask } from './mask.ts';
import { type Target, userSshConfig } from './ssh-config.ts';
import type { LeaseRecord } from './state.ts';
import { warnIfWeak } from './weak-key.ts';

/** StepPlan is what will be done, found out by reading alone: nothing is made or changed yet. */
export interface StepPlan {
  /** The keys of the input, none of them in the reach of later steps when they are handed off. */
  stored: PrivateKey[];
  lease: LeasePlan | undefined;
  handoff: HandoffPlan | undefined;
  target: TargetPlan | undefined;
}

export interface HandoffPlan {
  key: PrivateKey;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** Whether a host is taken where the key cannot expire. */
  forever: boolean;
}

export interface TargetPlan extends Target {
  /** Lines that pin the host's keys. */
  knownHosts: string;
  /** Path of the ssh config that is to include ours. */
  userConfig: string;
}

export interface LeasePlan {
  account: Account;
  /** The fresh key, or the stored one. */
  key: PrivateKey;
  record: LeaseRecord;
  /** The account's own entry of a stored key that was there before. */
  present: AccountKey | undefined;
  /** This repository's leases that have ended, to be removed. */
  expired: AccountKey[];
}

/** planStep checks everything that can be checked without changing anything. Throws Problem. */
export async function planStep(core: Core, inputs: Inputs, job: Job, now: number): Promise<StepPlan> {
  const stored = await readStored(core, inputs, now);
  const opened = inputs.lease && (await openAccount(inputs.lease));
  const account = opened?.account;
  if (account && inputs.instance) checkAttach(account, inputs.instance);
  const [expired, instance] = await Promise.all([
    account && expiredLeases(account, { ...job, secret: inputs.lease?.secret, now }),
    account && inputs.instance ? findInstance(account, inputs.instance) : undefined,
  ]);
  const expiresAt = now + inputs.ttl;
  const lease =
    inputs.lease &&
    opened &&
    (await planLease({
      lease: { ...inputs.lease, address: opened.address },
      account: opened.account,
      stored,
      expired: expired ?? [],
      instance,
      job,
      expiresAt,
    }));
  const handoff =
    inputs.handoff === 'no'
      ? undefined
      : { key: generateKey(commentOf(job, expiresAt)), expiresAt, forever: inputs.handoff === 'forever' };
  return { stored, lease, handoff, target: await planTarget(inputs, instance) };
}

/** stepKeys are the keys that later steps use. */
export function stepKeys({ stored, lease, handoff }: StepPlan): { name: string; key: PrivateKey }[] {
  if (handoff) return [{ name: 'handoff', key: handoff.key }];
  const leased = lease && !stored.includes(lease.key) ? [{ name: 'lease', key: lease.key }] : [];
  return [...leased, ...stored.map((key, index) => ({ name: `stored-${index + 1}`, key }))];
}

async function readStored(
  core: Core,
  { privateKey, passphrase }: Inputs,
  now: number,
): Promise<PrivateKey[]> {
  if (!privateKey) return [];
  const { keys, repairs, normalized } = await parsePrivateKeys(privateKey, passphrase);
  for (const form of normalized) mask(core, form);
  if (repairs.length > 0) core.info(`The stored key was repaired: ${repairs.join(', ')}.`);
  for (const { publicKey } of keys) await warnIfWeak(core, publicKey, now);
  return keys;
}

async function openAccount({ address }: LeaseInputs): Promise<{ account: Account; address: AccountAddress }> {
  const accounts = await import('../accounts/open.ts'); // Not loaded, nor paid for, when nothing is leased.
  // Kept for post, which may find neither the profile's file nor the variables any more.
  return { account: await accounts.openAccount(address), address: await accounts.resolveAddress(address) };
}

function checkAttach({ title, supports }: Account, instance: string): void {
  if (supports.attach) return;
  throw new Problem({
    what: `Instance ${instance} cannot be used`,
    why: `${title} has no way to put a key on a running instance and take it off again`,
    hint: 'Leave out instance, and give host, user and port of a machine that lets in the key',
  });
}

async function findInstance(account: Account, id: string): Promise<Instance> {
  const others: string[] = [];
  for await (const instance of account.instances()) {
    if (instance.id === id) return instance;
    if (others.length < 5) others.push(sanitize(`${instance.id} (${instance.name}, ${instance.status})`, 80));
  }
  throw new Problem({
    what: `Instance ${id} cannot be used`,
    why: `the ${account.title} account does not list it`,
    hint:
      others.length > 0 ? `Use the id of one of its own: ${others.join(', ')}` : 'Create an instance first',
  });
}

async function planTarget(
  { target: inputs, waitFor }: Inputs,
  instance: Instance | undefined,
): Promise<TargetPlan | undefined> {
  const host = inputs.host ?? instance?.host;
  const user = inputs.user ?? instance?.user ?? 'root';
  const port = inputs.port ?? instance?.port ?? 22;
  if (!host && !instance) return undefined;
  // An instance's address comes from outside and goes into ssh's configuration.
  const usable =
    host && HOST.test(host) && USER.test(user) && Number.isInteger(port) && port > 0 && port < 65_536;
  if (!usable) {
    throw new Problem({
      what: `Instance ${instance?.id} cannot be reached`,
      why: `its status is ${sanitize(instance?.status ?? '', 40)}, its address "${sanitize(`${user}@${host ?? ''}:${port}`, 80)}"`,
      hint: 'Start it, or give host, user and port as inputs',
    });
  }
  return {
    alias: inputs.alias,
    host,
    user,
    port,
    userConfig: userSshConfig(),
    knownHosts: await pinHostKey({ hostKey: inputs.hostKey, host, port, waitFor }),
  };
}

async function planLease({
  lease,
  account,
  stored,
  expired,
  instance,
  job,
  expiresAt,
}: {
  lease: LeaseInputs;
  account: Account;
  stored: PrivateKey[];
  expired: AccountKey[];
  instance: Instance | undefined;
  job: Job;
  expiresAt: number;
}): Promise<LeasePlan> {
  const { repository, repositoryId, runId, attempt } = job;
  const key = lease.kind === 'stored' ? onlyKey(stored) : generateKey(commentOf(job, expiresAt));
  const fingerprint = sha256(key.publicKey.blob);
  const name = makeLeaseName({
    repository: repository.slice(repository.indexOf('/') + 1),
    repositoryId,
    runId,
    attempt,
    expiresAt,
    fingerprint,
    secret: lease.secret,
    limit: account.nameLimit,
  });
  const sweepable = lease.sweep ? expired : [];
  const present = lease.kind === 'stored' ? await findKey(account, fingerprint, sweepable) : undefined;
  const record: LeaseRecord = { address: lease.address, name, fingerprint, expiresAt };
  if (lease.kind === 'stored') record.shared = true;
  if (present) Object.assign(record, { keyId: present.id, adopted: true });
  // A key that is on the instance already stays there.
  if (instance && !(present && instance.keyIds?.includes(present.id))) record.instance = instance.id;
  return { account, key, record, present, expired: sweepable };
}

/** findKey looks for a key on an account, apart from those that will be swept away first. */
async function findKey(
  account: Account,
  fingerprint: string,
  expired: AccountKey[],
): Promise<AccountKey | undefined> {
  const swept = expired.map(({ id }) => id);
  for await (const key of account.keys()) {
    if (key.fingerprint === fingerprint && !swept.includes(key.id)) return key;
  }
  return undefined;
}

function onlyKey(stored: PrivateKey[]): PrivateKey {
  const [key, ...more] = stored;
  if (key && more.length === 0) return key;
  throw new Problem({
    what: 'The stored key cannot be leased',
    why: `private-key holds ${stored.length} keys`,
    hint: 'Give the one key that is to be leased',
  });
}

/** commentOf says in words what a lease's name says in code. */
function commentOf({ repository, runId, attempt }: Job, expiresAt: number): string {
  return `${repository} run ${runId}.${attempt} until ${formatTimestamp(expiresAt)}`;
}
