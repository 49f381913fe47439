import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Host, startHost } from '../../demo/world/host.ts';
import { QUICK_WAITS } from '../support/quick.ts';
import { needs } from '../support/tools.ts';
import { processes, Scene } from './scene.ts';
import { type Sshd, startSshd } from './sshd.ts';

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
      /Key SHA256:\S+ was removed from \S+\/authorized_keys on \S+@127\.0\.0\.1 port \d+ \(confirmed by reading it again\)\./,
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

  describe('whose line restricts it', () => {
    const line = () => readFileSync(scene.sshd.authorizedKeys, 'utf8').split('\n')[1];

    it('gives the fresh key the same options, and the earlier end', async () => {
      const [end = ''] = execFileSync('date', ['-d', '+30 minutes', '+%Y%m%d%H%M'], {
        encoding: 'utf8',
      }).split('\n');
      const options = `Restrict,From="127.0.0.1,!192.0.2.7",environment="A=\\"b, c\\"",permitopen="localhost:80",expiry-time="${end}"`;
      scene.sshd.authorize([`${options} ${publicKey}`]);
      const use = scene.job.use({ ...inputs, ttl: '2h' });
      const main = await use.main();
      expect(main).toMatchObject({ code: 0, warnings: [], errors: [] });
      expect(main.log).toContain(
        "the options of the stored key's: restrict, from, environment, permitopen, expiry-time.",
      );
      expect(line()).toMatch(/^expiry-time="\d{14}",Restrict,.* ssh-ed25519 /);
      expect(line()).toContain(`,${options} ssh-ed25519`);
      const left = Date.parse(use.outputs.get('expires-at') ?? '') - Date.now();
      expect(left).toBeGreaterThan(28 * 60_000);
      expect(left).toBeLessThan(31 * 60_000);
      const step = await scene.job.run(
        'ssh -v gpu true; ! ssh -N -o ExitOnForwardFailure=yes -R 0:localhost:1 gpu',
      );
      expect(step.code).toBe(0);
      expect(step.log).toMatch(/Remote: \S+:2: key options: ?expires permitopen$/m);
      expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
      expect(readFileSync(scene.sshd.authorizedKeys, 'utf8')).toBe(`${options} ${publicKey}\n`);
    });

    it.each([
      [
        'to a command that succeeds',
        'command="echo hi"',
        /^The stored key cannot be handed off to \S+@127\.0\.0\.1 port \d+: line 1 of \S+\/authorized_keys forces a command \(command=\), .*\. Give a key that may run commands/,
      ],
      [
        'to a command that fails',
        'no-pty,command="echo usage; exit 2"',
        /accepted the key, but runs another command than it is asked to: line 1 of \S+ forces it, which says: usage\. Use a key/,
      ],
    ])('is not handed off when it is bound %s', async (_, options, message) => {
      scene.sshd.authorize([`${options} ${publicKey}`]);
      const use = scene.job.use({ ...inputs, 'wait-for': '60' });
      const main = await use.main();
      expect(main).toMatchObject({ code: 1, warnings: [], errors: [expect.stringMatching(message)] });
      expect(line()).toBe('');
      expect(await use.post()).toMatchObject({ code: 0, log: '' });
      expect(scene.leftovers()).toEqual([]);
    });
  });

  describe('where sshd reads keys elsewhere', () => {
    let other: Sshd;
    afterEach(() => other.close());

    it('adds the line to the file that sshd names, which it reads', async () => {
      const file = join(scene.home.folder, 'keys', userInfo().username);
      mkdirSync(dirname(file));
      writeFileSync(file, `no-pty ${publicKey}\n`);
      other = await startSshd({ config: [`AuthorizedKeysFile ${dirname(file)}/%u .ssh/authorized_keys`] });
      writeFileSync(join(dirname(other.authorizedKeys), 'rc'), 'echo Welcome to this machine');
      const use = scene.job.use({ ...inputs, port: String(other.port), 'host-key': other.hostKey });
      expect(await use.main()).toMatchObject({ code: 0, warnings: [], errors: [] });
      expect(readFileSync(file, 'utf8')).toMatch(/\nexpiry-time="\d{14}",no-pty ssh-ed25519 /);
      expect(readFileSync(other.authorizedKeys, 'utf8')).toBe('');
      const post = await use.post();
      expect(post.log).toContain(`was removed from ${file} on `);
      expect(readFileSync(file, 'utf8')).toBe(`no-pty ${publicKey}\n`);
    });

    it('is not handed off if a program gives the key', async () => {
      const keys = join(scene.home.folder, 'keys');
      writeFileSync(keys, `${publicKey}\n`);
      const command = [
        `AuthorizedKeysCommand /bin/cat ${keys}`,
        `AuthorizedKeysCommandUser ${userInfo().username}`,
      ];
      other = await startSshd({ config: command });
      const use = scene.job.use({ ...inputs, port: String(other.port), 'host-key': other.hostKey });
      const main = await use.main();
      expect(main).toMatchObject({ code: 1, warnings: [] });
      expect(main.errors).toEqual([
        expect.stringMatching(
          /cannot be handed off to \S+ port \d+: line 1 of \/bin\/cat \S+, where sshd found it, does not hold the key/,
        ),
      ]);
      expect(readFileSync(other.authorizedKeys, 'utf8')).toBe('');
      expect(scene.leftovers()).toEqual([]);
    });
  });

  describe('where the fresh key is not accepted', () => {
    let host: Host;
    let file: string;
    let logins: number;
    /** How often the stored key is let in. */
    let most: number;
    beforeEach(async () => {
      const home = join(scene.home.folder, 'on-host');
      file = join(home, '.ssh', 'authorized_keys');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${publicKey}\n`);
      [logins, most] = [0, 99];
      host = await startHost({
        keys: () => (logins < most ? [publicKey] : []),
        ident: 'OpenSSH_9.2',
        home,
        onLogin: () => {
          logins += 1;
        },
      });
      inputs = { ...inputs, port: String(host.port), 'host-key': host.hostKey };
      Object.assign(scene.job.env, QUICK_WAITS);
    });
    afterEach(() => host.close());

    it('takes the line back with the stored key, and names AuthorizedKeysFile', async () => {
      const use = scene.job.use(inputs);
      const main = await use.main();
      expect(main).toMatchObject({ code: 1, warnings: [] });
      expect(main.errors).toEqual([
        expect.stringMatching(
          /does not accept the fresh key that was added to \S+\/authorized_keys: sshd does not read it there \(AuthorizedKeysFile in sshd_config\); the line was removed again \(confirmed by reading the file\)\. Have Auth/,
        ),
      ]);
      expect(readFileSync(file, 'utf8')).toBe(`${publicKey}\n`);
      expect(await use.post()).toMatchObject({ code: 0, log: '' });
      expect(scene.leftovers()).toEqual([]);
    });

    it('says once that the line could not be taken back', async () => {
      most = 3; // To wait, to read, to add.
      const use = scene.job.use(inputs);
      const main = await use.main();
      expect(main).toMatchObject({ code: 1, warnings: [] });
      expect(main.errors).toEqual([
        expect.stringMatching(
          /rejected the key .* may still accept the key of this job: .*Permission denied.* The key expires at 20.* UTC\. To remove it by hand, delete this line from \S+\/authorized_keys there: ssh-ed25519 /,
        ),
      ]);
      expect(await use.post()).toMatchObject({ code: 0, warnings: [], errors: [] });
      expect(scene.leftovers()).toEqual([]);
    });
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
    ['without a host', { host: '', 'host-key': '' }, /^Input handoff cannot be used: host is empty/],
    ['without a key', { 'private-key': '', 'api-token': 'x', lease: 'none' }, /./],
    ['with a lease', { 'api-token': 'x' }, /^Input handoff cannot be used: a key is leased already/],
  ])('is refused %s', async (_, changes, message) => {
    const main = await scene.job.use({ ...inputs, ...changes }).main();
    expect(main.errors).toEqual([expect.stringMatching(message)]);
  });

  describe('where the server does not know keys that expire', () => {
    let old: Host;
    let authorizedKeys: string;
    /** Keys that it accepts from elsewhere. */
    let keys: string[];
    beforeEach(async () => {
      const home = join(scene.home.folder, 'on-host');
      authorizedKeys = join(home, '.ssh', 'authorized_keys');
      keys = [];
      const read = () => {
        const text = existsSync(authorizedKeys) ? readFileSync(authorizedKeys, 'utf8') : '';
        return [...keys, ...text.split('\n').filter(Boolean)];
      };
      mkdirSync(dirname(authorizedKeys), { recursive: true });
      writeFileSync(authorizedKeys, `restrict ${publicKey}\n`);
      old = await startHost({
        keys: () => read().map((line) => line.replace(/^(restrict|command="x") /, '')),
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
      expect(readFileSync(authorizedKeys, 'utf8')).toBe(`restrict ${publicKey}\n`);
      expect(scene.leftovers()).toEqual([]);
    });

    it('is handed off when told so, without an end of its own', async () => {
      const use = scene.job.use({ ...inputs, handoff: 'without-expiry' });
      const main = await use.main();
      expect(main).toMatchObject({ code: 0, errors: [] });
      expect(main.log).toContain('with no expiry');
      expect(readFileSync(authorizedKeys, 'utf8')).toMatch(/\nrestrict ssh-ed25519 /);
      expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
      expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
      expect(readFileSync(authorizedKeys, 'utf8')).toBe(`restrict ${publicKey}\n`);
    });

    it('is not handed off if no line of it is found', async () => {
      writeFileSync(authorizedKeys, `command="x" ${publicKey}\n${publicKey}\n`);
      const several = await scene.job.use({ ...inputs, handoff: 'without-expiry' }).main();
      expect(several.errors).toEqual([
        expect.stringMatching(
          /its line in ~\/\.ssh\/authorized_keys is one of several with different options/,
        ),
      ]);
      keys = [publicKey];
      rmSync(authorizedKeys);
      const none = await scene.job.use({ ...inputs, handoff: 'without-expiry' }).main();
      expect(none.errors).toEqual([
        expect.stringMatching(
          /~\/\.ssh\/authorized_keys does not hold the key, and the server does not say where it is/,
        ),
      ]);
      expect(existsSync(authorizedKeys)).toBe(false);
    });
  });
});
