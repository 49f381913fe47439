import type { Profile } from '../schema/profile-schema.ts';

/** gpuai follows gpu.ai's OpenAPI document (github.com/gpuai-dev/openapi). It shows fingerprints in place of public keys. */
export const gpuai: Profile = {
  id: 'gpuai',
  title: 'gpu.ai',
  basis: 'specification',
  docs: 'https://demo.gpu.ai/docs/api/reference',
  notes:
    'Its production address is announced for version 1.0. It does not show public keys, so a removed key cannot be restored.',
  baseUrl: 'https://api.gpu.ai/v1',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/ssh-keys',
      items: 'data',
      page: { kind: 'cursor', param: 'cursor', sizeParam: 'limit', size: 200, next: 'next_cursor' },
    },
    fields: { id: 'id', name: 'name', fingerprint: 'fingerprint', createdAt: 'created_at' },
    create: {
      path: '/ssh-keys',
      body: { name: '$name', public_key: '$publicKey' },
      ok: [201],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
      idempotencyHeader: 'Idempotency-Key',
    },
    delete: { path: '/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'gpu.ai does not document whether a key removed from the account still works on running instances.',
  },
  errors: ['detail', 'title'],
};
