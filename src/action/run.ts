import { mkdirSync } from 'node:fs';
import { startAgent } from './agent.ts';
import type { Core } from './core.ts';
import { readInputs } from './inputs.ts';
import { readJob } from './job.ts';
import { fillSecrets } from './secret-inputs.ts';
import { clearState, createState, jobFiles, saveState } from './state.ts';

/**
 * run is the work of main. The agent starts first, because the rest can be loaded and found out meanwhile. When
 * something fails, all that was made is taken back at once; post would do it, but only at the end. Throws Problem.
 */
export async function run(core: Core, env: NodeJS.ProcessEnv, now: number): Promise<void> {
  const job = readJob(env);
  const filled = await fillSecrets(core, env, job.runId);
  const inputs = readInputs(filled);
  if (inputs.dryRun) {
    const { dryRun: rehearse } = await import('./apply.ts');
    return rehearse({ core, inputs, job, now });
  }

  const state = createState(job.temp, inputs.onCleanupFailure);
  saveState(core, state);
  try {
    mkdirSync(state.folder, { mode: 0o700 });
    const agent = startAgent(jobFiles(state).socket);
    const { apply: carryOut } = await import('./apply.ts');
    await carryOut({ core, inputs, job, now, state, agent });
  } catch (error) {
    const { cleanUp: release } = await import('./cleanup.ts');
    const failures = await release(core, state);
    for (const failure of failures) core.warning(failure);
    if (failures.length === 0) clearState(core);
    throw error;
  }
}
