import type { Profile } from '../schema/profile-schema.ts';

/** linode follows Akamai's OpenAPI document for Linode (github.com/linode/linode-api-openapi). Its times have no zone: UTC. */
export const linode: Profile = {
  id: 'linode',
  title: 'Linode',
  basis: 'specification',
  docs: 'https://github.com/linode/linode-api-openapi',
  notes: 'Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.',
  baseUrl: 'https://api.linode.com/v4',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/profile/sshkeys',
      items: 'data',
      page: {
        kind: 'page',
        param: 'page',
        sizeParam: 'page_size',
        size: 500,
        last: 'pages',
        current: 'page',
        total: 'results',
      },
    },
    fields: { id: 'id', name: 'label', publicKey: 'ssh_key', createdAt: 'created' },
    get: { path: '/profile/sshkeys/{key}', item: '', missing: [{ status: 404 }] },
    create: {
      path: '/profile/sshkeys',
      body: { label: '$name', ssh_key: '$publicKey' },
      ok: [200],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/profile/sshkeys/{key}', ok: [200], gone: [{ status: 404 }] },
    names: { max: 64 },
    accepts: {
      types: [
        'ssh-ed25519',
        'ssh-rsa',
        'ssh-dss',
        'ecdsa-sha2-nistp256',
        'ecdsa-sha2-nistp384',
        'ecdsa-sha2-nistp521',
        'sk-ecdsa-sha2-nistp256@openssh.com',
      ],
    },
  },
  removal: {
    revokes: 'unknown',
    note: 'Linode does not document whether a key removed from the profile still works on running instances.',
  },
  errors: ['errors.0.reason'],
};
