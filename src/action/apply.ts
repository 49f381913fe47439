import { sanitize } from '../format.ts';
import { keyFingerprint } from '../keys/fingerprint.ts';
import { formatPublicKey } from '../keys/public-key.ts';
import { errorMessage } from '../problem.ts';
import type { AgentConnection } from './agent/agent.ts';
import type { Core } from './core.ts';
import { handOff } from './handoff/handoff.ts';
import { registerLease, sweepLease } from './lease/lease.ts';
import { logPlan, writeOutputs } from './outputs.ts';
import type { LeasePlan } from './plan/plan-lease.ts';
import { planStep, type StepContext, stepKeys } from './plan/plan-step.ts';
import { waitForLogin } from './ssh/login.ts';
import { setUpSsh, sshDestination } from './ssh/set-up-ssh.ts';
import { type CleanupJournal, jobFiles } from './state.ts';

/** dryRun checks everything and says what would be done. Throws Problem. */
export async function dryRun(context: StepContext): Promise<void> {
  logPlan(context.core, await planStep(context));
}

/** apply plans by reading alone, then makes one change after the other, each recorded for post beforehand. Throws Problem. */
export async function apply({
  journal,
  agent: starting,
  ...context
}: StepContext & { journal: CleanupJournal; agent: Promise<AgentConnection> }): Promise<void> {
  const { core, inputs, job } = context;
  const [plan, agent] = await Promise.all([planStep(context), starting]);
  const { lease, handoff, target } = plan;
  const keys = stepKeys(plan);
  for (const { key } of keys) await agent.add(key, inputs.ttl / 1000);
  agent.close();
  if (lease) await registerKey(core, lease, journal);
  if (target) {
    await setUpSsh({ core, keys, target, journal, temp: job.temp });
    const seconds = inputs.waitFor;
    if (handoff) await handOff({ stored: plan.stored, handoff, target, journal, seconds });
    if (handoff || seconds > 0) {
      const fingerprint = keys.map(({ key }) => keyFingerprint(key.publicKey)).join(', ');
      await waitForLogin(sshDestination(target, jobFiles(journal.state).config), { seconds, fingerprint });
    }
  }
  await writeOutputs(core, plan, journal.state);
}

async function registerKey(core: Core, lease: LeasePlan, journal: CleanupJournal): Promise<void> {
  const { account, key, record, expired, present } = lease;
  for (const old of expired) {
    try {
      await sweepLease(account, old);
      core.info(`Removed the expired lease ${sanitize(old.name)}.`);
    } catch (error) {
      core.warning(`The expired lease ${sanitize(old.name)} could not be removed: ${errorMessage(error)}`);
    }
  }
  journal.record({ lease: record });
  const publicKey = formatPublicKey(key.publicKey);
  const registered = present ?? (await registerLease(account, { lease: record, publicKey }));
  // Somebody else registered the stored key after we looked for it: it is not ours to remove.
  const isTheirs = record.shared && registered.name !== record.name;
  journal.record({ lease: { ...record, keyId: registered.id, ...(isTheirs && { adopted: true }) } });
  if (record.instance) await account.attach(record.instance, registered.id);
}
