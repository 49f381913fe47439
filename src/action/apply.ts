import { keyFingerprint } from '../keys/fingerprint.ts';
import { Problem } from '../problem.ts';
import { type JobAgent, loadKeys } from './agent/job-agent.ts';
import { recordUse } from './earlier-uses.ts';
import { exportAgent } from './export-agent.ts';
import { logPlan, writeOutputs } from './outputs.ts';
import { keysToLoad, planStep, type StepContext, type StepKey, stepKeys } from './plan/plan-step.ts';
import type { CleanupJournal, LoadedRecord } from './state.ts';
import { useRecord } from './use-record.ts';

/** dryRun checks everything and says what would be done. Throws Problem. */
export async function dryRun(context: StepContext): Promise<void> {
  logPlan(context.core, await planStep(context));
}

/** apply plans by reading alone, then makes one change after the other, each recorded for post beforehand. Throws Problem. */
export async function apply({
  journal,
  agent: opening,
  env,
  ...context
}: StepContext & {
  journal: CleanupJournal;
  agent: Promise<JobAgent>;
  env: NodeJS.ProcessEnv;
}): Promise<void> {
  const { core, inputs, job, uses } = context;
  const [plan, agent] = await Promise.all([planStep(context), opening]);
  const { lease, attach, preparation, target } = plan;
  const loading = {
    lifetime: inputs.ttl / 1000,
    record: (loaded: LoadedRecord) => journal.record({ loaded: [...(journal.state.loaded ?? []), loaded] }),
  };
  const fresh = keysToLoad(plan).map(({ key }) => key);
  const keys = stepKeys(plan);
  await loadKeys(agent, fresh, loading);
  if (plan.earlier) await requireKeys(agent, keys);
  if (inputs.exportAgent) {
    const ours = uses.map(({ socket }) => socket);
    await exportAgent(core, { agent, keys: fresh, exported: env.SSH_AUTH_SOCK, ours, ...loading });
  }
  agent.connection.close();
  if (lease || attach) {
    const { attachEarlierKey, registerKey } = await import('./register-key.ts');
    if (lease) await registerKey(core, lease, journal);
    if (attach) await attachEarlierKey(core, attach, journal);
  }
  if (preparation) {
    const { writeUserData } = await import('./user-data-outputs.ts');
    await writeUserData(core, preparation, journal.state);
  }
  if (target) {
    const { reachTarget } = await import('./reach-target.ts');
    await reachTarget({
      core,
      inputs,
      plan: { ...plan, target },
      keys,
      journal,
      socket: agent.socket,
      temp: job.temp,
    });
  }
  await writeOutputs(core, plan, { state: journal.state, socket: agent.socket });
  recordUse(journal.state.folder, useRecord({ plan, state: journal.state, agent, inputs }));
}

/** requireKeys makes sure that the agent holds the keys, which an earlier use may have loaded long ago. Throws Problem. */
async function requireKeys({ connection }: JobAgent, keys: StepKey[]): Promise<void> {
  const held = await connection.list();
  const gone = keys.find(({ publicKey }) => !held.some((blob) => blob.equals(publicKey.blob)));
  if (!gone) return;
  throw new Problem({
    what: `The key ${keyFingerprint(gone.publicKey)} of an earlier step cannot be used`,
    why: 'the agent of this job no longer holds it',
    hint: 'If its lifetime is over, set a longer ttl in that step',
  });
}
