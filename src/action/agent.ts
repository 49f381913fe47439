import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { sha256 } from '../keys/fingerprint.ts';
import type { PrivateKey } from '../keys/private.ts';
import { uint32, WireReader, wireString } from '../keys/wire.ts';
import { Problem } from '../problem.ts';

// Message numbers of the agent protocol (draft-ietf-sshm-ssh-agent, section 6.1).
const SUCCESS = 6;
const REQUEST_IDENTITIES = 11;
const IDENTITIES_ANSWER = 12;
const ADD_ID_CONSTRAINED = 25;
const CONSTRAIN_LIFETIME = 1;

const READY_WITHIN = 5000;
const ANSWER_WITHIN = 5000;

/**
 * startAgent starts an ssh-agent that outlives this process and listens on a socket. It gets none of the step's
 * environment, which holds inputs and so private keys, but RUNNER_TRACKING_ID, by which the runner ends what
 * a job left behind. Throws Problem.
 */
export async function startAgent(socket: string): Promise<void> {
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
    failure ??= `it ended with code ${code}`;
  });
  for (const end = Date.now() + READY_WITHIN; Date.now() < end && !failure; await sleep(1)) {
    if (await answers(socket)) return;
  }
  throw new Problem({
    what: 'ssh-agent does not start',
    why: failure ?? 'it does not answer',
    todo: 'Install the OpenSSH client on the runner (apt: openssh-client)',
  });
}

/** addIdentity gives a key to the agent, for `lifetime` seconds at most, and makes sure that the agent holds it. Throws Problem. */
export async function addIdentity(socket: string, key: PrivateKey, lifetime: number): Promise<void> {
  const { blob, comment } = key.publicKey;
  const answer = await ask(
    socket,
    Buffer.concat([
      Buffer.of(ADD_ID_CONSTRAINED),
      key.identity,
      wireString(comment),
      Buffer.of(CONSTRAIN_LIFETIME),
      uint32(lifetime),
    ]),
  );
  const held = answer[0] === SUCCESS && (await listIdentities(socket)).some((each) => each.equals(blob));
  if (held) return;
  throw new Problem({
    what: `The agent does not take key ${sha256(blob)}`,
    why: 'ssh-agent refused it',
    todo: 'Use a key that `ssh-add` takes, such as one made with `ssh-keygen -t ed25519`',
  });
}

/** listIdentities returns the public key blobs of the keys an agent holds. Throws Problem. */
export async function listIdentities(socket: string): Promise<Buffer[]> {
  const reader = new WireReader(await ask(socket, Buffer.of(REQUEST_IDENTITIES)));
  if (reader.bytes(1)[0] !== IDENTITIES_ANSWER) return [];
  return Array.from({ length: reader.uint32() }, () => {
    const blob = reader.string();
    reader.string(); // comment
    return blob;
  });
}

/** stopAgent ends the agent on a socket, and with it its keys; an agent that is gone is fine. Throws Problem. */
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
    if (!(await answers(socket))) return;
  }
  throw new Problem({
    what: 'The ssh-agent of this job does not end',
    why: `it still answers at ${socket}`,
    todo: 'End it by hand on a runner that is kept; its keys expire by themselves',
  });
}

function agentArguments(socket: string): string[] {
  return ['-D', '-a', socket];
}

/**
 * findAgents looks for agents by their whole command line. A saved process id may have gone to another process
 * by now, or may not have been saved at all.
 */
async function findAgents(socket: string): Promise<number[]> {
  const wanted = ['ssh-agent', ...agentArguments(socket)].join(' ');
  return (await listProcesses()).filter(({ command }) => command === wanted).map(({ pid }) => pid);
}

async function listProcesses(): Promise<{ pid: number; command: string }[]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    return Promise.all(
      pids.map(async (pid) => {
        const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
        return { pid: Number(pid), command: line.replace(/\0$/, '').replaceAll('\0', ' ') };
      }),
    );
  }
  const { run } = await import('./command.ts');
  const { stdout } = await run('ps', ['-Ao', 'pid=,args=']);
  return stdout.split('\n').map((line) => {
    const [, pid, command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}

async function answers(socket: string): Promise<boolean> {
  return ask(socket, Buffer.of(REQUEST_IDENTITIES)).then(
    () => true,
    () => false,
  );
}

/** ask sends one message to an agent and returns its answer, each without the length in front. */
function ask(socket: string, message: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      connection.destroy();
      reject(new Problem({ what: 'The ssh-agent does not answer', why, todo: 'Run the job again' }));
    };
    const connection = connect(socket, () => connection.write(wireString(message)));
    connection.setTimeout(ANSWER_WITHIN, () => fail('it takes too long'));
    connection.once('error', (error) => fail(error.message));
    connection.once('close', () => fail('it closed the connection'));
    let received: Buffer = Buffer.alloc(0);
    connection.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (received.length < 4 || received.length < 4 + received.readUInt32BE()) return;
      resolve(new WireReader(received).string());
      connection.end();
    });
  });
}
