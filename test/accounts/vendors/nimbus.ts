import { type Reply, TOKEN, type Vendor, type VendorKey } from './server.ts';

const KEYS = '/projects/p-1/keys';

/** nimbus is a cloud that does not exist, for the example of a profile that a user writes. */
export const nimbus: Vendor = {
  provider: 'nimbus',
  profile: 'examples/nimbus.profile.json',
  base: '/v2',
  env: { NIMBUS_PROJECT: 'p-1' },
  authorized: (headers) => headers['x-nimbus-key'] === TOKEN && headers['x-nimbus-version'] === '2026-01',
  list: `GET ${KEYS}`,
  create: `POST ${KEYS}`,
  remove: `DELETE ${KEYS}/`,
  paging: { style: 'cursor', param: 'after', sizeParam: 'limit', most: 50 },
  newId: (number) => `key:${number}/${number}`,
  entry: (key) => ({ ...shown(key), added: 1_767_323_045, used: 1_767_323_046.5, owner: 'person' }),
  envelope: (keys, { next }) => ({ result: { keys, after: next === undefined ? undefined : String(next) } }),
  wanted: (body) => {
    const { type, label, material, in: place } = body;
    const isWhole = type === 'ssh' && JSON.stringify(place) === '{"project":"p-1"}';
    const isNamed = typeof label === 'string' && label.length <= 48 && typeof material === 'string';
    return isWhole && isNamed ? { name: label, line: material } : undefined;
  },
  created: () => ({ status: 202 }),
  removed: { status: 204 },
  missing: { status: 410 },
  duplicate: { status: 409, body: { problem: { code: 'key.exists', text: 'There already.' } } },
  invalid: { status: 400, body: { problem: { code: 'bad', text: 'Not valid.' } } },
  unauthorized: { status: 401, body: { problem: { code: 'auth', text: 'Not valid.' } } },
};

/** nimbusMachines are nimbus with machines on which keys can be put. */
export function nimbusMachines(
  machines: Record<string, { label: string; keys: { label: string }[] }>,
): Vendor {
  const path = '/projects/p-1/machines';
  return {
    ...nimbus,
    other: (call, { uid }): Reply | undefined => {
      if (call === `GET ${path}`) return { status: 200, body: { result: shownMachines(machines) } };
      const [, id = '', key] = /machines\/(\w+)\/keys(?:\/(.+))?$/.exec(call) ?? [];
      const machine = machines[id];
      if (!call.includes(path)) return undefined;
      if (!machine) return { status: 404 };
      const label = `lease-${decodeURIComponent(key ?? String(uid))}`;
      if (call.startsWith('POST')) {
        machine.keys.push({ label });
        return { status: 202 };
      }
      const left = machine.keys.filter((each) => each.label !== label);
      const status = left.length === machine.keys.length ? 404 : 204;
      machine.keys = left;
      return { status };
    },
  };
}

function shown({ id, name, line }: VendorKey) {
  return { uid: id, label: name, material: line };
}

function shownMachines(machines: Record<string, { label: string; keys: { label: string }[] }>) {
  return Object.fromEntries(
    Object.entries(machines).map(([id, { label, keys }]) => [
      id,
      { label, keys, state: 'up', address: { public: '192.0.2.7', ssh: 2222 } },
    ]),
  );
}
