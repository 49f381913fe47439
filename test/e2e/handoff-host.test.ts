import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startAgent, stopAgent } from '../../src/action/agent/agent-process.ts';
import {
  addKeyLine,
  findKeyLines,
  removeKeyLine,
  supportsExpiryTime,
} from '../../src/action/handoff/authorized-keys.ts';
import { aliasConfig } from '../../src/action/ssh/alias-block.ts';
import { type Destination, tryLogin, waitForLogin } from '../../src/action/ssh/login.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPublicKey, type PublicKey } from '../../src/keys/public-key.ts';
import { needs } from '../support/tools.ts';
import { Home } from './home.ts';
import { type Sshd, startSshd } from './sshd.ts';

needs(
  'ssh',
  'ssh-agent',
  'ssh-keygen',
  'sshd',
  'nss_wrapper',
)('a host and its authorized_keys', () => {
  const stored = generateKey('stored');
  let sshd: Sshd;
  let home: Home;
  let destination: Destination;

  beforeEach(async () => {
    sshd = await startSshd();
    home = new Home();
    sshd.authorize([formatPublicKey(stored.publicKey)]);
    const socket = join(home.folder, 'agent.sock');
    const agent = await startAgent(socket);
    await agent.add(stored, 60);
    agent.close();
    destination = configured({});
  });
  afterEach(async () => {
    await stopAgent(join(home.folder, 'agent.sock'));
    await sshd.close();
    home.dispose();
  });

  function configured(changes: { hostKey?: string; port?: number; user?: string }): Destination {
    const file = (name: string) => join(home.folder, name);
    const { port = sshd.port, hostKey = sshd.hostKey, user = userInfo().username } = changes;
    writeFileSync(file('known_hosts'), `[127.0.0.1]:${port} ${hostKey}\n`);
    writeFileSync(file('key.pub'), formatPublicKey(stored.publicKey));
    const files = {
      socket: file('agent.sock'),
      knownHosts: file('known_hosts'),
      jumpKnownHosts: file('jump-known_hosts'),
      publicKeys: [file('key.pub')],
      certificates: [],
    };
    writeFileSync(file('config'), aliasConfig({ alias: 'gpu', host: '127.0.0.1', user, port }, files));
    return { config: file('config'), alias: 'gpu', name: `${user}@127.0.0.1 port ${port}` };
  }

  const file = () => ({ path: sshd.authorizedKeys });
  const add = (key: PublicKey, expiresAt?: number) =>
    addKeyLine(destination, { file: file(), options: '', key, expiresAt });
  const remove = (key: PublicKey) => removeKeyLine(destination, { file: file(), key });
  const lines = () => readFileSync(sshd.authorizedKeys, 'utf8').split('\n');

  it('takes a line that expires, and gives it back', async () => {
    const before = readFileSync(sshd.authorizedKeys);
    chmodSync(sshd.authorizedKeys, 0o640);
    const { publicKey } = generateKey('octo-org/train run 1.1');
    await add(publicKey, Date.now() + 3600_000);
    expect(lines()[1]).toMatch(/^expiry-time="\d{14}" ssh-ed25519 \S+ octo-org\/train run 1\.1$/);
    await remove(publicKey);
    expect(readFileSync(sshd.authorizedKeys)).toEqual(before);
    expect(statSync(sshd.authorizedKeys).mode & 0o777).toBe(0o640);
    await remove(publicKey);
  });

  it('keeps other lines whole: without a final newline, with options, not even text', async () => {
    const mine = Buffer.concat([
      readFileSync(sshd.authorizedKeys),
      Buffer.from('command="x y" # \xff not a key', 'latin1'),
    ]);
    writeFileSync(sshd.authorizedKeys, mine);
    const { publicKey } = generateKey('fresh');
    await add(publicKey);
    await remove(publicKey);
    expect(readFileSync(sshd.authorizedKeys)).toEqual(Buffer.concat([mine, Buffer.from('\n')]));
  });

  it('loses no line when many jobs come and go at once', async () => {
    const keys = Array.from({ length: 6 }, (_, index) => generateKey(`job ${index}`).publicKey);
    await Promise.all(keys.map((key) => add(key)));
    expect(lines().filter(Boolean)).toHaveLength(7);
    const more = generateKey('late').publicKey;
    await Promise.all([...keys.map((key) => remove(key)), add(more)]);
    expect(lines()).toEqual([formatPublicKey(stored.publicKey), formatPublicKey(more), '']);
  });

  it('follows a link, and overcomes the lock of a connection that broke', async () => {
    const elsewhere = join(home.folder, 'keys');
    renameSync(sshd.authorizedKeys, elsewhere);
    symlinkSync(elsewhere, sshd.authorizedKeys);
    const lock = `${elsewhere}.keylease.lock`;
    mkdirSync(lock);
    utimesSync(lock, new Date(0), new Date(0));
    const { publicKey } = generateKey('fresh');
    await add(publicKey);
    await remove(publicKey);
    expect(lstatSync(sshd.authorizedKeys).isSymbolicLink()).toBe(true);
    expect(readFileSync(elsewhere, 'utf8')).toBe(`${formatPublicKey(stored.publicKey)}\n`);
    expect(existsSync(lock)).toBe(false);
  });

  it('says why when it cannot be changed', async () => {
    sshd.authorize([`restrict,command="exit 3" ${formatPublicKey(stored.publicKey)}`]);
    await expect(add(generateKey('').publicKey)).rejects.toThrow(
      /^\S+@127\.0\.0\.1 port \d+ did not accept the key of this job: line 1 of \S+\/authorized_keys forces it\. Check that/,
    );
  });

  it('lets a key in until its line expires', async () => {
    const soon = Date.now() + 3000;
    const line = `expiry-time="${compact(soon)}" ${formatPublicKey(stored.publicKey)}`;
    writeFileSync(sshd.authorizedKeys, `${line}\n`);
    expect(await tryLogin(destination)).toMatchObject({ outcome: 'in' });
    await sleep(4000);
    expect(await tryLogin(destination)).toMatchObject({ outcome: 'key-refused' });
  });

  it('is told apart: reached, unreachable, another host key, refused key, refused user', async () => {
    expect(await tryLogin(destination)).toMatchObject({
      outcome: 'in',
      software: expect.stringMatching(/^OpenSSH_/),
      runsCommands: true,
    });
    const closed = configured({ port: 9 });
    await expect(waitForLogin(closed, { seconds: 0, fingerprint: 'SHA256:x' })).rejects.toThrow(
      /^\S+@127\.0\.0\.1 port 9 could not be reached: .*Connection refused.*\. Check host and port/,
    );
    const other = configured({ hostKey: formatPublicKey({ ...generateKey('').publicKey }) });
    await expect(waitForLogin(other, { seconds: 30, fingerprint: 'SHA256:x' })).rejects.toThrow(
      /^The host key of \S+@127\.0\.0\.1 port \d+ does not match the pinned one: .*\. If the host was reinstalled/,
    );
    const known = configured({});
    sshd.authorize([
      `command="echo Please login as the user ubuntu; exit 142" ${formatPublicKey(stored.publicKey)}`,
    ]);
    await expect(waitForLogin(known, { seconds: 30, fingerprint: 'SHA256:x' })).rejects.toThrow(
      /accepted the key but rejected the user: .*Please login as the user ubuntu/,
    );
    sshd.authorize([]);
    await expect(waitForLogin(known, { seconds: 1, fingerprint: 'SHA256:x' })).rejects.toThrow(
      /rejected the key SHA256:x for 1 s: .*Permission denied/,
    );
  });

  it('is waited for until it takes the key', async () => {
    sshd.authorize([]);
    const done = waitForLogin(destination, { seconds: 20, fingerprint: 'SHA256:x' });
    await sleep(800);
    sshd.authorize([formatPublicKey(stored.publicKey)]);
    expect((await done).software).toMatch(/^OpenSSH_/);
  });

  it('shows the line that sshd took, and the one file that its key is in', async () => {
    const key = stored.publicKey;
    const text = formatPublicKey(key);
    sshd.authorize([
      '# keys',
      `restrict,from="192.0.2.7" ${text}`,
      `no-pty,environment="A=b c" ${text}`,
      text,
    ]);
    const login = await waitForLogin(destination, { seconds: 0, fingerprint: '' });
    const source = { file: sshd.authorizedKeys, line: 3, forcesCommand: false };
    expect(login).toMatchObject({ source, runsCommands: true });
    const found = await findKeyLines(destination, { source, keys: [key] });
    expect(found).toMatchObject({
      file: { path: sshd.authorizedKeys },
      hasUnreadable: false,
      offset: expect.stringMatching(/^[+-]\d{4}$/),
    });
    expect(found.lines.map(({ optionsText }) => optionsText)).toEqual(['no-pty,environment="A=b c"']);
    const all = await findKeyLines(destination, { source: undefined, keys: [key] });
    expect(all.lines).toHaveLength(3);
    const other = await findKeyLines(destination, { source, keys: [generateKey('').publicKey] });
    expect(other.lines).toEqual([]);
  });

  it('takes back what it made: the file, and its folder', async () => {
    const { publicKey } = generateKey('fresh');
    const folder = join(home.folder, 'made');
    const made = { path: join(folder, 'authorized_keys'), made: 'folder' } as const;
    await addKeyLine(destination, { file: made, options: '', key: publicKey, expiresAt: undefined });
    expect(readFileSync(made.path, 'utf8')).toBe(`${formatPublicKey(publicKey)}\n`);
    await removeKeyLine(destination, { file: made, key: publicKey });
    expect(existsSync(folder)).toBe(false);
    // Another job's line keeps both.
    await addKeyLine(destination, {
      file: made,
      options: 'restrict',
      key: stored.publicKey,
      expiresAt: undefined,
    });
    await addKeyLine(destination, { file: made, options: '', key: publicKey, expiresAt: undefined });
    await removeKeyLine(destination, { file: made, key: publicKey });
    expect(readFileSync(made.path, 'utf8')).toBe(`restrict ${formatPublicKey(stored.publicKey)}\n`);
  });

  it('is not believed where it runs another command, or none', async () => {
    sshd.authorize([`command="true" ${formatPublicKey(stored.publicKey)}`]);
    await expect(remove(stored.publicKey)).rejects.toThrow(
      /may still accept the key of this job: it runs another command/,
    );
    expect(lines()[0]).toContain('command="true"');
  });
});

/** compact writes a time as sshd(8) reads it, in the host's own time. */
function compact(time: number): string {
  const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19).replaceAll(/\D/g, '');
}

it.each([
  ['OpenSSH_7.6p1', false],
  ['OpenSSH_7.7', true],
  ['OpenSSH_9.2p1', true],
  ['OpenSSH_for_Windows_8.1', true],
  ['dropbear_2022.83', false],
  ['', false],
])('%s knows lines that expire: %s', (software, expected) => {
  expect(supportsExpiryTime(software)).toBe(expected);
});
