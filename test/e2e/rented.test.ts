import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
)('a job that rents its machine after it has leased a key', () => {
  let scene: Scene;
  let account: Record<string, string>;
  let host: Record<string, string>;
  beforeEach(async () => {
    scene = await Scene.start();
    const { 'api-token': token = '', 'api-url': url = '', 'host-key': hostKey = '' } = scene.inputs;
    account = { 'api-token': token, 'api-url': url };
    const { port } = scene.sshd;
    host = {
      host: '127.0.0.1',
      port: String(port),
      user: userInfo().username,
      'host-key': hostKey,
    };
    // What is rented from now on accepts the keys that are on the account at that moment.
    scene.pictor.onChange = () => {};
  });
  afterEach(() => scene.end());

  const rent = () => scene.sshd.authorize(scene.pictor.keys.map(({ public_key }) => public_key));
  const accountWrites = () => scene.pictor.requests.filter((request) => !request.startsWith('GET '));

  it('connects later with the key that it leased, and takes everything back', async () => {
    const lease = scene.job.use(account);
    expect(await lease.main()).toMatchObject({ code: 0, errors: [], warnings: [] });
    rent();
    const connect = scene.job.use({ ...host, 'wait-for': '10' });
    const main = await connect.main();
    expect(main).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(main.log).toMatch(/Uses the key that this job has leased until .*: SHA256:\S+, ID 1\./);
    for (const name of ['key-id', 'key-name', 'fingerprint', 'public-key', 'expires-at', 'ssh-auth-sock'])
      expect([name, connect.outputs.get(name)]).toEqual([name, lease.outputs.get(name)]);
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect(accountWrites()).toEqual(['POST /ssh-keys']);

    expect(await connect.post()).toMatchObject({ code: 0, warnings: [] });
    expect(scene.pictor.keys).toHaveLength(1);
    expect((await scene.job.run('ssh gpu true')).code).not.toBe(0);
    expect(await lease.post()).toMatchObject({ code: 0, warnings: [] });
    expect(scene.leftovers()).toEqual([]);
  });

  it('leases no second key where its account is named again, unless it is asked to', async () => {
    await scene.job.use(account).main();
    rent();
    expect(await scene.job.use({ ...account, ...host }).main()).toMatchObject({ code: 0 });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect(scene.pictor.keys).toHaveLength(1);
    await scene.job.use({ ...account, ...host, lease: 'generated', 'host-alias': 'other' }).main();
    expect(scene.pictor.keys).toHaveLength(2);
  });

  it('puts its key on an instance that is named later, and takes it off again', async () => {
    const lease = scene.job.use(account);
    await lease.main();
    scene.pictor.onChange = () => scene.sshd.authorize(scene.pictor.keysOn('gpu-1'));
    const connect = scene.job.use(scene.inputs);
    const main = await connect.main();
    expect(main).toMatchObject({ code: 0, errors: [] });
    expect(main.log).toContain('Added it to instance gpu-1.');
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect(scene.pictor.keys).toHaveLength(1);
    expect((await connect.post()).log).toContain('Key 1 was taken off Pictor instance gpu-1.');
    expect(scene.pictor.keysOn('gpu-1')).toEqual([]);
    await lease.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it('uses the last of several keys, or the one that it names', async () => {
    const [first, second] = [account, { ...account, 'host-alias': 'second' }].map((inputs) =>
      scene.job.use(inputs),
    );
    await first?.main();
    await second?.main();
    const file = join(scene.home.folder, 'deploy');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    await scene.job.use({ 'private-key': readFileSync(file, 'utf8'), 'host-alias': 'deploy' }).main();
    const used = async (from?: string) => {
      const alias = `from-${from ?? 'last'}`;
      const use = scene.job.use({ ...host, 'host-alias': alias, ...(from && { 'lease-from': from }) });
      expect(await use.main()).toMatchObject({ code: 0, errors: [] });
      return use.outputs.get('fingerprint');
    };
    expect(await used()).toBe(second?.outputs.get('fingerprint'));
    expect(await used('1')).toBe(first?.outputs.get('fingerprint'));
    expect(await used('second')).toBe(second?.outputs.get('fingerprint'));
    expect(await used('gpu')).toBe(first?.outputs.get('fingerprint'));
    const wrong = await scene.job.use({ ...host, 'lease-from': 'nobody', 'host-alias': 'x' }).main();
    expect(wrong.errors).toEqual([
      expect.stringMatching(
        /^Input lease-from cannot be used: no earlier use of keylease in this job has the alias or key ID "nobody"\. Use one of gpu \(key 1\), second \(key 2\), deploy, from-last/,
      ),
    ]);
  });

  it('connects with a stored key that an earlier use has loaded', async () => {
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    const load = scene.job.use({ 'private-key': readFileSync(file, 'utf8') });
    await load.main();
    const connect = scene.job.use(host);
    expect(await connect.main()).toMatchObject({ code: 0, errors: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    for (const use of [connect, load]) expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
    expect(scene.leftovers()).toEqual([]);
  });

  it('says so where no earlier step has a key, or another job has it, or its lifetime is over', async () => {
    const none = expect.stringMatching(
      /^There is no key to use: private-key and api-token are both empty, and no earlier step of this job has leased/,
    );
    expect((await scene.job.use(host).main()).errors).toEqual([none]);
    expect((await scene.job.use({ 'prepare-host': 'true' }).main()).errors).toEqual([none]);
    const lease = scene.job.use(account);
    await lease.main();
    expect((await scene.newJob().use(host).main()).errors).toEqual([none]);
    await scene.job.run('ssh-add -D');
    expect((await scene.job.use(host).main()).errors).toEqual([
      expect.stringMatching(
        /^The key SHA256:\S+ of an earlier step cannot be used: the agent of this job no longer/,
      ),
    ]);
    await lease.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it('plans all that in a dry run', async () => {
    await scene.job.use(account).main();
    const main = await scene.job.use({ ...scene.inputs, 'dry-run': 'true' }).main();
    expect(main.log).toContain('Would use the key of the earlier step with the alias gpu.');
    expect(main.log).toContain('Would add it to instance gpu-1.');
    expect(accountWrites()).toEqual(['POST /ssh-keys']);
  });
});
