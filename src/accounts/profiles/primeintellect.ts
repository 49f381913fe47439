import type { Profile } from '../schema/profile-schema.ts';

/** primeintellect follows Prime Intellect's OpenAPI document (api.primeintellect.ai). The path of its list ends in a slash. */
export const primeintellect: Profile = {
  id: 'primeintellect',
  title: 'Prime Intellect',
  basis: 'specification',
  docs: 'https://docs.primeintellect.ai',
  notes: 'Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.',
  baseUrl: 'https://api.primeintellect.ai',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/api/v1/ssh_keys/',
      items: 'data',
      page: { kind: 'offset', param: 'offset', sizeParam: 'limit', size: 100, total: 'total_count' },
    },
    fields: {
      id: 'id',
      name: 'name',
      publicKey: 'publicKey',
      createdAt: 'createdAt',
      managed: { field: 'isUserKey', equals: false },
    },
    create: {
      path: '/api/v1/ssh_keys/',
      body: { name: '$name', publicKey: '$publicKey' },
      ok: [200],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/api/v1/ssh_keys/{key}', ok: [200], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'Prime Intellect does not document whether a key removed from the account still works on running pods.',
  },
  errors: ['detail', 'message'],
};
