import type { Account, Instance } from '../../accounts/account.ts';
import { generateKey } from '../../keys/generate.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import { type PublicKey, parsePublicKey } from '../../keys/public-key.ts';
import type { Core } from '../core.ts';
import type { EarlierUse } from '../earlier-uses.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type Job, keyComment, leasingJob } from '../job.ts';
import type { AttachedRecord } from '../state.ts';
import { chooseEarlierUse, isSameAccountChoice } from './earlier-key.ts';
import type { LeaseAccount, LeasePlan } from './plan-lease.ts';
import type { PreparationPlan } from './plan-preparation.ts';
import type { TargetPlan } from './plan-target.ts';
import { readStoredKeys } from './stored-keys.ts';

/** StepContext is what a step is planned from. */
export interface StepContext {
  core: Core;
  inputs: Inputs;
  job: Job;
  /** Earlier uses of the Action in this job. */
  uses: EarlierUse[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** StepPlan is what will be done, planned by reading alone: nothing is made or changed yet. */
export interface StepPlan {
  /** The keys of input private-key; when they are handed off, later steps cannot reach them. */
  stored: PrivateKey[];
  lease: LeasePlan | undefined;
  /** The use whose keys this one uses. */
  earlier: EarlierUse | undefined;
  /** Its key, to be put on the instance. */
  attach: AttachPlan | undefined;
  /** What a machine that does not exist yet is told. */
  preparation: PreparationPlan | undefined;
  handoff: HandoffPlan | undefined;
  target: TargetPlan | undefined;
}

/** HandoffPlan is the fresh key that the stored one adds to authorized_keys of the host. */
export interface HandoffPlan {
  key: PrivateKey;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** Whether to go on if sshd is too old for keys that expire. */
  allowsNoExpiry: boolean;
}

/** AttachPlan is a key on an account that will be put on an instance. */
export interface AttachPlan {
  account: Account;
  record: AttachedRecord;
}

/** planStep checks everything that can be checked without changing anything. Throws Problem. */
export async function planStep(context: StepContext): Promise<StepPlan> {
  const { core, inputs, job, now } = context;
  const earlier = chooseEarlierUse(inputs, context.uses);
  const stored = await readStoredKeys(context);
  const hasTarget = inputs.target.host || inputs.instance;
  // What only some jobs need is loaded only for them.
  const leasing = inputs.lease && (await import('./plan-lease.ts'));
  const targeting = hasTarget ? await import('./plan-target.ts') : undefined;
  const opened = inputs.lease && (await leasing?.openLeaseAccount(core, inputs.lease));
  const leases =
    opened && !earlier && opened.inputs.kind !== 'none' ? { ...opened, job: leasingJob(job) } : undefined;
  if (leases?.inputs.kind === 'generated' && inputs.instance)
    leasing?.requireAttach(leases.account, inputs.instance);
  const [instance, listed = []] = await Promise.all([
    opened && inputs.instance
      ? targeting?.findInstance(core, opened.account, { ...inputs, id: inputs.instance })
      : undefined,
    leases && leasing?.listForLease(core, leases),
  ]);
  const expiresAt = now + inputs.ttl;
  const finished = leases
    ? await import('./finished-leases.ts').then((each) =>
        each.findFinishedLeases(core, { ...leases, listed, now }),
      )
    : [];
  const lease =
    leases && leasing?.planLease({ ...leases, stored, listed, finished, instance, now, expiresAt });
  const keys = earlier ? earlierKeys(earlier) : lease ? [lease.key] : stored;
  const preparation = await prepare(inputs, { keys, job, expiresAt });
  const preparedKey = preparation?.host.hostKey ?? earlier?.hostKey;
  return {
    stored,
    earlier,
    lease,
    attach: opened && instance && earlier && planAttach(opened, instance, earlier),
    preparation,
    handoff: planHandoff(inputs, job, expiresAt),
    target: await targeting?.planTarget(inputs, { instance, preparedKey, uses: context.uses }),
  };
}

/** StepKey is a key that later steps use: its public half, and its certificate if it has one. */
export interface StepKey {
  name: string;
  publicKey: PublicKey;
  certificate?: PublicKey | undefined;
}

/** stepKeys are the keys that later steps use. */
export function stepKeys(plan: StepPlan): StepKey[] {
  if (plan.earlier) return earlierKeys(plan.earlier);
  return keysToLoad(plan).map(({ name, key }) => ({ name, ...key }));
}

function earlierKeys({ keys }: EarlierUse): StepKey[] {
  return keys.map(({ name, publicKey, certificate }) => ({
    name,
    publicKey: parsePublicKey(publicKey),
    certificate: certificate === undefined ? undefined : parsePublicKey(certificate),
  }));
}

/** keysToLoad are the keys that this step gives to the agent. */
export function keysToLoad({
  earlier,
  stored,
  lease,
  preparation,
  handoff,
}: StepPlan): { name: string; key: PrivateKey }[] {
  if (earlier) return [];
  if (handoff) return [{ name: 'handoff', key: handoff.key }];
  const leased = lease && !stored.includes(lease.key) ? [{ name: 'lease', key: lease.key }] : [];
  if (preparation?.leasedKey) leased.push({ name: 'lease', key: preparation.leasedKey });
  return [...leased, ...stored.map((key, index) => ({ name: `stored-${index + 1}`, key }))];
}

/** planAttach puts the lease of an earlier use on an instance of the same account, unless it is there. */
function planAttach(
  { account, inputs: { address }, choice }: LeaseAccount,
  { id, keyIds }: Instance,
  { lease }: EarlierUse,
): AttachPlan | undefined {
  if (!lease || !account.supports.attach || !isSameAccountChoice(lease.account, choice)) return undefined;
  if (keyIds?.includes(lease.keyId)) return undefined;
  return { account, record: { address, instance: id, keyId: lease.keyId } };
}

async function prepare(
  { prepareHost, target }: Inputs,
  context: { keys: { publicKey: PublicKey }[]; job: Job; expiresAt: number },
): Promise<PreparationPlan | undefined> {
  if (!prepareHost) return undefined;
  const { planPreparation } = await import('./plan-preparation.ts');
  return planPreparation({ ...prepareHost, ...context, user: target.user });
}

function planHandoff({ handoff }: Inputs, job: Job, expiresAt: number): HandoffPlan | undefined {
  if (handoff === 'none') return undefined;
  const key = generateKey(keyComment(job, expiresAt));
  return { key, expiresAt, allowsNoExpiry: handoff === 'without-expiry' };
}
