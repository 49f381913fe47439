import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Ended } from '../../demo/world/runner.ts';
import { Aws } from '../support/aws.ts';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

const ROLE = 'arn:aws:iam::123456789012:role/octo-ci';

needs(
  'ssh',
  'ssh-agent',
  'ssh-keygen',
  'sshd',
  'nss_wrapper',
)('secrets kept in AWS', () => {
  const aws = new Aws();
  let scene: Scene;
  /** A private key that the host lets in, and what leads to the host without an account. */
  let key: string;
  let host: Record<string, string>;
  beforeEach(async () => {
    aws.secrets.clear();
    aws.requests.length = 0;
    aws.interfere = () => undefined;
    await aws.listen();
    scene = await Scene.start();
    Object.assign(scene.job.env, aws.env);
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    key = readFileSync(file, 'utf8');
    rmSync(file);
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    const port = String(scene.sshd.port);
    host = { host: '127.0.0.1', port, user: userInfo().username, 'host-key': scene.sshd.hostKey };
  });
  afterEach(async () => {
    await scene.end();
    await aws.close();
  });

  it('an encrypted private key and its passphrase, two fields of one secret, log in', async () => {
    const file = join(scene.home.folder, 'encrypted');
    execFileSync('ssh-keygen', ['-q', '-N', 'correct horse', '-a', '4', '-t', 'ed25519', '-f', file]);
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    const fields = { key: readFileSync(file, 'utf8'), passphrase: 'correct horse' };
    rmSync(file);
    aws.secrets.set('keylease/ci', JSON.stringify(fields));
    const references = {
      'private-key-secret': 'keylease/ci#key',
      'passphrase-secret': 'keylease/ci#passphrase',
    };
    const main = await scene.job.use({ ...host, ...references }).main();
    expect(main).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expectHidden(main, [fields.key, fields.passphrase]);
    expect(aws.requests).toHaveLength(1);
  });

  it.each<[string, string, (key: string) => string | Buffer]>([
    ['a field', 'keylease/ci#key', (key) => JSON.stringify({ key, user: 'octocat' }, null, 2)],
    ['text', 'keylease/ci', (key) => key],
    ['bytes', 'keylease/ci', (key) => Buffer.from(key)],
  ])('a private key that is %s logs in, and is nowhere in the log', async (_, reference, store) => {
    aws.secrets.set('keylease/ci', store(key));
    const use = scene.job.use({ ...host, 'private-key-secret': reference });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expectHidden(main, [key, aws.keys.own]);
    const printed = await scene.job.run(`printf '%s' '${key}'; echo '${JSON.stringify({ key })}'`);
    for (const line of linesOf(key)) expect(printed.log).not.toContain(line);
    expect(await use.post()).toMatchObject({ code: 0, log: '' });
    expect(aws.requests).toHaveLength(1);
    expect(scene.leftovers()).toEqual([]);
  });

  it('an API token leases a key; post asks AWS for nothing, and needs nothing of it', async () => {
    const { 'api-token': token = '', ...inputs } = scene.inputs;
    aws.secrets.set('keylease/pictor', JSON.stringify({ token, sign: 'a long random text' }));
    const use = scene.job.use({
      ...inputs,
      'api-token-secret': 'keylease/pictor#token',
      'lease-secret-secret': 'keylease/pictor#sign',
    });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(use.outputs.get('key-name')).toMatch(/-s[0-9a-z]{10}$/);
    expect(main.summary).not.toContain('Not signed');
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expectHidden(main, [token, 'a long random text', aws.keys.own]);
    expect(main.log + main.summary).not.toContain('Set lease-secret');
    expect(scene.job.masks).toContain(token);

    Object.assign(scene.job.env, { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_ACCESS_KEY_ID: '' });
    const post = await use.post();
    expect(post).toMatchObject({ code: 0, errors: [], warnings: [] });
    expectHidden(post, [token]);
    expect(aws.requests).toHaveLength(1);
    expect(scene.leftovers()).toEqual([]);
  });

  it('a role is taken on with the token of the job, once for all secrets', async () => {
    const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:keylease/pictor-AbCdEf';
    aws.secrets.set('keylease/ci', key).set(arn, scene.inputs['api-token'] ?? '');
    const job = scene.newJob(aws.oidc);
    const use = job.use({
      ...scene.inputs,
      'api-token': '',
      'api-token-secret': arn,
      'private-key-secret': 'keylease/ci',
      'aws-role': ROLE,
      'aws-region': 'eu-west-1',
    });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, errors: [], warnings: [] });
    const asked = aws.requests.map(({ operation, region }) => `${operation} ${region}`.trim());
    expect(asked.slice(0, 2)).toEqual(['token', 'AssumeRoleWithWebIdentity']);
    expect(asked.slice(2).sort()).toEqual(['GetSecretValue eu-west-1', 'GetSecretValue us-east-1']);
    expect(aws.requests[1]?.fields).toMatchObject({ RoleArn: ROLE, RoleSessionName: 'keylease-19283746501' });
    const secrets = [aws.keys.role, aws.keys.session, aws.token('sts.amazonaws.com')];
    expectHidden(main, [key, ...secrets]);
    for (const secret of secrets) expect(job.masks).toContain(secret);
    expect([...use.state.values()].join()).not.toContain(aws.keys.role);
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it.each<[string, NodeJS.ProcessEnv, Record<string, string>, RegExp]>([
    [
      'the workflow lacks the permission',
      {},
      { 'private-key-secret': 'keylease/ci', 'aws-role': ROLE },
      /^GitHub gave this job no OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set\. Give the job `permissions: id-token: write`/,
    ],
    [
      'a value and a secret',
      {},
      { 'private-key': 'x', 'private-key-secret': 'keylease/ci' },
      /^Inputs private-key and private-key-secret cannot be used together: both are set\. Remove one of them/,
    ],
    [
      'it is not there',
      {},
      { 'private-key-secret': 'keylease/none' },
      /^Secret keylease\/none cannot be read in eu-central-1: ResourceNotFoundException, Secrets Manager can't find the specified secret\. Check the name/,
    ],
    [
      'there is nothing to sign with',
      { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      { 'private-key-secret': 'keylease/ci' },
      /Could not load credentials from any providers\. Give a role to assume/,
    ],
    [
      'the profile wants a browser',
      { AWS_PROFILE: 'browser', AWS_CONFIG_FILE: 'config' },
      { 'private-key-secret': 'keylease/ci' },
      /keylease is built without @aws-sdk\/credential-provider-sso/,
    ],
    [
      'the field is another',
      {},
      { 'private-key-secret': 'keylease/ci#kee' },
      /^Secret keylease\/ci cannot be used: it has no field kee; it has key\. Name one of its fields/,
    ],
  ])('%s: one line says so', async (_, env, inputs, message) => {
    aws.secrets.set('keylease/ci', JSON.stringify({ key }));
    const sso =
      'sso_start_url=https://example.com\nsso_account_id=123456789012\nsso_region=us-east-1\nsso_role_name=x';
    await scene.job.run(`printf '[profile browser]\n${sso}\n' > config`);
    Object.assign(scene.job.env, env);
    const use = scene.job.use({ ...host, ...inputs });
    const main = await use.main();
    expect(main.code).toBe(1);
    expect(main.errors).toEqual([expect.stringMatching(message)]);
    expect(main.raw).not.toMatch(/\n {4}at /);
    expectHidden(main, [key, aws.keys.own]);
    expect(await use.post()).toMatchObject({ code: 0, errors: [], log: '' });
    expect(scene.leftovers()).toEqual([]);
  });

  it('one of two is never answered, the other is not there: the job does not wait', async () => {
    aws.interfere = ({ fields }) => (fields.SecretId === 'silent' ? 'silence' : undefined);
    const use = scene.job.use({ ...host, 'private-key-secret': 'none', 'api-token-secret': 'silent' });
    const main = await use.main();
    expect(main.code).toBe(1);
    expect(main.errors).toEqual([expect.stringMatching(/^Secret none cannot be read/)]);
    expect(main.took).toBeLessThan(5000);
  });

  it('the AWS SDK is loaded where a secret is asked for, and nowhere else', async () => {
    const action = join(scene.home.folder, 'action');
    mkdirSync(action);
    cpSync('action.yml', join(action, 'action.yml'));
    cpSync('dist', join(action, 'dist'), { recursive: true });
    aws.secrets.set('keylease/ci', key);
    const use = scene.job.use({ ...host, 'private-key-secret': 'keylease/ci' }, action);
    expect(await use.main()).toMatchObject({ code: 0 });
    rmSync(join(action, 'dist/vendor/secrets-sdk.js'));
    expect(await use.post()).toMatchObject({ code: 0, log: '' });
    const plain = scene.job.use({ ...scene.inputs, 'private-key': key }, action);
    expect(await plain.main()).toMatchObject({ code: 0, errors: [] });
    expect(await plain.post()).toMatchObject({ code: 0, warnings: [] });
    const again = await scene.job.use({ ...host, 'private-key-secret': 'keylease/ci' }, action).main();
    expect(again.errors).toEqual([expect.stringMatching(/Cannot find module '\.\/vendor\/secrets-sdk\.js'/)]);
  });

  /** expectHidden looks for secrets in what was printed, other than to tell the runner what to mask. */
  function expectHidden({ raw, log, summary }: Ended, secrets: string[]): void {
    const said = raw.replaceAll(/^::add-mask::.*$/gm, '');
    for (const line of secrets.flatMap(linesOf)) {
      expect(said).not.toContain(line);
      expect(log).not.toContain(line);
      expect(summary).not.toContain(line);
    }
  }
});

function linesOf(secret: string): string[] {
  return secret.split('\n').filter((line) => line && !line.startsWith('-----'));
}
