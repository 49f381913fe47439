import type { Profile } from '../schema/profile-schema.ts';

/**
 * gitlab is the keys of the token's own user (docs.gitlab.com/api/user_keys). Its paging headers are
 * not used: pages are read until one is empty. `api-url` selects a self-managed instance.
 */
export const gitlab: Profile = {
  id: 'gitlab',
  title: 'GitLab',
  basis: 'specification',
  docs: 'https://docs.gitlab.com/api/user_keys/',
  token: 'Scope `api`; to report only, `read_user`.',
  baseUrl: 'https://gitlab.com/api/v4',
  auth: { kind: 'header', header: 'PRIVATE-TOKEN', prefix: '' },
  identity: { path: '/user', id: 'id' },
  keys: {
    list: {
      path: '/user/keys',
      items: '',
      page: { kind: 'page', param: 'page', sizeParam: 'per_page', size: 100 },
    },
    fields: { id: 'id', name: 'title', publicKey: 'key', createdAt: 'created_at', expiresAt: 'expires_at' },
    get: { path: '/user/keys/{key}', item: '', missing: [{ status: 404 }] },
    create: {
      path: '/user/keys',
      body: { title: '$name', key: '$publicKey', expires_at: '$expiresAt' },
      expiry: 'rfc3339',
      ok: [201],
      answer: { kind: 'key', item: '' },
      duplicate: [
        { status: 400, field: 'message.fingerprint' },
        { status: 400, field: 'message.key' },
      ],
    },
    delete: { path: '/user/keys/{key}', ok: [204], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'yes',
    note: 'A key that is removed from GitLab no longer opens repositories; machines are not affected.',
  },
  errors: ['message', 'error'],
};
