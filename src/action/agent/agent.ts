import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PrivateKey } from '../../keys/private-key.ts';
import { uint32, WireReader, wireString } from '../../keys/wire.ts';
import { errorMessage, Problem } from '../../problem.ts';

// Message numbers of the agent protocol (draft-ietf-sshm-ssh-agent, section 6.1).
const SUCCESS = 6;
const REQUEST_IDENTITIES = 11;
const IDENTITIES_ANSWER = 12;
const ADD_ID_CONSTRAINED = 25;
const CONSTRAIN_LIFETIME = 1;

/** Timeouts, in milliseconds. */
const READY_WITHIN = 5000;
const ANSWER_WITHIN = 5000;

/** AgentConnection sends requests to an agent, one at a time. */
export class AgentConnection {
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** open connects to an agent; undefined if none listens. */
  static open(path: string): Promise<AgentConnection | undefined> {
    return new Promise((resolve) => {
      const socket = connect(path, () => resolve(new AgentConnection(socket)));
      socket.on('timeout', () => socket.destroy(new Error('it timed out')));
      socket.on('end', () => socket.destroy(new Error('it closed the connection')));
      socket.on('error', () => resolve(undefined));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  /** add gives a key to the agent, for `lifetime` seconds at most, and makes sure that the agent holds it. Throws Problem. */
  async add(key: PrivateKey, lifetime: number): Promise<void> {
    const { type, blob, comment } = key.publicKey;
    const constraints = Buffer.concat([Buffer.of(CONSTRAIN_LIFETIME), uint32(lifetime)]);
    const message = Buffer.concat([
      Buffer.of(ADD_ID_CONSTRAINED),
      key.agentIdentity,
      wireString(comment),
      constraints,
    ]);
    const [answer] = await this.#ask(message);
    if (answer === SUCCESS && (await this.list()).some((held) => held.equals(blob))) return;
    throw new Problem({
      what: `The ${type} key could not be loaded`,
      why: 'ssh-agent rejected it',
      hint: 'Use a key that `ssh-add` accepts, such as one made with `ssh-keygen -t ed25519`',
    });
  }

  /** list returns the blobs of the keys that the agent holds. Throws Problem. */
  async list(): Promise<Buffer[]> {
    const reader = new WireReader(await this.#ask(Buffer.of(REQUEST_IDENTITIES)));
    if (reader.bytes(1)[0] !== IDENTITIES_ANSWER) return [];
    return Array.from({ length: reader.uint32() }, () => {
      const blob = reader.string();
      reader.string(); // comment
      return blob;
    });
  }

  /** ask sends one message and returns the answer, each without the length in front. */
  async #ask(message: Buffer): Promise<Buffer> {
    this.#socket.setTimeout(ANSWER_WITHIN);
    this.#socket.write(wireString(message));
    let received: Buffer = Buffer.alloc(0);
    try {
      for (;;) {
        const [data] = await once(this.#socket, 'data');
        received = Buffer.concat([received, data]);
        if (received.length >= 4 && received.length >= 4 + received.readUInt32BE()) break;
      }
    } catch (error) {
      throw new Problem({
        what: 'ssh-agent did not answer',
        why: errorMessage(error),
        hint: 'Run the job again',
      });
    }
    this.#socket.setTimeout(0);
    return new WireReader(received).string();
  }
}

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
  for (const end = Date.now() + READY_WITHIN; Date.now() < end && !failure; await sleep(1)) {
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
 * findAgents looks for agents by their whole command line. A saved process ID may belong to another process by now,
 * or may not have been saved at all.
 */
async function findAgents(socket: string): Promise<number[]> {
  const expected = ['ssh-agent', ...agentArguments(socket)].join(' ');
  return (await listProcesses()).filter(({ command }) => command === expected).map(({ pid }) => pid);
}

async function listProcesses(): Promise<{ pid: number; command: string }[]> {
  if (process.platform === 'linux') {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.map((pid) => ({ pid: Number(pid), command: commandLine(pid) }));
  }
  const { runProgram } = await import('../subprocess.ts');
  const { stdout } = await runProgram('ps', ['-Ao', 'pid=,args=']);
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
