import type { Account, AccountKey, Instance } from '../accounts/account.ts';
import { sha256 } from '../keys/fingerprint.ts';
import { generateKey } from '../keys/generate.ts';
import { type PrivateKey, readPrivateKey } from '../keys/private.ts';
import { makeLeaseName } from '../leases/name.ts';
import { Problem, plain } from '../problem.ts';
import { knownHosts } from './host-key.ts';
import { HOST, type Inputs, type LeaseInputs, type TargetInputs, USER } from './inputs.ts';
import type { Job } from './job.ts';
import { expiredLeases } from './lease.ts';
import { type Target, userSshConfig } from './ssh-config.ts';
import type { LeaseRecord } from './stay.ts';
import { isoTime } from './summary.ts';

/** Plan is what will be done, found out by reading alone: nothing is made or changed yet. */
export interface Plan {
  stored: PrivateKey | undefined;
  lease: LeasePlan | undefined;
  target: TargetPlan | undefined;
}

export interface TargetPlan extends Target {
  /** Lines that pin the host's keys. */
  knownHosts: string;
  /** Path of the ssh config that is to include ours. */
  userConfig: string;
}

export interface LeasePlan {
  account: Account;
  key: PrivateKey;
  record: LeaseRecord;
  /** This repository's leases that have ended, to be removed. */
  expired: AccountKey[];
}

/** makePlan checks everything that can be checked without changing anything. Throws Problem. */
export async function makePlan(inputs: Inputs, job: Job, now: number): Promise<Plan> {
  const stored = inputs.privateKey ? await readPrivateKey(inputs.privateKey) : undefined;
  const account = inputs.lease && (await openAccount(inputs.lease));
  const [expired, instance] = await Promise.all([
    account && expiredLeases(account, { ...job, secret: inputs.lease?.secret, now }),
    account && inputs.instance ? findInstance(account, inputs.instance) : undefined,
  ]);
  const target = await planTarget(inputs.target, instance);
  if (!inputs.lease || !account) return { stored, lease: undefined, target };

  const lease = planLease({ lease: inputs.lease, account, instance, job, expiresAt: now + inputs.ttl });
  return { stored, lease: { ...lease, expired: inputs.lease.sweep ? (expired ?? []) : [] }, target };
}

async function openAccount({ address }: LeaseInputs): Promise<Account> {
  const accounts = await import('../accounts/open.ts'); // Not loaded, nor paid for, when nothing is leased.
  return accounts.openAccount(address);
}

async function findInstance(account: Account, id: string): Promise<Instance> {
  const others: string[] = [];
  for await (const instance of account.instances()) {
    if (instance.id === id) return instance;
    if (others.length < 5) others.push(plain(`${instance.id} (${instance.name}, ${instance.status})`, 80));
  }
  throw new Problem({
    what: `Instance ${id} cannot be used`,
    why: `the ${account.title} account does not list it`,
    todo:
      others.length > 0 ? `Use the id of one of its own: ${others.join(', ')}` : 'Create an instance first',
  });
}

async function planTarget(
  inputs: TargetInputs,
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
      why: `its status is ${plain(instance?.status ?? '', 40)}, its address "${plain(`${user}@${host ?? ''}:${port}`, 80)}"`,
      todo: 'Start it, or give host, user and port as inputs',
    });
  }
  return {
    alias: inputs.alias,
    host,
    user,
    port,
    userConfig: userSshConfig(),
    knownHosts: await knownHosts({ hostKey: inputs.hostKey, host, port }),
  };
}

function planLease({
  lease,
  account,
  instance,
  job,
  expiresAt,
}: {
  lease: LeaseInputs;
  account: Account;
  instance: Instance | undefined;
  job: Job;
  expiresAt: number;
}): Omit<LeasePlan, 'expired'> {
  const { repository, repositoryId, runId, attempt } = job;
  const key = generateKey(`${repository} run ${runId}.${attempt} until ${isoTime(expiresAt)}`);
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
  const record = { address: lease.address, name, fingerprint, expiresAt };
  return { account, key, record: instance ? { ...record, instance: instance.id } : record };
}
