import { afterEach, describe, expect, it } from '@jest/globals';
import { openAccount } from '../../../src/accounts/open.ts';
import { collect, publicKey, QUICK } from '../../support/account.ts';
import { dataOnlyClouds } from '../vendors/data-only-clouds.ts';
import { TOKEN, type Vendor, VendorServer } from '../vendors/server.ts';

let server: VendorServer;
afterEach(() => server.close());

/** start opens an account of a vendor that lists machines as well: `machines` is its answer to a call, if it is one for them. */
async function start(id: string, machines: (call: string, query: URLSearchParams) => unknown) {
  const vendor = dataOnlyClouds.find(({ provider }) => provider === id) as Vendor;
  const { provider, profile, env = {} } = vendor;
  server = new VendorServer({
    ...vendor,
    other: (call, body, query) => {
      const refused = vendor.other?.(call, body, query);
      if (refused) return refused;
      const list = machines(call, query);
      return list === undefined ? undefined : { status: 200, body: list };
    },
  });
  const apiUrl = await server.listen();
  return openAccount({ provider, profile, apiUrl, apiToken: TOKEN, env, http: { ...QUICK, limits: {} } });
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('machines of clouds that are not built in', () => {
  it('of Equinix Metal name the addresses of their keys, page by page', async () => {
    const device = (index: number) => ({
      id: `d${index}`,
      hostname: `train-${index}`,
      state: index === 100 ? 'deleted' : 'active',
      ip_addresses: [{ address: '192.0.2.7', address_family: 4, public: true }],
      ssh_keys: [
        { href: `/metal/v1/ssh-keys/${server.keys[0]?.id}` },
        { href: '/metal/v1/ssh-keys/of-a-member' },
      ],
    });
    const account = await start('equinix-metal', (call, query) => {
      if (call !== 'GET /projects/p-1/devices') return undefined;
      const page = Number(query.get('page'));
      const devices = numbered(102).slice((page - 1) * 100, page * 100);
      return { devices: devices.map(device), meta: { current_page: page, last_page: 2, total: 102 } };
    });
    const { id } = server.register('mine', publicKey(1));
    const devices = await collect(account.instances());
    expect(devices.map((each) => each.id)).toEqual([...numbered(100), 101].map((index) => `d${index}`));
    expect(devices[0]).toMatchObject({
      kind: 'device',
      name: 'train-0',
      status: 'active',
      host: '192.0.2.7',
      user: 'root',
      keyIds: [id],
    });
  });

  it.each(['', 'a-key', '/metal/v1/ssh-keys/%zz', '/metal/v1/ssh-keys?id=1', '/'])(
    'of Equinix Metal do not tell their keys by the address %j',
    async (href) => {
      const devices = [{ id: 'd1', state: 'active', ssh_keys: [{ href }] }];
      const account = await start('equinix-metal', (call) =>
        call.endsWith('/devices')
          ? { devices, meta: { current_page: 1, last_page: 1, total: 1 } }
          : undefined,
      );
      expect(await collect(account.instances())).toMatchObject([{ id: 'd1', keyIds: undefined }]);
    },
  );

  it('of CloudSigma are a list by offset, with the ids of their keys in objects', async () => {
    const account = await start('cloudsigma', (call, query) => {
      if (call !== 'GET /servers/detail/') return undefined;
      const objects = numbered(101).slice(Number(query.get('offset')), Number(query.get('offset')) + 100);
      const runtime = { nics: [{ ip_v4: { uuid: '192.0.2.7' } }] };
      return {
        meta: { limit: 100, offset: 0, total_count: 101 },
        objects: objects.map((index) => ({
          uuid: `s${index}`,
          name: 'train',
          status: 'running',
          pubkeys: index === 100 ? [] : [{ uuid: server.keys[0]?.id, name: 'mine' }],
          runtime: index === 100 ? null : runtime,
        })),
      };
    });
    const { id } = server.register('mine', publicKey(1));
    const servers = await collect(account.instances());
    expect(servers).toHaveLength(101);
    expect(servers[0]).toMatchObject({ kind: 'server', id: 's0', host: '192.0.2.7', keyIds: [id] });
    expect(servers[100]).toMatchObject({ id: 's100', host: undefined, keyIds: [] });
  });

  it('of IBM are in three lists, and two of them tell keys by a request each', async () => {
    const account = await start('ibm-vpc', (call) => {
      const named = { keys: [{ id: server.keys[0]?.id, name: 'mine', fingerprint: 'SHA256:x' }] };
      const templates = [
        { id: 't1', name: 'workers', keys: [{ id: server.keys[1]?.id }] },
        // A template may name its keys in other ways as well, or not at all.
        { id: 't2', name: 'by fingerprint', keys: [{ fingerprint: 'SHA256:x' }] },
      ];
      const answers: Record<string, unknown> = {
        'GET /instances': { instances: [{ id: 'i1', name: 'train', status: 'running' }], total_count: 1 },
        'GET /instances/i1/initialization': named,
        'GET /bare_metal_servers': { bare_metal_servers: [{ id: 'b1', name: 'metal' }], total_count: 1 },
        'GET /bare_metal_servers/b1/initialization': { keys: [] },
        'GET /instance/templates': { templates, total_count: 2 },
      };
      return answers[call];
    });
    const [one, other] = [server.register('one', publicKey(1)), server.register('other', publicKey(2))];
    expect(await collect(account.instances())).toMatchObject([
      { kind: 'instance', id: 'i1', name: 'train', status: 'running', keyIds: [one.id] },
      { kind: 'bare metal server', id: 'b1', keyIds: [] },
      { kind: 'instance template', id: 't1', keyIds: [other.id] },
      { kind: 'instance template', id: 't2', keyIds: undefined },
    ]);
  });

  it.each([
    ['gridscale', ['storages']],
    ['yandex', ['machines with OS Login']],
  ])('of %s cannot be listed, which the account says', async (id, unlisted) => {
    const account = await start(id, () => undefined);
    expect(account.supports).toMatchObject({ instances: false, use: false, unlisted });
  });
});
