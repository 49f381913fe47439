import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '../../src/secrets/role.ts';
import { openSecrets } from '../../src/secrets/secrets-manager.ts';
import { Aws, type AwsFault } from '../support/aws.ts';

const ROLE = { arn: 'arn:aws:iam::123456789012:role/octo-ci', session: 'keylease-1' };

describe('a role', () => {
  const aws = new Aws();
  const environment = { ...process.env };
  beforeEach(async () => {
    aws.requests.length = 0;
    aws.interfere = () => undefined;
    aws.audience = 'sts.amazonaws.com';
    aws.claims = { sub: 'repo:octo-org/train:ref:refs/heads/main' };
    aws.secrets.set('ci', 'text');
    await aws.listen();
  });
  afterEach(async () => {
    process.env = { ...environment };
    await aws.close();
  });

  function read(env: NodeJS.ProcessEnv, role: Role = ROLE): Promise<string> {
    process.env = { PATH: environment.PATH, ...env };
    const secrets = openSecrets({ env: process.env, role, mask: () => {} });
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
      /No OpenIDConnect provider found.*\. Create an OIDC identity provider for https:\/\/token\.actions\.githubusercontent\.com in the role's account, with the audience sts\.amazonaws\.com, .*trust policy/,
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

  describe('of a GitHub Enterprise Server', () => {
    const iss = 'https://ghes.example.com/_services/token';

    it.each<[string, AwsFault, RegExp]>([
      [
        'that is not trusted',
        { type: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
        /to ghes\.example\.com\/_services\/token where aud is octo-sts and sub is repo:octo-org\/train:ref:refs\/heads\/main\.$/,
      ],
      [
        'that AWS does not know',
        {
          type: 'InvalidIdentityToken',
          message: `No OpenIDConnect provider found in your account for ${iss}`,
        },
        /Create an OIDC identity provider for https:\/\/ghes\.example\.com\/_services\/token in .* with the audience octo-sts/,
      ],
      [
        'that AWS cannot reach',
        {
          type: 'InvalidIdentityToken',
          message: "Couldn't retrieve verification key from your identity provider",
        },
        /Let AWS reach https:\/\/ghes\.example\.com\/_services\/token\/\.well-known\/openid-configuration/,
      ],
      [
        'that gives another audience',
        { type: 'InvalidIdentityToken', message: 'Incorrect token audience' },
        /Add octo-sts to the audiences of the identity provider ghes\.example\.com\/_services\/token, or set aws-audience\.$/,
      ],
      [
        'whose clock is wrong',
        { type: 'ExpiredTokenException', message: 'Token expired: current date/time must be before' },
        /Check the clock of ghes\.example\.com\/_services\/token: it issued the token at 2026-11-26 20:00 UTC, until 2026-11-26 20:05 UTC; here it is 20\d\d-.* UTC\.$/,
      ],
    ])('is named in the advice: one %s', async (_, fault, message) => {
      const iat = Date.UTC(2026, 10, 26, 20) / 1000;
      aws.claims = { ...aws.claims, iss, iat, exp: iat + 300 };
      aws.interfere = ({ operation }) => (operation === 'AssumeRoleWithWebIdentity' ? fault : undefined);
      await expect(read(aws.oidc, { ...ROLE, audience: 'octo-sts' })).rejects.toThrow(message);
    });
  });

  it.each([
    ['in China', { ...ROLE, arn: ROLE.arn.replace('aws', 'aws-cn') }, 'sts.amazonaws.com.cn'],
    ['for the government', { ...ROLE, arn: ROLE.arn.replace('aws', 'aws-us-gov') }, 'sts.amazonaws.com'],
    ['with an audience of its own', { ...ROLE, audience: 'octo-sts' }, 'octo-sts'],
  ])('%s has its audience', async (_, role, audience) => {
    aws.audience = audience;
    expect(await read(aws.oidc, role)).toBe('text');
    expect(aws.requests[0]?.fields.audience).toBe(audience);
  });

  it('gets advice from any token, and quotes nothing of it that is not text', async () => {
    aws.interfere = ({ operation }) =>
      operation === 'AssumeRoleWithWebIdentity' ? { type: 'AccessDenied' } : undefined;
    for (const claims of [{ sub: 7, iss: 7, iat: 'x' }, { iss: 'javascript:x' }]) {
      aws.claims = claims;
      await expect(read(aws.oidc)).rejects.toThrow(
        /to token\.actions\.githubusercontent\.com where aud is sts\.amazonaws\.com\.$/,
      );
    }
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
