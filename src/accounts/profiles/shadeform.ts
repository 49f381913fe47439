import type { Profile } from '../schema/profile-schema.ts';

/** shadeform follows Shadeform's API reference (docs.shadeform.ai). A key is removed by a POST; an instance has one key. */
export const shadeform: Profile = {
  id: 'shadeform',
  title: 'Shadeform',
  basis: 'specification',
  docs: 'https://docs.shadeform.ai/api-reference/sshkeys/sshkeys',
  token: 'An API key of platform.shadeform.ai/settings/api, which can do everything.',
  notes:
    'Its own key, the default key and keys in use cannot be removed. Its answers to a duplicate key, and to a key that is gone, are not documented.',
  baseUrl: 'https://api.shadeform.ai/v1',
  auth: { kind: 'header', header: 'X-API-KEY', prefix: '' },
  keys: {
    list: { path: '/sshkeys', items: 'ssh_keys', page: { kind: 'none' } },
    fields: { id: 'id', name: 'name', publicKey: 'public_key' },
    get: { path: '/sshkeys/{key}/info', item: '', missing: [{ status: 404 }] },
    create: {
      path: '/sshkeys/add',
      body: { name: '$name', public_key: '$publicKey' },
      ok: [200],
      answer: { kind: 'id', field: 'id' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { method: 'POST', path: '/sshkeys/{key}/delete', ok: [200], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'Shadeform does not document what the removal of a key changes on machines; it refuses it while an instance uses the key.',
  },
  instances: [
    {
      list: { path: '/instances', items: 'instances', page: { kind: 'none' } },
      fields: { id: 'id', name: 'name', status: 'status', host: 'ip', port: 'ssh_port', user: 'ssh_user' },
      keys: { path: '/instances/{instance}/info', one: 'ssh_key_id', by: 'id' },
    },
  ],
  errors: ['message', 'error'],
};
