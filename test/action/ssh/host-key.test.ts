import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pinHostKey } from '../../../src/action/ssh/host-key.ts';
import { parseHostKeys } from '../../../src/action/ssh/host-key-input.ts';
import { CountingProxy } from '../../support/counting-proxy.ts';
import { useFolder } from '../../support/folder.ts';
import { freePort } from '../../support/free-port.ts';
import { needs } from '../../support/tools.ts';

needs(
  'ssh',
  'ssh-keyscan',
  'ssh-keygen',
  'sshd',
)('pinHostKey', () => {
  const folder = useFolder();
  const file = (name: string) => join(folder.path, name);
  const closers: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });
  beforeAll(() => {
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
    for (const type of ['ed25519', 'ecdsa', 'rsa', 'user']) {
      const kind = type === 'user' ? 'ed25519' : type;
      execFileSync('ssh-keygen', ['-q', '-t', kind, '-N', '', '-C', '', '-f', file(type)]);
    }
  });

  /** server starts sshd with host keys of these types, behind a proxy that counts the connections to it. */
  async function server({ types = ['ed25519', 'ecdsa', 'rsa'], isUp = Promise.resolve<unknown>(0) } = {}) {
    const port = await freePort();
    const proxy = await CountingProxy.start(port);
    closers.push(() => proxy.close());
    const words = types.flatMap((type) => ['-o', `HostKey=${file(type)}`]);
    isUp.then(() => {
      const more = [
        '-o',
        `AuthorizedKeysFile=${file('user.pub')}`,
        '-o',
        'StrictModes=no',
        '-o',
        'UsePAM=no',
      ];
      const options = [...words, ...more, '-o', 'PidFile=none', '-o', 'ListenAddress=127.0.0.1'];
      const sshd = spawn('/usr/sbin/sshd', ['-D', '-f', '/dev/null', '-p', String(port), ...options], {
        stdio: 'ignore',
      });
      closers.push(() => sshd.kill());
    });
    return proxy;
  }

  const publicKey = (type: string) => readFileSync(file(`${type}.pub`), 'utf8').trim();
  const print = (type: string) => execFileSync('ssh-keygen', ['-lf', file(type)], { encoding: 'utf8' });
  const fingerprint = (type: string) => print(type).split(' ')[1] ?? '';
  const pin = (
    proxy: { port: number },
    hostKey: string,
    more: { pinned?: string[]; waitFor?: number } = {},
  ) =>
    pinHostKey({
      host: '127.0.0.1',
      port: proxy.port,
      hostKeys: parseHostKeys(hostKey),
      pinned: [],
      waitFor: 5,
      ...more,
    });

  it.each([
    ['an ed25519 fingerprint', 1, 'ed25519', () => fingerprint('ed25519')],
    ['the line of ssh-keygen for it', 1, 'ed25519', () => print('ed25519')],
    ['an RSA fingerprint with its type', 1, 'rsa', () => print('rsa')],
    ['an ECDSA fingerprint with its type', 1, 'ecdsa', () => `ecdsa-sha2-nistp256 ${fingerprint('ecdsa')}`],
    ['an RSA fingerprint without its type', 3, 'rsa', () => fingerprint('rsa')],
    ['an ed25519 fingerprint with another type', 2, 'ed25519', () => `RSA ${fingerprint('ed25519')}`],
    ['several, of which one fits', 1, 'ed25519', () => [print('ed25519'), print('rsa')].join('\n')],
    ['a key in full', 0, 'ed25519', () => publicKey('ed25519')],
    ['any key', 1, 'ed25519', () => 'accept-new'],
  ])('with %s, makes %i connections', async (_, count, type, hostKey) => {
    const proxy = await server();
    const { knownHosts, accepted } = await pin(proxy, hostKey());
    expect(knownHosts).toBe(`[127.0.0.1]:${proxy.port} ${publicKey(type)}\n`);
    expect(accepted?.fingerprint).toBe(hostKey() === 'accept-new' ? fingerprint(type) : undefined);
    expect(proxy.count).toBe(count);
  });

  it('goes on to another type where the server has no key of the first, without a wait', async () => {
    const proxy = await server({ types: ['rsa'] });
    await proxy.isReachable();
    const { accepted } = await pin(proxy, 'accept-new', { waitFor: 600 });
    expect(accepted).toMatchObject({ type: 'ssh-rsa', fingerprint: fingerprint('rsa') });
    expect(proxy.count).toBe(3);
  });

  it('refuses a host that has another key, and shows all it has', async () => {
    const proxy = await server({ types: ['ed25519', 'rsa'] });
    await proxy.isReachable();
    await expect(pin(proxy, fingerprint('user'))).rejects.toThrow(
      `The host key of 127.0.0.1 does not match host-key: the host presents ${fingerprint('ed25519')} (ssh-ed25519), ${fingerprint('rsa')} (ssh-rsa). If the host was reinstalled`,
    );
    expect(proxy.count).toBe(3);
  });

  it('trusts nothing if no key is given, and shows what the host presents by one connection', async () => {
    const proxy = await server();
    await proxy.isReachable();
    await expect(pin(proxy, '# none')).rejects.toThrow(
      `The host key of 127.0.0.1 is unknown: input host-key is empty; the host presents ${fingerprint('ed25519')} (ssh-ed25519). Verify it on the machine itself, then set host-key to it, or to the line "[127.0.0.1]:${proxy.port} ${publicKey('ed25519')}".`,
    );
    expect(proxy.count).toBe(1);
  });

  it('waits for a machine that boots, as long as it may', async () => {
    const proxy = await server({ isUp: new Promise((resolve) => setTimeout(resolve, 1200)) });
    expect((await pin(proxy, fingerprint('ed25519'))).knownHosts).toContain(publicKey('ed25519'));
    const port = await freePort();
    await expect(pin({ port }, 'accept-new', { waitFor: 0 })).rejects.toThrow(
      `The host key of 127.0.0.1 could not be looked up: no SSH server answers on port ${port}. Check host and port, and that the machine is running; a booting machine may need a larger wait-for.`,
    );
  });

  it('gets the key that the job has pinned before, whatever the host presents by now', async () => {
    const proxy = await server();
    const line = `[127.0.0.1]:${proxy.port} ${publicKey('user')}`;
    const pinned = [`[127.0.0.1]:1 ${publicKey('rsa')}`, line, `gpu ${publicKey('rsa')}`];
    expect(await pin(proxy, 'accept-new', { pinned })).toEqual({ knownHosts: `${line}\n` });
    expect(proxy.count).toBe(0);
    const others = pinned.filter((each) => each !== line);
    expect(await pin(proxy, 'accept-new', { pinned: others })).toMatchObject({
      accepted: { fingerprint: fingerprint('ed25519') },
    });
  });

  describe('through a jump host', () => {
    async function jump(identity = 'user') {
      const proxy = await server();
      await proxy.isReachable();
      writeFileSync(file('known_hosts'), `[127.0.0.1]:${proxy.port} ${publicKey('ed25519')}\n`);
      writeFileSync(
        file('config'),
        [
          'Host gpu-jump',
          'HostName 127.0.0.1',
          `User ${userInfo().username}`,
          `Port ${proxy.port}`,
          `IdentityFile ${file(identity)}`,
          'IdentitiesOnly yes',
          `UserKnownHostsFile ${file('known_hosts')}`,
          'StrictHostKeyChecking yes',
        ].join('\n'),
      );
      return { config: file('config'), alias: 'gpu-jump', name: 'root@jump.example.com port 22' };
    }

    it('asks the host behind it, and writes the name of that host', async () => {
      const via = await jump();
      const proxy = await server({ types: ['rsa'] });
      await proxy.isReachable();
      const hostKeys = parseHostKeys(print('rsa'));
      const host = { host: 'localhost', port: proxy.port, waitFor: 5 };
      expect(await pinHostKey({ ...host, via, hostKeys, pinned: [] })).toEqual({
        knownHosts: `[localhost]:${proxy.port} ${publicKey('rsa')}\n`,
      });
      expect(proxy.count).toBe(1);
      const accepted = await pinHostKey({ ...host, via, hostKeys: { acceptNew: 1 }, pinned: [] });
      expect(accepted.accepted?.fingerprint).toBe(fingerprint('rsa'));
    });

    it.each([
      ['refuses us', 'ecdsa', /Permission denied/],
      ['does not reach the host', 'user', /(Connection refused|open failed)/],
    ])('says why where it %s', async (_, identity, why) => {
      const via = await jump(identity);
      const lost = { host: '127.0.0.1', port: await freePort(), waitFor: 0 };
      const lookup = pinHostKey({ ...lost, via, hostKeys: { acceptNew: 1 }, pinned: [] });
      await expect(lookup).rejects.toThrow(
        'The host key of 127.0.0.1 could not be looked up through root@jump.example.com port 22: ',
      );
      await expect(lookup).rejects.toThrow(why);
    });
  });
});
