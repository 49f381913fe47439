import { createHash } from 'node:crypto';
import { parsePublicKey } from '../../../src/keys/public-key.ts';
import { bearer, filled, tokens, wanting } from './common.ts';
import { NAME, TOKEN, type Vendor, type VendorKey } from './server.ts';

const GROUP = '/subscriptions/sub-1/resourceGroups/group-1/providers/Microsoft.Compute';
const USER = '/v1/users/octocat%40example.com';

/** byAccessToken is a vendor that is shown an access token in place of the secret. */
const byAccessToken: Vendor['authorized'] = ({ authorization }) => authorization === 'Bearer access-token-1';

/** largeClouds are clouds that rent more than GPUs, as their documentation says that they behave. */
export const largeClouds: Vendor[] = [
  {
    provider: 'gcp-os-login',
    base: '',
    env: { CLOUDSDK_CORE_ACCOUNT: 'octocat@example.com' },
    authorized: bearer,
    list: `GET ${USER}/loginProfile`,
    create: `POST ${USER}:importSshPublicKey`,
    remove: `DELETE ${USER}/sshPublicKeys/`,
    paging: { style: 'none' },
    newId: (_, __, line) => hexFingerprint(line),
    entry: osLoginKey,
    envelope: (entries) => loginProfile(entries),
    wanted: ({ key }) => (filled(key) ? { name: commentOf(`${key}`), line: `${key}` } : undefined),
    created: (key) => ({ status: 200, body: { loginProfile: loginProfile([osLoginKey(key)]) } }),
    shown: (entry) => entry,
    removed: { status: 200, body: {} },
    missing: { status: 404, body: { error: { code: 404, message: 'Not found.', status: 'NOT_FOUND' } } },
    duplicate: { status: 200, body: { loginProfile: loginProfile([]) } },
    invalid: {
      status: 400,
      body: { error: { code: 400, message: 'Not valid.', status: 'INVALID_ARGUMENT' } },
    },
    unauthorized: { status: 401, body: { error: { code: 401, message: 'No.', status: 'UNAUTHENTICATED' } } },
  },
  {
    provider: 'azure',
    base: '',
    env: {
      AZURE_TENANT_ID: 'tenant-1',
      AZURE_CLIENT_ID: 'client-1',
      AZURE_SUBSCRIPTION_ID: 'sub-1',
      AZURE_RESOURCE_GROUP: 'group-1',
      AZURE_LOCATION: 'westeurope',
    },
    tokenPath: '/tenant-1/oauth2/v2.0/token',
    authorized: byAccessToken,
    list: `GET ${GROUP}/sshPublicKeys`,
    create: `PUT ${GROUP}/sshPublicKeys/${NAME}`,
    remove: `DELETE ${GROUP}/sshPublicKeys/`,
    paging: { style: 'address', param: '$skiptoken', most: 50 },
    newId: (_, name) => name,
    entry: azureKey,
    envelope: (value, { next, address }) => ({
      value,
      ...(next === undefined ? {} : { nextLink: `${address}?api-version=2024-11-01&$skiptoken=${next}` }),
    }),
    wanted: ({ location, properties }) => {
      const { publicKey } = (properties ?? {}) as { publicKey?: string };
      const isWhole = location === 'westeurope' && filled(publicKey);
      return isWhole ? { name: NAME, line: `${publicKey}` } : undefined;
    },
    created: (key) => ({ status: 201, body: azureKey(key) }),
    shown: (entry) => entry,
    removed: { status: 200 },
    missing: { status: 404, body: { error: { code: 'ResourceNotFound', message: 'It was not found.' } } },
    invalid: { status: 400, body: { error: { code: 'InvalidParameter', message: 'Not valid.' } } },
    unauthorized: { status: 401, body: { error: { code: 'InvalidAuthenticationToken', message: 'No.' } } },
    other: (call, body, query) => {
      const token = tokens('/tenant-1/oauth2/v2.0/token', 'https://management.azure.com/.default');
      const isVersioned = query.get('api-version') === '2024-11-01';
      const unversioned = { status: 400, body: { error: { code: 'MissingApiVersionParameter' } } };
      return token(call, body, query) ?? (isVersioned ? undefined : unversioned);
    },
  },
  {
    provider: 'ovhcloud',
    base: '/v1',
    env: { OVH_CLIENT_ID: 'client-1', OVH_CLOUD_PROJECT_SERVICE: 'project-1' },
    tokenPath: '/v1/auth/oauth2/token',
    authorized: byAccessToken,
    list: 'GET /cloud/project/project-1/sshkey',
    create: 'POST /cloud/project/project-1/sshkey',
    remove: 'DELETE /cloud/project/project-1/sshkey/',
    paging: { style: 'none' },
    newId: (number) => `5a3276497a6d4b77${number}`,
    entry: ({ id, name, line }) => ({ id, name, publicKey: line, regions: ['GRA11'] }),
    envelope: (entries) => entries,
    wanted: wanting('name', 'publicKey'),
    created: ({ id, name, line }) => ({ status: 200, body: { id, name, publicKey: line, regions: [] } }),
    shown: (entry) => entry,
    removed: { status: 200, body: 'null' },
    missing: { status: 404, body: { class: 'Client::NotFound', message: 'It does not exist' } },
    duplicate: { status: 409, body: { class: 'Client::Conflict', message: 'There already' } },
    invalid: { status: 400, body: { class: 'Client::BadRequest', message: 'Not valid.' } },
    unauthorized: { status: 401, body: { class: 'Client::Unauthorized', message: 'No.' } },
    other: tokens('/auth/oauth2/token', 'all'),
  },
  {
    provider: 'openstack',
    base: '/v2.1',
    env: { OS_COMPUTE_ENDPOINT: 'https://compute.example.com/v2.1' },
    authorized: (headers) =>
      headers['x-auth-token'] === TOKEN && headers['openstack-api-version'] === 'compute 2.35',
    list: 'GET /os-keypairs',
    create: 'POST /os-keypairs',
    remove: 'DELETE /os-keypairs/',
    paging: { style: 'marker', param: 'marker', sizeParam: 'limit', most: 500 },
    newId: (_, name) => name,
    entry: keypair,
    envelope: (keypairs) => ({ keypairs }),
    wanted: (body, headers) =>
      wanting('name', 'public_key')(body.keypair as Record<string, unknown>, headers),
    created: (key) => ({ status: 201, body: keypair(key) }),
    shown: (_, key) => ({ keypair: { ...keypair(key).keypair, id: 17, deleted: false } }),
    removed: { status: 204 },
    missing: { status: 404, body: { itemNotFound: { code: 404, message: 'It could not be found.' } } },
    nameTaken: { status: 409, body: { conflictingRequest: { code: 409, message: 'It already exists.' } } },
    invalid: { status: 400, body: { badRequest: { code: 400, message: 'Not valid.' } } },
    unauthorized: { status: 401, body: { error: { code: 401, message: 'No.' } } },
  },
];

function osLoginKey({ id, line }: VendorKey) {
  return {
    key: line,
    expirationTimeUsec: '1798761845000000',
    fingerprint: id,
    name: `users/1/sshPublicKeys/${id}`,
  };
}

/** loginProfile has no map of keys if there are none. */
function loginProfile(keys: unknown[]) {
  const named = (keys as ReturnType<typeof osLoginKey>[]).map((key) => [key.fingerprint, key]);
  return { name: '1', ...(keys.length === 0 ? {} : { sshPublicKeys: Object.fromEntries(named) }) };
}

function hexFingerprint(line: string): string {
  return createHash('sha256').update(parsePublicKey(line).blob).digest('hex');
}

function commentOf(line: string): string {
  return parsePublicKey(line).comment;
}

function azureKey({ name, line }: VendorKey) {
  const id = `${GROUP.toUpperCase()}/sshPublicKeys/${name}`;
  return { id, name, location: 'westeurope', properties: { publicKey: line } };
}

function keypair({ name, line }: VendorKey) {
  return { keypair: { name, public_key: line, type: 'ssh', fingerprint: '7e:eb:ab:24' } };
}
