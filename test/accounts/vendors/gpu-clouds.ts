import { bearer, filled, uuid, wanting } from './common.ts';
import { fingerprintOf, type Reply, TOKEN, type Vendor, type VendorKey } from './server.ts';

/** gpuClouds are the clouds that rent GPUs, as their documentation says that they behave. */
export const gpuClouds: Vendor[] = [
  {
    provider: 'pictor',
    base: '/api',
    authorized: bearer,
    list: 'GET /ssh-keys',
    create: 'POST /ssh-keys',
    remove: 'DELETE /ssh-keys/',
    paging: { style: 'numbers', param: 'page', sizeParam: 'per_page', most: 100 },
    newId: (number) => number,
    entry: ({ id, name, line }) => ({
      id,
      name,
      public_key: line,
      created_at: '2026-01-02T03:04:05.000000Z',
      machines: [],
    }),
    envelope: (data, { number, last, total }) => ({
      data,
      meta: { current_page: number, last_page: last, per_page: 100, total },
    }),
    wanted: wanting('name', 'public_key'),
    created: ({ id, name, line }) => ({ status: 201, body: { data: { id, name, public_key: line } } }),
    removed: { status: 204 },
    missing: { status: 404, body: { message: 'Not found.' } },
    duplicate: { status: 422, body: { message: 'Taken.', errors: { public_key: ['Taken.'] } } },
    invalid: { status: 422, body: { message: 'Not valid.', errors: { name: ['Not valid.'] } } },
    unauthorized: { status: 401, body: { message: 'Unauthenticated.' } },
  },
  {
    provider: 'lambda',
    base: '',
    authorized: bearer,
    list: 'GET /api/v1/ssh-keys',
    create: 'POST /api/v1/ssh-keys',
    remove: 'DELETE /api/v1/ssh-keys/',
    paging: { style: 'none' },
    newId: (number) => `ddf9a910ceb744a0bb95242cbba6cb${number}`,
    entry: ({ id, name, line }) => ({ id, name, public_key: line }),
    envelope: (data) => ({ data }),
    wanted: wanting('name', 'public_key'),
    created: ({ id, name, line }) => ({ status: 200, body: { data: { id, name, public_key: line } } }),
    removed: { status: 200, body: { data: {} } },
    missing: { status: 404, body: { error: { code: 'global/not-found', message: 'No such key.' } } },
    duplicate: {
      status: 400,
      body: { error: { code: 'global/invalid-parameters', message: 'There already.' } },
    },
    invalid: { status: 400, body: { error: { code: 'global/invalid-parameters', message: 'Not valid.' } } },
    unauthorized: { status: 401, body: { error: { code: 'global/invalid-api-key', message: 'Not valid.' } } },
  },
  {
    provider: 'vast',
    base: '',
    authorized: bearer,
    list: 'GET /api/v0/ssh',
    create: 'POST /api/v0/ssh',
    remove: 'DELETE /api/v0/ssh/',
    paging: { style: 'none' },
    newId: (number) => 7000 + number,
    entry: ({ id, line }) => ({
      id,
      user_id: 1,
      key: line,
      created_at: '2026-01-02T03:04:05Z',
      deleted_at: null,
    }),
    envelope: (entries) => entries,
    wanted: ({ ssh_key, ...others }) =>
      filled(ssh_key) && Object.keys(others).length === 0 ? { name: '', line: `${ssh_key}` } : undefined,
    created: ({ id, line }) => ({ status: 200, body: { success: true, key: { id, public_key: line } } }),
    removed: { status: 200, body: { success: true } },
    missing: { status: 400, body: { success: false, error: 'no_ssh_key', msg: 'SSH key not found.' } },
    duplicate: { status: 400, body: { success: false, error: 'duplicate', msg: 'There already.' } },
    invalid: { status: 400, body: { success: false, error: 'invalid_args', msg: 'Not valid.' } },
    unauthorized: { status: 401, body: { success: false, error: 'auth_error', msg: 'Not valid.' } },
  },
  {
    provider: 'digitalocean',
    base: '',
    authorized: bearer,
    list: 'GET /v2/account/keys',
    create: 'POST /v2/account/keys',
    remove: 'DELETE /v2/account/keys/',
    paging: { style: 'numbers', param: 'page', sizeParam: 'per_page', most: 200 },
    newId: (number) => 512_189 + number,
    entry: ({ id, name, line }) => ({ id, fingerprint: '3b:16:e4:bf', name, public_key: line }),
    envelope: (ssh_keys, { number, total, next }) => {
      const address = `https://api.digitalocean.com/v2/account/keys?page=${number + 1}`;
      return { ssh_keys, links: next === undefined ? {} : { pages: { next: address } }, meta: { total } };
    },
    wanted: wanting('name', 'public_key'),
    created: ({ id, name, line }) => ({ status: 201, body: { ssh_key: { id, name, public_key: line } } }),
    shown: (ssh_key) => ({ ssh_key }),
    removed: { status: 204 },
    missing: { status: 404, body: { id: 'not_found', message: 'The resource was not found.' } },
    duplicate: {
      status: 422,
      body: { id: 'unprocessable_entity', message: 'SSH Key is already in use on your account' },
    },
    invalid: { status: 422, body: { id: 'unprocessable_entity', message: 'Not valid.' } },
    unauthorized: { status: 401, body: { id: 'unauthorized', message: 'Unable to authenticate you.' } },
  },
  {
    provider: 'hyperstack',
    base: '/v1',
    env: { HYPERSTACK_ENVIRONMENT: 'default-CANADA-1' },
    authorized: ({ api_key }) => api_key === TOKEN,
    list: 'GET /core/keypairs',
    create: 'POST /core/keypairs',
    remove: 'DELETE /core/keypair/',
    paging: { style: 'numbers', param: 'page', sizeParam: 'pageSize', most: 100 },
    newId: (number) => number,
    entry: ({ id, name, line }) => ({
      id,
      name,
      public_key: line,
      fingerprint: 'x',
      created_at: '2026-01-02T03:04:05',
      environment: { name: 'default-CANADA-1' },
    }),
    envelope: (keypairs) => ({ status: true, message: 'Fetched', keypairs, count: keypairs.length }),
    wanted: (body, headers) =>
      body.environment_name === 'default-CANADA-1' && `${body.name}`.length <= 50
        ? wanting('name', 'public_key')(body, headers)
        : undefined,
    created: ({ id, name, line }) => ({
      status: 200,
      body: { status: true, keypair: { id, name, public_key: line } },
    }),
    removed: { status: 200, body: { status: true, message: 'Deleted' } },
    missing: { status: 404, body: { status: false, message: 'Not found', error_reason: 'not_found' } },
    duplicate: { status: 409, body: { status: false, message: 'There already', error_reason: 'conflict' } },
    invalid: { status: 400, body: { status: false, message: 'Not valid.', error_reason: 'bad_request' } },
    unauthorized: { status: 401, body: { status: false, message: 'Unauthorized' } },
  },
  {
    provider: 'verda',
    base: '/v1',
    env: { VERDA_CLIENT_ID: 'client-1' },
    authorized: ({ authorization }) => authorization === 'Bearer access-token-1',
    list: 'GET /ssh-keys',
    create: 'POST /ssh-keys',
    remove: 'DELETE /ssh-keys/',
    paging: { style: 'none' },
    newId: uuid,
    entry: ({ id, name, line }) => ({
      id,
      name,
      key: line,
      fingerprint: null,
      created_at: '2026-01-02T03:04:05Z',
    }),
    envelope: (entries) => entries,
    wanted: wanting('name', 'key'),
    created: bareId,
    shown: (entry) => [entry],
    removed: { status: 200 },
    missing: { status: 404, body: { code: 'not_found', message: 'Not found' } },
    duplicate: { status: 400, body: { code: 'invalid_request', message: 'There already' } },
    invalid: { status: 400, body: { code: 'invalid_request', message: 'Not valid.' } },
    unauthorized: { status: 401, body: { code: 'unauthorized_request', message: 'Access token is missing' } },
    other: (call, { grant_type, client_id, client_secret }) => {
      if (call !== 'POST /oauth2/token') return undefined;
      const isKnown =
        grant_type === 'client_credentials' && client_id === 'client-1' && client_secret === TOKEN;
      if (!isKnown)
        return { status: 401, body: { code: 'unauthorized', message: 'Invalid client id or secret' } };
      return {
        status: 200,
        body: { access_token: 'access-token-1', token_type: 'Bearer', expires_in: 3600, refresh_token: 'r' },
      };
    },
  },
  {
    provider: 'primeintellect',
    base: '',
    authorized: bearer,
    list: 'GET /api/v1/ssh_keys/',
    create: 'POST /api/v1/ssh_keys/',
    remove: 'DELETE /api/v1/ssh_keys/',
    paging: { style: 'offset', param: 'offset', sizeParam: 'limit', most: 100 },
    newId: (number) => `key${number}`,
    entry: ({ id, name, line }) => ({ id, name, publicKey: line, isPrimary: false, isUserKey: true }),
    envelope: (data, { total }) => ({ data, total_count: total, offset: 0, limit: 100 }),
    wanted: wanting('name', 'publicKey'),
    created: ({ id, name, line }) => ({ status: 200, body: { id, name, publicKey: line, isPrimary: false } }),
    removed: { status: 200, body: { status: 'deleted' } },
    missing: { status: 404, body: { detail: 'Not found' } },
    duplicate: { status: 400, body: { detail: 'There already' } },
    invalid: { status: 422, body: { detail: 'Not valid.' } },
    unauthorized: { status: 401, body: { detail: 'Not authenticated' } },
  },
  {
    provider: 'vultr',
    base: '/v2',
    authorized: bearer,
    list: 'GET /ssh-keys',
    create: 'POST /ssh-keys',
    remove: 'DELETE /ssh-keys/',
    paging: { style: 'cursor', param: 'cursor', sizeParam: 'per_page', most: 500 },
    newId: uuid,
    entry: ({ id, name, line }) => ({ id, date_created: '2026-01-02T03:04:05+00:00', name, ssh_key: line }),
    envelope: (ssh_keys, { total, next }) => ({
      ssh_keys,
      meta: { total, links: { next: next === undefined ? '' : String(next), prev: '' } },
    }),
    wanted: wanting('name', 'ssh_key'),
    created: ({ id, name, line }) => ({ status: 201, body: { ssh_key: { id, name, ssh_key: line } } }),
    shown: (ssh_key) => ({ ssh_key }),
    removed: { status: 204 },
    missing: { status: 404, body: { error: 'Invalid SSH key', status: 404 } },
    duplicate: { status: 400, body: { error: 'There already', status: 400 } },
    invalid: { status: 400, body: { error: 'Not valid.', status: 400 } },
    unauthorized: { status: 401, body: { error: 'Invalid API token.', status: 401 } },
  },
  {
    provider: 'gpuai',
    hidesKeys: true,
    base: '/v1',
    authorized: bearer,
    list: 'GET /ssh-keys',
    create: 'POST /ssh-keys',
    remove: 'DELETE /ssh-keys/',
    paging: { style: 'cursor', param: 'cursor', sizeParam: 'limit', most: 200 },
    newId: (number) => `key_${number}`,
    entry: withoutKey,
    envelope: (data, { next }) => ({ data, next_cursor: next === undefined ? null : String(next) }),
    wanted: (body, headers) =>
      /^.{1,255}$/.test(String(headers['idempotency-key'] ?? ''))
        ? wanting('name', 'public_key')(body, headers)
        : undefined,
    created: (key) => ({ status: 201, body: withoutKey(key) }),
    removed: { status: 204 },
    missing: {
      status: 404,
      body: { type: 'about:blank', title: 'Not found', status: 404, code: 'not_found' },
    },
    duplicate: {
      status: 422,
      body: { title: 'Not valid', status: 422, code: 'validation_failed', detail: 'There.' },
    },
    invalid: {
      status: 422,
      body: { title: 'Not valid', status: 422, code: 'validation_failed', detail: 'Not valid.' },
    },
    unauthorized: { status: 401, body: { title: 'Unauthorized', status: 401, code: 'unauthorized' } },
  },
  {
    provider: 'thunder',
    base: '/v1',
    authorized: bearer,
    list: 'GET /keys/list',
    create: 'POST /keys/add',
    remove: 'DELETE /keys/',
    paging: { style: 'none' },
    newId: (number) => `k${number}`,
    entry: ({ id, name, line }) => ({
      id,
      name,
      public_key: line,
      fingerprint: 'x',
      key_type: 'ssh-ed25519',
      created_at: 1767323045,
    }),
    envelope: (entries) => entries,
    wanted: wanting('name', 'public_key'),
    created: ({ id, name, line }) => ({ status: 200, body: { key: { id, name, public_key: line } } }),
    removed: { status: 200, body: {} },
    missing: { status: 404, body: { message: 'Not found' } },
    duplicate: { status: 409, body: { message: 'There already' } },
    invalid: { status: 400, body: { message: 'Not valid.' } },
    unauthorized: { status: 401, body: { message: 'Unauthorized' } },
  },
];

/** bareId answers with the id alone, as text or as a JSON string: the vendor's document and its SDKs differ. */
function bareId({ id, number }: VendorKey): Reply {
  if (number % 2 === 0) return { status: 201, body: JSON.stringify(id) };
  return { status: 201, body: String(id), headers: { 'content-type': 'text/plain' } };
}

function withoutKey({ id, name, line }: VendorKey): unknown {
  return { id, name, fingerprint: fingerprintOf(line), created_at: '2026-01-02T03:04:05Z' };
}
