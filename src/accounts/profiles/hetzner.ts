import type { Profile } from '../schema/profile-schema.ts';

/** hetzner follows Hetzner Cloud's OpenAPI document (docs.hetzner.cloud). A token belongs to one project, and so do its keys. */
export const hetzner: Profile = {
  id: 'hetzner',
  title: 'Hetzner Cloud',
  basis: 'specification',
  docs: 'https://docs.hetzner.cloud',
  token: 'Read & Write, of the project whose keys it manages; to report only, Read.',
  baseUrl: 'https://api.hetzner.cloud/v1',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/ssh_keys',
      items: 'ssh_keys',
      page: {
        kind: 'page',
        param: 'page',
        sizeParam: 'per_page',
        size: 50,
        next: 'meta.pagination.next_page',
        current: 'meta.pagination.page',
        total: 'meta.pagination.total_entries',
      },
    },
    fields: { id: 'id', name: 'name', publicKey: 'public_key', createdAt: 'created', createdBy: 'labels' },
    get: {
      path: '/ssh_keys/{key}',
      item: 'ssh_key',
      missing: [{ status: 404, field: 'error.code', contains: 'not_found' }],
    },
    create: {
      path: '/ssh_keys',
      body: { name: '$name', public_key: '$publicKey' },
      ok: [201],
      answer: { kind: 'key', item: 'ssh_key' },
      duplicate: [{ status: 409, field: 'error.code', contains: 'uniqueness_error' }],
    },
    delete: {
      path: '/ssh_keys/{key}',
      ok: [204],
      gone: [{ status: 404, field: 'error.code', contains: 'not_found' }],
    },
    names: { unique: true, required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'Hetzner does not document whether a key removed from the project still works on running servers.',
    terraform: 'hcloud_server', // terraform-provider-hcloud#737
  },
  errors: ['error.message'],
};
