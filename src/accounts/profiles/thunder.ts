import type { Profile } from '../schema/profile-schema.ts';

/**
 * thunder follows Thunder Compute's OpenAPI document (github.com/Thunder-Compute/thunder-compute-documentation). A key
 * can be added to a running instance but not removed from it, so leases do not add one. The unit of its times is not
 * documented, so they are not read.
 */
export const thunder: Profile = {
  id: 'thunder',
  title: 'Thunder Compute',
  basis: 'specification',
  docs: 'https://github.com/Thunder-Compute/thunder-compute-documentation',
  notes: 'Its answer to the removal of a key that is gone, and the unit of its times, are not documented.',
  baseUrl: 'https://api.thundercompute.com:8443/v1',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: { path: '/keys/list', items: '', page: { kind: 'none' } },
    fields: { id: 'id', name: 'name', publicKey: 'public_key' },
    create: {
      path: '/keys/add',
      body: { name: '$name', public_key: '$publicKey' },
      ok: [200],
      answer: { kind: 'key', item: 'key' },
      duplicate: [{ status: 409 }],
    },
    delete: { path: '/keys/{key}', ok: [200], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'no',
    note: 'Thunder Compute does not change the keys on running instances.',
  },
  instances: [
    {
      list: { path: '/instances/list', items: '*', page: { kind: 'none' } },
      fields: { id: '*', name: 'name', status: 'status', host: 'ip', port: 'port' },
      user: 'ubuntu',
      keys: { items: 'sshPublicKeys', by: 'publicKey' },
    },
  ],
  errors: ['message', 'error'],
};
