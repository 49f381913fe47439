// Node loads what is behind `promises` on first use: 2 ms, which most jobs need not spend.
import { existsSync, promises, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorMessage } from '../problem.ts';
import { findAgentSockets, stopAgent } from './agent/agent-process.ts';
import type { Core } from './core.ts';
import type { Job } from './job.ts';
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
  for (const socket of await findAgentSockets((path) => isDead(dirname(path))))
    await attempt('an ssh-agent', () => stopAgent(socket));
  for (const { config, remove } of hasUserConfig() ? await findIncludes() : []) {
    const folder = dirname(config);
    if (isDead(folder) || (basename(folder).startsWith(FOLDER_PREFIX) && !existsSync(folder)))
      await attempt('lines in ~/.ssh/config', remove);
  }
  const folders = places.flatMap(({ root }) => readdirSync(root).map((name) => join(root, name)));
  for (const folder of folders.filter(isDead)) {
    await attempt('a folder', () => promises.rm(folder, { recursive: true, force: true }));
  }
}

/** A look whether there is one takes less time than loading what reads and edits it. */
function hasUserConfig(): boolean {
  try {
    return existsSync(join(userInfo().homedir, '.ssh', 'config'));
  } catch {
    return false; // There is no such user; whoever needs one says so.
  }
}

async function findIncludes(): Promise<{ config: string; remove: () => Promise<void> }[]> {
  const { includedConfigs, removeInclude, userSshConfig } = await import('./ssh/user-config.ts');
  try {
    const userConfig = userSshConfig();
    const configs = includedConfigs(userConfig);
    return configs.map((config) => ({ config, remove: () => removeInclude(userConfig, config, true) }));
  } catch {
    return []; // It cannot be read; whoever needs it says so.
  }
}
