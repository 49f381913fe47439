import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatPublicKey } from '../keys/public.ts';
import { say } from '../problem.ts';
import type { AgentConnection } from './agent.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { register, sweep } from './lease.ts';
import { type LeasePlan, makePlan, type Plan, type TargetPlan } from './plan.ts';
import { announce, report } from './report.ts';
import { addInclude, hostBlock } from './ssh-config.ts';
import { filesOf, type Stay, save } from './stay.ts';
import type { Toolkit } from './toolkit.ts';

/** Work is what main has to do, and what with. */
interface Work {
  core: Toolkit;
  inputs: Inputs;
  job: Job;
  /** Milliseconds since the epoch. */
  now: number;
}

/** rehearse checks everything and says what would be done. Throws Problem. */
export async function rehearse({ core, inputs, job, now }: Work): Promise<void> {
  announce(core, await makePlan(inputs, job, now));
}

/** carryOut finds out all it can by reading, then changes one thing after the other, each noted for post before. Throws Problem. */
export async function carryOut(work: Work & { stay: Stay; agent: Promise<AgentConnection> }): Promise<void> {
  const { core, inputs, job, now, stay } = work;
  const [plan, agent] = await Promise.all([makePlan(inputs, job, now), work.agent]);
  for (const key of [plan.lease?.key, plan.stored]) if (key) await agent.add(key, inputs.ttl / 1000);
  agent.close();
  if (plan.lease) await registerKey(core, plan.lease, stay);
  if (plan.target) await setUpSsh(core, plan, plan.target, stay);
  await report(core, plan, stay);
}

async function registerKey(
  core: Toolkit,
  { account, key, record, expired }: LeasePlan,
  stay: Stay,
): Promise<void> {
  await sweep(account, expired).catch((error) =>
    core.warning(`Expired leases are not all gone: ${say(error)}`),
  );
  stay.lease = record;
  save(core, stay);
  const { id } = await register(account, record, formatPublicKey(key.publicKey));
  stay.lease = { ...record, keyId: id };
  save(core, stay);
  if (record.instance) await account.attach(record.instance, id);
}

async function setUpSsh(core: Toolkit, plan: Plan, target: TargetPlan, stay: Stay): Promise<void> {
  const files = filesOf(stay);
  const publicKeys: string[] = [];
  for (const [name, key] of [['lease', plan.lease?.key] as const, ['stored', plan.stored] as const]) {
    if (!key) continue;
    await writeFile(files.publicKey(name), `${formatPublicKey(key.publicKey)}\n`, { mode: 0o600 });
    publicKeys.push(files.publicKey(name));
  }
  await writeFile(files.knownHosts, target.knownHosts, { mode: 0o600 });
  await writeFile(files.config, hostBlock(target, { ...files, publicKeys }), { mode: 0o600 });
  stay.userConfig = { path: target.userConfig, hadFolder: existsSync(dirname(target.userConfig)) };
  save(core, stay);
  await addInclude(target.userConfig, files.config);
}
