import { keyFingerprint } from '../keys/fingerprint.ts';
import type { AgentConnection } from './agent/agent.ts';
import { handOff } from './handoff/handoff.ts';
import { logPlan, writeOutputs } from './outputs.ts';
import { planStep, type StepContext, stepKeys } from './plan/plan-step.ts';
import { registerKey } from './register-key.ts';
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
    await setUpSsh({ keys, target, journal, temp: job.temp });
    const seconds = inputs.waitFor;
    if (handoff) await handOff({ stored: plan.stored, handoff, target, journal, seconds });
    if (handoff || seconds > 0) {
      const fingerprint = keys.map(({ key }) => keyFingerprint(key.publicKey)).join(', ');
      await waitForLogin(sshDestination(target, jobFiles(journal.state).config), { seconds, fingerprint });
    }
  }
  await writeOutputs(core, plan, journal.state);
}
