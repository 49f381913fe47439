import { createHmac } from 'node:crypto';
import { parsePublicKey } from '../../../src/keys/public-key.ts';
import { bearer, filled, uuid, wanting } from './common.ts';
import { fingerprintOf, TOKEN, type Vendor, type VendorKey } from './server.ts';

/** moreClouds are further clouds that rent GPUs, as their documentation says that they behave. */
export const moreClouds: Vendor[] = [
  {
    provider: 'crusoe',
    base: '/v1',
    env: { CRUSOE_ACCESS_KEY_ID: 'key-1' },
    authorized: ({ authorization, 'x-crusoe-timestamp': time }, { method, url = '' }) => {
      const [path, query = ''] = url.split('?');
      const isRecent = Math.abs(Date.parse(`${time}`) - Date.now()) < 60_000;
      const signature = createHmac('sha256', Buffer.from(TOKEN, 'base64url'))
        .update(`${path}\n${query}\n${method}\n${time}\n`)
        .digest('base64url');
      return isRecent && authorization === `Bearer 1.0:key-1:${signature}`;
    },
    list: 'GET /users/ssh-keys',
    create: 'POST /users/ssh-keys',
    remove: 'DELETE /users/ssh-keys?id=*',
    paging: { style: 'none' },
    newId: uuid,
    entry: crusoeKey,
    envelope: (items) => ({ items }),
    wanted: wanting('name', 'public_key'),
    created: (key) => ({ status: 200, body: { ssh_key: crusoeKey(key) } }),
    removed: { status: 200 },
    missing: { status: 404, body: { code: 'not_found', message: 'not found' } },
    duplicate: { status: 400, body: { code: 'bad_request', message: 'There already' } },
    invalid: { status: 400, body: { code: 'bad_request', message: 'Not valid.' } },
    unauthorized: { status: 401, body: { code: 'bad_credential', message: 'No.' } },
  },
  {
    provider: 'shadeform',
    base: '/v1',
    authorized: (headers) => headers['x-api-key'] === TOKEN,
    list: 'GET /sshkeys',
    create: 'POST /sshkeys/add',
    remove: 'POST /sshkeys/*/delete',
    read: 'GET /sshkeys/*/info',
    paging: { style: 'none' },
    newId: uuid,
    entry: ({ id, name, line }) => ({ id, name, public_key: line, is_default: false }),
    envelope: (ssh_keys) => ({ ssh_keys }),
    wanted: wanting('name', 'public_key'),
    created: ({ id }) => ({ status: 200, body: { id } }),
    shown: (entry) => entry,
    removed: { status: 200 },
    missing: { status: 404, body: { message: 'Not found' } },
    duplicate: { status: 409, body: { message: 'There already' } },
    invalid: { status: 400, body: { message: 'Not valid.' } },
    unauthorized: { status: 401, body: { message: 'Invalid API key' } },
  },
  {
    provider: 'mithril',
    base: '',
    env: { MITHRIL_PROJECT: 'proj_1' },
    authorized: bearer,
    list: 'GET /v2/ssh-keys',
    create: 'POST /v2/ssh-keys',
    remove: 'DELETE /v2/ssh-keys/',
    paging: { style: 'none' },
    newId: (number) => `sshkey_${number}`,
    entry: mithrilKey,
    envelope: (entries) => entries,
    // Without a public key it would make a pair.
    wanted: (body, headers) =>
      body.project === 'proj_1' ? wanting('name', 'public_key')(body, headers) : undefined,
    created: (key) => ({ status: 201, body: mithrilKey(key) }),
    removed: { status: 204 },
    missing: { status: 404, body: { detail: 'Not found' } },
    duplicate: { status: 409, body: { detail: 'There already' } },
    invalid: { status: 422, body: { detail: [{ loc: ['body', 'name'], msg: 'Not valid.', type: 'value' }] } },
    unauthorized: { status: 401, body: { detail: 'Invalid credentials' } },
    other: (call, _, query) =>
      call === 'GET /v2/ssh-keys' && query.get('project') !== 'proj_1'
        ? { status: 422, body: { detail: [{ loc: ['query', 'project'], msg: 'Field required' }] } }
        : undefined,
  },
  {
    provider: 'jarvislabs',
    base: '',
    authorized: bearer,
    list: 'GET /ssh/',
    create: 'POST /ssh/',
    remove: 'DELETE /ssh/',
    paging: { style: 'none' },
    newId: (number) => `ssh-${number}`,
    entry: ({ id, name, line }) => ({ key_id: id, key_name: name, ssh_key: line, user_id: 'octocat' }),
    envelope: (entries) => entries,
    wanted: wanting('key_name', 'ssh_key'),
    created: () => ({ status: 200, body: { success: true } }),
    removed: { status: 200, body: { success: true } },
    missing: { status: 404, body: { message: 'Not found' } },
    duplicate: { status: 200, body: { success: false, message: 'There already' } },
    invalid: { status: 200, body: { success: false, message: 'Not valid.' } },
    unauthorized: { status: 401, body: { detail: 'No.' } },
  },
  {
    provider: 'tensordock',
    base: '/api/v2',
    authorized: bearer,
    list: 'GET /secrets',
    create: 'POST /secrets',
    remove: 'DELETE /secrets/',
    paging: { style: 'none' },
    newId: uuid,
    entry: ({ id, name }) => ({ type: 'SSHKEY', id, name }),
    envelope: (entries) => ({
      data: { secrets: [{ type: 'GENERIC', id: 'secret-1', name: 'API Key' }, ...entries] },
    }),
    wanted: ({ data }, headers) => {
      const { type, attributes } = data as { type: string; attributes: Record<string, unknown> };
      const isKey = type === 'secret' && attributes.type === 'SSHKEY';
      return isKey ? wanting('name', 'value')(attributes, headers) : undefined;
    },
    created: ({ id, name }) => ({ status: 200, body: { data: { type: 'secret', id, name } } }),
    shown: (_, { id, name, line }) => ({ data: { type: 'secret', id, name, value: line } }),
    removed: { status: 200, body: { data: { type: 'success', message: 'Secret deleted successfully' } } },
    missing: { status: 404, body: { error: 'Not found' } },
    duplicate: { status: 409, body: { error: 'There already' } },
    invalid: { status: 400, body: { error: 'Not valid.' } },
    unauthorized: { status: 401, body: { error: 'Unauthorized' } },
  },
  {
    provider: 'cudo',
    base: '/v1',
    authorized: ({ authorization }) => authorization === `bearer ${TOKEN}`,
    list: 'GET /ssh-keys',
    create: 'POST /ssh-keys',
    remove: 'DELETE /ssh-keys/',
    paging: { style: 'none' },
    newId: uuid,
    entry: cudoKey,
    envelope: (sshKeys, { total }) => ({ sshKeys, totalCount: total, pageNumber: 1, pageSize: 20 }),
    wanted: ({ publicKey }) =>
      filled(publicKey) ? { name: parsePublicKey(`${publicKey}`).comment, line: `${publicKey}` } : undefined,
    created: (key) => ({ status: 200, body: cudoKey(key) }),
    shown: (entry) => entry,
    removed: { status: 200, body: {} },
    missing: { status: 404, body: { code: 5, message: 'Not found' } },
    duplicate: { status: 409, body: { code: 6, message: 'There already' } },
    invalid: { status: 400, body: { code: 3, message: 'Not valid.' } },
    unauthorized: { status: 401, body: { code: 16, message: 'No.' } },
  },
  {
    provider: 'hotaisle',
    base: '/api',
    authorized: ({ authorization }) => authorization === `Token ${TOKEN}`,
    list: 'GET /user/ssh_keys/',
    create: 'POST /user/ssh_keys/',
    remove: 'DELETE /user/ssh_keys/*/',
    paging: { style: 'none' },
    newId: (_, __, line) => fingerprintOf(line).replace('SHA256:', ''),
    entry: keyInParts,
    envelope: (entries) => entries,
    wanted: ({ authorized_key: line }) =>
      filled(line) ? { name: parsePublicKey(`${line}`).comment, line: `${line}` } : undefined,
    created: (key) => ({ status: 200, body: keyInParts(key) }),
    removed: { status: 204 },
    missing: { status: 404, body: '"Not Found: Resource not found"' },
    duplicate: { status: 409, body: '"Conflict"' },
    invalid: { status: 422, body: '"Not valid."' },
    unauthorized: { status: 401, body: '"Unauthorized"' },
  },
  {
    provider: 'latitude',
    base: '',
    env: { LATITUDESH_PROJECT: 'proj_1' },
    authorized: ({ authorization }) => authorization === TOKEN,
    list: 'GET /ssh_keys',
    create: 'POST /ssh_keys',
    remove: 'DELETE /ssh_keys/',
    paging: { style: 'none' },
    newId: (number) => `ssh_${number}`,
    entry: latitudeKey,
    envelope: (data) => ({ data, meta: {} }),
    wanted: ({ data }, headers) => {
      const { type, attributes } = data as { type: string; attributes: Record<string, unknown> };
      const isKey = type === 'ssh_keys' && attributes.project === 'proj_1';
      return isKey ? wanting('name', 'public_key')(attributes, headers) : undefined;
    },
    created: (key) => ({ status: 201, body: { data: latitudeKey(key), meta: {} } }),
    shown: (data) => ({ data, meta: {} }),
    removed: { status: 200, body: {} },
    missing: { status: 404, body: { errors: [{ code: 'not_found', status: '404', title: 'Not Found' }] } },
    duplicate: { status: 422, body: { errors: [{ status: '422', detail: 'There already' }] } },
    invalid: { status: 422, body: { errors: [{ status: '422', detail: 'Not valid.' }] } },
    unauthorized: { status: 401, body: { errors: [{ status: '401', title: 'Unauthorized' }] } },
  },
  {
    provider: 'cherryservers',
    base: '',
    env: { CHERRY_PROJECT_ID: '17' },
    authorized: bearer,
    list: 'GET /v1/ssh-keys',
    create: 'POST /v1/ssh-keys',
    remove: 'DELETE /v1/ssh-keys/',
    paging: { style: 'none' },
    newId: (number) => number,
    entry: cherryKey,
    envelope: (entries) => entries,
    wanted: wanting('label', 'key'),
    created: (key) => ({ status: 201, body: cherryKey(key) }),
    shown: (entry) => entry,
    removed: { status: 204 },
    missing: { status: 404, body: { code: 404, message: 'Not found' } },
    duplicate: { status: 400, body: { code: 400, message: 'There already' } },
    invalid: { status: 400, body: { code: 400, message: 'Not valid.' } },
    unauthorized: { status: 401, body: { code: 401, message: 'No.' } },
  },
];

function crusoeKey({ id, name, line }: VendorKey) {
  const fingerprints = { md5: '7e:eb:ab:24', sha256: fingerprintOf(line).replace('SHA256:', '') };
  return { id, name, public_key: line, created_at: '2026-01-02T03:04:05Z', fingerprints };
}

function mithrilKey({ id, name, line }: VendorKey) {
  const created_at = '2026-01-02T03:04:05Z';
  return { fid: id, name, project: 'proj_1', public_key: line, created_at, required: false };
}

function cudoKey({ id, name, line }: VendorKey) {
  const createTime = '2026-01-02T03:04:05Z';
  const { type } = parsePublicKey(line);
  return { id, createTime, publicKey: line, fingerprint: fingerprintOf(line), type, comment: name };
}

function keyInParts({ name, line }: VendorKey) {
  const { type, blob } = parsePublicKey(line);
  return { type, public_key: blob.toString('base64'), fingerprint: fingerprintOf(line), comment: name };
}

function latitudeKey({ id, name, line }: VendorKey) {
  const created_at = '2026-01-02T03:04:05+00:00';
  const user = { id: 'user_1', email: 'octocat@example.com' };
  const attributes = { tags: [], name, public_key: line, fingerprint: '06:9f:69:74', created_at, user };
  return { id, type: 'ssh_keys', attributes };
}

function cherryKey({ id, name, line }: VendorKey) {
  const created = '2026-01-02 03:04:05';
  return {
    id,
    label: name,
    key: line,
    fingerprint: 'fb:f0:21:33',
    updated: created,
    created,
    href: `/ssh-keys/${id}`,
  };
}
