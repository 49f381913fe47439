import type { Profile } from '../schema/profile-schema.ts';

/** github is the keys of the token's own user, by GitHub's OpenAPI document (github.com/github/rest-api-description). */
export const github: Profile = {
  id: 'github',
  title: 'GitHub',
  basis: 'specification',
  docs: 'https://docs.github.com/en/rest/users/keys',
  token: 'Scope `admin:public_key`; to report only, `read:public_key`.',
  notes: 'The text of its answer to a duplicate key is not documented.',
  baseUrl: 'https://api.github.com',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  headers: { accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' },
  identity: { path: '/user', id: 'id' },
  keys: {
    list: {
      path: '/user/keys',
      items: '',
      page: { kind: 'link', param: 'page', sizeParam: 'per_page', size: 100 },
    },
    fields: { id: 'id', name: 'title', publicKey: 'key', createdAt: 'created_at', lastUsedAt: 'last_used' },
    get: { path: '/user/keys/{key}', item: '', missing: [{ status: 404 }] },
    create: {
      path: '/user/keys',
      body: { title: '$name', key: '$publicKey' },
      ok: [201],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 422 }],
    },
    delete: { path: '/user/keys/{key}', ok: [204], gone: [{ status: 404 }] },
    names: {},
    accepts: {
      types: [
        'ssh-ed25519',
        'ssh-rsa',
        'ssh-dss',
        'ecdsa-sha2-nistp256',
        'ecdsa-sha2-nistp384',
        'ecdsa-sha2-nistp521',
      ],
    },
  },
  removal: {
    revokes: 'yes',
    note: 'A key that is removed from GitHub no longer opens repositories; machines are not affected.',
  },
  errors: ['message'],
};
