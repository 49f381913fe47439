import { mkdirSync } from 'node:fs';
import { openJobAgent } from './agent/job-agent.ts';
import type { Core } from './core.ts';
import { readEarlierUses } from './earlier-uses.ts';
import { readInputs } from './inputs/inputs.ts';
import { readJob } from './job.ts';
import { CleanupJournal, jobFiles } from './state.ts';

/** A socket's path has at most 103 bytes (macOS; Linux 107), and ours adds 42. */
const LONGEST_TEMP = 61;

/**
 * run does the work of main. The agent starts first, while the rest is loaded and planned. If something fails, all that
 * was made is removed at once; post would do so only at the end of the job. Throws Problem.
 */
export async function run(core: Core, env: NodeJS.ProcessEnv, now: number): Promise<void> {
  const job = readJob(env);
  const inputs = await readInputs(core, { env, runId: job.runId });
  const uses = readEarlierUses(job);
  const context = { core, inputs, job, uses, now };
  if (inputs.dryRun) {
    const { dryRun } = await import('./apply.ts');
    return dryRun(context);
  }

  const isLong = Buffer.byteLength(job.temp) > LONGEST_TEMP;
  const short = isLong ? await import('./socket-folder.ts') : undefined;
  const socketFolder = short?.socketFolder(job);
  const journal = new CleanupJournal(core, { job, socketFolder, onCleanupFailure: inputs.onCleanupFailure });
  try {
    mkdirSync(journal.state.folder, { mode: 0o700 });
    if (socketFolder) mkdirSync(socketFolder, { mode: 0o700 });
    const agent = openJobAgent(jobFiles(journal.state).socket, uses);
    const { apply } = await import('./apply.ts');
    const working = apply({ ...context, env, journal, agent });
    const { removeDeadJobs } = await import('./dead-jobs.ts');
    await Promise.all([
      working,
      uses.length === 0 && removeDeadJobs(core, { ...job, sockets: short?.socketFolders(job.temp) }),
    ]);
  } catch (error) {
    const { cleanUp } = await import('./cleanup.ts');
    const failures = await cleanUp(core, journal.state);
    for (const failure of failures) core.warning(failure);
    if (failures.length === 0) journal.clear();
    throw error;
  }
}
