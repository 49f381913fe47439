import type { Profile } from '../schema/profile-schema.ts';

/** vultr follows Vultr's OpenAPI document (github.com/vultr/vultr-python-client). The public key behind an id can change. */
export const vultr: Profile = {
  id: 'vultr',
  title: 'Vultr',
  basis: 'specification',
  docs: 'https://github.com/vultr/vultr-python-client',
  notes: 'Its answer to a duplicate key is not documented.',
  baseUrl: 'https://api.vultr.com/v2',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/ssh-keys',
      items: 'ssh_keys',
      page: {
        kind: 'cursor',
        param: 'cursor',
        sizeParam: 'per_page',
        size: 500,
        next: 'meta.links.next',
        total: 'meta.total',
      },
    },
    fields: { id: 'id', name: 'name', publicKey: 'ssh_key', createdAt: 'date_created' },
    get: { path: '/ssh-keys/{key}', item: 'ssh_key', missing: [{ status: 404 }] },
    create: {
      path: '/ssh-keys',
      body: { name: '$name', ssh_key: '$publicKey' },
      ok: [201],
      answer: { kind: 'key', item: 'ssh_key' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'no',
    note: 'Vultr does not change the keys on running instances, according to its API reference; its CLI says otherwise.',
  },
  errors: ['error'],
};
