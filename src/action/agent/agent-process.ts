import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../problem.ts';
import { AgentConnection } from './agent-connection.ts';

/** In milliseconds. */
const READY_WITHIN = 5000;

/**
 * startAgent starts an ssh-agent that outlives this process and listens on a socket, and returns a connection to it.
 * The step's environment contains inputs, and so private keys: the agent gets only PATH, and RUNNER_TRACKING_ID, by
 * which the runner ends leftover processes. Throws Problem.
 */
export async function startAgent(socket: string): Promise<AgentConnection> {
  const { PATH = '', RUNNER_TRACKING_ID } = process.env;
  const agent = spawn('ssh-agent', agentArguments(socket), {
    detached: true,
    stdio: 'ignore',
    env: RUNNER_TRACKING_ID ? { PATH, RUNNER_TRACKING_ID } : { PATH },
  });
  agent.unref();
  let failure: string | undefined;
  agent.once('error', (error) => {
    failure = error.message;
  });
  agent.once('exit', (code) => {
    failure ??= `it exited with code ${code}`;
  });
  const end = Date.now() + READY_WITHIN;
  for (let isLate = false; !failure && !isLate; await sleep(1)) {
    isLate = Date.now() > end; // Before the look: a passphrase at a high cost may have blocked this process all the while.
    const connection = existsSync(socket) ? await AgentConnection.open(socket) : undefined;
    if (connection) return connection;
  }
  throw new Problem({
    what: 'ssh-agent did not start',
    why: failure ?? 'it does not answer',
    hint: 'Install the OpenSSH client on the runner (apt: openssh-client)',
  });
}

/** stopAgent stops the agent on a socket, which drops its keys; an agent that is gone already is fine. Throws Problem. */
export async function stopAgent(socket: string): Promise<void> {
  const pids = await findAgents(socket);
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGTERM');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  for (const end = Date.now() + READY_WITHIN; Date.now() < end; await sleep(5)) {
    const connection = await AgentConnection.open(socket);
    if (!connection) return;
    connection.close();
  }
  throw new Problem({
    what: 'The ssh-agent of this job could not be stopped',
    why: `it still answers at ${socket}`,
    hint: 'Stop it by hand if the runner is kept; its keys expire on their own',
  });
}

function agentArguments(socket: string): string[] {
  return ['-D', '-a', socket];
}

/**
 * findAgents looks for agents by their arguments, because what is called `ssh-agent` may be a wrapper around it, and a
 * saved process ID may belong to another process by now, or may not have been saved at all.
 */
async function findAgents(socket: string): Promise<number[]> {
  const expected = ` ${agentArguments(socket).join(' ')}`;
  return (await listProcesses()).filter(({ command }) => command.endsWith(expected)).map(({ pid }) => pid);
}

/** findAgentSockets finds those sockets on which an agent of ours listens that a test picks by their paths. */
export async function findAgentSockets(isMeant: (socket: string) => boolean): Promise<string[]> {
  // One read on Linux (proc(5)), where looking at each process takes long. It shows those of other containers too.
  if (process.platform === 'linux') {
    const lines = readFileSync('/proc/net/unix', 'utf8').split('\n');
    if (!lines.some((line) => isMeant(/(?<= )\/.+$/.exec(line)?.[0] ?? ''))) return [];
  }
  const found = (await listProcesses()).map(({ command }) => / -D -a (\/.+)$/.exec(command)?.[1]);
  return [...new Set(found.filter((socket) => socket !== undefined).filter(isMeant))];
}

async function listProcesses(): Promise<{ pid: number; command: string }[]> {
  if (process.platform === 'linux') {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.map((pid) => ({ pid: Number(pid), command: commandLine(pid) }));
  }
  const { runProgram } = await import('../subprocess.ts');
  // As BSD's ps has it, which is that of macOS: what follows `=` is a head to the end of the word, and lines are cut after
  // 79 columns where there is no terminal, unless -w is given twice (ps(1)).
  const { stdout } = await runProgram('ps', ['-A', '-ww', '-o', 'pid=', '-o', 'args=']);
  return stdout.split('\n').map((line) => {
    const [, pid, command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replace(/\0$/, '').replaceAll('\0', ' ');
  } catch {
    return ''; // The process has ended.
  }
}
