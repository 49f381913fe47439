import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { policyJsonSchema } from '../../../src/audit/policy/policy-json-schema.ts';
import { readPolicy, readPolicyFile } from '../../../src/audit/policy/read-policy.ts';
import { RULES } from '../../../src/audit/rules/rules.ts';
import { DAY, HOUR } from '../../../src/time.ts';
import { useFolder } from '../../support/folder.ts';
import { changed, FINGERPRINT, problemOf, SMALL } from './policies.ts';

const SOURCE = 's3://bucket/policies/policy.yaml';

const read = (text: string, file?: string) => readPolicy({ text, file });

describe('a policy', () => {
  const folder = useFolder();

  it('that says little reports what needs no limit, and deletes nothing', async () => {
    expect(await read(SMALL)).toStrictEqual({
      version: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      accounts: [
        {
          name: 'prod',
          provider: 'pictor',
          vars: {},
          token: { env: 'TOKEN' },
          armed: false,
        },
      ],
      recognize: { leases: {} },
      rules: Object.fromEntries(RULES.map(({ name, defaultAction }) => [name, { do: defaultAction }])),
      grace: 7 * DAY,
      minimumAge: 12 * HOUR,
      unreportedUse: 'warn',
      limits: { deletions: 20, share: 0.05, floor: 0.5 },
      notify: { report: false },
      remind: [3.5 * DAY, DAY],
      reportsKeep: 90 * DAY,
      ledger: '/ledger',
    });
  });

  it('needs no token for an account that is opened with credentials from the environment', async () => {
    const text = changed('pictor\n    token: { env: TOKEN }', 'aws-ec2');
    expect((await read(text)).accounts[0]).not.toHaveProperty('token');
    const schema = JSON.stringify(policyJsonSchema());
    expect(schema).toContain('"if":{"required":["provider"],"properties":{"provider":{"enum":["aws-ec2"]}}}');
    expect(schema).toContain('"else":{"required":["token"]}');
  });

  it('can say everything, as the example in the documentation does', async () => {
    const policy = await readPolicyFile('examples/policy-complete.yaml');
    expect(policy).toMatchObject({
      accounts: [
        { name: 'pictor-prod', provider: 'pictor', enforce: 'pictor-prod', armed: true },
        {
          name: 'nimbus-lab',
          provider: '',
          profile: resolve('examples/nimbus.profile.json'),
          apiUrl: 'https://eu.api.nimbus.example/v2',
          vars: { project: 'lab' },
          token: { env: 'NIMBUS_API_KEY' },
          leaseSecret: { env: 'NIMBUS_LEASE_SECRET' },
          armed: false,
        },
      ],
      recognize: {
        keys: [
          { fingerprint: FINGERPRINT, owner: 'octocat', until: Date.UTC(2027, 1, 1), reason: 'laptop' },
          { owner: 'octo-org', keep: true, reason: 'break glass' },
          { owner: 'hubot', maxAge: 365 * DAY },
        ],
        github: {
          orgs: ['octo-org'],
          teams: [{ organization: 'octo-corp', slug: 'gpu' }],
          users: ['monalisa'],
          signingKeys: true,
          auth: { app: '123456', key: { secret: 'keylease/github-app' } },
          apiUrl: undefined,
        },
        leases: {
          repositories: ['octo-org/train#842173645', 'octo-org/eval#842173646'],
          secret: { secret: 'keylease/lease#secret' },
          previousSecret: { secret: 'keylease/lease#previous' },
          github: {
            repositories: ['octo-org/train#842173645', 'octo-org/eval#842173646'],
            auth: { app: '123456', key: { secret: 'keylease/github-app' } },
            apiUrl: undefined,
          },
        },
      },
      rules: {
        'max-age': { after: 90 * DAY, do: 'delete' },
        unused: { after: 45 * DAY, do: 'report' },
        weak: { do: 'delete', except: { owners: ['octo-org'] } },
      },
      window: { days: ['mon', 'tue', 'wed', 'thu'], from: 540, to: 960, zone: 'Europe/Berlin' },
      notify: {
        report: true,
        sns: 'arn:aws:sns:eu-central-1:123456789012:keylease',
        slack: { secret: 'keylease/slack' },
        'github-issue': {
          owner: 'octo-org',
          repo: 'ops',
          mentionsOwners: true,
          longest: 90 * DAY,
          auth: { token: { secret: 'keylease/github' } },
          apiUrl: undefined,
        },
      },
      blocklist: 's3://octo-org-keylease/blocklist.dat',
      ledger: 's3://octo-org-keylease/ledger/',
      reports: 's3://octo-org-keylease/reports/',
    });
  });

  it('of the smallest example arms nothing, and its rules delete nothing', async () => {
    const { accounts, rules } = await readPolicyFile('examples/policy-report-only.yaml');
    expect(accounts.map(({ armed }) => armed)).toEqual([false]);
    expect(Object.values(rules).filter((rule) => rule.do === 'delete')).toEqual([]);
  });

  it.each([
    ['repeats the name', 'prod', true],
    ['is in another case', 'Prod', false],
    ['names another account', 'staging', false],
    ['says yes, which is text in YAML 1.2', 'yes', false],
    ['is true in quotes', '"true"', false],
    ['holds a name and more', 'prod staging', false],
  ])('arms an account only where enforce repeats its name: it %s', async (_, enforce, armed) => {
    const [account] = (await read(changed('provider:', `enforce: ${enforce}\n    provider:`))).accounts;
    expect(account).toMatchObject({ armed, enforce: enforce.replaceAll('"', '') });
  });

  it('takes what accounts share from an alias', async () => {
    const text = changed('{ env: TOKEN }', '&token { env: TOKEN }').replace(
      'ledger',
      '  - { name: lab, provider: vultr, token: *token }\nledger',
    );
    expect((await read(text)).accounts.map(({ token }) => token)).toEqual([
      { env: 'TOKEN' },
      { env: 'TOKEN' },
    ]);
  });

  it('puts the days of its window in the order of the week', async () => {
    const window = 'window: { days: [sun, tue, mon], from: "00:00", to: "24:00", zone: UTC }\n';
    expect((await read(SMALL + window)).window).toEqual({
      days: ['mon', 'tue', 'sun'],
      from: 0,
      to: 1440,
      zone: 'UTC',
    });
  });

  it.each([
    ['/srv/policy.yaml', './ledger', '/srv/ledger'],
    ['/srv/policy.yaml', '../ledger/', '/ledger'],
    ['/srv/policy.yaml', 's3://bucket', 's3://bucket/'],
    ['/srv/policy.yaml', 's3://bucket/a/b', 's3://bucket/a/b/'],
    ['/srv/policy.yaml', 'github://octo-org/ops/ledger', 'github://octo-org/ops/ledger/'],
    [SOURCE, 'github://octo-org/.github/ledger-1.x/a/b', 'github://octo-org/.github/ledger-1.x/a/b/'],
    [SOURCE, 's3://other/a/', 's3://other/a/'],
    [SOURCE, 'ledger', 's3://bucket/policies/ledger/'],
    [SOURCE, '../ledger', 's3://bucket/ledger/'],
    [SOURCE, '../../..', 's3://bucket/'],
    [SOURCE, '/tmp/ledger', '/tmp/ledger'],
    [undefined, '/tmp/x/../ledger/', '/tmp/ledger'],
  ])('in %s finds its ledger %s at %s', async (file, ledger, place) => {
    expect((await read(changed('/ledger', ledger), file)).ledger).toBe(place);
  });

  it('finds its profile and its blocklist from where it lies', async () => {
    const text = `${changed('provider: pictor', 'profile: my.json')}blocklist: lists/bad.dat\n`;
    expect(await read(text, '/srv/policy.yaml')).toMatchObject({
      accounts: [{ profile: '/srv/my.json' }],
      blocklist: '/srv/lists/bad.dat',
    });
    const absolute = text.replace('my.json', '/var/task/my.json');
    expect(await read(absolute, SOURCE)).toMatchObject({
      accounts: [{ profile: '/var/task/my.json' }],
      blocklist: 's3://bucket/policies/lists/bad.dat',
    });
  });

  it('may begin with a byte order mark, and have Windows line ends', async () => {
    expect(await read(`\ufeff---\n${SMALL}...\n`.replaceAll('\n', '\r\n'))).toEqual(await read(SMALL));
  });

  it('is read from a file, by a relative path too', async () => {
    const path = join(folder.path, 'policy.yaml');
    writeFileSync(path, changed('/ledger', 'ledger'));
    expect((await readPolicyFile(path)).ledger).toBe(join(folder.path, 'ledger'));
    expect(await problemOf(() => readPolicyFile('no/such.yaml'))).toMatch(
      /^Policy \/.*\/no\/such\.yaml cannot be used: it does not exist\. Check the path, or write one with `keylease policy init`\.$/,
    );
    writeFileSync(path, Buffer.from(`${SMALL}# \u00fc`, 'latin1'));
    expect(await problemOf(() => readPolicyFile(path))).toContain(`Policy ${path} cannot be used: `);
  });
});
