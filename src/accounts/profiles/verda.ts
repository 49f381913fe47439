import type { Profile } from '../schema/profile-schema.ts';

/**
 * verda follows the OpenAPI document of Verda, formerly DataCrunch (api.verda.com/v1/openapi.json). A registration is
 * answered with the bare id, as text or as a JSON string: its document and its SDKs differ.
 */
export const verda: Profile = {
  id: 'verda',
  title: 'Verda',
  basis: 'specification',
  docs: 'https://api.verda.com/v1/openapi.json',
  notes: 'Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.',
  baseUrl: 'https://api.verda.com/v1',
  vars: {
    clientId: { env: 'VERDA_CLIENT_ID', about: 'the client id that belongs to api-token, its secret' },
  },
  auth: { kind: 'oauth2', tokenPath: '/oauth2/token', clientId: 'clientId' },
  keys: {
    list: { path: '/ssh-keys', items: '', page: { kind: 'none' } },
    fields: {
      id: 'id',
      name: 'name',
      publicKey: 'key',
      createdAt: 'created_at',
      createdBy: 'created_by_user_id',
    },
    get: { path: '/ssh-keys/{key}', item: '0', missing: [{ status: 404 }] }, // A list of one, according to its SDKs.
    create: {
      path: '/ssh-keys',
      body: { name: '$name', key: '$publicKey' },
      ok: [201],
      answer: { kind: 'id' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/ssh-keys/{key}', ok: [200], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'Verda does not document whether a key removed from the account still works on running instances.',
  },
  instances: [
    {
      list: { path: '/instances', items: '', page: { kind: 'none' } },
      fields: { id: 'id', name: 'hostname', status: 'status', host: 'ip' },
      user: 'root',
      keys: { items: 'ssh_key_ids', by: 'id' },
    },
    {
      kind: 'cluster',
      list: { path: '/clusters', items: '', page: { kind: 'none' } },
      fields: { id: 'id', name: 'hostname', status: 'status', host: 'ip' },
      user: 'root',
      keys: { items: 'ssh_key_ids', by: 'id' },
    },
  ],
  unlisted: ['instance groups'],
  errors: ['message'],
};
