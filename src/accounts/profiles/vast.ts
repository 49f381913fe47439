import type { Profile } from '../schema/profile-schema.ts';

const NO_SUCH_KEY = { status: 400, contains: 'no_ssh_key' };

/**
 * vast follows Vast.ai's OpenAPI document and its guide to SSH (docs.vast.ai). Keys have no name; a listed key is in
 * `key`, a registered one in `key.public_key`. Keys can be put on running instances and taken off.
 */
export const vast: Profile = {
  id: 'vast',
  title: 'Vast.ai',
  basis: 'specification',
  docs: 'https://docs.vast.ai',
  token:
    'Permissions `user_read` and `user_write`; with `instance`, `instance_read` and `instance_write` too.',
  notes:
    'Its reference says that a new key goes to all running instances, its guide that it does not. Its answer to a duplicate key is not documented.',
  baseUrl: 'https://console.vast.ai',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/api/v0/ssh',
      items: '',
      where: [{ field: 'deleted_at', is: [null] }],
      page: { kind: 'none' },
    },
    fields: { id: 'id', publicKey: 'key', createdAt: 'created_at' },
    create: {
      path: '/api/v0/ssh',
      body: { ssh_key: '$publicKey' },
      ok: [200],
      answer: { kind: 'key', item: 'key', fields: { publicKey: 'public_key' } },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/api/v0/ssh/{key}', ok: [200], gone: [NO_SUCH_KEY] },
    names: 'comment',
  },
  removal: {
    revokes: 'no',
    note: 'Vast.ai does not change the keys on running instances.',
  },
  instances: [
    {
      list: {
        path: '/api/v1/instances',
        items: 'instances',
        page: { kind: 'cursor', param: 'after_token', sizeParam: 'limit', size: 25, next: 'next_token' },
      },
      fields: { id: 'id', name: 'label', status: 'actual_status', host: 'ssh_host', port: 'ssh_port' },
      user: 'root',
      keys: {
        path: '/api/v0/instances/{instance}/ssh',
        items: 'ssh_keys',
        encoded: 'json',
        field: 'public_key',
        by: 'publicKey',
      },
      access: {
        attach: { path: '/api/v0/instances/{instance}/ssh', body: { ssh_key: '$publicKey' }, ok: [200] },
        detach: {
          path: '/api/v0/instances/{instance}/ssh/{key}',
          ok: [200],
          gone: [NO_SUCH_KEY, { status: 404 }],
        },
      },
    },
  ],
  errors: ['msg', 'error'],
  failures: [{ status: 200, field: 'success', equals: false }],
  limits: { interval: 1000 }, // "API requests too frequent ... threshold=1.0"
};
