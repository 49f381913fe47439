import { describe, expect, it } from '@jest/globals';
import { accountIdentity } from '../../src/accounts/account-identity.ts';
import { type OpenOptions, openAccount } from '../../src/accounts/open.ts';
import { QUICK } from '../support/account.ts';
import { answer, type Fault, html } from '../support/fault.ts';
import { FaultServer } from '../support/faults.ts';
import { TOKEN } from './vendors/server.ts';

const NIMBUS = 'examples/nimbus.profile.json';
const PICTOR: OpenOptions = { provider: 'pictor', apiToken: 'token-1', env: {} };
const EC2: OpenOptions = { provider: 'aws-ec2', apiToken: '', env: { AWS_REGION: 'eu-west-1' } };
const identity = (base: OpenOptions, fields: Partial<OpenOptions> = {}) =>
  accountIdentity({ ...base, ...fields });

describe('the identity of an account', () => {
  it.each<[string, OpenOptions, Partial<OpenOptions>]>([
    ['its own address', PICTOR, { apiUrl: 'https://apiv2.pictor.network/api/' }],
    ['a variable from the environment', EC2, { env: {}, vars: { region: 'eu-west-1' } }],
    ['a token that is not used', EC2, { apiToken: 'other' }],
  ])('does not depend on where it comes from: %s', async (_, base, fields) => {
    expect(await identity(base, fields)).toBe(await identity(base));
  });

  it.each<[string, OpenOptions, Partial<OpenOptions>]>([
    ['token', PICTOR, { apiToken: 'token-2' }],
    ['address', PICTOR, { apiUrl: 'https://api.example.com' }],
    ['provider', PICTOR, { provider: 'vultr' }],
    ['variable', EC2, { env: { AWS_REGION: 'eu-west-2' } }],
    ['profile', PICTOR, { profile: NIMBUS, env: { NIMBUS_PROJECT: 'p-1' } }],
  ])('is another one with another %s', async (_, base, fields) => {
    expect(await identity(base, fields)).not.toBe(await identity(base));
  });

  it('tells no token', async () => {
    expect(await identity(PICTOR)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the id that a provider tells', () => {
  it.each<[string, Fault, string | undefined]>([
    ['its id', answer(200, { id: 583231, login: 'octocat' }), '583231'],
    ['nothing', answer(200, { login: 'octocat' }), undefined],
    ['no', answer(403, { message: 'Not accessible' }), undefined],
    ['a page', html(), undefined],
  ])('is what GitHub says: %s', async (_, said, id) => {
    const faults = new FaultServer();
    await faults.listen('http://127.0.0.1:9');
    faults.always('GET /user', said);
    const account = await openAccount({
      provider: 'github',
      apiUrl: faults.url,
      apiToken: TOKEN,
      http: QUICK,
    });
    expect(await account.accountId()).toBe(id);
    await faults.close();
  });

  it('is not taken for untold where GitHub cannot be asked', async () => {
    const faults = new FaultServer();
    await faults.listen('http://127.0.0.1:9');
    faults.always('GET /user', answer(503, {}));
    const { url: apiUrl } = faults;
    const account = await openAccount({ provider: 'github', apiUrl, apiToken: TOKEN, http: QUICK });
    await expect(account.accountId()).rejects.toMatchObject({ name: 'ApiError', fault: 'transient' });
    await faults.close();
  });

  it('is unknown where no profile says how to ask', async () => {
    expect(await (await openAccount(PICTOR)).accountId()).toBeUndefined();
    expect(await (await openAccount(EC2)).accountId()).toBeUndefined();
  });
});
