import { describe, expect, it } from '@jest/globals';
import { openAccount } from '../../src/accounts/open.ts';
import { accountFailure, collect, failure, publicKey, TestAccount, TOKEN } from '../support/account.ts';

describe('openAccount', () => {
  it('opens an account at the profile’s own address, and sends nothing yet', async () => {
    const account = await openAccount({ provider: 'pictor', apiUrl: undefined, apiToken: TOKEN });
    expect(account).toMatchObject({ title: 'Pictor', basis: 'assumed', nameLimit: 64 });
    expect(account.removalCommand('17')).toContain(' https://apiv2.pictor.network/api/ssh-keys/17');
  });

  it.each(['', '/', '///'])('opens it at another address, which may end in "%s"', async (end) => {
    const test = await TestAccount.start();
    try {
      test.pictor.register('mine', publicKey(1));
      const apiUrl = test.faults.url + end;
      const account = await openAccount({ provider: 'pictor', apiUrl, apiToken: TOKEN });
      expect(test.faults.seen).toEqual([]);
      expect(await collect(account.keys())).toMatchObject([{ name: 'mine' }]);
      expect(account.removalCommand('17')).toContain(` ${test.faults.url}/ssh-keys/17`);
    } finally {
      await test.close();
    }
  });

  it('opens it at an address that is a variable, and needs it', async () => {
    const open = (endpoint: string) => {
      return openAccount({ provider: 'openstack', apiToken: TOKEN, env: { OS_COMPUTE_ENDPOINT: endpoint } });
    };
    const account = await open('https://compute.example.com:8774/v2.1/');
    const address = ' https://compute.example.com:8774/v2.1/os-keypairs/mine';
    expect(account.removalCommand('mine')).toContain(address);
    await expect(open('http://compute.example.com')).rejects.toThrow('its address is not https');
    await expect(open('')).rejects.toThrow('OS_COMPUTE_ENDPOINT is empty');
  });

  it('names all variables that are missing at once', async () => {
    const env = { AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c', AZURE_LOCATION: 'westeurope' };
    const error = await failure(() => openAccount({ provider: 'azure', apiToken: TOKEN, env }));
    expect(error.message).toBe(
      'Azure cannot be used: it needs the id of a subscription (AZURE_SUBSCRIPTION_ID); the name of a resource group (AZURE_RESOURCE_GROUP), and these environment variables are empty. Set AZURE_SUBSCRIPTION_ID, AZURE_RESOURCE_GROUP.',
    );
  });

  it.each([
    ['digitalocean', 'digitalocean_droplet'],
    ['hetzner', 'hcloud_server'],
  ])('tells of %s what Terraform replaces once a key is gone', async (provider, resource) => {
    const account = await openAccount({ provider, apiUrl: undefined, apiToken: TOKEN });
    expect(account.removal.terraform).toBe(resource);
  });

  it.each(['', 'Pictor', 'pictor ', 'nimbus', '__proto__'])(
    'names the providers there are for "%s"',
    async (provider) => {
      const error = await failure(() => openAccount({ provider, apiUrl: undefined, apiToken: TOKEN }));
      expect(error.name).toBe('Problem');
      expect(error.message).toContain(
        `The provider cannot be used: there is no provider "${provider.trim()}". Use one of pictor, lambda,`,
      );
    },
  );

  it.each(['http://api.example.com/', 'api.example.com', '  '])('refuses the address %j', async (apiUrl) => {
    const error = await accountFailure(() => openAccount({ provider: 'pictor', apiUrl, apiToken: TOKEN }));
    expect(error.fault).toBe('invalid');
    expect(error.message).toContain(`. Check api-url (now ${apiUrl.trim().replace(/\/$/, '')}).`);
  });
});
