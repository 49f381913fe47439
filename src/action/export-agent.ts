import type { PrivateKey } from '../keys/private-key.ts';
import { errorMessage } from '../problem.ts';
import { type JobAgent, loadKeys } from './agent/job-agent.ts';
import type { Core } from './core.ts';
import type { LoadedRecord } from './state.ts';

/**
 * exportAgent leads git and other programs of later steps to the keys of this job, by SSH_AUTH_SOCK. An agent that another
 * step has exported, and that holds keys, stays exported: it gets the keys as well, until post. One that would store them
 * does not get them.
 */
export async function exportAgent(
  core: Core,
  {
    agent,
    keys,
    lifetime,
    exported,
    ours,
    record,
  }: {
    agent: JobAgent;
    keys: PrivateKey[];
    /** In seconds. */
    lifetime: number;
    /** SSH_AUTH_SOCK before this step. */
    exported: string | undefined;
    /** Sockets of the agents that earlier uses have started. */
    ours: string[];
    record: (loaded: LoadedRecord) => void;
  },
): Promise<void> {
  const isTheirs = exported && exported !== agent.socket && !ours.includes(exported);
  const theirs = isTheirs
    ? await (await import('./agent/exported-agent.ts')).findExportedAgent(exported)
    : undefined;
  if (!theirs) return core.exportVariable('SSH_AUTH_SOCK', agent.socket);
  const stays = `SSH_AUTH_SOCK stays as an earlier step has set it, because the agent there holds ${theirs.keys} key${theirs.keys === 1 ? '' : 's'}`;
  const elsewhere = 'the keys of this step are in the agent at output ssh-auth-sock, which the alias uses';
  try {
    if (!theirs.isOpenSsh) return core.warning(`${stays}. As it is not OpenSSH's ssh-agent, ${elsewhere}.`);
    await loadKeys({ ...theirs, isShared: true }, keys, { lifetime, record });
    core.info(`${stays}. It holds the keys of this step as well until the end of the job.`);
  } catch (error) {
    core.warning(
      `${stays}, and it does not take the keys of this step (${errorMessage(error)}); ${elsewhere}.`,
    );
  } finally {
    theirs.connection.close();
  }
}
