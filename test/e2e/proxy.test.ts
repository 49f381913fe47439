import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Audited } from '../cli/audited.ts';
import { keyleaseProcess, TOKEN } from '../cli/run.ts';
import { Aws } from '../support/aws.ts';
import { Company } from '../support/company.ts';
import { QUICK_WAITS } from '../support/quick.ts';
import { S3 } from '../support/s3.ts';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

const ROLE = 'arn:aws:iam::123456789012:role/octo-ci';
const PASSWORD = 'proxy-pa%2Fssword';

needs(
  'openssl',
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
)('the Action behind a proxy', () => {
  const aws = new Aws();
  let company: Company;
  let scene: Scene;
  let inputs: Record<string, string>;
  beforeEach(async () => {
    await aws.listen();
    aws.requests.length = 0;
    company = new Company();
    company.credentials = 'octo-org:proxy-pa/ssword';
    await company.listen();
    scene = await Scene.start();
    aws.secrets.set('keylease/pictor', scene.inputs['api-token'] ?? '');
    const { AWS_ENDPOINT_URL = '', ACTIONS_ID_TOKEN_REQUEST_URL = '', ...env } = aws.oidc;
    Object.assign(scene.job.env, env, company.env, QUICK_WAITS, {
      HTTPS_PROXY: company.env.HTTPS_PROXY?.replace('proxy-pa/ssword', PASSWORD),
      AWS_ENDPOINT_URL: company.place('aws.example.test', AWS_ENDPOINT_URL),
      ACTIONS_ID_TOKEN_REQUEST_URL: company.place('token.example.test', ACTIONS_ID_TOKEN_REQUEST_URL),
    });
    const { 'api-token': _, 'api-url': apiUrl = '', ...rest } = scene.inputs;
    inputs = {
      ...rest,
      'api-url': company.place('gpu.example.test', apiUrl),
      'api-token-secret': 'keylease/pictor',
      'aws-role': ROLE,
    };
  });
  afterEach(async () => {
    await scene.end();
    await company.close();
    await aws.close();
  });

  it('gets a token, assumes a role, reads a secret, leases a key and takes it back', async () => {
    const use = scene.job.use(inputs);
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    const post = await use.post();
    expect(post).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(scene.leftovers()).toEqual([]);
    expect(aws.requests.map(({ operation }) => operation)).toEqual([
      'token',
      'AssumeRoleWithWebIdentity',
      'GetSecretValue',
    ]);
    expect(new Set(company.asked)).toEqual(
      new Set(['token', 'aws', 'gpu'].map((name) => `CONNECT ${name}.example.test:443`)),
    );
    expect(main.took).toBeLessThan(10_000);
    for (const { raw } of [main, post]) {
      expect(raw.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/proxy-pa(%2F|\/)ssword/);
    }
    for (const form of [PASSWORD, 'proxy-pa/ssword']) expect(scene.job.masks).toContain(form);
  });

  it('loads what talks to proxies for a proxy alone', async () => {
    const loads = async (env: NodeJS.ProcessEnv) => {
      Object.assign(scene.job.env, env, { NODE_DEBUG: 'module' });
      return (await scene.job.use({ ...scene.inputs }).main()).raw.includes('vendor/proxy-agents.js');
    };
    expect(await loads({})).toBe(false); // The account is on this machine.
    expect(await loads({ HTTPS_PROXY: '' })).toBe(false);
  });

  it.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['no proxy', { HTTPS_PROXY: '' }, /GitHub cannot be reached, getaddrinfo (ENOTFOUND|EAI_AGAIN)/],
    [
      'NO_PROXY',
      { NO_PROXY: '.example.test' },
      /GitHub cannot be reached, getaddrinfo (ENOTFOUND|EAI_AGAIN)/,
    ],
    [
      'a proxy that is not there',
      { HTTPS_PROXY: `http://octo-org:${PASSWORD}@127.0.0.1:9` },
      /^GitHub gave this job no OIDC token: GitHub cannot be reached, proxy http:\/\/127\.0\.0\.1:9 \(HTTPS_PROXY\) cannot be used, connect ECONNREFUSED 127\.0\.0\.1:9\. Check HTTPS_PROXY, or add token\.example\.test to NO_PROXY\.$/,
    ],
    [
      'a value that is no address',
      { HTTPS_PROXY: `socks5://octo-org:${PASSWORD}@127.0.0.1:9` },
      /^HTTPS_PROXY cannot be used: it is not the http:\/\/ or https:\/\/ address of a proxy\. Set it to an address such as/,
    ],
  ])('%s: one line says so', async (_, env, message) => {
    Object.assign(scene.job.env, env);
    const main = await scene.job.use(inputs).main();
    expect(main.errors).toEqual([expect.stringMatching(message)]);
    expect(main.raw.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(PASSWORD);
    expect(company.asked).toEqual([]);
    expect(scene.leftovers()).toEqual([]);
  });

  it.each([
    ['token', 1],
    ['aws', 1],
    ['gpu', 2], // Keys and instances, at the same time.
  ])(
    'the CA of %s is not trusted: the error names the variable, and nothing is tried again',
    async (name, requests) => {
      const { AWS_ENDPOINT_URL = '', ACTIONS_ID_TOKEN_REQUEST_URL = '' } = aws.oidc;
      if (name !== 'token') Object.assign(scene.job.env, { ACTIONS_ID_TOKEN_REQUEST_URL });
      if (name === 'gpu') Object.assign(scene.job.env, { AWS_ENDPOINT_URL });
      scene.job.env.NODE_EXTRA_CA_CERTS = '';
      const main = await scene.job.use(inputs).main();
      expect(main.errors).toEqual([
        expect.stringMatching(/(self-signed|unable to (get|verify)).*set NODE_EXTRA_CA_CERTS to a PEM file/),
      ]);
      expect(company.asked).toEqual(Array(requests).fill(`CONNECT ${name}.example.test:443`));
      expect(company.handshakes).toBe(requests);
    },
  );
});

needs('openssl')('the command behind a proxy', () => {
  const aws = new Aws();
  const s3 = new S3();
  let company: Company;
  let audited: Audited;
  let slack: Server;
  let posts: string[];
  let env: NodeJS.ProcessEnv;
  let direct: string;
  beforeEach(async () => {
    await Promise.all([aws.listen(), s3.listen()]);
    aws.requests.length = 0;
    s3.buckets.clear();
    s3.buckets.set('octo-ledger', new Map());
    company = new Company();
    await company.listen();
    audited = await Audited.start();
    posts = [];
    slack = createServer(async (request, response) => {
      posts.push(`${request.url} ${await text(request)}`);
      response.end('ok');
    });
    await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
    const hooks = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/services/T000/B000`;
    direct = audited.url;
    audited.url = company.place('gpu.example.test', audited.url);
    env = {
      ...aws.env,
      ...s3.env,
      ...company.env,
      ...QUICK_WAITS,
      AWS_ENDPOINT_URL: company.place('aws.example.test', aws.env.AWS_ENDPOINT_URL ?? ''),
      AWS_ENDPOINT_URL_S3: company.place('s3.example.test', s3.env.AWS_ENDPOINT_URL_S3 ?? ''),
      SLACK_WEBHOOK: company.place('hooks.example.test', hooks),
    };
  });
  afterEach(async () => {
    await audited.close();
    await company.close();
    slack.closeAllConnections();
    await Promise.all([aws.close(), s3.close(), new Promise((end) => slack.close(end))]);
  });

  /** write writes a policy with a ledger in S3, and Slack and SNS to notify. */
  function write(): void {
    const lines = [
      'version: 1',
      'accounts:',
      '  - name: pictor-prod',
      '    provider: pictor',
      '    token: { env: PICTOR_API_KEY }',
      `    api-url: ${audited.url}`,
      '    enforce: pictor-prod',
      'rules: { unrecognized: delete }',
      'recognize:',
      `  keys: [{ fingerprint: "${audited.register('laptop', 10).fingerprint}", owner: octocat }]`,
      'notify:',
      '  slack: { env: SLACK_WEBHOOK }',
      '  sns: arn:aws:sns:eu-west-1:123456789012:keylease',
      'ledger: s3://octo-ledger/keylease/',
      'limits: { deletions: 10, share: 100% }',
    ];
    audited.register('desk');
    writeFileSync(audited.policy, `${lines.join('\n')}\n`);
  }

  it('audits an account, keeps its ledger in S3, and notifies by Slack and SNS', async () => {
    write();
    const { code, stderr } = await audited.audit([], { env, call: keyleaseProcess });
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: expect.stringMatching(/^pictor-prod: Listing keys\nExit code 4: .*\n$/),
    });
    expect([...(s3.buckets.get('octo-ledger')?.keys() ?? [])]).toContain('keylease/pictor-prod/ledger.json');
    expect(posts).toEqual([expect.stringMatching(/^\/services\/T000\/B000 .*1 key will be deleted/)]);
    expect(aws.requests).toMatchObject([{ operation: 'Publish', region: 'eu-west-1' }]);
    expect(new Set(company.asked)).toEqual(
      new Set(['gpu', 'octo-ledger.s3', 'hooks', 'aws'].map((name) => `CONNECT ${name}.example.test:443`)),
    );
  });

  it('is not done with what the proxy says in place of a server: a 404 does not mean that a key is gone', async () => {
    audited.register('desk');
    company.interfere = () => 404;
    const remove = ['keys', 'remove', '1', '--yes', '--provider', 'pictor', '--api-url', audited.url];
    const { code, stderr } = await keyleaseProcess(remove, { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /GET \/ssh-keys failed: Pictor cannot be reached, proxy http:\/\/127\.0\.0\.1:\d+ \(HTTPS_PROXY\) answered 404\. Have the proxy let requests to gpu\.example\.test through, or add gpu\.example\.test to NO_PROXY\./,
    );
    expect(company.asked).toHaveLength(1);
    expect(audited.pictor.requests).toEqual([]);
  });

  it.each([
    ['407', 407, /answered 407\. Check the user and password in HTTPS_PROXY\.$/m, 1],
    ['502, again and again', 502, /answered 502\. Check that the proxy can reach gpu\.example\.test, or/, 5],
    [
      'a cut connection',
      'cut',
      /cannot be used, .*Check HTTPS_PROXY, or add gpu\.example\.test to NO_PROXY/,
      5,
    ],
  ] as const)('says what the proxy did: %s', async (_, fault, message, tries) => {
    company.credentials = 'octo-org:proxy-password';
    company.interfere = () => fault;
    const list = ['keys', 'list', '--provider', 'pictor', '--api-url', audited.url];
    const { code, stderr } = await keyleaseProcess(list, { env: { ...env, ...company.env, DEBUG: '*' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('proxy-password');
    expect(company.asked).toHaveLength(tries);
  });

  it('tells the audit without AWS credentials nothing of the inputs of the Action', async () => {
    write();
    const bare = { ...env, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    const { stdout, stderr } = await audited.audit([], { env: bare, call: keyleaseProcess });
    expect(stdout + stderr).toContain('Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on)');
    expect(stderr).not.toMatch(/aws-role|aws-region|job|runner/);
  });

  it('names the variable where the CA is not trusted, and tries each service once', async () => {
    write();
    audited.url = direct;
    write();
    const { stdout, stderr } = await audited.audit([], {
      env: { ...env, NODE_EXTRA_CA_CERTS: '' },
      call: keyleaseProcess,
    });
    expect(stdout + stderr).toMatch(/s3:\/\/octo-ledger\/.*set NODE_EXTRA_CA_CERTS to a PEM file/);
    expect(stdout).toMatch(/Slack was not notified: .*set NODE_EXTRA_CA_CERTS to a PEM file/);
    expect(stdout).toMatch(/Nobody was notified through arn:aws:sns:.*set NODE_EXTRA_CA_CERTS to a PEM file/);
    expect(company.asked.sort()).toEqual(
      ['aws', 'hooks', 'octo-ledger.s3'].map((name) => `CONNECT ${name}.example.test:443`),
    );
  });
});

needs('openssl')('a certificate', () => {
  const list = async (company: Company, env: NodeJS.ProcessEnv) => {
    const apiUrl = company.place('gpu.example.test', 'http://127.0.0.1:9/api');
    const words = ['keys', 'list', '--provider', 'pictor', '--api-url', apiUrl];
    return keyleaseProcess(words, { env: { ...company.env, ...env, KEYLEASE_API_TOKEN: TOKEN } });
  };

  it.each<[string, string[], number, NodeJS.ProcessEnv, RegExp]>([
    [
      'of a CA that is not trusted',
      ['*.example.test'],
      2,
      { NODE_EXTRA_CA_CERTS: '' },
      /set NODE_EXTRA_CA_CERTS to/,
    ],
    [
      'that has expired',
      ['*.example.test'],
      -1,
      {},
      /expired\. Check the clock of this machine, which says 20.* UTC; if that is right, have the server renew/,
    ],
    ['for another host', ['other.test'], 2, {}, /altnames.*\. Use a host name that the certificate is for/],
  ])('%s is an error at once, and nothing is sent', async (_, names, days, env, message) => {
    const company = new Company({ certificate: (ca) => ca.issue(names, days) });
    await company.listen();
    try {
      const { code, stderr } = await list(company, env);
      expect(code).toBe(1);
      expect(stderr).toMatch(/GET \/ssh-keys failed: Pictor cannot be reached, /);
      expect(stderr).toMatch(message);
      expect(company.handshakes).toBe(1);
    } finally {
      await company.close();
    }
  });

  it('that is not trusted says nothing of a profile', async () => {
    const company = new Company();
    await company.listen();
    try {
      const apiUrl = company.place('gpu.example.test', 'http://127.0.0.1:9/api');
      const words = ['doctor', '--read-only', '--provider', 'pictor', '--api-url', apiUrl];
      const { stderr } = await keyleaseProcess(words, { env: { ...company.env, NODE_EXTRA_CA_CERTS: '' } });
      expect(stderr).toContain('The profile could not be checked on this Pictor account');
    } finally {
      await company.close();
    }
  });
});
