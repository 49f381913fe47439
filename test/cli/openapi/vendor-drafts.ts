/** Expected is the draft that a document proves, and the fields that are left to people. */
export interface Expected {
  draft: Record<string, unknown> & { title: string };
  missing: string[];
}

const BEARER = { kind: 'header', header: 'Authorization', prefix: 'Bearer ' };

/** VENDORS are documents as vendors write them, reduced to keys and machines, and what they prove. */
export const VENDORS: Record<string, Expected> = {
  // `links.pages` is an object, and its `last` an address; neither is the number of the last page.
  digitalocean: {
    draft: {
      id: 'digitalocean-api',
      title: 'DigitalOcean API',
      baseUrl: 'https://api.digitalocean.com',
      auth: BEARER,
      keys: {
        list: {
          path: '/v2/account/keys',
          items: 'ssh_keys',
          page: {
            kind: 'page',
            param: 'page',
            sizeParam: 'per_page',
            size: 200,
            next: 'links.pages.next',
            total: 'meta.total',
          },
        },
        fields: { id: 'id', name: 'name', publicKey: 'public_key' },
        get: { path: '/v2/account/keys/{key}', item: 'ssh_key', missing: [{ status: 404 }] },
        create: {
          path: '/v2/account/keys',
          body: { public_key: '$publicKey', name: '$name' },
          ok: [201],
          answer: { kind: 'key', item: 'ssh_key' },
        },
        delete: { path: '/v2/account/keys/{key}', ok: [204], gone: [{ status: 404 }] },
        names: { required: true },
      },
      errors: ['message'],
    },
    missing: ['keys.create.duplicate', 'docs'],
  },
  // The version is a variable; error answers are only described as `default`.
  linode: {
    draft: {
      id: 'linode-api',
      title: 'Linode API',
      baseUrl: 'https://api.linode.com',
      vars: { apiVersion: { env: 'LINODE_API_API_VERSION', about: 'apiVersion, v4 or v4beta' } },
      auth: BEARER,
      keys: {
        list: {
          path: '/{apiVersion}/profile/sshkeys',
          items: 'data',
          page: {
            kind: 'page',
            param: 'page',
            sizeParam: 'page_size',
            size: 500,
            last: 'pages',
            current: 'page',
            total: 'results',
          },
        },
        fields: { id: 'id', name: 'label', publicKey: 'ssh_key', createdAt: 'created' },
        create: {
          path: '/{apiVersion}/profile/sshkeys',
          body: { label: '$name', ssh_key: '$publicKey' },
          ok: [200],
          answer: { kind: 'key', item: '' },
        },
        delete: { path: '/{apiVersion}/profile/sshkeys/{key}', ok: [200] },
        names: { max: 64 },
      },
      times: 'rfc3339',
      errors: ['errors.0.reason'],
    },
    missing: ['keys.create.duplicate', 'keys.delete.gone', 'docs'],
  },
  // `next_page` may be null, and is only by that the sign of the last page; `4xx` is not a status.
  hetzner: {
    draft: {
      id: 'hetzner-cloud-api',
      title: 'Hetzner Cloud API',
      docs: 'https://docs.hetzner.cloud',
      baseUrl: 'https://api.hetzner.cloud/v1',
      auth: BEARER,
      keys: {
        list: {
          path: '/ssh_keys',
          items: 'ssh_keys',
          page: {
            kind: 'page',
            param: 'page',
            sizeParam: 'per_page',
            size: 25,
            next: 'meta.pagination.next_page',
            current: 'meta.pagination.page',
            total: 'meta.pagination.total_entries',
          },
        },
        fields: { id: 'id', name: 'name', publicKey: 'public_key', createdAt: 'created' },
        create: {
          path: '/ssh_keys',
          body: { name: '$name', public_key: '$publicKey' },
          ok: [201],
          answer: { kind: 'key', item: 'ssh_key' },
        },
        delete: { path: '/ssh_keys/{key}', ok: [204] },
        names: { required: true },
      },
      times: 'rfc3339',
      errors: ['error.message'],
    },
    missing: ['keys.create.duplicate', 'keys.delete.gone'],
  },
  // The format of `date_created` and the cursor are known by the example alone; no instance names its keys.
  vultr: {
    draft: {
      id: 'vultr-api',
      title: 'Vultr API',
      baseUrl: 'https://api.vultr.com/v2',
      auth: BEARER,
      keys: {
        list: {
          path: '/ssh-keys',
          items: 'ssh_keys',
          page: { kind: 'cursor', param: 'cursor', next: 'meta.links.next', total: 'meta.total' },
        },
        fields: { id: 'id', name: 'name', publicKey: 'ssh_key', createdAt: 'date_created' },
        create: {
          path: '/ssh-keys',
          body: { name: '$name', ssh_key: '$publicKey' },
          ok: [201],
          answer: { kind: 'key', item: 'ssh_key' },
        },
        delete: { path: '/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
        names: { required: true },
      },
      times: 'rfc3339',
    },
    missing: ['keys.create.duplicate', 'docs', 'errors'],
  },
  // A union of two keys in the answer, a deprecated server, and instances that name their keys.
  lambda: {
    draft: {
      id: 'lambda-cloud-api',
      title: 'Lambda Cloud API',
      baseUrl: 'https://cloud.lambda.ai',
      auth: BEARER,
      keys: {
        list: { path: '/api/v1/ssh-keys', items: 'data', page: { kind: 'none' } },
        fields: { id: 'id', name: 'name', publicKey: 'public_key' },
        create: {
          path: '/api/v1/ssh-keys',
          body: { name: '$name', public_key: '$publicKey' },
          ok: [200],
          answer: { kind: 'key', item: 'data' },
        },
        delete: { path: '/api/v1/ssh-keys/{key}', ok: [200], gone: [{ status: 404 }] },
        names: { max: 64, required: true },
        accepts: { maxLength: 4096 },
      },
      instances: [
        {
          list: { path: '/api/v1/instances', items: 'data', page: { kind: 'none' } },
          fields: { id: 'id', name: 'name', status: 'status', host: 'ip' },
          keys: { items: 'ssh_key_names', by: 'name' },
        },
      ],
      errors: ['error.message'],
    },
    missing: ['keys.create.duplicate', 'docs'],
  },
  // `/api-key` is another kind of key; a scheme that is not defined is none; `environment_name` is for people.
  hyperstack: {
    draft: {
      id: 'infrahub-api',
      title: 'Infrahub-API',
      baseUrl: 'https://infrahub-api.nexgencloud.com/v1',
      auth: { kind: 'header', header: 'api_key', prefix: '' },
      keys: {
        list: {
          path: '/core/keypairs',
          items: 'keypairs',
          page: { kind: 'page', param: 'page', current: 'page' },
        },
        fields: { id: 'id', name: 'name', publicKey: 'public_key', createdAt: 'created_at' },
        create: {
          path: '/core/keypairs',
          body: { name: '$name', public_key: '$publicKey' },
          ok: [200],
          answer: { kind: 'key', item: 'keypair' },
          duplicate: [{ status: 409 }],
        },
        delete: { path: '/core/keypair/{key}', ok: [200], gone: [{ status: 404 }] },
        names: { max: 50, required: true },
      },
      instances: [
        {
          list: {
            path: '/core/virtual-machines',
            items: 'instances',
            page: { kind: 'page', param: 'page', sizeParam: 'pageSize', size: 10 },
          },
          fields: { id: 'id', name: 'name', status: 'status', host: 'floating_ip' },
          keys: { one: 'keypair.name', by: 'name' },
        },
      ],
      times: 'rfc3339',
      errors: ['message'],
    },
    missing: ['keys.list.page.first', 'keys.create.body.environment_name', 'docs'],
  },
  // The key to remove is a query parameter. Requests are signed, which the document has no scheme for.
  crusoe: {
    draft: {
      id: 'crusoe-cloud-api',
      title: 'Crusoe Cloud API',
      baseUrl: 'https://api.cloud.crusoe.ai/v1',
      keys: {
        list: { path: '/users/ssh-keys', items: 'items', page: { kind: 'none' } },
        fields: { id: 'id', name: 'name', publicKey: 'public_key' },
        create: {
          path: '/users/ssh-keys',
          body: { name: '$name', public_key: '$publicKey' },
          ok: [200],
          answer: { kind: 'key', item: 'ssh_key' },
        },
        delete: {
          path: '/users/ssh-keys',
          query: { ssh_key_id: '{key}' },
          ok: [200],
          gone: [{ status: 404 }],
        },
        names: { required: true },
      },
      errors: ['message'],
    },
    missing: ['keys.fields.createdAt', 'keys.create.duplicate', 'auth', 'docs'],
  },
  // JSON:API: fields one level down, where the user has a name as well; a literal and a missing field in a nested body; a
  // token with who knows which prefix.
  latitude: {
    draft: {
      id: 'latitude-sh-api',
      title: 'Latitude.sh API',
      docs: 'https://www.latitude.sh/docs/api-reference/get-ssh-keys',
      baseUrl: 'https://api.latitude.sh',
      headers: {
        accept: 'application/vnd.api+json',
        'content-type': 'application/vnd.api+json',
        'API-Version': '2023-06-01',
      },
      keys: {
        list: {
          path: '/ssh_keys',
          items: 'data',
          page: { kind: 'page', param: 'page[number]', sizeParam: 'page[size]', size: 20 },
        },
        fields: {
          id: 'id',
          name: 'attributes.name',
          publicKey: 'attributes.public_key',
          createdAt: 'attributes.created_at',
        },
        create: {
          path: '/ssh_keys',
          body: { data: { type: 'ssh_keys', attributes: { name: '$name', public_key: '$publicKey' } } },
          ok: [201],
          answer: { kind: 'key', item: 'data' },
        },
        delete: { path: '/ssh_keys/{key}', ok: [200], gone: [{ status: 404 }] },
        names: { required: true },
      },
      times: 'rfc3339',
      errors: ['errors.0.detail'],
    },
    missing: ['keys.create.body.data.attributes.project', 'keys.create.duplicate', 'auth'],
  },
  // What L5-Swagger makes of a Laravel application; that pages count from 1 is known by the address of the first one.
  laravel: {
    draft: {
      id: 'gpu-renting-api',
      title: 'GPU Renting API',
      baseUrl: 'https://gpu.example/api',
      auth: BEARER,
      keys: {
        list: {
          path: '/ssh-keys',
          items: 'data',
          page: {
            kind: 'page',
            param: 'page',
            sizeParam: 'per_page',
            size: 100,
            next: 'links.next',
            current: 'meta.current_page',
            total: 'meta.total',
          },
        },
        fields: { id: 'id', name: 'name', publicKey: 'public_key', createdAt: 'created_at' },
        create: {
          path: '/ssh-keys',
          body: { name: '$name', public_key: '$publicKey' },
          ok: [201],
          answer: { kind: 'key', item: 'data' },
          duplicate: [{ status: 422 }],
        },
        delete: { path: '/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
        names: { max: 255, required: true },
      },
      instances: [
        {
          list: {
            path: '/gpu-instances',
            items: 'data',
            page: {
              kind: 'page',
              param: 'page',
              sizeParam: 'per_page',
              size: 15,
              next: 'links.next',
              current: 'meta.current_page',
              total: 'meta.total',
            },
          },
          fields: { id: 'id', name: 'name', status: 'status', host: 'ip_address', port: 'ssh_port' },
          keys: { items: 'ssh_keys', field: 'id', by: 'id' },
        },
      ],
      times: 'rfc3339',
      errors: ['message'],
    },
    missing: ['docs'],
  },
  // No error answers at all, so that neither a duplicate nor a key that is gone can be recognized.
  scaleway: {
    draft: {
      id: 'iam-api',
      title: 'IAM API',
      docs: 'https://www.scaleway.com/en/developers/api/iam/',
      baseUrl: 'https://api.scaleway.com',
      auth: { kind: 'header', header: 'X-Auth-Token', prefix: '' },
      keys: {
        list: {
          path: '/iam/v1alpha1/ssh-keys',
          items: 'ssh_keys',
          page: { kind: 'page', param: 'page', sizeParam: 'page_size', size: 100, total: 'total_count' },
        },
        fields: { id: 'id', name: 'name', publicKey: 'public_key', createdAt: 'created_at' },
        create: {
          path: '/iam/v1alpha1/ssh-keys',
          body: { name: '$name', public_key: '$publicKey' },
          ok: [200],
          answer: { kind: 'key', item: '' },
        },
        delete: { path: '/iam/v1alpha1/ssh-keys/{key}', ok: [204] },
        names: { max: 1000, required: true },
        accepts: { maxLength: 65_000 },
      },
      times: 'rfc3339',
    },
    missing: ['keys.create.body.project_id', 'keys.create.duplicate', 'keys.delete.gone', 'errors'],
  },
  // The list shows fingerprints instead of keys; a cursor that may be null; a demo server.
  gpuai: {
    draft: {
      id: 'gpu-ai-api',
      title: 'gpu.ai API',
      baseUrl: 'https://api.gpu.ai/v1',
      auth: BEARER,
      keys: {
        list: {
          path: '/ssh-keys',
          items: 'data',
          page: { kind: 'cursor', param: 'cursor', sizeParam: 'limit', size: 200, next: 'next_cursor' },
        },
        fields: { id: 'id', name: 'name', fingerprint: 'fingerprint', createdAt: 'created_at' },
        create: {
          path: '/ssh-keys',
          body: { name: '$name', public_key: '$publicKey' },
          ok: [201],
          answer: { kind: 'key', item: '' },
          duplicate: [{ status: 422 }],
          idempotencyHeader: 'Idempotency-Key',
        },
        delete: { path: '/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
        names: { required: true },
      },
      times: 'rfc3339',
      errors: ['detail'],
    },
    missing: ['docs'],
  },
};
