import type { Profile } from '../schema/profile-schema.ts';

/** latitude follows Latitude.sh's API reference and its client (github.com/latitudesh/latitudesh-go-sdk): JSON:API. */
export const latitude: Profile = {
  id: 'latitude',
  title: 'Latitude.sh',
  basis: 'specification',
  docs: 'https://www.latitude.sh/docs/api-reference/get-ssh-keys',
  notes:
    'The API key stands alone in Authorization, as in its reference and its own clients; an older guide has Bearer before it. New keys are put in one project; the keys of all projects that the token can see are listed. Its list of keys has no pages according to its reference. Its answers to a duplicate key, and to a key that is gone, are not documented.',
  baseUrl: 'https://api.latitude.sh',
  vars: { project: { env: 'LATITUDESH_PROJECT', about: 'the id or slug of a project' } },
  auth: { kind: 'header', header: 'Authorization', prefix: '' },
  keys: {
    list: { path: '/ssh_keys', items: 'data', page: { kind: 'none' } },
    fields: {
      id: 'id',
      name: 'attributes.name',
      publicKey: 'attributes.public_key',
      createdAt: 'attributes.created_at',
      createdBy: 'attributes.user.email',
    },
    get: { path: '/ssh_keys/{key}', item: 'data', missing: [{ status: 404 }] },
    create: {
      path: '/ssh_keys',
      body: {
        data: {
          type: 'ssh_keys',
          attributes: { name: '$name', project: '$project', public_key: '$publicKey' },
        },
      },
      ok: [201],
      answer: { kind: 'key', item: 'data' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/ssh_keys/{key}', ok: [200], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'no',
    note: 'Latitude.sh does not take a removed key off servers that were deployed or reinstalled with it.',
  },
  errors: ['errors.0.detail', 'errors.0.title'],
  limits: { interval: 1000 },
};
