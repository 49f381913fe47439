import { existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { CountingProxy } from '../support/counting-proxy.ts';
import { freePort } from '../support/free-port.ts';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';
import { type Sshd, startSshd } from './sshd.ts';

needs(
  'ssh',
  'ssh-agent',
  'ssh-keyscan',
  'sshd',
  'nss_wrapper',
)('a machine that the job makes', () => {
  let scene: Scene;
  let machine: Sshd | undefined;
  const user = userInfo().username;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(async () => {
    await machine?.close();
    machine = undefined;
    await scene.end();
  });

  /** create makes a machine from user data, as cloud-init would. */
  async function create(userData: string, port: number): Promise<Sshd> {
    const { ssh_keys, users } = parse(userData);
    const sshd = await startSshd({ port, privateHostKey: ssh_keys.ed25519_private });
    sshd.authorize(users.find(({ name }: { name: string }) => name === user).ssh_authorized_keys);
    return sshd;
  }

  it.each([
    ['a lease by user data, which no account sees', { lease: 'user-data' }, 0],
    ['a lease on the account', { 'prepare-host': 'true' }, 1],
  ])('is strict from the first packet, with %s', async (_, how, keysOnAccount) => {
    const port = await freePort();
    const { 'api-token': token = '', 'api-url': url = '' } = scene.inputs;
    const use = scene.job.use({
      ...how,
      'api-token': token,
      'api-url': url,
      host: '127.0.0.1',
      port: String(port),
      user,
    });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(scene.pictor.keys).toHaveLength(keysOnAccount);
    if (keysOnAccount === 0) {
      expect(scene.pictor.requests).toEqual([]);
      expect(main.log).toContain(
        'With `lease: user-data`, the account of api-token is not asked for anything.',
      );
      expect(main.summary).toContain('given to a machine by user data; on no account');
    }
    const output = (name: string) => use.outputs.get(name) ?? '';
    expect(output('fingerprint')).toMatch(/^SHA256:/);
    expect(Date.parse(output('expires-at'))).toBeGreaterThan(Date.now());
    expect([output('host'), output('port'), output('user')]).toEqual(['127.0.0.1', String(port), user]);
    expect(readFileSync(output('known-hosts'), 'utf8')).toBe(`[127.0.0.1]:${port} ${output('host-key')}\n`);
    for (const name of ['user-data', 'startup-script']) {
      expect(readFileSync(output(`${name}-file`), 'utf8')).toBe(output(name));
      expect(statSync(output(`${name}-file`)).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(output(`${name}-file`))).mode & 0o777).toBe(0o700);
    }

    machine = await create(output('user-data'), port);
    expect(machine.hostKey).toBe(output('host-key'));
    expect(await scene.job.run('ssh gpu echo here')).toMatchObject({ code: 0, log: 'here\n' });
    await machine.close();
    machine = await startSshd({ port });
    machine.authorize([output('public-key')]);
    const impostor = await scene.job.run('ssh gpu true');
    expect(impostor).toMatchObject({
      code: 255,
      log: expect.stringContaining('Host key verification failed'),
    });
    expect(await use.post()).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(existsSync(output('user-data-file'))).toBe(false);
    expect(scene.leftovers()).toEqual([]);
  });

  it('has a host key that no log shows, however a step prints it', async () => {
    const use = scene.job.use({ lease: 'user-data' });
    const main = await use.main();
    const { ssh_keys } = parse(use.outputs.get('user-data') ?? '');
    const secrets: string[] = ssh_keys.ed25519_private
      .split('\n')
      .filter((line: string) => /^[^-]/.test(line));
    expect(secrets).toHaveLength(5);
    const show = [
      'cat "$F"',
      'base64 "$F"',
      'base64 < "$F" | tr -d "\\n"',
      'base64 -w64 "$F"',
      `node -p "JSON.stringify(require('fs').readFileSync('$F', 'utf8'))"`,
    ];
    const files = ['user-data-file', 'startup-script-file'].map((name) => use.outputs.get(name));
    const { log } = await scene.job.run(files.flatMap((file) => [`F='${file}'`, ...show]).join('\n'));
    for (const secret of secrets) {
      expect(main.log).not.toContain(secret);
      expect(log).not.toContain(secret);
    }
    // Nor is any part of it in base64: 32 bytes that are written in the fourth line, before the public half.
    const seed = (secrets[3] ?? '').slice(5, 48);
    const decoded = log
      .split('\n')
      .map((line) => Buffer.from(line.replaceAll('*', ''), 'base64').toString('latin1'));
    for (let at = 0; at + 8 <= seed.length; at += 1)
      expect(decoded.join('\n')).not.toContain(seed.slice(at, at + 8));
    expect(log).toMatch(/^#cloud-config\n.* a key that may log in until /);
    expect(log).toContain('ssh_deletekeys: true');
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it('is said in a dry run, and nothing is made', async () => {
    const use = scene.job.use({ lease: 'user-data', 'dry-run': 'true' });
    const main = await use.main();
    expect(main.log).toContain(
      'Would make a host key, a fresh key that is on no account, and user-data for a machine, until 20',
    );
    expect([...use.outputs]).toEqual([]);
    expect(scene.leftovers()).toEqual([]);
  });
});

describe('a host key that is accepted as it comes', () => {
  needs(
    'ssh',
    'ssh-agent',
    'ssh-keyscan',
    'sshd',
    'nss_wrapper',
  )('with accept-new', () => {
    let scene: Scene;
    beforeEach(async () => {
      scene = await Scene.start();
    });
    afterEach(() => scene.end());

    it('is said aloud, and pinned for the rest of the job', async () => {
      const proxy = await CountingProxy.start(scene.sshd.port);
      const inputs = {
        ...scene.inputs,
        host: '127.0.0.1',
        port: String(proxy.port),
        'host-key': 'accept-new',
      };
      const dry = await scene.job.use({ ...inputs, 'dry-run': 'true' }).main();
      expect(dry.log).toContain(
        `Would accept the host key ${scene.sshd.fingerprint} (ssh-ed25519) of 127.0.0.1 as it came, compared with nothing.`,
      );
      expect(dry).toMatchObject({ code: 0, warnings: [], summary: '' });

      const use = scene.job.use(inputs);
      const main = await use.main();
      expect(main.errors).toEqual([]);
      expect(main.warnings).toEqual([
        `The host key ${scene.sshd.fingerprint} (ssh-ed25519) of 127.0.0.1, port ${proxy.port}, was accepted as it came and compared with nothing, as host-key: accept-new asks. If somebody was in between, this job talks to them. It stays pinned for the rest of the job.`,
      ]);
      expect(main.summary).toContain(scene.sshd.fingerprint.replaceAll('+', '&#43;').slice(0, 7));
      expect(main.summary).toContain('ACCEPTED UNSEEN (accept-new): it was compared with nothing');
      expect(use.outputs.get('host-key')).toBe(scene.sshd.hostKey);
      expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });

      const before = proxy.count;
      const again = scene.job.use({ ...inputs, 'host-alias': 'gpu2' });
      expect(await again.main()).toMatchObject({ code: 0, warnings: [], errors: [] });
      expect(again.outputs.get('host-key')).toBe(scene.sshd.hostKey);
      expect(proxy.count).toBe(before);
      await again.post();
      await use.post();
      expect(scene.leftovers()).toEqual([]);
      proxy.close();
    });
  });
});
