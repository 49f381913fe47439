import type { Profile } from '../schema/profile-schema.ts';

/** tensordock follows TensorDock's API reference, version 2. Keys are secrets of a type, and each is read to see its text. */
export const tensordock: Profile = {
  id: 'tensordock',
  title: 'TensorDock',
  basis: 'specification',
  docs: 'https://dashboard.tensordock.com/api/docs/secrets',
  token: 'A token of dashboard.tensordock.com/api.',
  notes:
    'The keys are those of the organization, among its secrets; the list does not show them, so each is read by itself. Its answers to a duplicate key, and to a key that is gone, are not documented.',
  baseUrl: 'https://dashboard.tensordock.com/api/v2',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/secrets',
      items: 'data.secrets',
      where: [{ field: 'type', is: ['SSHKEY'] }],
      page: { kind: 'none' },
    },
    fields: { id: 'id', name: 'name', publicKey: 'value' },
    get: { path: '/secrets/{key}', item: 'data', missing: [{ status: 404 }], isListed: true },
    create: {
      path: '/secrets',
      body: {
        data: { type: 'secret', attributes: { name: '$name', value: '$publicKey', type: 'SSHKEY' } },
      },
      ok: [200, 201],
      answer: { kind: 'id', field: 'data.id' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/secrets/{key}', ok: [200], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'TensorDock does not document whether a key removed from the account still works on running instances.',
  },
  errors: ['error', 'message'],
  limits: { interval: 600 },
};
