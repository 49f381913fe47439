import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { INPUTS, type InputDeclaration, type InputName } from '../../../src/action/inputs/input-table.ts';
import { type Inputs, readInputs } from '../../../src/action/inputs/inputs.ts';
import { generateKey } from '../../../src/keys/generate.ts';
import { formatPublicKey } from '../../../src/keys/public-key.ts';
import { Problem } from '../../../src/problem.ts';
import { Aws } from '../../support/aws.ts';
import { coreWith } from '../core-with.ts';

const MINUTE = 60_000;
const KEY = formatPublicKey(generateKey('').publicKey);

function read(inputs: Record<string, string>): Promise<Inputs> {
  return readInputs(coreWith({ 'private-key': 'a key', ...inputs }), { env: {}, runId: 1 });
}

describe('the inputs in action.yml and in the table', () => {
  const declared: Record<string, { default?: string }> = parse(readFileSync('action.yml', 'utf8')).inputs;
  const table = Object.entries<InputDeclaration>(INPUTS);

  it('are the same, each secret with its twin', () => {
    const names = table.flatMap(([name, { secret }]) => (secret ? [name, `${name}-secret`] : [name]));
    expect(Object.keys(declared).sort()).toEqual(names.sort());
  });

  it('have the same defaults', () => {
    const inYaml = Object.entries(declared).map(([name, input]) => [name, input.default]);
    const inTable = table.map(([name, { default: text, expression }]) => [
      name,
      expression ? `\${{ ${expression} }}` : text,
    ]);
    const withDefault = (entries: unknown[][]) =>
      Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    expect(withDefault(inTable)).toEqual(withDefault(inYaml));
  });

  it('are all that is read', async () => {
    const names = new Set<string>();
    const core = coreWith({ 'private-key': 'a key' }, (name) => names.add(name));
    await readInputs(core, { env: {}, runId: 1 });
    expect([...names].sort()).toEqual(Object.keys(declared).sort());
    const files = readdirSync('src/action', { encoding: 'utf8', recursive: true }).filter((file) =>
      file.endsWith('.ts'),
    );
    const readers = files.filter((file) =>
      readFileSync(join('src/action', file), 'utf8').includes('getInput('),
    );
    expect(readers).toEqual(['inputs/input-values.ts']);
  });

  it('mean the same when they are empty as when they are missing', async () => {
    const empty = Object.fromEntries(Object.keys(INPUTS).map((name) => [name, '']));
    expect(await read({ ...empty, 'private-key': 'a key' })).toEqual(await read({}));
  });
});

describe('an input', () => {
  const aws = new Aws();
  const environment = { ...process.env };
  beforeEach(async () => {
    await aws.listen();
    process.env = { PATH: environment.PATH, ...aws.env, ...aws.oidc };
  });
  afterEach(async () => {
    process.env = { ...environment };
    await aws.close();
  });

  const token = { 'api-token': 'a token' };
  const stored = { 'private-key': 'a key', host: 'gpu.example.com' };
  const fetched = { 'api-token-secret': 'token', 'aws-region': 'eu-west-1' };
  /** A value of each input other than its default, and what it takes beside it. */
  const EXAMPLES: Record<InputName, [value: string, beside: Record<string, string>]> = {
    provider: ['lambda', token],
    profile: ['mine.json', token],
    'api-token': ['a token', stored],
    'api-url': ['https://example.com/', token],
    lease: ['stored', { ...token, ...stored }],
    ttl: ['7h', token],
    'lease-secret': ['a text', token],
    'previous-lease-secret': ['old', { ...token, 'lease-secret': 'new' }],
    'github-token': ['a token of GitHub', token],
    'lease-from': ['gpu', { ...token, 'private-key': '' }],
    'export-agent': ['false', token],
    instance: ['gpu-1', token],
    'private-key': ['a key', token],
    passphrase: ['words', stored],
    host: ['gpu.example.com', token],
    user: ['ubuntu', token],
    port: ['2222', token],
    'host-key': [KEY, { ...token, host: 'gpu.example.com' }],
    'prepare-host': ['true', token],
    jump: ['octo@jump.example.com', stored],
    'jump-host-key': [KEY, { ...stored, jump: 'octo@jump.example.com' }],
    handoff: ['true', stored],
    'wait-for': ['60', { ...token, host: 'gpu.example.com' }],
    'host-alias': ['a100', token],
    'forward-agent': ['true', stored],
    'ssh-options': ['ServerAliveInterval 60', stored],
    sweep: ['false', token],
    'on-cleanup-failure': ['fail', token],
    'aws-region': ['eu-west-2', { 'api-token-secret': 'token' }],
    'aws-role': ['arn:aws:iam::123456789012:role/octo-ci', fetched],
    'aws-audience': ['octo-sts', { ...fetched, 'aws-role': 'arn:aws:iam::123456789012:role/octo-ci' }],
    'dry-run': ['true', token],
  };

  it.each(Object.keys(INPUTS) as InputName[])('has an effect: %s', async (name) => {
    const [value, beside] = EXAMPLES[name];
    const effect = async (inputs: Record<string, string>) => {
      aws.secrets.set('token', 'a token');
      aws.requests.length = 0;
      aws.audience = inputs['aws-audience'] ?? 'sts.amazonaws.com';
      const read = await readInputs(coreWith(inputs), { env: process.env, runId: 1 });
      const asked = aws.requests.map(({ operation, region, fields }) => [operation, region, fields.audience]);
      return { read, asked };
    };
    expect(await effect({ ...beside, [name]: value })).not.toEqual(await effect(beside));
  });
});

describe('the value of an input', () => {
  it.each([
    ['5m', 5],
    ['90m', 90],
    ['6h', 360],
    ['6 h', 360],
    [' 6h\n', 360],
    ['24h', 1440],
    ['1440m', 1440],
    ['1d', 1440],
  ])('ttl: reads %j', async (text, minutes) => {
    expect((await read({ ttl: text })).ttl).toBe(minutes * MINUTE);
  });

  it.each([
    ...['6', 'h', '2mo', '6hours', '6H', '6h30m', '1.5h', '-6h', '+6h', '6  h', '٦h', '99999m', 'NaNh'],
    ...['0m', '0h', '4m', '1441m', '25h', '2d', '9999d'],
  ])('ttl: refuses %j', async (ttl) => {
    await expect(read({ ttl })).rejects.toThrow(
      'Input ttl is invalid: it must be a duration from 5 minutes to 24 hours, such as 90m or 6h. Correct it in the workflow.',
    );
  });

  it('ttl: is a sensible time or a Problem, whatever the text', async () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{0,5} ?[mhdsw]?$/));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const ttl = await read({ ttl: text }).then(
          (inputs) => inputs.ttl,
          (error: unknown) => error,
        );
        if (typeof ttl !== 'number') return expect(ttl).toBeInstanceOf(Problem);
        expect(ttl % MINUTE).toBe(0);
        expect(ttl).toBeGreaterThanOrEqual(5 * MINUTE);
        expect(ttl).toBeLessThanOrEqual(1440 * MINUTE);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['true', true],
    ['TRUE', true],
    ['True', true],
    ['false', false],
    ['FALSE', false],
    ['', false],
  ])('dry-run: reads %j', async (text, expected) => {
    expect((await read({ 'dry-run': text })).dryRun).toBe(expected);
  });

  it.each([
    ['dry-run', 'yes', 'true or false'],
    ['dry-run', 'tRUE', 'true or false'],
    ['sweep', '1', 'true or false'],
    ['lease', 'fresh', 'generated, stored, user-data or none'],
    ['handoff', 'True', 'true, false or without-expiry'],
    ['on-cleanup-failure', 'ignore', 'warn or fail'],
    ['port', '0', 'a whole number from 1 to 65535'],
    ['port', '65536', 'a whole number from 1 to 65535'],
    ['port', '22.0', 'a whole number from 1 to 65535'],
    ['port', '1e3', 'a whole number from 1 to 65535'],
    ['wait-for', '10000', 'a whole number of seconds from 0 to 9999'],
    ['wait-for', '-1', 'a whole number of seconds from 0 to 9999'],
    ['host', '-oProxyCommand=x', 'a host name or an IP address'],
    ['host', 'gpu example', 'a host name or an IP address'],
    ['user', 'root\nProxyCommand x', 'a user name'],
    ['host-alias', 'gpu*', 'one word, such as gpu'],
    ['jump', 'jump.example.com:22', 'the host-alias of an earlier use, or user@host:port'],
    ['jump', '-oProxyCommand=x', 'the host-alias of an earlier use, or user@host:port'],
    ['forward-agent', '/run/agent.sock', 'true or false'],
    ['instance', '../keys', 'an ID as the provider lists it'],
  ])('%s: refuses %j', async (name, value, expected) => {
    await expect(read({ [name]: value })).rejects.toThrow(
      `Input ${name} is invalid: it must be ${expected}. Correct it in the workflow.`,
    );
  });
});

describe('inputs that do not go together', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'no key at all, and no host for a key of an earlier step',
      { 'private-key': '' },
      'There is no key to use: private-key and api-token are both empty, and there is no host to use a key of an earlier step for. Set one of them; secrets are empty in runs triggered by forks and Dependabot.',
    ],
    [
      'an instance without an account',
      { instance: 'gpu-1' },
      'Input instance cannot be used: api-token is empty, so there is no account to look it up on. Set api-token, or use host instead of instance; secrets are empty in runs triggered by forks and Dependabot.',
    ],
    [
      "an earlier step's key beside a key",
      { 'lease-from': 'gpu' },
      'Input lease-from cannot be used: private-key asks for another key. Remove one of them.',
    ],
    [
      "an earlier step's key beside a lease",
      { 'lease-from': 'gpu', 'private-key': '', 'api-token': 'a token', lease: 'generated' },
      'Input lease-from cannot be used: lease asks for another key. Remove one of them.',
    ],
    [
      'a stored key to lease that is missing',
      { 'private-key': '', 'api-token': 'a token', lease: 'stored' },
      'The stored key cannot be leased: private-key is empty. Set private-key, or remove `lease: stored` to lease a fresh key.',
    ],
    [
      'an audience without a role',
      { 'aws-audience': 'octo-sts' },
      'Input aws-audience cannot be used: aws-role is empty. Set aws-role, or remove aws-audience.',
    ],
    [
      'a host with another user than user',
      { host: 'ubuntu@gpu.example.com', user: 'root' },
      'Inputs host and user contradict each other: host says user ubuntu, and user is root. Remove one of them.',
    ],
    [
      'a host with another port than port',
      { host: '192.0.2.7:2222', port: '22' },
      'Inputs host and port contradict each other: host says port 2222, and port is 22. Remove one of them.',
    ],
    [
      'a host key of no jump host',
      { 'jump-host-key': KEY },
      'Input jump-host-key cannot be used: jump is empty. Remove it, or set jump to user@host:port.',
    ],
    [
      'a host key of an alias',
      { 'jump-host-key': KEY, jump: 'bastion' },
      'Input jump-host-key cannot be used: the alias in jump has its own. Remove it, or set jump to user@host:port.',
    ],
    [
      'a damaged host key of a jump host',
      { 'jump-host-key': 'yes', jump: 'octo@192.0.2.7' },
      'Input jump-host-key is invalid: ',
    ],
    [
      'a handoff that the jump host would not know',
      { handoff: 'true', host: 'gpu', jump: 'octo@192.0.2.7' },
      'Input handoff cannot be used: the fresh key would be on the host and not on the jump host, which later steps could not pass. Use keylease for the jump host first, with a handoff of its own, and set jump to its host-alias.',
    ],
    [
      'a handoff without a host',
      { handoff: 'true' },
      'Input handoff cannot be used: host is empty. Set private-key and host, and lease no key (lease: none).',
    ],
    [
      'a handoff with a lease',
      { handoff: 'without-expiry', host: 'gpu', 'api-token': 'a token' },
      'Input handoff cannot be used: a key is leased already. Set private-key and host, and lease no key (lease: none).',
    ],
    ...(
      [
        ['instance', 'gpu-1', 'that machine exists already'],
        ['host-key', KEY, 'the host key of the machine is made here'],
        ['handoff', 'true', 'it logs in to a machine that exists already'],
        ['wait-for', '60', 'the machine does not exist yet'],
      ] as const
    ).flatMap(([name, value, why]): [string, Record<string, string>, string][] => [
      [
        `prepare-host with ${name}`,
        { 'prepare-host': 'true', 'api-token': 'a token', host: 'gpu', [name]: value },
        `Input ${name} cannot be used with prepare-host: ${why}. Remove one of them; after the machine is created, use the Action again for ${name}.`,
      ],
      [
        `a lease by user data with ${name}`,
        { lease: 'user-data', host: 'gpu', [name]: value },
        `Input ${name} cannot be used with lease: user-data: ${why}.`,
      ],
    ]),
    [
      'a handoff to a host that nobody has compared',
      { handoff: 'true', host: 'gpu', 'host-key': 'accept-new' },
      'Input handoff cannot be used: host-key is accept-new, so the stored key, which outlives this job, would log in to a host that nobody has compared. Give its fingerprint, or say it twice (host-key: accept-new accept-new): an impostor cannot take',
    ],
    [
      'a machine to prepare that has an address, but no user',
      { lease: 'user-data', host: 'gpu' },
      'Input host cannot be used with lease: user-data: user is empty, which means root for the alias, and the default user of the image for user data. Set user.',
    ],
    [
      'a wait for nothing',
      { 'wait-for': '60' },
      'Input wait-for cannot be used: host and instance are both empty. Set one of them; an output of an earlier step that it is set to may be empty.',
    ],
    ['a host key of nothing', { 'host-key': KEY }, 'Input host-key cannot be used: host and instance'],
  ])('%s', async (_, inputs, message) => {
    await expect(read(inputs)).rejects.toThrow(message);
  });

  it('but a handoff with accept-new does, if it is said twice', async () => {
    const inputs = { handoff: 'true', host: 'gpu', 'host-key': 'accept-new\naccept-new' };
    expect(await read(inputs)).toMatchObject({ handoff: 'expiring', target: { hostKey: { acceptNew: 2 } } });
  });

  it('and the account of a provider without tokens is there without one', async () => {
    const inputs = { provider: 'aws-ec2', 'private-key': '' };
    const lease = { kind: 'generated', isChosen: false, address: { provider: 'aws-ec2', apiToken: '' } };
    expect(await read(inputs)).toMatchObject({ lease });
    expect(await read({ ...inputs, 'lease-from': 'gpu' })).toMatchObject({ lease: undefined });
    const ofInstance = { ...inputs, 'lease-from': 'gpu', instance: 'i-1' };
    expect(await read(ofInstance)).toMatchObject({ instance: 'i-1', lease: { kind: 'none' } });
    expect(await read({ provider: 'lambda', 'private-key': 'a key' })).toMatchObject({ lease: undefined });
    await expect(read({ provider: 'nimbus' })).rejects.toThrow('there is no provider "nimbus"');
  });

  it('and user data needs neither an account nor a stored key', async () => {
    const inputs = { 'private-key': '', lease: 'user-data' };
    const prepareHost = { leasesKey: true, leavesAccount: false };
    expect(await read(inputs)).toMatchObject({ lease: undefined, prepareHost });
    const withToken = { ...inputs, 'api-token': 'a token' };
    expect(await read(withToken)).toMatchObject({ lease: undefined, prepareHost: { leavesAccount: true } });
  });
});
