import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSecrets } from '../../src/secrets/secrets-manager.ts';
import { Aws, type AwsFault } from '../support/aws.ts';

const ROLE = { arn: 'arn:aws:iam::123456789012:role/octo-ci', session: 'keylease-1' };

describe('a role', () => {
  const aws = new Aws();
  const environment = { ...process.env };
  beforeEach(async () => {
    aws.requests.length = 0;
    aws.interfere = () => undefined;
    aws.secrets.set('ci', 'text');
    await aws.listen();
  });
  afterEach(async () => {
    process.env = { ...environment };
    await aws.close();
  });

  function read(env: NodeJS.ProcessEnv): Promise<string> {
    process.env = { PATH: environment.PATH, ...env };
    const secrets = openSecrets({ env: process.env, role: ROLE, mask: () => {} });
    return secrets.read({ id: 'ci', field: undefined, region: undefined });
  }

  it.each<[string, AwsFault, RegExp]>([
    [
      'does not trust this job',
      { type: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
      /^Role arn:aws:iam::123456789012:role\/octo-ci cannot be assumed: AccessDenied, Not authorized to perform sts:AssumeRoleWithWebIdentity\. Let the role's trust policy allow .* where aud is sts\.amazonaws\.com and sub is repo:octo-org\/train:ref:refs\/heads\/main\.$/,
    ],
    [
      'is in an account that does not know GitHub',
      { type: 'InvalidIdentityToken', message: 'No OpenIDConnect provider found in your account' },
      /No OpenIDConnect provider found.*trust policy/,
    ],
    [
      'is named wrongly',
      { type: 'ValidationError', message: 'Request ARN is invalid' },
      /invalid\. Check the ARN of the role\.$/,
    ],
    [
      'is asked for in a region that is off',
      { type: 'RegionDisabledException', status: 403 },
      /Enable this region in the account, or set AWS_REGION to another/,
    ],
    ['meets a cut connection', 'cut', /Check the network, and run again/],
  ])('that %s is a clear error', async (_, fault, message) => {
    aws.interfere = ({ operation }) => (operation === 'AssumeRoleWithWebIdentity' ? fault : undefined);
    await expect(read(aws.oidc)).rejects.toThrow(message);
    expect(aws.requests.map(({ operation }) => operation)).not.toContain('GetSecretValue');
  });

  it('is not mixed with what else there is to sign with', async () => {
    expect(await read({ ...aws.env, ...aws.oidc })).toBe('text');
    expect(aws.requests.at(-1)).toMatchObject({ accessKeyId: 'ASIAIOSFODNN7EXAMPLE' });
  });

  it.each([
    ['ACTIONS_ID_TOKEN_REQUEST_URL'],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  ])('needs %s %s', async (...names) => {
    const without = Object.fromEntries(names.map((name) => [name, '']));
    await expect(read({ ...aws.oidc, ...without })).rejects.toThrow(
      `GitHub gave this job no OIDC token: ${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} not set. Give the job \`permissions: id-token: write\``,
    );
    expect(aws.requests).toEqual([]);
  });

  it.each<[string, AwsFault]>([
    ['an error of the server', { type: 'Unavailable', status: 503 }],
    ['a limit of the rate', { type: 'TooMany', status: 429 }],
    ['a cut connection', 'cut'],
  ])('gets over %s when it asks for the token', async (_, fault) => {
    const faults = [fault];
    aws.interfere = () => faults.pop();
    expect(await read(aws.oidc)).toBe('text');
    expect(aws.requests.filter(({ operation }) => operation === 'token')).toHaveLength(2);
  });

  it('does not ask again for a token that is refused', async () => {
    await expect(read({ ...aws.oidc, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'over' })).rejects.toThrow(
      /^GitHub gave this job no OIDC token: GitHub answered 401\. Check that the job has `permissions: id-token: write`/,
    );
    expect(aws.requests).toHaveLength(1);
  });
});
