import type { Profile } from '../schema/profile-schema.ts';

/**
 * cudo follows the API reference of CUDO Compute. Its list has pages, but the number of the first one and the largest size
 * are not documented: a list that is not in one answer is refused by its total.
 */
export const cudo: Profile = {
  id: 'cudo',
  title: 'CUDO Compute',
  basis: 'specification',
  docs: 'https://cudocompute.com/docs/rest-api/ssh-keys',
  token: 'An API key of the console.',
  notes:
    'How its pages are numbered is not documented, so a list that is not in one answer is an error. Its answers to a duplicate key, and to a key that is gone, are not documented.',
  baseUrl: 'https://rest.compute.cudo.org/v1',
  auth: { kind: 'header', header: 'Authorization', prefix: 'bearer ' },
  keys: {
    list: { path: '/ssh-keys', items: 'sshKeys', page: { kind: 'none', total: 'totalCount' } },
    fields: { id: 'id', name: 'comment', publicKey: 'publicKey', createdAt: 'createTime' },
    get: { path: '/ssh-keys/{key}', item: '', missing: [{ status: 404 }] },
    create: {
      path: '/ssh-keys',
      body: { publicKey: '$publicKey' },
      ok: [200, 201],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 400 }, { status: 409 }],
    },
    delete: { path: '/ssh-keys/{key}', ok: [200, 204], gone: [{ status: 404 }] },
    names: 'comment',
  },
  removal: {
    revokes: 'unknown',
    note: 'CUDO Compute does not document whether a key removed from the account still works on running machines.',
  },
  errors: ['message'],
};
