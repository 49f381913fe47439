import type { Profile } from '../schema/profile-schema.ts';

/** scaleway follows the OpenAPI document of Scaleway's IAM and its SDK (github.com/scaleway/scaleway-sdk-go). */
export const scaleway: Profile = {
  id: 'scaleway',
  title: 'Scaleway',
  basis: 'specification',
  docs: 'https://www.scaleway.com/en/developers/api/iam/',
  token:
    'The secret key of an API key whose IAM policy has `SSHKeysFullAccess`; to report only, `SSHKeysReadOnly`.',
  notes:
    'Its API document describes no error responses. A key belongs to one project; only the keys of that one are listed, and of these only those that are enabled.',
  baseUrl: 'https://api.scaleway.com',
  vars: { project: { env: 'SCW_DEFAULT_PROJECT_ID', about: 'the id of a project' } },
  auth: { kind: 'header', header: 'X-Auth-Token', prefix: '' },
  keys: {
    list: {
      path: '/iam/v1alpha1/ssh-keys',
      items: 'ssh_keys',
      where: [
        { field: 'project_id', is: ['{project}'] },
        { field: 'disabled', not: [true] },
      ],
      page: { kind: 'page', param: 'page', sizeParam: 'page_size', size: 100, total: 'total_count' },
    },
    fields: { id: 'id', name: 'name', publicKey: 'public_key', createdAt: 'created_at' },
    get: { path: '/iam/v1alpha1/ssh-keys/{key}', item: '', missing: [{ status: 404 }] },
    create: {
      path: '/iam/v1alpha1/ssh-keys',
      body: { name: '$name', public_key: '$publicKey', project_id: '$project' },
      ok: [200],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/iam/v1alpha1/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
    names: { max: 1000, required: true },
    accepts: {
      maxLength: 65_000,
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
    revokes: 'unknown',
    note: 'Scaleway says that instances may have to be updated when a key that they use is removed.',
  },
  errors: ['message'],
};
