import type { Profile } from '../schema/profile-schema.ts';

/** cherryservers follows Cherry Servers' API reference and its client (github.com/cherryservers/cherrygo). Its times have no zone. */
export const cherryservers: Profile = {
  id: 'cherryservers',
  title: 'Cherry Servers',
  basis: 'specification',
  docs: 'https://api.cherryservers.com/doc',
  token: 'An API key of the client portal.',
  notes:
    'The keys of the user are listed, and the servers of one project. The zone of its times, taken for UTC, and its answer to a duplicate key are not documented.',
  baseUrl: 'https://api.cherryservers.com',
  vars: { project: { env: 'CHERRY_PROJECT_ID', about: 'the id of a project' } },
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: { path: '/v1/ssh-keys', items: '', page: { kind: 'none' } },
    fields: { id: 'id', name: 'label', publicKey: 'key', createdAt: 'created' },
    get: { path: '/v1/ssh-keys/{key}', item: '', missing: [{ status: 404 }] },
    create: {
      path: '/v1/ssh-keys',
      body: { label: '$name', key: '$publicKey' },
      ok: [200, 201],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
    },
    delete: { path: '/v1/ssh-keys/{key}', ok: [200, 204], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'Cherry Servers does not document whether a key removed from the account still works on running servers.',
  },
  instances: [
    {
      list: { path: '/v1/projects/{project}/servers', items: '', page: { kind: 'none' } },
      fields: { id: 'id', name: 'hostname', status: 'state' },
      keys: { items: 'ssh_keys', field: 'id', by: 'id' },
    },
  ],
  unlisted: ['servers of other projects'],
  errors: ['message'],
  limits: { interval: 250 },
};
