import { type Reply, TOKEN, type Vendor } from './server.ts';

const uuid = (number: number) => `3c90c3cc-0d44-4b50-8888-${String(number).padStart(12, '0')}`;
const filled = (...values: unknown[]) => values.every((value) => typeof value === 'string' && value !== '');
const profile = (id: string) => `test/accounts/vendors/data-only/${id}.profile.json`;

/** dataOnlyClouds are clouds that are not built in, as their documents say that they behave, with profiles of one's own. */
export const dataOnlyClouds: Vendor[] = [
  {
    provider: 'equinix-metal',
    profile: profile('equinix-metal'),
    base: '/metal/v1',
    env: { METAL_PROJECT_ID: 'p-1' },
    authorized: (headers) => headers['x-auth-token'] === TOKEN,
    list: 'GET /projects/p-1/ssh-keys',
    create: 'POST /projects/p-1/ssh-keys',
    remove: 'DELETE /ssh-keys/',
    paging: { style: 'none' },
    newId: uuid,
    entry: ({ id, name, line }) => ({
      id,
      label: name,
      key: line,
      fingerprint: '3b:16:e4:bf',
      created_at: '2026-01-02T03:04:05Z',
      entity: { href: '/metal/v1/projects/p-1' },
      href: `/metal/v1/ssh-keys/${id}`,
      tags: [],
    }),
    envelope: (ssh_keys) => ({ ssh_keys }),
    wanted: ({ label, key }) => (filled(label, key) ? { name: `${label}`, line: `${key}` } : undefined),
    created: ({ id, name, line }) => ({ status: 201, body: { id, label: name, key: line } }),
    shown: (entry) => entry,
    removed: { status: 204 },
    missing: { status: 404, body: { errors: ['Not found'] } },
    duplicate: { status: 422, body: { errors: ['Key has already been taken'] } },
    invalid: { status: 422, body: { errors: ['Not valid.'] } },
    unauthorized: { status: 401, body: { error: 'Invalid authentication token' } },
  },
  {
    provider: 'cloudsigma',
    profile: profile('cloudsigma'),
    base: '/api/2.0',
    authorized: ({ authorization }) => authorization === `Basic ${TOKEN}`,
    list: 'GET /keypairs/',
    create: 'POST /keypairs/',
    remove: 'DELETE /keypairs/*/',
    paging: { style: 'offset', param: 'offset', sizeParam: 'limit', most: 100 },
    newId: uuid,
    entry: ({ id, name, line }) => ({
      uuid: id,
      name,
      public_key: line,
      fingerprint: '3b:16:e4:bf',
      resource_uri: `/api/2.0/keypairs/${id}/`,
    }),
    envelope: (objects, { total }) => ({ meta: { limit: 100, offset: 0, total_count: total }, objects }),
    wanted: ({ objects }) => {
      const [{ name, public_key } = {}, ...others] = objects as Record<string, unknown>[];
      const isOne = filled(name, public_key) && others.length === 0;
      return isOne ? { name: `${name}`, line: `${public_key}` } : undefined;
    },
    created: ({ id, name, line }) => ({
      status: 201,
      body: { objects: [{ uuid: id, name, public_key: line }] },
    }),
    shown: (entry) => entry,
    removed: { status: 204 },
    missing: { status: 404, body: sigmaError('notexist', 'Object does not exist') },
    duplicate: { status: 400, body: sigmaError('data', 'There already') },
    invalid: { status: 400, body: sigmaError('data', 'Not valid.') },
    unauthorized: { status: 401, body: sigmaError('permission', 'Credentials are wrong') },
  },
  {
    provider: 'gridscale',
    profile: profile('gridscale'),
    base: '',
    env: { GRIDSCALE_UUID: 'user-1' },
    authorized: (headers) => headers['x-auth-userid'] === 'user-1' && headers['x-auth-token'] === TOKEN,
    list: 'GET /objects/sshkeys',
    create: 'POST /objects/sshkeys',
    remove: 'DELETE /objects/sshkeys/',
    paging: { style: 'none' },
    newId: uuid,
    entry: ({ id, name, line }) => ({
      object_uuid: id,
      name,
      sshkey: line,
      status: 'active',
      create_time: '2026-01-02T03:04:05Z',
      change_time: '2026-01-02T03:04:05Z',
      labels: [],
      user_uuid: 'user-1',
    }),
    envelope: (entries) => ({
      sshkeys: Object.fromEntries(
        (entries as { object_uuid: string }[]).map((entry) => [entry.object_uuid, entry]),
      ),
    }),
    wanted: ({ name, sshkey }) => (filled(name, sshkey) ? { name: `${name}`, line: `${sshkey}` } : undefined),
    created: ({ id, number }) => ({
      status: 202,
      body: { object_uuid: id, request_uuid: `00000000-0000-4000-8000-${number}` },
    }),
    shown: (sshkey) => ({ sshkey }),
    removed: { status: 204 },
    missing: { status: 404, body: { title: 'Not Found', description: 'Object not found.' } },
    duplicate: { status: 400, body: { title: 'Bad Request', description: 'There already' } },
    invalid: { status: 400, body: { title: 'Bad Request', description: 'Not valid.' } },
    unauthorized: { status: 401, body: { title: 'Unauthorized', description: 'Not valid.' } },
  },
  {
    provider: 'ibm-vpc',
    profile: profile('ibm-vpc'),
    base: '/v1',
    authorized: ({ authorization }) => authorization === `Bearer ${TOKEN}`,
    list: 'GET /keys',
    create: 'POST /keys',
    remove: 'DELETE /keys/',
    paging: { style: 'cursor', param: 'start', sizeParam: 'limit', most: 100 },
    newId: (number) => `r006-${uuid(number)}`,
    entry: ({ id, name, line }) => ({
      id,
      name,
      public_key: line,
      type: 'ed25519',
      length: 256,
      created_at: '2026-01-02T03:04:05Z',
      crn: `crn:v1:bluemix:public:is:us-south:a/1::key:${id}`,
      href: `https://us-south.iaas.cloud.ibm.com/v1/keys/${id}`,
    }),
    envelope: (keys, { total, next, address }) => ({
      first: { href: `${address}?limit=100` },
      // Without the version, which every request needs.
      ...(next === undefined ? {} : { next: { href: `${address}?start=${next}&limit=100` } }),
      keys,
      limit: 100,
      total_count: total,
    }),
    wanted: ({ name, public_key, type }) =>
      filled(name, public_key) && /^[a-z][a-z0-9-]{0,62}$/.test(`${name}`) && type === 'ed25519'
        ? { name: `${name}`, line: `${public_key}` }
        : undefined,
    created: ({ id, name, line }) => ({ status: 201, body: { id, name, public_key: line, type: 'ed25519' } }),
    shown: (entry) => entry,
    removed: { status: 204 },
    missing: { status: 404, body: ibmError('not_found', 'Key not found') },
    duplicate: { status: 409, body: ibmError('validation_unique_failed', 'There already') },
    invalid: { status: 400, body: ibmError('bad_field', 'Not valid.') },
    unauthorized: { status: 401, body: ibmError('not_authenticated', 'No session') },
    other: (_call, _body, query) => {
      const isVersioned =
        /^\d{4}-\d\d-\d\d$/.test(query.get('version') ?? '') && query.get('generation') === '2';
      return isVersioned ? undefined : { status: 400, body: ibmError('missing_version', 'No version.') };
    },
  },
  {
    provider: 'yandex',
    profile: profile('yandex'),
    base: '/organization-manager/v1',
    env: { YC_ORGANIZATION_ID: 'org-1', YC_SUBJECT_ID: 'subject-1' },
    authorized: ({ authorization }) => authorization === `Bearer ${TOKEN}`,
    list: 'GET /userSshKeys',
    create: 'POST /userSshKeys',
    remove: 'DELETE /userSshKeys/',
    paging: { style: 'cursor', param: 'pageToken', sizeParam: 'pageSize', most: 1000 },
    newId: (number) => `bpf${number}`,
    entry: ({ id, name, line }) => ({
      id,
      subjectId: 'subject-1',
      data: line,
      name,
      fingerprint: 'x',
      organizationId: 'org-1',
      createdAt: '2026-01-02T03:04:05.123456Z',
      expiresAt: '2027-01-01T00:00:00Z',
    }),
    // What is empty is left out, as JSON of a protocol buffer is.
    envelope: (sshKeys, { next }) => ({
      sshKeys,
      ...(next === undefined ? {} : { nextPageToken: `${next}` }),
    }),
    wanted: ({ organizationId, subjectId, name, data }) =>
      organizationId === 'org-1' && subjectId === 'subject-1' && filled(data)
        ? { name: `${name}`, line: `${data}` }
        : undefined,
    created: ({ id }) => operation({ userSshKeyId: id, organizationId: 'org-1' }),
    shown: (entry) => entry,
    removed: operation({}),
    missing: { status: 404, body: { code: 5, message: 'Not found', details: [] } },
    duplicate: { status: 409, body: { code: 6, message: 'There already', details: [] } },
    invalid: { status: 400, body: { code: 3, message: 'Not valid.', details: [] } },
    unauthorized: { status: 401, body: { code: 16, message: 'The token is not valid', details: [] } },
    other: (call, _body, query) => {
      const isWhole = call !== 'GET /userSshKeys' || query.get('organizationId') === 'org-1';
      return isWhole
        ? undefined
        : { status: 400, body: { code: 3, message: 'No organization', details: [] } };
    },
  },
];

function sigmaError(error_type: string, error_message: string): unknown {
  return [{ error_point: null, error_type, error_message }];
}

function ibmError(code: string, message: string): unknown {
  return { errors: [{ code, message }], trace: 'trace-1' };
}

/** operation is a long-running operation; that of a key ends at once. */
function operation(metadata: unknown): Reply {
  return { status: 200, body: { id: 'op-1', createdBy: 'subject-1', done: true, metadata, response: {} } };
}
