import { mkdirSync } from 'node:fs';
import { startAgent } from './agent/agent.ts';
import type { Core } from './core.ts';
import { readInputs } from './inputs/inputs.ts';
import { readJob } from './job.ts';
import { CleanupJournal, jobFiles } from './state.ts';

/** A socket's path has at most 103 bytes (macOS; Linux 107), and ours adds 32. */
const LONGEST_TEMP = 71;

/**
 * run does the work of main. The agent starts first, while the rest is loaded and planned. If something fails, all that
 * was made is removed at once; post would do so only at the end of the job. Throws Problem.
 */
export async function run(core: Core, env: NodeJS.ProcessEnv, now: number): Promise<void> {
  const job = readJob(env);
  const inputs = await readInputs(core, { env, runId: job.runId });
  if (inputs.dryRun) {
    const { dryRun } = await import('./apply.ts');
    return dryRun({ core, inputs, job, now });
  }

  const { temp } = job;
  const isLong = Buffer.byteLength(temp) > LONGEST_TEMP;
  const socketFolder = isLong ? (await import('./socket-folder.ts')).socketFolder(temp) : undefined;
  const journal = new CleanupJournal(core, { temp, socketFolder, onCleanupFailure: inputs.onCleanupFailure });
  try {
    mkdirSync(journal.state.folder, { mode: 0o700 });
    if (socketFolder) mkdirSync(socketFolder, { mode: 0o700 });
    const agent = startAgent(jobFiles(journal.state).socket);
    const { apply } = await import('./apply.ts');
    await apply({ core, inputs, job, now, journal, agent });
  } catch (error) {
    const { cleanUp } = await import('./cleanup.ts');
    const failures = await cleanUp(core, journal.state);
    for (const failure of failures) core.warning(failure);
    if (failures.length === 0) journal.clear();
    throw error;
  }
}
