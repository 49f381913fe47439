import type { Profile } from '../schema/profile-schema.ts';

/** crusoe follows Crusoe's OpenAPI document and its client (github.com/crusoecloud/client-go). A key is removed by a query. */
export const crusoe: Profile = {
  id: 'crusoe',
  title: 'Crusoe',
  basis: 'specification',
  docs: 'https://github.com/crusoecloud/client-go',
  token:
    'The secret key of an access key (console: Security, Tokens), which signs each request and is not sent.',
  notes:
    'The keys are those of the user whose access key it is. Its answer to a duplicate key is not documented.',
  baseUrl: 'https://api.cloud.crusoe.ai/v1',
  vars: {
    accessKey: {
      env: 'CRUSOE_ACCESS_KEY_ID',
      about: 'the id of the access key that api-token is the secret of',
    },
  },
  auth: { kind: 'hmac', scheme: 'crusoe', keyId: 'accessKey' },
  keys: {
    list: { path: '/users/ssh-keys', items: 'items', page: { kind: 'none' } },
    fields: { id: 'id', name: 'name', publicKey: 'public_key', createdAt: 'created_at' },
    create: {
      path: '/users/ssh-keys',
      body: { name: '$name', public_key: '$publicKey' },
      ok: [200],
      answer: { kind: 'key', item: 'ssh_key' },
      duplicate: [{ status: 400 }, { status: 409 }],
    },
    delete: { path: '/users/ssh-keys', query: { id: '{key}' }, ok: [200], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'Crusoe does not document whether a key removed from the account still works on running machines.',
  },
  errors: ['message'],
};
