import { sha256 } from '../keys/fingerprint.ts';
import { formatPublicKey } from '../keys/public.ts';
import { say } from '../problem.ts';
import type { AgentConnection } from './agent.ts';
import { handOff } from './handoff.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { register, sweep } from './lease.ts';
import { untilIn } from './login.ts';
import { type LeasePlan, makePlan, stepKeys } from './plan.ts';
import { announce, report } from './report.ts';
import { destinationOf, setUpSsh } from './set-up-ssh.ts';
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
  announce(core, await makePlan(core, inputs, job, now));
}

/** carryOut finds out all it can by reading, then changes one thing after the other, each noted for post before. Throws Problem. */
export async function carryOut(work: Work & { stay: Stay; agent: Promise<AgentConnection> }): Promise<void> {
  const { core, inputs, job, now, stay } = work;
  const [plan, agent] = await Promise.all([makePlan(core, inputs, job, now), work.agent]);
  const { lease, handoff, target } = plan;
  for (const { key } of stepKeys(plan)) await agent.add(key, inputs.ttl / 1000);
  agent.close();
  if (lease) await registerKey(core, lease, stay);
  if (target) {
    await setUpSsh({ core, plan, target, stay, temp: job.temp });
    const destination = destinationOf(target, filesOf(stay).config);
    const fingerprint = stepKeys(plan)
      .map(({ key }) => sha256(key.publicKey.blob))
      .join(', ');
    if (handoff) await handOff({ core, plan: { ...plan, handoff, target }, stay, seconds: inputs.waitFor });
    if (handoff || inputs.waitFor > 0) await untilIn(destination, { seconds: inputs.waitFor, fingerprint });
  }
  await report(core, plan, stay);
}

async function registerKey(core: Toolkit, lease: LeasePlan, stay: Stay): Promise<void> {
  const { account, key, record, expired, present } = lease;
  for (const old of expired) {
    await sweep(account, old).catch((error) =>
      core.warning(`An expired lease is still there: ${say(error)}`),
    );
  }
  stay.lease = record;
  save(core, stay);
  const registered = present ?? (await register(account, record, formatPublicKey(key.publicKey)));
  const { id } = registered;
  stay.lease = { ...record, keyId: id };
  // Somebody else has registered the stored key since we looked: it is not ours to remove.
  if (record.shared && registered.name !== record.name) stay.lease.adopted = true;
  save(core, stay);
  if (record.instance) await account.attach(record.instance, id);
}
