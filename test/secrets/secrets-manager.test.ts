import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { errorMessage } from '../../src/problem.ts';
import { parseReference } from '../../src/secrets/reference.ts';
import { openSecrets, type SecretsOptions } from '../../src/secrets/secrets-manager.ts';
import { Aws, type AwsFault } from '../support/aws.ts';

const ROLE = { arn: 'arn:aws:iam::123456789012:role/octo-ci', session: 'keylease-19283746501' };
const SECRET = 'MC4CAQAwBQYDK2VwBCIEIA';
const arn = (region: string, partition = 'aws') =>
  `arn:${partition}:secretsmanager:${region}:123456789012:secret:keylease/ci-AbCdEf`;

describe('AWS Secrets Manager', () => {
  const aws = new Aws();
  const environment = { ...process.env };
  let masked: string[];
  beforeEach(async () => {
    masked = [];
    aws.secrets.clear();
    aws.requests.length = 0;
    aws.interfere = () => undefined;
    await aws.listen();
  });
  afterEach(async () => {
    process.env = { ...environment };
    await aws.close();
  });

  /** open opens the stub as a job with this environment would; the SDK reads the environment of the process. */
  function open(env: NodeJS.ProcessEnv, options: Partial<SecretsOptions> = {}) {
    process.env = { PATH: environment.PATH, ...env };
    const secrets = openSecrets({ env: process.env, mask: (secret) => masked.push(secret), ...options });
    return (reference: string) => {
      const parsed = parseReference(reference);
      if (!parsed) throw new Error(`no reference: ${reference}`);
      return secrets.read(parsed);
    };
  }

  async function failure(answer: Promise<string>): Promise<string> {
    const error = await answer.then(
      () => new Error('no failure'),
      (reason) => reason,
    );
    expect(error).toMatchObject({ name: 'Problem' });
    expect(errorMessage(error)).toBe(error.message); // One line, nothing that cannot be printed.
    for (const secret of [SECRET, ...Object.values(aws.keys)]) expect(error.message).not.toContain(secret);
    return error.message;
  }

  it('gives text, bytes as text, and fields', async () => {
    aws.secrets
      .set('text', SECRET)
      .set('bytes', Buffer.from('clé ✓'))
      .set('json', JSON.stringify({ key: SECRET, port: 22 }));
    const read = open(aws.env);
    expect(await read('text')).toBe(SECRET);
    expect(await read('bytes')).toBe('clé ✓');
    expect(await read('json#key')).toBe(SECRET);
    expect(await read('json#port')).toBe('22');
    expect(await read('json')).toBe(JSON.stringify({ key: SECRET, port: 22 }));
  });

  it('is asked once for a secret, and masks its whole text before the field', async () => {
    const text = JSON.stringify({ key: SECRET, passphrase: 'octopus' });
    aws.secrets.set('json', text);
    const read = open(aws.env);
    expect(await Promise.all([read('json#key'), read('json#passphrase')])).toEqual([SECRET, 'octopus']);
    expect(aws.requests).toHaveLength(1);
    expect(masked).toEqual([text, SECRET, 'octopus']);
  });

  it('masks a text even if the field is missing', async () => {
    aws.secrets.set('json', JSON.stringify({ key: SECRET }));
    await failure(open(aws.env)('json#other'));
    expect(masked).toEqual([JSON.stringify({ key: SECRET })]);
  });

  it.each([
    ['of the ARN', arn('us-gov-west-1', 'aws-us-gov'), { region: 'eu-west-1' }, {}, 'us-gov-west-1'],
    ['that is given', 'name', { region: 'eu-west-1' }, {}, 'eu-west-1'],
    ['of AWS_REGION', 'name', {}, { AWS_DEFAULT_REGION: 'us-east-2' }, 'eu-central-1'],
    ['of AWS_DEFAULT_REGION', 'name', {}, { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-2'],
  ])('is asked in the region %s', async (_, id, options, env, region) => {
    aws.secrets.set(id, SECRET);
    await open({ ...aws.env, ...env }, options)(id);
    expect(aws.requests).toMatchObject([
      { operation: 'GetSecretValue', region, accessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
    ]);
  });

  it('needs a region', async () => {
    const message = await failure(open({ ...aws.env, AWS_REGION: '' })('name'));
    expect(message).toBe(
      'Secret name cannot be read: its region is not known. Set AWS_REGION, or give the ARN of the secret instead of its name.',
    );
    expect(aws.requests).toEqual([]);
  });

  it('takes on a role once, for secrets in two regions, with a token made out to STS', async () => {
    aws.secrets.set('name', 'one').set(arn('us-east-1'), 'two');
    const read = open(aws.oidc, { role: ROLE });
    expect(await Promise.all([read('name'), read(arn('us-east-1'))])).toEqual(['one', 'two']);
    const asked = aws.requests.map(({ operation, region }) => `${operation} ${region}`.trim());
    expect(asked.slice(0, 2)).toEqual(['token', 'AssumeRoleWithWebIdentity']);
    expect(asked.slice(2).sort()).toEqual(['GetSecretValue eu-central-1', 'GetSecretValue us-east-1']);
    expect(aws.requests[0]?.fields).toEqual({ 'api-version': '2.0', audience: 'sts.amazonaws.com' });
    expect(aws.requests[1]?.fields).toMatchObject({
      RoleArn: ROLE.arn,
      RoleSessionName: 'keylease-19283746501',
      DurationSeconds: '900',
    });
    expect(aws.requests[2]).toMatchObject({
      accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      sessionToken: aws.keys.session,
    });
    expect(masked.slice(0, 3)).toEqual([aws.token('sts.amazonaws.com'), aws.keys.role, aws.keys.session]);
  });

  it('takes credentials of a container once, for secrets in two regions', async () => {
    aws.secrets.set('name', 'one').set(arn('us-east-1'), 'two');
    const read = open(aws.container);
    expect(await Promise.all([read('name'), read(arn('us-east-1'))])).toEqual(['one', 'two']);
    expect(aws.requests.map(({ operation }) => operation).sort()).toEqual([
      'GetSecretValue',
      'GetSecretValue',
      'credentials',
    ]);
  });

  it.each<[string, Uint8Array | string, string, RegExp]>([
    [
      'a field is missing',
      JSON.stringify({ key: SECRET, user: 'root' }),
      'ci#kee',
      /it has no field kee; it has key, user\. Name one/,
    ],
    ['a field of nothing', '{}', 'ci#key', /it has no field key; it has none\./],
    ['a field that every object has', '{}', 'ci#constructor', /it has no field constructor/],
    ['a field with control characters', '{"a\\u001b[31m":"x"}', 'ci#key', /it has a\. Name/],
    [
      'it is not JSON',
      `{"key": "${SECRET}`,
      'ci#key',
      /it is not a JSON object, so it has no fields\. Leave out the #/,
    ],
    ['it is JSON and no object', `["${SECRET}"]`, 'ci#0', /it is not a JSON object/],
    [
      'the field is an object',
      `{"key":{"a":"${SECRET}"}}`,
      'ci#key',
      /its field key is not text\. Store it as text/,
    ],
    [
      'the number is too large to keep',
      '{"key":12345678901234567890}',
      'ci#key',
      /its field key is not text/,
    ],
    ['it is empty', ' \n', 'ci', /^Secret ci cannot be used: it is empty\. Store a value\./],
    ['the field is empty', '{"key":""}', 'ci#key', /its field key is empty/],
    ['it is binary', Uint8Array.of(0xff, 0xfe, 0x80), 'ci', /its bytes are not UTF-8 text/],
  ])('cannot use a secret: %s', async (_, value, reference, message) => {
    aws.secrets.set('ci', value);
    expect(await failure(open(aws.env)(reference))).toMatch(message);
  });

  const denied =
    'User: arn:aws:sts::123456789012:assumed-role/octo-ci/keylease is not authorized to perform: secretsmanager:GetSecretValue on resource: ci';
  it.each<[string, AwsFault | undefined, RegExp]>([
    [
      'is not there',
      undefined,
      /^Secret ci cannot be read in eu-central-1: ResourceNotFoundException, Secrets Manager can't find the specified secret\. Check the name, the account, and that eu-central-1 is the right region/,
    ],
    [
      'is denied',
      { type: 'AccessDeniedException', message: denied },
      /on resource: ci\. Allow secretsmanager:GetSecretValue on secret:ci-\?{6} in eu-central-1\.$/,
    ],
    [
      'is denied by KMS',
      { type: 'AccessDeniedException', message: 'Access to KMS is not allowed' },
      /Access to KMS is not allowed\. Allow kms:Decrypt/,
    ],
    ['cannot be decrypted', { type: 'DecryptionFailure' }, /Allow kms:Decrypt/],
    [
      'is being deleted',
      { type: 'InvalidRequestException', message: 'It was marked for deletion.' },
      /marked for deletion\. Restore the secret/,
    ],
    [
      'is asked for with an expired token',
      { type: 'ExpiredTokenException' },
      /Get new AWS credentials, and run again/,
    ],
    [
      'is asked for at the wrong time',
      { type: 'InvalidSignatureException', message: 'Signature expired: 20261126T203000Z is now earlier' },
      /Check the clock of this machine, which says 20\d\d-\d\d-\d\d \d\d:\d\d UTC\.$/,
    ],
    ['is asked for with a wrong key', { type: 'UnrecognizedClientException' }, /Check the AWS credentials/],
    [
      'is asked for too often',
      { type: 'ThrottlingException', message: 'Rate exceeded' },
      /Rate exceeded\. Run again later: AWS limits the rate/,
    ],
    ['meets a broken service', { type: 'InternalServiceError', status: 500 }, /Run again later\.$/],
    ['meets a cut connection', 'cut', /socket hang up|ECONNRESET/],
    [
      'fails in a way of its own',
      { type: 'OddException', message: 'odd.\nvery odd.' },
      /OddException, odd\. very odd\. Correct what the message names/,
    ],
  ])('says why a secret %s', async (_, fault, message) => {
    aws.interfere = () => fault;
    expect(await failure(open(aws.env)('ci'))).toMatch(message);
  });

  it('gives an ARN as the resource to allow', async () => {
    aws.interfere = () => ({ type: 'AccessDeniedException' });
    expect(await failure(open(aws.env)(arn('us-east-1')))).toContain(
      `GetSecretValue on ${arn('us-east-1')}.`,
    );
  });

  it.each<[string, AwsFault]>([
    ['throttling', { type: 'ThrottlingException' }],
    ['an error of the service', { type: 'InternalServiceError', status: 500 }],
    ['a cut connection', 'cut'],
  ])('gets over %s', async (_, fault) => {
    const faults = [fault];
    aws.interfere = () => faults.pop();
    aws.secrets.set('ci', SECRET);
    expect(await open(aws.env)('ci')).toBe(SECRET);
    expect(aws.requests).toHaveLength(2);
  });

  it('tries four times, and never again what stays', async () => {
    aws.interfere = () => ({ type: 'InternalServiceError', status: 500 });
    await failure(open(aws.env)('ci'));
    expect(aws.requests).toHaveLength(4);
    aws.interfere = () => ({ type: 'AccessDeniedException' });
    await failure(open(aws.env)('ci'));
    expect(aws.requests).toHaveLength(5);
  });

  it.each(['GetSecretValue', 'token', 'AssumeRoleWithWebIdentity'])(
    'keeps the deadline when %s is never answered',
    async (operation) => {
      aws.interfere = (request) => (request.operation === operation ? 'silence' : undefined);
      const read = open(aws.oidc, { role: ROLE, deadline: 300 });
      expect(await failure(read('ci'))).toBe(
        'Secret ci cannot be read in eu-central-1: no answer within 0.3 s. Check the network, and run again.',
      );
    },
  );

  it('keeps the deadline when a container gives no credentials', async () => {
    const faults: AwsFault[] = ['silence'];
    aws.interfere = () => faults.pop();
    expect(await failure(open(aws.container, { deadline: 300 })('ci'))).toMatch(/no answer within 0\.3 s\./);
    expect(aws.requests.map(({ operation }) => operation)).toEqual(['credentials']);
    // The SDK does not know that nobody waits any more. It has to be done before the next test sets its scene.
    aws.hangUp();
    while (aws.requests.length < 2) await sleep(50);
  });

  it('has nobody at its address', async () => {
    const message = await failure(open({ ...aws.env, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' })('ci'));
    expect(message).toMatch(/ECONNREFUSED.*\. Check the network, and run again\.$/);
  });

  it('without credentials says where they may come from', async () => {
    const message = await failure(open(aws.bare)('ci'));
    expect(message).toMatch(
      /Could not load credentials from any providers\. Put AWS credentials in the environment/,
    );
  });
});
