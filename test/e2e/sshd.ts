import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keyFingerprint } from '../../src/keys/fingerprint.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPrivateKey } from '../../src/keys/openssh-file.ts';
import { formatPublicKey, parsePublicKey } from '../../src/keys/public-key.ts';
import { freePort } from '../support/free-port.ts';
import { Home } from './home.ts';

/** Sshd is a real OpenSSH server on loopback, with a home folder of its own for the user that runs the tests. */
export interface Sshd {
  port: number;
  /** Its public host key, `type base64`. */
  hostKey: string;
  /** The SHA256 fingerprint of its host key. */
  fingerprint: string;
  /** The home folder of the user that logs in. */
  home: string;
  /** Path of the authorized_keys file that it reads. */
  authorizedKeys: string;
  authorize(publicKeys: string[]): void;
  /** log returns what it has logged so far. */
  log(): string;
  close(): Promise<void>;
}

/** SshdOptions are what a test may set of an sshd. */
export interface SshdOptions {
  port?: number;
  /** Text of its private host key. */
  privateHostKey?: string;
  /** A folder of programs that are there for whoever logs in. */
  programs?: string;
  /** Lines that are put before our own. */
  config?: string[];
}

/** startSshd starts sshd as the user that runs the tests; only that user can log in. */
export async function startSshd(given: SshdOptions = {}, tries = 3): Promise<Sshd> {
  try {
    return await startOnce(given);
  } catch (error) {
    if (given.port || tries <= 1) throw error;
    return startSshd(given, tries - 1); // Another process has taken the port that was free.
  }
}

async function startOnce(given: SshdOptions): Promise<Sshd> {
  const folder = mkdtempSync(join(tmpdir(), 'keylease-sshd-'));
  const file = (name: string) => join(folder, name);
  const key = generateKey('');
  writeFileSync(file('host_key'), given.privateHostKey || formatPrivateKey(key), { mode: 0o600 });
  const hostKey = given.privateHostKey
    ? execFileSync('ssh-keygen', ['-y', '-f', file('host_key')], { encoding: 'utf8' }).trim()
    : formatPublicKey(key.publicKey);
  writeFileSync(file('host_key.pub'), `${hostKey}\n`);
  const home = new Home();
  const authorizedKeys = join(home.ssh, 'authorized_keys');
  mkdirSync(home.ssh, { mode: 0o700 });
  const port = given.port ?? (await freePort());
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  writeFileSync(authorizedKeys, '', { mode: 0o600 });
  writeFileSync(
    file('config'),
    [
      ...(given.config ?? []),
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${file('host_key')}`,
      `PidFile ${file('pid')}`,
      'StrictModes no',
      'UsePAM no',
      'AuthenticationMethods publickey',
      'LogLevel VERBOSE',
      'Subsystem sftp internal-sftp',
      ...(given.programs ? [`SetEnv PATH=${given.programs}:/usr/bin:/bin`] : []),
    ].join('\n'),
  );
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', file('config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...home.env },
  });
  let log = '';
  server.stderr.on('data', (data) => {
    log += data;
  });
  await answers(
    port,
    () => log,
    () => server.exitCode === null,
  );
  return {
    port,
    hostKey,
    fingerprint: keyFingerprint(parsePublicKey(hostKey)),
    home: home.folder,
    authorizedKeys,
    authorize: (publicKeys) => writeFileSync(authorizedKeys, publicKeys.map((key) => `${key}\n`).join('')),
    log: () => log,
    close: async () => {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
      home.dispose();
    },
  };
}

async function answers(port: number, log: () => string, isUp: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && isUp(); tries += 1) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await sleep(25);
  }
  throw new Error(`sshd did not start: ${log()}`);
}
