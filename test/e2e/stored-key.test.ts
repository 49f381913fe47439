import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

needs(
  'ssh',
  'ssh-agent',
  'ssh-keygen',
  'sshd',
  'nss_wrapper',
)('a stored key without a lease', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => scene.end());

  let count = 0;
  function makeKey({ type = 'ed25519', passphrase = '' } = {}): { file: string; text: string } {
    count += 1;
    const file = join(scene.home.folder, `key-${count}`);
    execFileSync('ssh-keygen', ['-q', '-N', passphrase, '-t', type, '-f', file]);
    return { file, text: readFileSync(file, 'utf8') };
  }

  function host(): Record<string, string> {
    return {
      host: '127.0.0.1',
      port: String(scene.sshd.port),
      user: userInfo().username,
      'host-key': scene.sshd.hostKey,
    };
  }

  it.each([
    ['ed25519', ['-t', 'ed25519']],
    ['ECDSA', ['-t', 'ecdsa', '-b', '384']],
    ['RSA in PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM']],
  ])('%s logs in, and asks no account', async (_, words) => {
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-f', file, ...words]);
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    const use = scene.job.use({
      'private-key': readFileSync(file, 'utf8'),
      host: '127.0.0.1',
      port: String(scene.sshd.port),
      user: userInfo().username,
      'host-key': scene.sshd.hostKey,
    });
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect(use.outputs.get('key-id')).toBeUndefined();
    expect(scene.pictor.requests).toEqual([]);
    expect(await use.post()).toMatchObject({ code: 0, log: '' });
    expect(scene.leftovers()).toEqual([]);
  });

  it('needs none of the variables that the runners of Gitea and act leave out; a lease says which', async () => {
    const { file, text } = makeKey();
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    const missing = { GITHUB_REPOSITORY_ID: '', GITHUB_RUN_ATTEMPT: '', GITHUB_RUN_ID: '' };
    const job = scene.newJob(missing);
    const use = job.use({ ...host(), 'private-key': text, handoff: 'true' });
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    expect(await job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
    const lease = await job.use(scene.inputs).main();
    expect(lease.errors).toEqual([
      expect.stringMatching(/^No key can be leased: the runner does not set GITHUB_REPOSITORY_ID/),
    ]);
    expect(scene.pictor.requests).toEqual([]);
    expect(scene.leftovers()).toEqual([]);
  });

  it('that is encrypted logs in, and neither passphrase nor key is shown', async () => {
    const { file, text } = makeKey({ passphrase: 'correct horse' });
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    const main = await scene.job.use({ ...host(), 'private-key': text, passphrase: 'correct horse' }).main();
    expect(main).toMatchObject({ code: 0, errors: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect(main.log).not.toContain('repaired');
    expect([...scene.job.masks]).toEqual(expect.arrayContaining(['correct horse', ...linesOf(text)]));
  });

  it('that pasting mangled logs in, which is said, and its lines are masked', async () => {
    const { file, text } = makeKey();
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    const mangled = `"${text.replaceAll('\n', '\\r\\n')}"`;
    const use = scene.job.use({ ...host(), 'private-key': Buffer.from(mangled).toString('base64') });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, errors: [] });
    expect(main.log).toContain(
      'The stored key was repaired: base64 around it, quotes around it, line breaks written as \\n.',
    );
    expect(main.raw.indexOf('The stored key was repaired')).toBeGreaterThan(
      main.raw.lastIndexOf('::add-mask::'),
    );
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect([...scene.job.masks]).toEqual(expect.arrayContaining(linesOf(text)));
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it.each([
    [
      'RSA of 1024 bits',
      ['-t', 'rsa', '-b', '1024'],
      [expect.stringMatching(/ is weak \(high\): .*1024 bits/)],
    ],
    ['RSA of 2048 bits', ['-t', 'rsa', '-b', '2048'], []],
    ['ed25519', ['-t', 'ed25519'], []],
  ])('that is weak is warned of once, and used: %s', async (_, words, warnings) => {
    const file = join(scene.home.folder, 'weak');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-f', file, ...words]);
    const main = await scene.job.use({ ...host(), 'private-key': readFileSync(file, 'utf8') }).main();
    expect(main).toMatchObject({ code: 0, errors: [], warnings });
  });

  it('and a second one in the same input are both held, and either logs in', async () => {
    const [one, two] = [makeKey(), makeKey({ type: 'ecdsa' })];
    const use = scene.job.use({ ...host(), 'private-key': one.text + two.text });
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    for (const { file } of [one, two]) {
      scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
      expect(await scene.job.run('ssh gpu true; ssh-add -l | wc -l')).toMatchObject({ code: 0, log: '2\n' });
    }
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it('whose passphrase is wrong ends the step with one line, and nothing is left', async () => {
    const openssh = makeKey({ passphrase: 'correct horse' }).text;
    const { file } = makeKey({ type: 'ecdsa' });
    execFileSync('ssh-keygen', ['-q', '-p', '-P', '', '-N', 'correct horse', '-m', 'PKCS8', '-f', file]);
    for (const text of [openssh, readFileSync(file, 'utf8')]) {
      const use = scene.job.use({ ...host(), 'private-key': text, passphrase: 'battery staple' });
      const main = await use.main();
      expect(main.code).toBe(1);
      expect(main.errors).toEqual([
        expect.stringMatching(/^The private key cannot be used: the passphrase does not decrypt it\. Check/),
      ]);
      expect(scene.leftovers()).toEqual([]);
    }
  });

  it('and a lease are both offered', async () => {
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    const use = scene.job.use({ ...scene.inputs, 'private-key': readFileSync(file, 'utf8') });
    await use.main();
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    expect(await scene.job.run('ssh gpu true; ssh-add -l | wc -l')).toMatchObject({ code: 0, log: '2\n' });
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });

  describe('that is leased', () => {
    let text: string;
    let publicKey: string;
    beforeEach(() => {
      const file = join(scene.home.folder, 'key');
      execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
      text = readFileSync(file, 'utf8');
      publicKey = readFileSync(`${file}.pub`, 'utf8').trim();
    });

    it('is registered for the run, and taken back', async () => {
      const use = scene.job.use({ ...scene.inputs, 'private-key': text, lease: 'stored' });
      expect(await use.main()).toMatchObject({ code: 0, errors: [] });
      expect(scene.pictor.keys).toEqual([expect.objectContaining({ name: use.outputs.get('key-name') })]);
      expect(await scene.job.run('ssh gpu true; ssh-add -l | wc -l')).toMatchObject({ code: 0, log: '1\n' });
      await use.post();
      expect(scene.leftovers()).toEqual([]);
    });

    it('is one key: of two, none is chosen', async () => {
      const file = join(scene.home.folder, 'other');
      execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
      const both = text + readFileSync(file, 'utf8');
      const main = await scene.job.use({ ...scene.inputs, 'private-key': both, lease: 'stored' }).main();
      expect(main.errors).toEqual([
        'The stored key cannot be leased: private-key holds 2 keys. Give only the key to lease.',
      ]);
      expect(scene.leftovers()).toEqual([]);
    });

    it('is left alone when somebody registers it between our look and our request', async () => {
      scene.pictor.interfere = (request) => {
        if (request === 'POST /ssh-keys') scene.pictor.register('theirs', publicKey);
        return undefined;
      };
      const use = scene.job.use({ ...scene.inputs, 'private-key': text, lease: 'stored' });
      expect(await use.main()).toMatchObject({ code: 0, errors: [] });
      const post = await use.post();
      expect(post.log).toMatch(/was on the Pictor account before this job and stays there/);
      expect(scene.pictor.keys.map(({ name }) => name)).toEqual(['theirs']);
    });

    it('is left alone when it was on the account before, and that is said', async () => {
      scene.pictor.register('ci', publicKey, 300);
      const use = scene.job.use({ ...scene.inputs, 'private-key': text, lease: 'stored' });
      const main = await use.main();
      expect(main.log).toMatch(
        /Pictor already has key SHA256:\S+, ci \(ID 1\); it will stay there when the job ends/,
      );
      expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
      const post = await use.post();
      expect(post.log).toMatch(/was on the Pictor account before this job and stays there/);
      expect(scene.pictor.keys.map(({ name }) => name)).toEqual(['ci']);
      expect(scene.pictor.keysOn('gpu-1')).toEqual([]);
      expect(scene.leftovers()).toEqual([]);
    });

    it('stays on the instance where it was on it before', async () => {
      const { id } = scene.pictor.register('ci', publicKey, 300);
      scene.pictor.instances[0]?.ssh_keys.push(id);
      scene.pictor.onChange();
      const use = scene.job.use({ ...scene.inputs, 'private-key': text, lease: 'stored' });
      await use.main();
      await use.post();
      expect(scene.pictor.keysOn('gpu-1')).toEqual([publicKey]);
    });
  });

  it('waits for a host that boots, and for a key on its way', async () => {
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    const use = scene.job.use({
      'private-key': readFileSync(file, 'utf8'),
      host: '127.0.0.1',
      port: String(scene.sshd.port),
      user: userInfo().username,
      'host-key': scene.sshd.hostKey,
      'wait-for': '20',
    });
    setTimeout(() => scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]), 1500);
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });
});

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line && !line.includes('-----'));
}
