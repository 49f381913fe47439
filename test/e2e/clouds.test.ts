import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { RunnerJob } from '../../demo/world/runner.ts';
import { Ec2 } from '../accounts/vendors/ec2.ts';
import { nimbus } from '../accounts/vendors/nimbus.ts';
import { TOKEN, VendorServer } from '../accounts/vendors/server.ts';
import { needs } from '../support/tools.ts';

needs('ssh-agent')('a job on another cloud', () => {
  let job: RunnerJob;
  let server: VendorServer;
  let inputs: Record<string, string>;
  beforeEach(async () => {
    job = new RunnerJob(nimbus.env);
    server = new VendorServer(nimbus);
    copyFileSync('examples/nimbus.profile.json', join(job.workspace, 'nimbus.json'));
    inputs = { profile: 'nimbus.json', 'api-token': TOKEN, 'api-url': await server.listen() };
  });
  afterEach(async () => {
    job.dispose();
    await server.close();
  });

  it('leases a key by a profile of its own, which post does not need any more', async () => {
    const use = job.use(inputs);
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(main.log).toMatch(/Leased SHA256:\S+ until .*: Nimbus key key:1\/1, named keylease-trai-/);
    expect(main.log).not.toContain('assumption');
    const [{ name = '' } = {}] = server.keys;
    expect(name.length).toBeLessThanOrEqual(48);

    rmSync(join(job.workspace, 'nimbus.json'));
    job.env.NIMBUS_PROJECT = '';
    const post = await use.post();
    expect(post).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(post.log).toContain(
      'was removed from the Nimbus account (confirmed by a fresh listing). Nimbus takes a removed key off all running machines',
    );
    expect(server.keys).toEqual([]);
  });

  it.each([
    [{ profile: 'none.json' }, /^Profile none\.json cannot be used: ENOENT/],
    [{ profile: '../../package.json' }, /cannot be used: /],
    [
      { instance: 'm1', provider: 'lambda', profile: '' },
      /^Instance m1 cannot be used: Lambda has no API to add/,
    ],
    [
      { provider: 'verda', profile: '' },
      /^Verda cannot be used: it needs the client id .* VERDA_CLIENT_ID is empty/,
    ],
  ])('says in one line what is wrong with %j', async (changed, said) => {
    const main = await job.use({ ...inputs, ...changed }).main();
    expect(main.code).toBe(1);
    expect(main.errors).toEqual([expect.stringMatching(said)]);
    expect(server.keys).toEqual([]);
  });

  it('loads the schema for a profile of one’s own only', async () => {
    const action = join(job.folder, 'action');
    for (const part of ['action.yml', 'dist']) cpSync(part, join(action, part), { recursive: true });
    rmSync(join(action, 'dist/vendor'), { recursive: true });
    expect((await job.use(inputs, action).main()).errors).toEqual([
      expect.stringContaining('vendor/profile-schema.js'),
    ]);
    const builtIn = await job.use({ ...inputs, profile: '', provider: 'lambda' }, action).main();
    expect(builtIn.errors).toEqual([
      expect.stringMatching(/^GET \/api\/v1\/ssh-keys failed: Lambda answered 401/),
    ]);
  });

  it('leases a key pair of EC2 with AWS credentials and no token', async () => {
    const ec2 = new Ec2();
    try {
      Object.assign(job.env, {
        AWS_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_EC2_METADATA_DISABLED: 'true',
      });
      const use = job.use({ provider: 'aws-ec2', 'api-url': await ec2.listen() });
      expect(await use.main()).toMatchObject({ code: 0, errors: [], warnings: [] });
      expect(ec2.pairs).toMatchObject([{ name: expect.stringMatching(/^keylease-train-/) }]);
      const post = await use.post();
      expect(post).toMatchObject({ code: 0, errors: [], warnings: [] });
      expect(post.log).toContain('EC2 does not change the keys on running instances.');
      expect(ec2.pairs).toEqual([]);
    } finally {
      await ec2.close();
    }
  });
});
