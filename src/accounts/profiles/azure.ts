import type { Profile } from '../schema/profile-schema.ts';

const GROUP = '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Compute';
const ALL = '/subscriptions/{subscription}/providers/Microsoft.Compute';
const query = { 'api-version': '2024-11-01' };
const page = { kind: 'next', next: 'nextLink' } as const;
const NO_SUCH_KEY = { status: 404, field: 'error.code', contains: 'ResourceNotFound' };

/**
 * azure follows the specification of Microsoft.Compute, version 2024-11-01 (github.com/Azure/azure-rest-api-specs). A key is
 * a resource that a PUT makes under its name. Machines and scale sets have copies of keys, and of any others.
 */
export const azure: Profile = {
  id: 'azure',
  title: 'Azure',
  basis: 'specification',
  docs: 'https://learn.microsoft.com/en-us/rest/api/compute/ssh-public-keys',
  token:
    'The client secret of an app registration with a role such as Virtual Machine Contributor on the resource group, and Reader on the subscription, whose machines are listed.',
  notes:
    'Keys are those of one resource group. The specification asks for ssh-rsa of 2048 bits or more, the guide to SSH keys for ed25519 as well. How a name is bounded is not documented.',
  baseUrl: 'https://management.azure.com',
  vars: {
    tenant: { env: 'AZURE_TENANT_ID', about: 'the id of a tenant' },
    clientId: {
      env: 'AZURE_CLIENT_ID',
      about: 'the client id of the app registration that api-token is the secret of',
    },
    subscription: { env: 'AZURE_SUBSCRIPTION_ID', about: 'the id of a subscription' },
    group: { env: 'AZURE_RESOURCE_GROUP', about: 'the name of a resource group' },
    location: { env: 'AZURE_LOCATION', about: 'the region of new keys, such as westeurope' },
  },
  auth: {
    kind: 'oauth2',
    tokenPath: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
    clientId: 'clientId',
    form: 'form',
    scope: 'https://management.azure.com/.default',
  },
  keys: {
    list: { path: `${GROUP}/sshPublicKeys`, query, items: 'value', page },
    fields: { id: 'name', name: 'name', publicKey: 'properties.publicKey' },
    get: { path: `${GROUP}/sshPublicKeys/{key}`, query, item: '', missing: [NO_SUCH_KEY] },
    create: {
      method: 'PUT',
      path: `${GROUP}/sshPublicKeys/{name}`,
      query,
      body: { location: '$location', properties: { publicKey: '$publicKey' } },
      ok: [200, 201],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 409 }],
    },
    delete: { path: `${GROUP}/sshPublicKeys/{key}`, query, ok: [200], gone: [{ status: 204 }, NO_SUCH_KEY] },
    names: { required: true, unique: true },
    accepts: { types: ['ssh-rsa', 'ssh-ed25519'] },
  },
  removal: {
    revokes: 'no',
    note: 'Azure copies a key to each machine that is created with it, and does not change the copies.',
  },
  instances: [
    {
      list: { path: `${ALL}/virtualMachines`, query, items: 'value', page },
      fields: { id: 'id', name: 'name', status: 'properties.provisioningState' },
      keys: {
        items: 'properties.osProfile.linuxConfiguration.ssh.publicKeys',
        field: 'keyData',
        by: 'publicKey',
      },
    },
    {
      kind: 'scale set',
      list: { path: `${ALL}/virtualMachineScaleSets`, query, items: 'value', page },
      fields: { id: 'id', name: 'name', status: 'properties.provisioningState' },
      keys: {
        items: 'properties.virtualMachineProfile.osProfile.linuxConfiguration.ssh.publicKeys',
        field: 'keyData',
        by: 'publicKey',
      },
    },
  ],
  unlisted: ['Kubernetes clusters', 'machines of other subscriptions'],
  errors: ['error.message'],
};
