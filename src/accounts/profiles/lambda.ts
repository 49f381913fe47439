import type { Profile } from '../schema/profile-schema.ts';

/**
 * lambda follows Lambda's OpenAPI document 1.10 (cloud.lambda.ai/api/v1/openapi.json). Without public_key it
 * generates a pair, so nothing but a whole key is ever sent. Errors are recognized by code, because messages change.
 */
export const lambda: Profile = {
  id: 'lambda',
  title: 'Lambda',
  basis: 'specification',
  docs: 'https://docs.lambda.ai',
  notes: 'Its answer to a duplicate key, and whether names are unique, are not documented.',
  baseUrl: 'https://cloud.lambda.ai',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: { path: '/api/v1/ssh-keys', items: 'data', page: { kind: 'none' } },
    fields: { id: 'id', name: 'name', publicKey: 'public_key' },
    create: {
      path: '/api/v1/ssh-keys',
      body: { name: '$name', public_key: '$publicKey' },
      ok: [200],
      answer: { kind: 'key', item: 'data' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: {
      path: '/api/v1/ssh-keys/{key}',
      ok: [200],
      gone: [{ status: 404, field: 'error.code', contains: 'not-found' }],
    },
    names: { max: 64, unique: true, required: true },
    accepts: { maxLength: 4096 },
  },
  removal: {
    revokes: 'unknown',
    note: 'Lambda does not document whether a key removed from the account still works on running instances.',
  },
  instances: [
    {
      list: { path: '/api/v1/instances', items: 'data', page: { kind: 'none' } },
      fields: { id: 'id', name: 'name', status: 'status', host: 'ip' },
      user: 'ubuntu',
      keys: { items: 'ssh_key_names', by: 'name' },
    },
  ],
  errors: ['error.message'],
  limits: { interval: 1000 },
};
