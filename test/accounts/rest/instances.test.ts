import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { providers } from '../../../src/accounts/providers.ts';
import { md5 } from '../../../src/keys/fingerprint.ts';
import { parsePublicKey } from '../../../src/keys/public-key.ts';
import { accountFailure, collect, publicKey } from '../../support/account.ts';
import { gpuClouds } from '../vendors/gpu-clouds.ts';
import { largeClouds } from '../vendors/large-clouds.ts';
import { moreClouds } from '../vendors/more-clouds.ts';
import { nimbus, nimbusMachines } from '../vendors/nimbus.ts';
import { openVendor, type Reply, type Vendor, VendorServer } from '../vendors/server.ts';
import { vastMachines } from '../vendors/vast-machines.ts';

let server: VendorServer;
afterEach(() => server?.close());

/** start opens an account of a vendor that answers some more calls. */
async function start(provider: string, other: NonNullable<Vendor['other']>) {
  const vendors = [...gpuClouds, ...moreClouds, ...largeClouds, nimbus];
  const vendor = vendors.find((each) => each.provider === provider) as Vendor;
  const known: typeof other = (...call) => vendor.other?.(...call) ?? other(...call);
  server = new VendorServer({ ...vendor, other: known });
  const apiUrl = await server.listen();
  return openVendor(vendor, { apiUrl, tokenHost: apiUrl });
}

const answering = (replies: Record<string, unknown>): NonNullable<Vendor['other']> => {
  return (call): Reply | undefined => (call in replies ? { status: 200, body: replies[call] } : undefined);
};

describe('instances', () => {
  it('are tried here for each profile that lists them', () => {
    const source = readFileSync('test/accounts/rest/instances.test.ts', 'utf8');
    const listing = providers.filter((provider) => 'instances' in provider).map(({ id }) => id);
    expect(listing).toContain('lambda');
    expect(listing.filter((id) => !new RegExp(`start\\(\\s*'${id}'`).test(source))).toEqual([]);
  });

  it('of Pictor name the ids of their keys', async () => {
    const instance = {
      id: 'i1',
      name: 'train',
      status: 'running',
      ip: '192.0.2.7',
      ssh_keys: ['k1'],
    };
    const account = await start(
      'pictor',
      answering({
        'GET /gpu-instances': {
          data: [instance],
          meta: { current_page: 1, last_page: 1, per_page: 100, total: 1 },
        },
      }),
    );
    expect(await collect(account.instances())).toMatchObject([
      { id: 'i1', name: 'train', host: '192.0.2.7', keyIds: ['k1'] },
    ]);
  });

  it('of Lambda name their keys', async () => {
    const account = await start(
      'lambda',
      answering({
        'GET /api/v1/instances': {
          data: [
            {
              id: 'i1',
              name: 'train',
              ip: '192.0.2.7',
              status: 'active',
              ssh_key_names: ['mine', 'unknown'],
            },
          ],
        },
      }),
    );
    const { id } = server.register('mine', publicKey(1));
    expect(account.supports).toEqual({ instances: true, attach: false, use: true, expiry: false });
    expect(await collect(account.instances())).toEqual([
      {
        kind: 'instance',
        id: 'i1',
        name: 'train',
        status: 'active',
        host: '192.0.2.7',
        port: undefined,
        user: 'ubuntu',
        keyIds: [id],
      },
    ]);
    expect((await accountFailure(() => account.attach('i1', String(id)))).message).toContain(
      'Lambda cannot put a key on a running instance',
    );
    expect((await accountFailure(() => account.detach('i1', String(id)))).message).toContain(
      'Lambda cannot take a key off a running instance',
    );
  });

  it('of Verda name the ids of their keys', async () => {
    const account = await start(
      'verda',
      answering({
        'GET /instances': [
          { id: 'i1', hostname: 'train', status: 'running', ip: '192.0.2.7', ssh_key_ids: ['k1'] },
        ],
        'GET /clusters': [
          { id: 'c1', hostname: 'big', status: 'running', ip: '192.0.2.8', ssh_key_ids: ['k2'] },
        ],
      }),
    );
    expect(await collect(account.instances())).toMatchObject([
      { kind: 'instance', id: 'i1', name: 'train', keyIds: ['k1'] },
      { kind: 'cluster', id: 'c1', name: 'big', host: '192.0.2.8', keyIds: ['k2'] },
    ]);
    expect(account.supports).toMatchObject({ use: true, unlisted: ['instance groups'] });
  });

  it('of Verda are not whole where its clusters cannot be listed', async () => {
    const account = await start('verda', (call) =>
      call === 'GET /instances' ? { status: 200, body: [] } : undefined,
    );
    const error = await accountFailure(() => collect(account.instances()));
    expect(error.message).toContain('GET /clusters failed');
  });

  it('of DigitalOcean are the pools whose template has keys, by id or MD5 fingerprint', async () => {
    const pools: unknown[] = [];
    const account = await start('digitalocean', (call) =>
      call === 'GET /v2/droplets/autoscale'
        ? { status: 200, body: { autoscale_pools: pools, links: {}, meta: { total: pools.length } } }
        : undefined,
    );
    const [first, second] = [server.register('a', publicKey(1)), server.register('b', publicKey(2))];
    const hash = md5(parsePublicKey(publicKey(2)).blob).slice('MD5:'.length);
    const ssh_keys = [String(first.id), hash, `${'00:'.repeat(15)}00`];
    pools.push({ id: 'p1', name: 'web', status: 'active', droplet_template: { ssh_keys } });
    expect(await collect(account.instances())).toMatchObject([
      { kind: 'autoscale pool', id: 'p1', name: 'web', keyIds: [String(first.id), String(second.id)] },
    ]);
    expect(account.supports.unlisted).toEqual(['Droplets']);
  });

  it.each([
    [{ name: 'mine' }, ['1']],
    [{ name: 'theirs' }, []],
    [null, []],
    [{ name: null }, []],
    [{ name: '' }, []],
    [undefined, undefined],
    [{}, undefined],
    [{ name: ['mine'] }, undefined],
    ['mine', undefined],
  ])('of Hyperstack have one key, in %j', async (keypair, keyIds) => {
    const machine = { id: 7, name: 'train', status: 'ACTIVE', keypair, floating_ip: '192.0.2.7' };
    const page = (query: URLSearchParams) => (query.get('page') === '1' ? [machine] : []);
    const account = await start('hyperstack', (call, _, query) =>
      call === 'GET /core/virtual-machines'
        ? { status: 200, body: { status: true, instances: page(query) } }
        : undefined,
    );
    const { id } = server.register('mine', publicKey(1));
    expect(await collect(account.instances())).toMatchObject([
      { id: '7', name: 'train', host: '192.0.2.7', keyIds: keyIds?.map(() => String(id)) },
    ]);
  });

  it.each([[{ id: 'k1' }], [['k1']], [null], ['']])('do not tell their keys by %j', async (odd) => {
    const account = await start(
      'verda',
      answering({ 'GET /instances': [{ id: 'i1', ssh_key_ids: ['k2', odd] }], 'GET /clusters': [] }),
    );
    expect(await collect(account.instances())).toMatchObject([{ id: 'i1', keyIds: undefined }]);
  });

  it('of Thunder Compute are a map, with public keys', async () => {
    const account = await start(
      'thunder',
      answering({
        'GET /instances/list': {
          17: { ip: '192.0.2.7', port: 30022, sshPublicKeys: [publicKey(1, 'x'), publicKey(9)] },
        },
      }),
    );
    const { id } = server.register('mine', publicKey(1));
    expect(await collect(account.instances())).toMatchObject([
      { id: '17', host: '192.0.2.7', port: 30022, keyIds: [id] },
    ]);
  });

  it.each(['odd', 'ssh-ed25519 AAAA…', 'ssh-ed25519 ********'])(
    'of Thunder Compute do not tell their keys where one cannot be read: %s',
    async (odd) => {
      const machine = { ip: '192.0.2.7', sshPublicKeys: [publicKey(1), odd] };
      const account = await start('thunder', answering({ 'GET /instances/list': { 17: machine } }));
      server.register('mine', publicKey(1));
      expect(await collect(account.instances())).toMatchObject([{ id: '17', keyIds: undefined }]);
    },
  );

  it('of Vast.ai come with a cursor, and their keys in a JSON string each', async () => {
    const account = await start(
      'vast',
      vastMachines({ 11: [publicKey(1)], 12: [] }, () => server.keys),
    );
    const [first, second] = [server.register('', publicKey(1)), server.register('', publicKey(2))];
    const ids = async () => (await collect(account.instances()))[0]?.keyIds;
    expect(await collect(account.instances())).toMatchObject([
      {
        id: '11',
        name: 'machine 11',
        host: 'ssh5.vast.ai',
        port: 17,
        user: 'root',
        keyIds: [String(first.id)],
      },
      { id: '12', name: 'machine 12', keyIds: [] },
    ]);
    await account.attach('11', String(second.id));
    expect(await ids()).toEqual([String(first.id), String(second.id)]);
    expect(await account.detach('11', String(second.id))).toBe('removed');
    expect(await account.detach('11', String(second.id))).toBe('gone');
    expect(await ids()).toEqual([String(first.id)]);
    const error = await accountFailure(() => account.attach('11', '1'));
    expect(error.message).toContain('the Vast.ai account does not list it');
  });

  it.each(['', '{', '{}', 'null', '[[['])('of Vast.ai do not tell their keys in %j', async (ssh_keys) => {
    const account = await start(
      'vast',
      answering({
        'GET /api/v1/instances': { instances: [{ id: 11 }] },
        'GET /api/v0/instances/11/ssh': { ssh_keys },
      }),
    );
    expect(await collect(account.instances())).toMatchObject([{ id: '11', keyIds: undefined }]);
  });

  it('of Shadeform have one key, which each is asked for', async () => {
    const info = { ip: '192.0.2.7', ssh_port: 22, ssh_user: 'shadeform', status: 'active' };
    const account = await start(
      'shadeform',
      answering({
        'GET /instances': { instances: [{ id: 'i1', name: 'train', ...info }, { id: 'i2' }] },
        'GET /instances/i1/info': { id: 'i1', ...info, ssh_key_id: 'k1' },
        'GET /instances/i2/info': { id: 'i2' },
      }),
    );
    expect(await collect(account.instances())).toMatchObject([
      { id: 'i1', name: 'train', host: '192.0.2.7', port: 22, user: 'shadeform', keyIds: ['k1'] },
      { id: 'i2', keyIds: undefined },
    ]);
  });

  it('of Mithril are the bids and reservations that are not over, of the project', async () => {
    const order = (fid: string, status: string) => {
      return { fid, name: 'train', status, launch_specification: { ssh_keys: [`key-of-${fid}`] } };
    };
    const account = await start('mithril', (call, _, query) => {
      if (query.get('project') !== 'proj_1' || query.get('limit') !== '100') return undefined;
      if (call === 'GET /v2/reservation') {
        const data = [order('r1', 'Active'), order('r2', 'Ended'), order('r3', 'Canceled')];
        return { status: 200, body: { data, next_cursor: null } };
      }
      if (call !== 'GET /v2/spot/bids') return undefined;
      const isSecond = query.get('next_cursor') === 'c2';
      const data = isSecond ? [order('b3', 'Paused')] : [order('b1', 'Open'), order('b2', 'Terminated')];
      return { status: 200, body: { data, next_cursor: isSecond ? null : 'c2' } };
    });
    expect(await collect(account.instances())).toMatchObject([
      { kind: 'spot bid', id: 'b1', name: 'train', status: 'Open', keyIds: ['key-of-b1'] },
      { kind: 'spot bid', id: 'b3', keyIds: ['key-of-b3'] },
      { kind: 'reservation', id: 'r1', status: 'Active', keyIds: ['key-of-r1'] },
    ]);
    expect(account.supports.unlisted).toEqual(['Kubernetes clusters']);
  });

  it('of Cherry Servers have keys with ids', async () => {
    const ssh_keys = [{ id: 5, label: 'mine' }];
    const account = await start(
      'cherryservers',
      answering({ 'GET /v1/projects/17/servers': [{ id: 7, hostname: 'train', state: 'active', ssh_keys }] }),
    );
    expect(await collect(account.instances())).toMatchObject([{ id: '7', name: 'train', keyIds: ['5'] }]);
    expect(account.supports.unlisted).toEqual(['servers of other projects']);
  });

  it('of OVHcloud name the id of their key', async () => {
    const instance = { name: 'train', status: 'ACTIVE', ipAddresses: [{ ip: '192.0.2.7', type: 'public' }] };
    const account = await start(
      'ovhcloud',
      answering({
        'GET /cloud/project/project-1/instance': [
          { id: 'i1', ...instance, sshKeyId: 'k1' },
          { id: 'i2', ...instance, sshKeyId: null },
        ],
      }),
    );
    expect(await collect(account.instances())).toMatchObject([
      { id: 'i1', name: 'train', host: '192.0.2.7', keyIds: ['k1'] },
      { id: 'i2', keyIds: [] },
    ]);
  });

  it('of Azure are machines and scale sets, with copies of keys, on several pages', async () => {
    const path = '/subscriptions/sub-1/providers/Microsoft.Compute';
    const linux = (...lines: string[]) => {
      const publicKeys = lines.map((keyData) => ({ path: '/home/octocat/.ssh/authorized_keys', keyData }));
      return { linuxConfiguration: { ssh: { publicKeys } } };
    };
    const machine = (name: string, osProfile: object) => {
      return { id: `${path}/virtualMachines/${name}`, name, properties: { osProfile } };
    };
    const set = { virtualMachineProfile: { osProfile: linux(publicKey(2)) } };
    const account = await start('azure', (call, _, query) => {
      if (call === `GET ${path}/virtualMachineScaleSets`)
        return { status: 200, body: { value: [{ id: 's1', name: 'pool', properties: set }] } };
      if (call !== `GET ${path}/virtualMachines`) return undefined;
      if (query.get('$skiptoken') === '2') return { status: 200, body: { value: [machine('windows', {})] } };
      const value = [machine('train', linux(publicKey(1, 'x'), publicKey(9)))];
      const nextLink = `${server.address}${path}/virtualMachines?api-version=2024-11-01&$skiptoken=2`;
      return { status: 200, body: { value, nextLink } };
    });
    server.register('mine', publicKey(1));
    server.register('ours', publicKey(2));
    expect(await collect(account.instances())).toMatchObject([
      { kind: 'instance', name: 'train', keyIds: ['mine'] },
      { kind: 'instance', name: 'windows', keyIds: undefined },
      { kind: 'scale set', name: 'pool', keyIds: ['ours'] },
    ]);
  });

  it('of OpenStack are servers with the name of a key, in pages after a marker', async () => {
    const servers = [
      { id: 's1', name: 'train', status: 'ACTIVE', accessIPv4: '192.0.2.7', key_name: 'mine' },
      { id: 's2', name: 'other', status: 'ACTIVE', accessIPv4: '', key_name: null },
    ];
    const account = await start('openstack', (call, _, query) =>
      call === 'GET /servers/detail'
        ? { status: 200, body: { servers: query.get('marker') === 's2' ? [] : servers } }
        : undefined,
    );
    server.register('mine', publicKey(1));
    expect(await collect(account.instances())).toMatchObject([
      { kind: 'server', id: 's1', host: '192.0.2.7', keyIds: ['mine'] },
      { kind: 'server', id: 's2', host: undefined, keyIds: [] },
    ]);
  });

  it('of a profile of one’s own take keys and let them go', async () => {
    const instances = {
      m1: { label: 'train', keys: [] },
      m2: { label: 'other', keys: [{ label: 'theirs' }] },
    };
    const account = await start('nimbus', nimbusMachines(instances).other ?? (() => undefined));
    const { id } = server.register('lease-key:1/1', publicKey(1));
    await account.attach('m1', String(id));
    expect(await collect(account.instances())).toMatchObject([
      {
        id: 'm1',
        name: 'train',
        status: 'up',
        host: '192.0.2.7',
        port: 2222,
        user: 'nimbus',
        keyIds: ['key:1/1'],
      },
      { id: 'm2', keyIds: [] },
    ]);
    expect(await account.detach('m1', String(id))).toBe('removed');
    expect(await account.detach('m1', String(id))).toBe('gone');
  });
});
