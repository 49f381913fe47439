import { TOKEN, type Vendor } from './server.ts';

const bearer: Vendor['authorized'] = ({ authorization }) => authorization === `Bearer ${TOKEN}`;
const filled = (...values: unknown[]) => values.every((value) => typeof value === 'string' && value !== '');

/** wanting takes a name and a key from the fields of these names. */
const wanting = (name: string, line: string): Vendor['wanted'] => {
  return (body) =>
    filled(body[name], body[line]) ? { name: `${body[name]}`, line: `${body[line]}` } : undefined;
};

/** otherClouds are the rest, as their documentation says that they behave. */
export const otherClouds: Vendor[] = [
  {
    provider: 'hetzner',
    base: '/v1',
    authorized: bearer,
    list: 'GET /ssh_keys',
    create: 'POST /ssh_keys',
    remove: 'DELETE /ssh_keys/',
    paging: { style: 'numbers', param: 'page', sizeParam: 'per_page', most: 50 },
    newId: (number) => 2323 + number,
    entry: ({ id, name, line }) => ({
      id,
      name,
      fingerprint: 'b7:2f:30:a0',
      public_key: line,
      labels: {},
      created: '2026-01-02T03:04:05+00:00',
    }),
    envelope: (ssh_keys, { number, last, total, next }) => ({
      ssh_keys,
      meta: {
        pagination: {
          page: number,
          per_page: 50,
          previous_page: number > 1 ? number - 1 : null,
          next_page: next === undefined ? null : number + 1,
          last_page: last,
          total_entries: total,
        },
      },
    }),
    wanted: wanting('name', 'public_key'),
    created: ({ id, name, line }) => ({ status: 201, body: { ssh_key: { id, name, public_key: line } } }),
    shown: (ssh_key) => ({ ssh_key }),
    removed: { status: 204 },
    missing: { status: 404, body: { error: { code: 'not_found', message: 'ssh_key not found' } } },
    duplicate: {
      status: 409,
      body: {
        error: {
          code: 'uniqueness_error',
          message: 'SSH key with the same fingerprint already exists',
          details: { fields: [{ name: 'public_key' }] },
        },
      },
    },
    invalid: { status: 422, body: { error: { code: 'invalid_input', message: 'Not valid.' } } },
    unauthorized: {
      status: 401,
      body: { error: { code: 'unauthorized', message: 'unable to authenticate' } },
    },
  },
  {
    provider: 'linode',
    base: '/v4',
    authorized: bearer,
    list: 'GET /profile/sshkeys',
    create: 'POST /profile/sshkeys',
    remove: 'DELETE /profile/sshkeys/',
    paging: { style: 'numbers', param: 'page', sizeParam: 'page_size', most: 500 },
    newId: (number) => number,
    entry: ({ id, name, line }) => ({ id, label: name, ssh_key: line, created: '2026-01-02T03:04:05' }),
    envelope: (data, { number, last, total }) => ({ data, page: number, pages: last, results: total }),
    wanted: (body, headers) =>
      `${body.label}`.length <= 64 ? wanting('label', 'ssh_key')(body, headers) : undefined,
    created: ({ id, name, line }) => ({
      status: 200,
      body: { id, label: name, ssh_key: line, created: '2026-01-02T03:04:05' },
    }),
    shown: (entry) => entry,
    removed: { status: 200, body: {} },
    missing: { status: 404, body: { errors: [{ reason: 'Not found' }] } },
    duplicate: { status: 400, body: { errors: [{ field: 'ssh_key', reason: 'There already' }] } },
    invalid: { status: 400, body: { errors: [{ field: 'label', reason: 'Not valid.' }] } },
    unauthorized: { status: 401, body: { errors: [{ reason: 'Invalid Token' }] } },
  },
  {
    provider: 'scaleway',
    base: '',
    env: { SCW_DEFAULT_PROJECT_ID: 'project-1' },
    authorized: (headers) => headers['x-auth-token'] === TOKEN,
    list: 'GET /iam/v1alpha1/ssh-keys',
    create: 'POST /iam/v1alpha1/ssh-keys',
    remove: 'DELETE /iam/v1alpha1/ssh-keys/',
    paging: { style: 'numbers', param: 'page', sizeParam: 'page_size', most: 100 },
    newId: (number) => `6170692e-7363-616c-6577-${String(number).padStart(12, '0')}`,
    entry: ({ id, name, line }) => ({
      id,
      name,
      public_key: line,
      fingerprint: 'x',
      created_at: '2026-01-02T03:04:05Z',
      project_id: 'project-1',
      disabled: false,
    }),
    envelope: (ssh_keys, { total }) => ({ ssh_keys, total_count: total }),
    wanted: (body, headers) =>
      body.project_id === 'project-1' ? wanting('name', 'public_key')(body, headers) : undefined,
    created: ({ id, name, line }) => ({ status: 200, body: { id, name, public_key: line } }),
    shown: (entry) => entry,
    removed: { status: 204 },
    missing: { status: 404, body: { message: 'resource is not found' } },
    duplicate: { status: 409, body: { message: 'There already' } },
    invalid: { status: 400, body: { message: 'Not valid.' } },
    unauthorized: { status: 401, body: { message: 'authentication is denied' } },
  },
  {
    provider: 'github',
    base: '',
    authorized: (headers) =>
      headers.authorization === `Bearer ${TOKEN}` && Boolean(headers['x-github-api-version']),
    list: 'GET /user/keys',
    create: 'POST /user/keys',
    remove: 'DELETE /user/keys/',
    paging: { style: 'numbers', param: 'page', sizeParam: 'per_page', most: 100 },
    linkHeader: true,
    newId: (number) => number,
    entry: ({ id, name, line }) => ({
      id,
      title: name,
      key: line,
      created_at: '2026-01-02T03:04:05Z',
      last_used: '2026-02-02T03:04:05Z',
      verified: true,
      read_only: false,
    }),
    envelope: (entries) => entries,
    wanted: ({ title, key }) => (filled(key) ? { name: `${title}`, line: `${key}` } : undefined),
    created: ({ id, name, line }) => ({ status: 201, body: { id, title: name, key: line, last_used: null } }),
    shown: (entry) => entry,
    removed: { status: 204 },
    missing: { status: 404, body: { message: 'Not Found' } },
    duplicate: {
      status: 422,
      body: { message: 'Validation Failed', errors: [{ message: 'key is already in use' }] },
    },
    invalid: { status: 422, body: { message: 'Not valid.' } },
    unauthorized: { status: 401, body: { message: 'Bad credentials' } },
  },
  {
    provider: 'gitlab',
    base: '/api/v4',
    authorized: (headers) => headers['private-token'] === TOKEN,
    list: 'GET /user/keys',
    create: 'POST /user/keys',
    remove: 'DELETE /user/keys/',
    paging: { style: 'numbers', param: 'page', sizeParam: 'per_page', most: 100 },
    newId: (number) => number,
    entry: ({ id, name, line }) => ({
      id,
      title: name,
      key: line,
      created_at: '2026-01-02T03:04:05.000Z',
      expires_at: '2027-01-02T03:04:05.000Z',
      usage_type: 'auth_and_signing',
    }),
    envelope: (entries) => entries,
    wanted: wanting('title', 'key'),
    created: ({ id, name, line }) => ({ status: 201, body: { id, title: name, key: line } }),
    shown: (entry) => entry,
    removed: { status: 204 },
    missing: { status: 404, body: { message: '404 Key Not Found' } },
    duplicate: {
      status: 400,
      body: { message: { fingerprint: ['has already been taken'], key: ['has already been taken'] } },
    },
    invalid: { status: 400, body: { error: 'Not valid.' } },
    unauthorized: { status: 401, body: { message: '401 Unauthorized' } },
  },
];
