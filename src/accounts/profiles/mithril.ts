import type { Profile } from '../schema/profile-schema.ts';

const cursor = {
  kind: 'cursor',
  param: 'next_cursor',
  sizeParam: 'limit',
  size: 100,
  next: 'next_cursor',
} as const;
const query = { project: '{project}' };

/**
 * mithril follows Mithril's OpenAPI document (docs.mithril.ai). Given no public key, it makes a pair. Keys are those of one
 * project; what is rented with them is a spot bid or a reservation.
 */
export const mithril: Profile = {
  id: 'mithril',
  title: 'Mithril',
  basis: 'specification',
  docs: 'https://docs.mithril.ai/compute-api/compute-api-reference/ssh-keys',
  notes:
    'Keys belong to one project. A key of an active bid or reservation cannot be removed. Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.',
  baseUrl: 'https://api.mithril.ai',
  vars: { project: { env: 'MITHRIL_PROJECT', about: 'the id of a project, such as proj_abc123456' } },
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: { path: '/v2/ssh-keys', query, items: '', page: { kind: 'none' } },
    fields: { id: 'fid', name: 'name', publicKey: 'public_key', createdAt: 'created_at' },
    create: {
      path: '/v2/ssh-keys',
      body: { project: '$project', name: '$name', public_key: '$publicKey' },
      ok: [201],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/v2/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'Mithril does not document what the removal of a key changes on machines; it refuses it while a bid or reservation uses the key.',
  },
  instances: [
    {
      kind: 'spot bid',
      list: {
        path: '/v2/spot/bids',
        query,
        items: 'data',
        where: [{ field: 'status', not: ['Terminated'] }],
        page: cursor,
      },
      fields: { id: 'fid', name: 'name', status: 'status' },
      keys: { items: 'launch_specification.ssh_keys', by: 'id' },
    },
    {
      kind: 'reservation',
      list: {
        path: '/v2/reservation',
        query,
        items: 'data',
        where: [{ field: 'status', not: ['Canceled', 'Ended'] }],
        page: cursor,
      },
      fields: { id: 'fid', name: 'name', status: 'status' },
      keys: { items: 'launch_specification.ssh_keys', by: 'id' },
    },
  ],
  unlisted: ['Kubernetes clusters'],
  errors: ['detail', 'detail.0.msg', 'message'],
};
