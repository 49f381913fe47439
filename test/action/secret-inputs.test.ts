import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { core as realCore } from '../../src/action/core.ts';
import { fillSecrets } from '../../src/action/secret-inputs.ts';
import { Aws } from '../support/aws.ts';

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

  function fill(inputs: Record<string, string>) {
    const core = {
      ...realCore,
      getInput: (name: string) => inputs[name] ?? '',
      setSecret: (secret: string) => void masked.push(secret),
    };
    return fillSecrets(core, process.env, 19283746501);
  }

  it('are filled in, all four, trimmed; the others are left as they are', async () => {
    aws.secrets.set('ci', JSON.stringify({ key: 'the key\n', words: 'the words', token: 'the token' }));
    aws.secrets.set('lease', ' the text ');
    const core = await fill({
      'private-key-secret': 'ci#key',
      'passphrase-secret': 'ci#words',
      'api-token-secret': 'ci#token',
      'lease-secret-secret': 'lease',
      ttl: '6h',
    });
    const names = ['private-key', 'passphrase', 'api-token', 'lease-secret', 'ttl', 'host'];
    expect(names.map((name) => core.getInput(name))).toEqual([
      'the key',
      'the words',
      'the token',
      'the text',
      '6h',
      '',
    ]);
    expect(aws.requests).toHaveLength(2);
  });

  it('are not there: nothing is asked, and no environment is needed', async () => {
    process.env = {};
    const core = await fill({ 'private-key': 'a key', 'aws-region': 'eu-central-1' });
    expect(core.getInput('private-key')).toBe('a key');
    expect(aws.requests).toEqual([]);
  });

  it('are masked as a whole, line by line, and as JSON has them', async () => {
    const key = '-----BEGIN KEY-----\r\n  indented==\n-----END KEY-----';
    const json = JSON.stringify({ key, user: 'root' });
    aws.secrets.set('ci', json);
    await fill({ 'private-key-secret': 'ci#key' });
    expect(masked).toEqual([
      json,
      JSON.stringify(json).slice(1, -1),
      key,
      'indented==',
      JSON.stringify(key).slice(1, -1),
    ]);
  });

  it('are masked without the brackets of JSON, which the log of the job needs', async () => {
    aws.secrets.set('ci', '{\n  "keys": {\n    "key": "hunter2"\n  },\n  "token": "hunter3"\n}\n');
    await fill({ 'api-token-secret': 'ci#token' });
    const lines = masked.flatMap((mask) => mask.split('\n'));
    expect(lines).toEqual(expect.arrayContaining(['    "key": "hunter2"', '"key": "hunter2"', 'hunter3']));
    expect(lines.filter((line) => /^[\s{}[\],]+$/.test(line))).toEqual([]);
  });

  it.each(['private-key', 'passphrase', 'api-token', 'lease-secret'])(
    'cannot stand next to their value: %s',
    async (name) => {
      await expect(fill({ [name]: 'hunter2', [`${name}-secret`]: 'ci' })).rejects.toThrow(
        `Inputs ${name} and ${name}-secret cannot be used together: each of them has a value. Leave one of them out.`,
      );
      expect(aws.requests).toEqual([]);
    },
  );

  it.each([
    [
      'private-key-secret',
      '-----BEGIN hunter2',
      /^Input private-key-secret cannot be used: it is not the name or ARN/,
    ],
    ['api-token-secret', 'hunter2#', /^Input api-token-secret cannot be used/],
    [
      'aws-region',
      'hunter2.example.com',
      /^Input aws-region cannot be used: it is not a region of AWS, such as/,
    ],
    ['aws-role', 'octo-ci', /^Input aws-role cannot be used: it is not the ARN of an IAM role/],
    ['aws-role', 'arn:aws:iam::123456789012:user/hunter2', /^Input aws-role cannot be used/],
  ])('that are wrong are refused unread: %s: %s', async (name, value, message) => {
    const error = await fill({ [name]: value }).catch((reason) => reason);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('hunter2');
    expect(aws.requests).toEqual([]);
  });

  it.each(['arn:aws:iam::123456789012:role/octo-ci', 'arn:aws-us-gov:iam::123456789012:role/team/octo+ci@x'])(
    'take the role %s',
    async (arn) => {
      process.env = { PATH: environment.PATH, ...aws.oidc };
      await fill({ 'aws-role': arn, 'api-token-secret': 'lease', 'aws-region': 'us-gov-west-1' });
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
