import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseParameter } from '../../src/secrets/parameter-reference.ts';
import { secretReader } from '../../src/secrets/secret-reader.ts';
import { failure } from '../support/account.ts';
import { Aws } from '../support/aws.ts';
import { useEnvironment } from '../support/environment.ts';

const SECRET = 'pictor-token-9d41c7aa02';
const ARN = 'arn:aws:ssm:eu-west-3:123456789012:parameter/keylease/pictor';
const aws = new Aws();
beforeAll(() => aws.listen());
afterAll(() => aws.close());
useEnvironment(() => aws.env);
beforeEach(() => {
  aws.parameters.clear();
  aws.requests.length = 0;
  aws.interfere = () => undefined;
});

/** reading makes a reader as a run does, and what it masks. */
function reading(env: NodeJS.ProcessEnv = aws.env) {
  const masked: string[] = [];
  const read = secretReader({ env, mask: (secret) => masked.push(secret) });
  return { read: (ssm: string) => read({ ssm }), masked };
}

describe('SSM Parameter Store', () => {
  it('is asked once for a parameter, decrypted, and masks its whole text before a field', async () => {
    const text = JSON.stringify({ token: SECRET, lease: 'lease-secret' });
    aws.parameters.set('/keylease/all', { Type: 'SecureString', Value: text });
    const { read, masked } = reading();
    expect(await Promise.all([read('/keylease/all#token'), read('/keylease/all#lease')])).toEqual([
      SECRET,
      'lease-secret',
    ]);
    expect(aws.requests).toMatchObject([
      { operation: 'GetParameter', region: 'eu-central-1', fields: { Name: '/keylease/all' } },
    ]);
    expect(masked.slice(0, 1)).toEqual([text]);
    expect(masked).toEqual(expect.arrayContaining([SECRET, 'lease-secret']));
  });

  it('is asked in the region of an ARN', async () => {
    aws.parameters.set(ARN, { Type: 'SecureString', Value: `${SECRET}\n` });
    expect(await reading().read(ARN)).toBe(SECRET);
    expect(aws.requests).toMatchObject([{ region: 'eu-west-3' }]);
  });

  it('has secrets that are encrypted only', async () => {
    aws.parameters.set('plain', { Type: 'String', Value: SECRET });
    const { read, masked } = reading();
    const { message } = await failure(() => read('plain'));
    expect(message).toContain(
      'Parameter plain cannot be used: it is not encrypted. Store it as a SecureString',
    );
    expect(message).not.toContain(SECRET);
    expect(masked).toEqual([SECRET]);
  });

  it.each<[string, string | undefined, string]>([
    ['none', undefined, 'Parameter none cannot be read in eu-central-1: ParameterNotFound'],
    ['none', 'AccessDeniedException', 'Allow ssm:GetParameter on parameter none in eu-central-1'],
    ['none', 'InvalidKeyId', "Allow kms:Decrypt on the parameter's KMS key"],
    ['two words', undefined, 'Parameter two words cannot be read: it is neither a name nor an ARN'],
  ])('says what is wrong with %s (%s)', async (name, type, why) => {
    aws.interfere = () => (type === undefined ? undefined : { type });
    expect((await failure(() => reading().read(name))).message).toContain(why);
  });

  it('needs to know the region', async () => {
    const { message } = await failure(() => reading({}).read('a'));
    expect(message).toContain('its region is not known. Set AWS_REGION, or give the ARN');
  });
});

describe('a reference to a parameter', () => {
  it.each<[string, object]>([
    ['/keylease/pictor', { id: '/keylease/pictor', field: undefined, region: undefined }],
    ['pictor#token', { id: 'pictor', field: 'token', region: undefined }],
    [`${ARN}#a b`, { id: ARN, field: 'a b', region: 'eu-west-3' }],
  ])('%s is read', (text, parts) => {
    expect(parseParameter(text)).toEqual(parts);
  });

  it.each([
    '',
    '#a',
    'a b',
    'a:3',
    'a'.repeat(1012),
    ARN.replace('ssm', 's3'),
    ARN.replace('eu-west-3', 'x/'),
  ])('%j is none', (text) => {
    expect(parseParameter(text)).toBeUndefined();
  });
});
