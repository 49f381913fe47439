import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../src/action/inputs/inputs.ts';
import { secretForms } from '../../../src/redact.ts';
import { Aws } from '../../support/aws.ts';
import { coreWith } from '../core-with.ts';

const SECRETS = ['private-key', 'passphrase', 'api-token', 'lease-secret'];

describe('inputs that refer to secrets', () => {
  const aws = new Aws();
  const environment = { ...process.env };
  let masked: string[];
  beforeEach(async () => {
    masked = [];
    aws.requests.length = 0;
    await aws.listen();
    process.env = { PATH: environment.PATH, ...aws.env };
  });
  afterEach(async () => {
    process.env = { ...environment };
    await aws.close();
  });

  function read(inputs: Record<string, string>) {
    const core = { ...coreWith(inputs), setSecret: (secret: string) => void masked.push(secret) };
    return readInputs(core, { env: process.env, runId: 19283746501 });
  }

  it('are filled in, all four, trimmed; the others are left as they are', async () => {
    aws.secrets.set('ci', JSON.stringify({ key: 'the key\n', words: 'the words', token: 'the token' }));
    aws.secrets.set('lease', ' the text ');
    const inputs = await read({
      'private-key-secret': 'ci#key',
      'passphrase-secret': 'ci#words',
      'api-token-secret': 'ci#token',
      'lease-secret-secret': 'lease',
      ttl: '1h',
    });
    expect(inputs).toMatchObject({
      privateKey: 'the key',
      passphrase: 'the words',
      lease: { kind: 'generated', address: { apiToken: 'the token' }, secrets: ['the text'] },
      ttl: 3600_000,
    });
    expect(aws.requests).toHaveLength(2);
  });

  it('are not there: nothing is asked, and no environment is needed', async () => {
    process.env = {};
    const inputs = await read({ 'private-key': 'a key', 'aws-region': 'eu-central-1' });
    expect(inputs.privateKey).toBe('a key');
    expect(aws.requests).toEqual([]);
  });

  it('are masked as a whole, line by line, and as JSON has them', async () => {
    const key = '-----BEGIN KEY-----\r\n  indented==\n-----END KEY-----';
    const json = JSON.stringify({ key, user: 'root' });
    aws.secrets.set('ci', json);
    await read({ 'private-key-secret': 'ci#key' });
    expect(masked).toEqual([...secretForms(json), key, 'indented==', JSON.stringify(key).slice(1, -1)]);
    const forms = [json, JSON.stringify(json).slice(1, -1), Buffer.from(json).toString('base64url')];
    expect(masked).toEqual(expect.arrayContaining(forms));
  });

  it('are masked without the brackets of JSON, which the log of the job needs', async () => {
    aws.secrets.set('ci', '{\n  "keys": {\n    "key": "hunter2"\n  },\n  "token": "hunter3"\n}\n');
    await read({ 'api-token-secret': 'ci#token' });
    const lines = masked.flatMap((mask) => mask.split('\n'));
    expect(lines).toEqual(expect.arrayContaining(['    "key": "hunter2"', '"key": "hunter2"', 'hunter3']));
    expect(lines.filter((line) => /^[\s{}[\],]+$/.test(line))).toEqual([]);
  });

  it.each(SECRETS)('are masked before another input is found to be wrong: %s', async (name) => {
    await expect(read({ [name]: 'hunter2', ttl: '6' })).rejects.toThrow(/^Input ttl is invalid/);
    expect(masked).toEqual(secretForms('hunter2'));
  });

  it('are not fetched where another input is wrong', async () => {
    await expect(read({ 'private-key-secret': 'ci', ttl: '6' })).rejects.toThrow(/^Input ttl is invalid/);
    expect(aws.requests).toEqual([]);
  });

  it.each(SECRETS)('cannot stand next to their value: %s', async (name) => {
    await expect(read({ [name]: 'hunter2', [`${name}-secret`]: 'ci' })).rejects.toThrow(
      `Inputs ${name} and ${name}-secret cannot be used together: both are set. Remove one of them.`,
    );
    expect(aws.requests).toEqual([]);
  });

  it.each([
    [
      'private-key-secret',
      '-----BEGIN hunter2',
      /^Input private-key-secret is invalid: it must be the name or ARN/,
    ],
    ['api-token-secret', 'hunter2#', /^Input api-token-secret is invalid/],
    ['aws-region', 'hunter2.example.com', /^Input aws-region is invalid: it must be an AWS region, such as/],
    ['aws-role', 'octo-ci', /^Input aws-role is invalid: it must be the ARN of an IAM role/],
    ['aws-role', 'arn:aws:iam::123456789012:user/hunter2', /^Input aws-role is invalid/],
  ])('that are wrong are refused unread: %s: %s', async (name, value, message) => {
    const error = await read({ [name]: value }).catch((reason: Error) => reason);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expect(error).not.toMatchObject({ message: expect.stringContaining('hunter2') });
    expect(aws.requests).toEqual([]);
  });

  it.each(['arn:aws:iam::123456789012:role/octo-ci', 'arn:aws-us-gov:iam::123456789012:role/team/octo+ci@x'])(
    'take the role %s',
    async (arn) => {
      aws.secrets.set('token', 'the token');
      process.env = { PATH: environment.PATH, ...aws.oidc };
      await read({ 'aws-role': arn, 'api-token-secret': 'token', 'aws-region': 'us-gov-west-1' });
      expect(aws.requests[1]?.fields).toMatchObject({
        RoleArn: arn,
        RoleSessionName: 'keylease-19283746501',
      });
      expect(aws.requests[2]).toMatchObject({ region: 'us-gov-west-1', sessionToken: aws.keys.session });
      expect(masked).toEqual(
        expect.arrayContaining([aws.keys.role, aws.keys.session, aws.token('sts.amazonaws.com')]),
      );
    },
  );
});
