import { mkdirSync } from 'node:fs';
import { startAgent } from './agent.ts';
import { readInputs } from './inputs.ts';
import { readJob } from './job.ts';
import { fillSecrets } from './secret-inputs.ts';
import { filesOf, forget, newStay, save } from './stay.ts';
import type { Toolkit } from './toolkit.ts';

/**
 * acquire is the work of main. The agent starts first, because the rest can be loaded and found out meanwhile. When
 * something fails, all that was made is taken back at once; post would do it, but only at the end. Throws Problem.
 */
export async function acquire(core: Toolkit, env: NodeJS.ProcessEnv, now: number): Promise<void> {
  const job = readJob(env);
  const filled = await fillSecrets(core, env, job.runId);
  const inputs = readInputs(filled);
  if (inputs.dryRun) {
    const { rehearse } = await import('./carry-out.ts');
    return rehearse({ core, inputs, job, now });
  }

  const stay = newStay(job.temp, inputs.onCleanupFailure);
  save(core, stay);
  try {
    mkdirSync(stay.folder, { mode: 0o700 });
    const agent = startAgent(filesOf(stay).socket);
    const { carryOut } = await import('./carry-out.ts');
    await carryOut({ core, inputs, job, now, stay, agent });
  } catch (error) {
    const { release } = await import('./release.ts');
    const failures = await release(core, stay);
    for (const failure of failures) core.warning(failure);
    if (failures.length === 0) forget(core);
    throw error;
  }
}
