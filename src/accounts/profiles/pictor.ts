import type { Profile } from '../profile.ts';

/**
 * pictor is an assumption. Pictor documents that it has a REST API with API keys
 * (docs.pictor.network/docs/reference/api-keys) and that an account has SSH keys which are put on instances
 * (docs.pictor.network/docs/services/gpu-renting/connection-methods/ssh), and publishes no endpoint. The shape
 * follows the habits of Laravel, on which its back end is built. `api-url` overrides the address.
 */
export const pictor: Profile = {
  id: 'pictor',
  title: 'Pictor',
  verified: false,
  docs: 'https://docs.pictor.network/docs/reference/api-keys',
  baseUrl: 'https://apiv2.pictor.network/api',
  auth: { header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/ssh-keys',
      items: 'data',
      page: { param: 'page', sizeParam: 'per_page', size: 100, last: 'meta.last_page' },
    },
    fields: {
      id: 'id',
      name: 'name',
      publicKey: 'public_key',
      createdAt: 'created_at',
      machines: 'machines',
    },
    create: {
      path: '/ssh-keys',
      body: { name: 'name', publicKey: 'public_key' },
      ok: [201],
      item: 'data',
      duplicate: { status: 422, field: 'errors.public_key' },
    },
    delete: { path: '/ssh-keys/{key}', ok: [204], gone: [404] },
    nameLimit: 64,
  },
  instances: {
    list: {
      path: '/gpu-instances',
      items: 'data',
      page: { param: 'page', sizeParam: 'per_page', size: 100, last: 'meta.last_page' },
    },
    fields: {
      id: 'id',
      name: 'name',
      status: 'status',
      host: 'ip',
      port: 'port',
      user: 'username',
      keyIds: 'ssh_keys',
    },
    attach: { path: '/gpu-instances/{instance}/ssh-keys', keyId: 'ssh_key_id', ok: [201] },
    detach: { path: '/gpu-instances/{instance}/ssh-keys/{key}', ok: [204], gone: [404] },
  },
  errorMessage: 'message',
};
