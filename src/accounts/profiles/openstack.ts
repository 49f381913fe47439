import type { Profile } from '../schema/profile-schema.ts';

const marker = { kind: 'marker', param: 'marker', sizeParam: 'limit', size: 500 } as const;

/**
 * openstack follows the API reference of OpenStack Compute (Nova), microversion 2.35, the first with pages of key pairs. The
 * name of a key is its id. Given no public key, it makes a pair.
 */
export const openstack: Profile = {
  id: 'openstack',
  title: 'OpenStack',
  basis: 'specification',
  docs: 'https://docs.openstack.org/api-ref/compute/',
  token:
    'A token of the identity service, as `openstack token issue -f value -c id` gives; it ends after some hours.',
  notes:
    'The keys are those of one user in one region, for all projects; servers are listed for the project of the token.',
  baseUrl: '{endpoint}',
  vars: {
    endpoint: {
      env: 'OS_COMPUTE_ENDPOINT',
      about: 'the address of the compute service, such as https://compute.example.com/v2.1',
    },
  },
  auth: { kind: 'header', header: 'X-Auth-Token', prefix: '' },
  headers: { 'OpenStack-API-Version': 'compute 2.35' },
  keys: {
    list: { path: '/os-keypairs', items: 'keypairs', page: { ...marker, field: 'keypair.name' } },
    fields: { id: 'keypair.name', name: 'keypair.name', publicKey: 'keypair.public_key' },
    get: { path: '/os-keypairs/{key}', item: '', missing: [{ status: 404, field: 'itemNotFound' }] },
    create: {
      path: '/os-keypairs',
      body: { keypair: { name: '$name', public_key: '$publicKey', type: 'ssh' } },
      ok: [201],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 409 }],
    },
    delete: { path: '/os-keypairs/{key}', ok: [204], gone: [{ status: 404, field: 'itemNotFound' }] },
    names: {
      max: 255,
      required: true,
      unique: true,
      characters: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- ',
    },
  },
  removal: {
    revokes: 'no',
    note: 'OpenStack gives a key to a server when it is created, and does not change it afterwards.',
  },
  instances: [
    {
      kind: 'server',
      list: { path: '/servers/detail', items: 'servers', page: { ...marker, field: 'id' } },
      fields: { id: 'id', name: 'name', status: 'status', host: 'accessIPv4' },
      keys: { one: 'key_name', by: 'name' },
    },
  ],
  unlisted: ['servers of other projects'],
  errors: ['badRequest.message', 'conflictingRequest.message', 'forbidden.message', 'error.message'],
};
