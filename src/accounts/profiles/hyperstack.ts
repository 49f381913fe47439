import type { Profile } from '../schema/profile-schema.ts';

/**
 * hyperstack follows Hyperstack's OpenAPI document (github.com/NexGenCloud/hyperstack-sdk-go). The path to delete is
 * in the singular. Its `count` may be that of the page, so pages are read until one is empty.
 */
export const hyperstack: Profile = {
  id: 'hyperstack',
  title: 'Hyperstack',
  basis: 'specification',
  docs: 'https://docs.hyperstack.cloud/docs/api-reference/section-core',
  notes:
    'A key belongs to one environment; a key that another environment already has counts as registered. The maximum page size is not documented.',
  baseUrl: 'https://infrahub-api.nexgencloud.com/v1',
  vars: { environment: { env: 'HYPERSTACK_ENVIRONMENT', about: 'the name of an environment' } },
  auth: { kind: 'header', header: 'api_key', prefix: '' },
  keys: {
    list: {
      path: '/core/keypairs',
      items: 'keypairs',
      page: { kind: 'page', param: 'page', sizeParam: 'pageSize', size: 100 },
    },
    fields: { id: 'id', name: 'name', publicKey: 'public_key', createdAt: 'created_at' },
    create: {
      path: '/core/keypairs',
      body: { name: '$name', environment_name: '$environment', public_key: '$publicKey' },
      ok: [200],
      answer: { kind: 'key', item: 'keypair' },
      duplicate: [{ status: 409 }],
    },
    delete: { path: '/core/keypair/{key}', ok: [200], gone: [{ status: 404 }] },
    names: { max: 50, required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'Hyperstack does not document whether a key removed from the account still works on running machines.',
  },
  instances: [
    {
      list: {
        path: '/core/virtual-machines',
        items: 'instances',
        page: { kind: 'page', param: 'page', sizeParam: 'pageSize', size: 100 },
      },
      fields: { id: 'id', name: 'name', status: 'status', host: 'floating_ip' },
      keys: { one: 'keypair.name', by: 'name' },
    },
  ],
  errors: ['message'],
  failures: [{ status: 200, field: 'status', equals: false }],
};
