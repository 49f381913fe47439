import type { Profile } from '../schema/profile-schema.ts';

/** ovhcloud follows the schema of OVHcloud's API, /cloud/project (eu.api.ovh.com/console). The keys are those of a project. */
export const ovhcloud: Profile = {
  id: 'ovhcloud',
  title: 'OVHcloud',
  basis: 'specification',
  docs: 'https://eu.api.ovh.com/console/',
  token:
    'The secret of a service account (OAuth 2.0 client credentials) that an IAM policy lets read the project and manage its SSH keys.',
  notes:
    'The addresses are those of Europe; Canada and the US have others. Its answer to a duplicate key is not documented.',
  baseUrl: 'https://eu.api.ovh.com/v1',
  vars: {
    clientId: {
      env: 'OVH_CLIENT_ID',
      about: 'the client id of the service account that api-token is the secret of',
    },
    project: { env: 'OVH_CLOUD_PROJECT_SERVICE', about: 'the id of a Public Cloud project' },
  },
  auth: {
    kind: 'oauth2',
    tokenPath: 'https://www.ovh.com/auth/oauth2/token',
    clientId: 'clientId',
    form: 'form',
    scope: 'all',
  },
  keys: {
    list: { path: '/cloud/project/{project}/sshkey', items: '', page: { kind: 'none' } },
    fields: { id: 'id', name: 'name', publicKey: 'publicKey' },
    get: { path: '/cloud/project/{project}/sshkey/{key}', item: '', missing: [{ status: 404 }] },
    create: {
      path: '/cloud/project/{project}/sshkey',
      body: { name: '$name', publicKey: '$publicKey' },
      ok: [200, 201],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 400 }, { status: 409 }],
    },
    delete: { path: '/cloud/project/{project}/sshkey/{key}', ok: [200, 204], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'OVHcloud does not document whether a key removed from the project still works on running instances.',
  },
  instances: [
    {
      list: { path: '/cloud/project/{project}/instance', items: '', page: { kind: 'none' } },
      fields: { id: 'id', name: 'name', status: 'status', host: 'ipAddresses.0.ip' },
      keys: { one: 'sshKeyId', by: 'id' },
    },
  ],
  errors: ['message'],
};
