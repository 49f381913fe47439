import type { Profile } from '../schema/profile-schema.ts';

const pages = {
  kind: 'page',
  param: 'page',
  sizeParam: 'per_page',
  size: 100,
  last: 'meta.last_page',
  current: 'meta.current_page',
  total: 'meta.total',
} as const;

/**
 * pictor is an assumption. Pictor documents that it has a REST API with API keys
 * (docs.pictor.network/docs/reference/api-keys) and that an account has SSH keys which are put on instances
 * (docs.pictor.network/docs/services/gpu-renting/connection-methods/ssh), and publishes no endpoint. The shape
 * follows the conventions of Laravel, on which its back end is built. `api-url` overrides the address.
 */
export const pictor = {
  id: 'pictor',
  title: 'Pictor',
  basis: 'assumed',
  docs: 'https://docs.pictor.network/docs/reference/api-keys',
  notes: 'Pictor does not publish its endpoints: this whole profile is an assumption.',
  baseUrl: 'https://apiv2.pictor.network/api',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: { path: '/ssh-keys', items: 'data', page: pages },
    fields: {
      id: 'id',
      name: 'name',
      publicKey: 'public_key',
      createdAt: 'created_at',
      instances: 'machines',
    },
    create: {
      path: '/ssh-keys',
      body: { name: '$name', public_key: '$publicKey' },
      ok: [201],
      answer: { kind: 'key', item: 'data' },
      duplicate: [{ status: 422, field: 'errors.public_key' }],
    },
    delete: { path: '/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
    names: {},
  },
  removal: {
    revokes: 'unknown',
    note: 'Pictor does not document whether a key removed from the account still works on running machines.',
  },
  instances: [
    {
      list: { path: '/gpu-instances', items: 'data', page: pages },
      fields: { id: 'id', name: 'name', status: 'status', host: 'ip', port: 'port', user: 'username' },
      keys: { items: 'ssh_keys', by: 'id' },
      access: {
        attach: { path: '/gpu-instances/{instance}/ssh-keys', body: { ssh_key_id: '$key' }, ok: [201] },
        detach: { path: '/gpu-instances/{instance}/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
      },
    },
  ],
  errors: ['message'],
} satisfies Profile;
