import { generateKey } from '../../keys/generate.ts';
import { parsePrivateKeys } from '../../keys/parse-private-keys.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import type { Core } from '../core.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type Job, keyComment } from '../job.ts';
import { expiredLeases } from '../lease/lease.ts';
import { mask } from '../mask.ts';
import { type LeasePlan, openLeaseAccount, planLease } from './plan-lease.ts';
import { findInstance, planTarget, type TargetPlan } from './plan-target.ts';
import { warnIfWeak } from './weak-key.ts';

/** StepContext is what a step is planned from. */
export interface StepContext {
  core: Core;
  inputs: Inputs;
  job: Job;
  /** Milliseconds since the epoch. */
  now: number;
}

/** StepPlan is what will be done, planned by reading alone: nothing is made or changed yet. */
export interface StepPlan {
  /** The keys of input private-key; when they are handed off, later steps cannot reach them. */
  stored: PrivateKey[];
  lease: LeasePlan | undefined;
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

/** planStep checks everything that can be checked without changing anything. Throws Problem. */
export async function planStep({ core, inputs, job, now }: StepContext): Promise<StepPlan> {
  const stored = await readStoredKeys({ core, inputs, now });
  const opened = inputs.lease && (await openLeaseAccount(inputs.lease));
  const [instance, expired = []] = await Promise.all([
    opened && inputs.instance ? findInstance(opened.account, inputs.instance) : undefined,
    opened && expiredLeases(opened.account, { ...job, secret: opened.inputs.secret, now }),
  ]);
  const expiresAt = now + inputs.ttl;
  return {
    stored,
    lease: opened && (await planLease({ ...opened, stored, expired, instance, job, expiresAt })),
    handoff: planHandoff(inputs, job, expiresAt),
    target: await planTarget(inputs, instance, job.temp),
  };
}

/** stepKeys are the keys that later steps use. */
export function stepKeys({ stored, lease, handoff }: StepPlan): { name: string; key: PrivateKey }[] {
  if (handoff) return [{ name: 'handoff', key: handoff.key }];
  const leased = lease && !stored.includes(lease.key) ? [{ name: 'lease', key: lease.key }] : [];
  return [...leased, ...stored.map((key, index) => ({ name: `stored-${index + 1}`, key }))];
}

async function readStoredKeys({ core, inputs, now }: Omit<StepContext, 'job'>): Promise<PrivateKey[]> {
  const { privateKey, passphrase } = inputs;
  if (!privateKey) return [];
  const { keys, repairs, normalized } = await parsePrivateKeys(privateKey, passphrase);
  for (const form of normalized) mask(core, form);
  if (repairs.length > 0) core.info(`The stored key was repaired: ${repairs.join(', ')}.`);
  for (const { publicKey } of keys) await warnIfWeak(core, publicKey, now);
  return keys;
}

function planHandoff({ handoff }: Inputs, job: Job, expiresAt: number): HandoffPlan | undefined {
  if (handoff === 'none') return undefined;
  const key = generateKey(keyComment(job, expiresAt));
  return { key, expiresAt, allowsNoExpiry: handoff === 'without-expiry' };
}
