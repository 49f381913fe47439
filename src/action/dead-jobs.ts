import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorMessage } from '../problem.ts';
import { agentSockets, stopAgent } from './agent/agent-process.ts';
import type { Core } from './core.ts';
import type { Job } from './job.ts';
import { includedConfigs, removeInclude, userSshConfig } from './ssh/user-config.ts';
import { FOLDER_PREFIX } from './state.ts';

/**
 * removeDeadJobs ends what jobs left on a runner that is kept, because they were killed and had no post: agents, lines in
 * the user's ssh config, folders. A runner has one job at a time, so whatever is in its folders for temporary files and
 * names another job is dead; and so are lines that name a folder that is gone. What cannot be removed is a warning.
 */
export async function removeDeadJobs(
  core: Core,
  { id, temp, sockets }: Pick<Job, 'temp' | 'id'> & { sockets: { root: string; prefix: string } | undefined },
): Promise<void> {
  const places = [{ root: temp, prefix: FOLDER_PREFIX }, ...(sockets ? [sockets] : [])];
  const isDead = (folder: string) =>
    places.some(({ root, prefix }) => {
      const name = basename(folder);
      return dirname(folder) === root && name.startsWith(prefix) && !name.startsWith(`${prefix}${id}-`);
    });
  const attempt = async (what: string, remove: () => Promise<unknown>) => {
    try {
      await remove();
      core.info(`Removed ${what}, which a job left that was killed on this runner.`);
    } catch (error) {
      core.warning(`What a killed job left on this runner could not be removed: ${errorMessage(error)}`);
    }
  };
  for (const socket of await agentSockets()) {
    if (isDead(dirname(socket))) await attempt('an ssh-agent', () => stopAgent(socket));
  }
  for (const { userConfig, config } of findIncludes()) {
    const folder = dirname(config);
    if (isDead(folder) || (basename(folder).startsWith(FOLDER_PREFIX) && !existsSync(folder)))
      await attempt('lines in ~/.ssh/config', () => removeInclude(userConfig, config, true));
  }
  const folders = places.flatMap(({ root }) => readdirSync(root).map((name) => join(root, name)));
  for (const folder of folders.filter(isDead)) {
    await attempt('a folder', () => rm(folder, { recursive: true, force: true }));
  }
}

function findIncludes(): { userConfig: string; config: string }[] {
  try {
    const userConfig = userSshConfig();
    return includedConfigs(userConfig).map((config) => ({ userConfig, config }));
  } catch {
    return []; // There is no such user, or no file that can be read; whoever needs one says so.
  }
}
