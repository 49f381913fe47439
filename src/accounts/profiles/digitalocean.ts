import type { Profile } from '../schema/profile-schema.ts';

const PAGES = {
  kind: 'page',
  param: 'page',
  sizeParam: 'per_page',
  size: 200,
  next: 'links.pages.next',
  total: 'meta.total',
} as const;

/** digitalocean follows DigitalOcean's OpenAPI document (github.com/digitalocean/openapi); GPU Droplets use the same keys. */
export const digitalocean: Profile = {
  id: 'digitalocean',
  title: 'DigitalOcean',
  basis: 'specification',
  docs: 'https://github.com/digitalocean/openapi',
  token:
    'Scopes `ssh_key:read`, `ssh_key:create` and `ssh_key:delete`; the audit reads autoscale pools as well.',
  baseUrl: 'https://api.digitalocean.com',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/v2/account/keys',
      items: 'ssh_keys',
      page: PAGES,
    },
    fields: { id: 'id', name: 'name', publicKey: 'public_key' },
    get: {
      path: '/v2/account/keys/{key}',
      item: 'ssh_key',
      missing: [{ status: 404, field: 'id', contains: 'not_found' }],
    },
    create: {
      path: '/v2/account/keys',
      body: { name: '$name', public_key: '$publicKey' },
      ok: [201],
      answer: { kind: 'key', item: 'ssh_key' },
      duplicate: [{ status: 422, field: 'message', contains: 'already in use' }],
    },
    delete: {
      path: '/v2/account/keys/{key}',
      ok: [204],
      gone: [{ status: 404, field: 'id', contains: 'not_found' }],
    },
    names: { required: true },
  },
  removal: {
    revokes: 'no',
    note: 'DigitalOcean does not change the keys on existing Droplets.',
    terraform: 'digitalocean_droplet', // terraform-provider-digitalocean#1019
  },
  instances: [
    {
      kind: 'autoscale pool',
      list: { path: '/v2/droplets/autoscale', items: 'autoscale_pools', page: PAGES },
      fields: { id: 'id', name: 'name', status: 'status' },
      keys: { items: 'droplet_template.ssh_keys', by: ['id', 'fingerprint'] },
    },
  ],
  unlisted: ['Droplets'],
  errors: ['message'],
  limits: { listingsPerMinute: 10 },
};
