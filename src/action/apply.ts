import { sha256 } from '../keys/fingerprint.ts';
import { formatPublicKey } from '../keys/public-key.ts';
import { errorMessage } from '../problem.ts';
import type { AgentConnection } from './agent.ts';
import type { Core } from './core.ts';
import { handOff } from './handoff.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { registerLease, sweepLease } from './lease.ts';
import { waitForLogin } from './login.ts';
import { logPlan, writeOutputs } from './outputs.ts';
import { setUpSsh, sshDestination } from './set-up-ssh.ts';
import { type CleanupState, jobFiles, saveState } from './state.ts';
import { type LeasePlan, planStep, stepKeys } from './step-plan.ts';

/** Work is what main has to do, and what with. */
interface Work {
  core: Core;
  inputs: Inputs;
  job: Job;
  /** Milliseconds since the epoch. */
  now: number;
}

/** dryRun checks everything and says what would be done. Throws Problem. */
export async function dryRun({ core, inputs, job, now }: Work): Promise<void> {
  logPlan(core, await planStep(core, inputs, job, now));
}

/** apply finds out all it can by reading, then changes one thing after the other, each noted for post before. Throws Problem. */
export async function apply(
  work: Work & { state: CleanupState; agent: Promise<AgentConnection> },
): Promise<void> {
  const { core, inputs, job, now, state } = work;
  const [plan, agent] = await Promise.all([planStep(core, inputs, job, now), work.agent]);
  const { lease, handoff, target } = plan;
  for (const { key } of stepKeys(plan)) await agent.add(key, inputs.ttl / 1000);
  agent.close();
  if (lease) await registerKey(core, lease, state);
  if (target) {
    await setUpSsh({ core, plan, target, state, temp: job.temp });
    const destination = sshDestination(target, jobFiles(state).config);
    const fingerprint = stepKeys(plan)
      .map(({ key }) => sha256(key.publicKey.blob))
      .join(', ');
    if (handoff) await handOff({ core, plan: { ...plan, handoff, target }, state, seconds: inputs.waitFor });
    if (handoff || inputs.waitFor > 0)
      await waitForLogin(destination, { seconds: inputs.waitFor, fingerprint });
  }
  await writeOutputs(core, plan, state);
}

async function registerKey(core: Core, lease: LeasePlan, state: CleanupState): Promise<void> {
  const { account, key, record, expired, present } = lease;
  for (const old of expired) {
    await sweepLease(account, old).catch((error) =>
      core.warning(`An expired lease is still there: ${errorMessage(error)}`),
    );
  }
  state.lease = record;
  saveState(core, state);
  const registered = present ?? (await registerLease(account, record, formatPublicKey(key.publicKey)));
  const { id } = registered;
  state.lease = { ...record, keyId: id };
  // Somebody else has registered the stored key since we looked: it is not ours to remove.
  if (record.shared && registered.name !== record.name) state.lease.adopted = true;
  saveState(core, state);
  if (record.instance) await account.attach(record.instance, id);
}
