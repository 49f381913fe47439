import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Host, startHost } from '../../demo/world/host.ts';
import { needs } from '../support/tools.ts';
import { processes, Scene } from './scene.ts';

needs(
  'ssh',
  'ssh-agent',
  'ssh-keygen',
  'sshd',
  'nss_wrapper',
)('a stored key that is handed off', () => {
  let scene: Scene;
  let inputs: Record<string, string>;
  let publicKey: string;

  beforeEach(async () => {
    scene = await Scene.start();
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-C', 'stored', '-f', file]);
    publicKey = readFileSync(`${file}.pub`, 'utf8').trim();
    inputs = {
      'private-key': readFileSync(file, 'utf8'),
      host: '127.0.0.1',
      port: String(scene.sshd.port),
      user: userInfo().username,
      'host-key': scene.sshd.hostKey,
      handoff: 'true',
    };
    rmSync(file);
    scene.sshd.authorize([publicKey]);
  });
  afterEach(() => scene.end());

  it('lets in a fresh key that expires, and steps see that one only', async () => {
    const use = scene.job.use({ ...inputs, ttl: '1h' });
    expect(await use.main()).toMatchObject({ code: 0, warnings: [], errors: [] });
    const step = await scene.job.run('ssh gpu cat .ssh/authorized_keys; ssh-add -L');
    const [stored, line, held, ...rest] = step.log.trim().split('\n');
    expect(stored).toBe(publicKey);
    expect(line).toMatch(/^expiry-time="\d{14}" ssh-ed25519 \S+ octo-org\/train run 19283746501\.1 until /);
    expect(line).toContain(held);
    expect(rest).toEqual([]);
    expect(held).toBe(use.outputs.get('public-key'));
    expect(processes().filter(({ command }) => command.includes('handoff.sock'))).toEqual([]);

    const post = await use.post();
    expect(post).toMatchObject({ code: 0, warnings: [] });
    expect(post.log).toMatch(
      /Key SHA256:\S+ was removed from authorized_keys on \S+@127\.0\.0\.1 port \d+\./,
    );
    expect(readFileSync(scene.sshd.authorizedKeys, 'utf8')).toBe(`${publicKey}\n`);
    expect(scene.leftovers()).toEqual([]);
  });

  it('leaves a line that ends by itself when the run is killed', async () => {
    const use = scene.job.use({ ...inputs, ttl: '5m' });
    await use.main();
    const [, line = ''] = readFileSync(scene.sshd.authorizedKeys, 'utf8').split('\n');
    // The same line, with its end moved to two seconds from now.
    const [end = ''] = execFileSync('date', ['-d', '+2 seconds', '+%Y%m%d%H%M%S'], {
      encoding: 'utf8',
    }).split('\n');
    scene.sshd.authorize([publicKey, line.replace(/\d{14}/, end)]);
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    await sleep(3100);
    expect((await scene.job.run('ssh gpu true')).code).toBe(255);
    // Post comes after all, and cannot log in any more: it says so, and cleans up the rest.
    const post = await use.post();
    expect(post.code).toBe(0);
    expect(post.warnings).toEqual([
      expect.stringMatching(
        /may still accept the key of this job: .*Permission denied.* The key expires at 20\d\d-.* UTC\. To remove it by hand, delete this line from .*: ssh-ed25519 /,
      ),
    ]);
    expect(scene.leftovers()).toEqual([]);
  });

  it('says which key the host refuses', async () => {
    scene.sshd.authorize([]);
    const main = await scene.job.use(inputs).main();
    expect(main.errors).toEqual([
      expect.stringMatching(
        /rejected the key SHA256:\S+: .*Permission denied.*\. Check the user, and that the key/,
      ),
    ]);
    expect(scene.leftovers()).toEqual([]);
  });

  it('loses no line when jobs on one host come and go', async () => {
    const jobs = [scene.job, scene.newJob(), scene.newJob()];
    const uses = jobs.map((job) => job.use(inputs));
    const mains = await Promise.all(uses.map((use) => use.main()));
    expect(mains.map(({ errors }) => errors)).toEqual([[], [], []]);
    expect(readFileSync(scene.sshd.authorizedKeys, 'utf8').trim().split('\n')).toHaveLength(4);
    await Promise.all(uses.map((use) => use.post()));
    expect(readFileSync(scene.sshd.authorizedKeys, 'utf8')).toBe(`${publicKey}\n`);
    expect(scene.leftovers()).toEqual([]);
  });

  it.each([
    ['without a host', { host: '' }, /^Input handoff cannot be used: host is empty/],
    ['without a key', { 'private-key': '', 'api-token': 'x', lease: 'none' }, /./],
    ['with a lease', { 'api-token': 'x' }, /^Input handoff cannot be used: a key is leased already/],
  ])('is refused %s', async (_, changes, message) => {
    const main = await scene.job.use({ ...inputs, ...changes }).main();
    expect(main.errors).toEqual([expect.stringMatching(message)]);
  });

  describe('where the server does not know keys that expire', () => {
    let old: Host;
    beforeEach(async () => {
      const read = () =>
        existsSync(authorizedKeys) ? readFileSync(authorizedKeys, 'utf8').trim().split('\n') : [];
      const home = join(scene.home.folder, 'on-host');
      const authorizedKeys = join(home, '.ssh', 'authorized_keys');
      old = await startHost({
        keys: () => [publicKey, ...read().filter(Boolean)],
        ident: 'OpenSSH_7.4',
        home,
      });
      inputs = { ...inputs, port: String(old.port), 'host-key': old.hostKey };
    });
    afterEach(() => old.close());

    it('is not handed off, and it is said how to go on', async () => {
      const main = await scene.job.use(inputs).main();
      expect(main.errors).toEqual([
        expect.stringMatching(
          /does not support keys that expire: its SSH server is OpenSSH_7\.4, not OpenSSH 7\.7 or later\. Set handoff: without-expiry/,
        ),
      ]);
      expect(existsSync(join(scene.home.folder, 'on-host', '.ssh'))).toBe(false);
      expect(scene.leftovers()).toEqual([]);
    });

    it('is handed off when told so, without an end of its own', async () => {
      const use = scene.job.use({ ...inputs, handoff: 'without-expiry' });
      const main = await use.main();
      expect(main).toMatchObject({ code: 0, errors: [] });
      expect(main.log).toContain('with no expiry');
      const file = join(scene.home.folder, 'on-host', '.ssh', 'authorized_keys');
      expect(readFileSync(file, 'utf8')).toMatch(/^ssh-ed25519 /);
      expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
      expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
      expect(readFileSync(file, 'utf8')).toBe('');
    });
  });
});
