import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { REPOSITORY_ID } from '../../demo/world/runner.ts';
import { sha256 } from '../../src/keys/fingerprint.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPublicKey } from '../../src/keys/public-key.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { GITHUB_TOKEN, GitHubServer } from '../support/github.ts';
import { QUICK_WAITS } from '../support/quick.ts';
import { needs } from '../support/tools.ts';
import { processes, Scene } from './scene.ts';
import { type Sshd, startSshd } from './sshd.ts';

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
)('a job that leases a key', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => scene.end());

  it('logs in with `ssh gpu` and nothing else, and leaves nothing behind', async () => {
    const use = scene.job.use(scene.inputs);
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(scene.pictor.keys).toHaveLength(1);

    const step = await scene.job.run('ssh gpu "echo in: \\$SSH_CONNECTION"; ssh-add -l; exit 7');
    expect(step.code).toBe(7);
    expect(step.log).toContain(`127.0.0.1 ${scene.sshd.port}`);
    expect(step.log).toContain(use.outputs.get('fingerprint'));
    expect(scene.sshd.log()).toContain(`Accepted publickey for`);
    expect(scene.sshd.log()).toContain(use.outputs.get('fingerprint'));

    const post = await use.post();
    expect(post).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(post.log).toMatch(/was removed from the Pictor account \(confirmed by a fresh listing\)/);
    expect(scene.leftovers()).toEqual([]);
  });

  it('tells later steps and people what there is', async () => {
    const use = scene.job.use({ ...scene.inputs, ttl: '90m' });
    const start = Date.now();
    const main = await use.main();
    const [key] = scene.pictor.keys;
    expect(Object.fromEntries(use.outputs)).toEqual({
      'key-id': String(key?.id),
      'key-name': key?.name,
      fingerprint: expect.stringMatching(/^SHA256:/),
      'public-key': key?.public_key,
      'expires-at': expect.any(String),
      'ssh-auth-sock': expect.stringContaining(scene.job.temp),
      'ssh-config': expect.stringContaining(scene.job.temp),
      'host-alias': 'gpu',
      host: '127.0.0.1',
      port: String(scene.sshd.port),
      user: userInfo().username,
      'known-hosts': join(dirname(use.outputs.get('ssh-config') ?? ''), 'known_hosts'),
      'host-key': scene.sshd.hostKey,
    });
    expect(key?.name).toMatch(/^keylease-train-21i3v9-8ux1m11-1-[0-9a-z]{5}-c[0-9a-z]{10}$/);
    expect(key?.public_key).toMatch(
      /^ssh-ed25519 \S+ octo-org\/train run 19283746501\.1 until 20\d\d-.* UTC$/,
    );
    const life = Date.parse(use.outputs.get('expires-at') ?? '') - start;
    expect(life).toBeGreaterThan(90 * 60_000 - 1000);
    expect(life).toBeLessThan(90 * 60_000 + 10_000);
    expect(main.summary).toContain(key?.name);
    expect(main.log).toContain(
      "The Pictor profile is an assumption: the provider's documentation does not cover it.",
    );
    // What is not signed is pointed out once, in either place.
    for (const text of [main.log, main.summary]) expect(text.split('Set lease-secret,')).toHaveLength(2);
    const post = await use.post();
    expect(post.log + post.summary).not.toContain('lease-secret');
    expect(post.summary).toContain('removed (confirmed by a fresh listing)');
  });

  it('keeps its folder and files from other users', async () => {
    const use = scene.job.use(scene.inputs);
    await use.main();
    const config = use.outputs.get('ssh-config') ?? '';
    expect(statSync(config).mode & 0o777).toBe(0o600);
    expect(statSync(config.replace(/\/config$/, '')).mode & 0o777).toBe(0o700);
    await use.post();
  });

  it('refuses a host that shows another key', async () => {
    const other = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f';
    const use = scene.job.use({ ...scene.inputs, 'host-key': other });
    await use.main();
    const step = await scene.job.run('ssh gpu true');
    expect(step.code).toBe(255);
    expect(step.log).toContain('Host key verification failed');
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it.each<[string, (sshd: Sshd) => string]>([
    ['a key', ({ hostKey }) => hostKey],
    ['a fingerprint', ({ fingerprint }) => fingerprint],
    ['a known_hosts line', ({ hostKey, port }) => `# mine\r\n[127.0.0.1]:${port} ${hostKey}\r\n`],
  ])('takes %s for the host key', async (_, hostKey) => {
    const use = scene.job.use({ ...scene.inputs, 'host-key': hostKey(scene.sshd) });
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    await use.post();
  });

  it('takes an authority for the host key', async () => {
    const ca = join(scene.home.folder, 'ca');
    const key = join(scene.home.folder, 'host_key');
    for (const file of [ca, key]) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
    execFileSync('ssh-keygen', ['-q', '-s', ca, '-I', 'gpu', '-h', '-n', '127.0.0.1', `${key}.pub`]);
    const config = [`HostCertificate ${key}-cert.pub`];
    const certified = await startSshd({ privateHostKey: readFileSync(key, 'utf8'), config });
    const authority = `@cert-authority * ${readFileSync(`${ca}.pub`, 'utf8').trim()}`;
    const use = scene.job.use({ ...scene.inputs, port: String(certified.port), 'host-key': authority });
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    certified.authorize([use.outputs.get('public-key') ?? '']);
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    await use.post();
    await certified.close();
  });

  it('leases twice in one job if asked to, each key on its own', async () => {
    const first = scene.job.use(scene.inputs);
    const second = scene.job.use({ ...scene.inputs, 'host-alias': 'gpu2', lease: 'generated' });
    await first.main();
    await second.main();
    expect((await scene.job.run('ssh gpu true && ssh gpu2 true')).code).toBe(0);
    expect(scene.pictor.keys).toHaveLength(2);
    await second.post();
    expect((await scene.job.run('ssh gpu true')).code).toBe(0);
    expect((await scene.job.run('ssh gpu2 true')).code).not.toBe(0);
    await first.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it('rides out an account that lags, with a machine that is still starting', async () => {
    const { pictor } = scene;
    const [machine] = pictor.instances;
    const { ip, status } = { ...machine };
    Object.assign(machine ?? {}, { ip: null, status: 'Starting' });
    const lag = 400; // Twenty seconds, as quick as the waits of this job are.
    const past = [{ at: 0, keys: pictor.keys.slice() }];
    const change = pictor.onChange;
    pictor.onChange = () => {
      change();
      past.push({ at: Date.now(), keys: pictor.keys.slice() });
    };
    pictor.interfere = (request) => {
      if (request === 'GET /gpu-instances')
        setTimeout(() => Object.assign(machine ?? {}, { ip, status }), 300);
      if (request !== 'GET /ssh-keys') return undefined;
      const keys = past.findLast(({ at }) => at <= Date.now() - lag)?.keys ?? [];
      const data = keys.map((key) => ({ ...key, machines: [] }));
      return { status: 200, body: { data, meta: { current_page: 1, last_page: 1, total: data.length } } };
    };
    const job = scene.newJob(QUICK_WAITS);
    const use = job.use({ ...scene.inputs, 'wait-for': '300' });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(main.log).toContain(
      'Instance gpu-1 has no address yet, its status is "Starting". Waiting for it, for 300 s at most.',
    );
    expect(main.log).toContain('Pictor does not show the key yet. Waiting for it, for 2 minutes at most.');
    expect(await job.run('ssh gpu true')).toMatchObject({ code: 0 });
    const post = await use.post();
    expect(post).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(post.log).toContain('(confirmed by a second removal, which found nothing)');
    expect(scene.leftovers()).toEqual([]);
  });

  it('names no two leases alike: jobs of one run at the same time, and a re-run', async () => {
    const again = scene.newJob({ GITHUB_RUN_ATTEMPT: '2' });
    const uses = [scene.job, scene.newJob(), again].map((job) =>
      job.use({ ...scene.inputs, sweep: 'false' }),
    );
    const mains = await Promise.all(uses.map((use) => use.main()));
    expect(mains.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(uses.map(({ outputs }) => outputs.get('key-name'))).size).toBe(3);
    await Promise.all(uses.map((use) => use.post()));
    expect(scene.leftovers()).toEqual([]);
  });

  it('removes expired leases of its repository, and says which it could not remove', async () => {
    const end = { repositoryId: 123456789, attempt: 1, expiresAt: Date.now() - 3600_000 };
    const names = [1, 2].map((runId) => {
      const { publicKey } = generateKey('');
      const fingerprint = sha256(publicKey.blob);
      const name = makeLeaseName({ repository: 'train', runId, ...end, fingerprint });
      scene.pictor.register(name, formatPublicKey(publicKey), 0.2);
      return name;
    });
    scene.pictor.interfere = (request) =>
      request === 'DELETE /ssh-keys/2' ? { status: 403, body: { message: 'Not now.' } } : undefined;
    const use = scene.job.use(scene.inputs);
    const main = await use.main();
    expect(main.log).toContain(`Removed the expired lease ${names[0]}.`);
    expect(main.log).not.toContain(`Removed the expired lease ${names[1]}`);
    expect(main.warnings).toEqual([
      expect.stringMatching(`^The expired lease ${names[1]} could not be removed: .*Not now\\.`),
    ]);
    await use.post();
    expect(scene.pictor.keys.map(({ name }) => name)).toEqual([names[1]]);
  });

  it('removes the lease of a killed job once its run is over, and loads what asks GitHub only then', async () => {
    const github = await GitHubServer.start();
    const train = github.runs.addRepository('octo-org/train', REPOSITORY_ID);
    const tellFiles = fileURLToPath(new URL('../support/tell-files.cjs', import.meta.url));
    const jobOf = (run: number) => {
      const env = { GITHUB_RUN_ID: String(run), GITHUB_API_URL: github.url };
      const job = scene.newJob({ ...env, NODE_OPTIONS: `--require ${tellFiles}` });
      job.token = GITHUB_TOKEN;
      return job;
    };
    const plain = await jobOf(1).use(scene.inputs).main(); // Its runner is killed.
    github.runs.setRun(train, 1, 'in_progress');
    const second = jobOf(2).use(scene.inputs);
    await second.main();
    await second.post();
    expect(scene.pictor.keys).toHaveLength(1);
    github.runs.setRun(train, 1, 'completed');
    const dry = await jobOf(3)
      .use({ ...scene.inputs, 'dry-run': 'true' })
      .main();
    expect(dry.log).toMatch(/Would remove the finished lease keylease-train-21i3v9-1-1-/);
    const third = jobOf(3).use(scene.inputs);
    const main = await third.main();
    await third.post();
    await github.close();
    expect(main).toMatchObject({ code: 0, warnings: [] });
    expect(main.log).toMatch(/Removed the finished lease keylease-train-21i3v9-1-1-/);
    expect(main.raw).toContain(`::add-mask::${GITHUB_TOKEN}`);
    expect(main.log).not.toContain(GITHUB_TOKEN);
    expect(scene.pictor.keys).toEqual([]);
    const asks = /\/dist\/(runs|vendor\/octokit)\.js/;
    expect(plain.raw).toContain('/dist/lease.js');
    expect(plain.raw).not.toMatch(asks);
    expect(main.raw).toMatch(asks);
  });

  it('gives the agent none of the environment of the step', async () => {
    const use = scene.job.use(scene.inputs);
    await use.main();
    const agent = processes().find(({ command }) =>
      command.includes(use.outputs.get('ssh-auth-sock') ?? '-'),
    );
    const names = agent?.environment.split('\0').map((variable) => variable.split('=')[0]);
    expect(names?.filter(Boolean).sort()).toEqual(['PATH', 'RUNNER_TRACKING_ID']);
    await use.post();
  });

  it('changes nothing in a dry run, and says what it would do', async () => {
    const use = scene.job.use({ ...scene.inputs, 'dry-run': 'true' });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, errors: [] });
    expect(main.log).toMatch(/Would register a fresh key with Pictor as keylease-train-/);
    expect(main.log).toContain('Would add it to instance gpu-1');
    expect(main.log).toContain('Would make `ssh gpu` log in to 127.0.0.1');
    expect(scene.pictor.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(await use.post()).toMatchObject({ code: 0, log: '' });
    expect(scene.leftovers()).toEqual([]);
  });

  describe('whatever ~/.ssh was before', () => {
    const config = '# mine\r\nHost *\n  ServerAliveInterval 5\n\xff no newline at the end';
    it.each<[string, (scene: Scene) => Promise<unknown>]>([
      [
        'a config',
        (at) => at.job.run(`mkdir -m 700 ${at.home.ssh}; printf '${config}' > ${at.home.ssh}/config`),
      ],
      ['an empty config', (at) => at.job.run(`mkdir -m 700 ${at.home.ssh}; touch ${at.home.ssh}/config`)],
      [
        'a folder without config',
        (at) => at.job.run(`mkdir -m 750 ${at.home.ssh}; echo x > ${at.home.ssh}/id_rsa`),
      ],
      [
        'a link to a config elsewhere',
        (at) =>
          at.job.run(`mkdir ${at.home.ssh}; cd ${at.home.ssh}; echo "Host x" > ../c; ln -s ../c config`),
      ],
    ])('restores %s', async (_, prepare) => {
      await prepare(scene);
      scene.remember();
      const use = scene.job.use(scene.inputs);
      await use.main();
      await use.post();
      expect(scene.leftovers()).toEqual([]);
    });
  });
});
