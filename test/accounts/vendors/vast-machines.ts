import type { Vendor, VendorKey } from './server.ts';

/**
 * vastMachines answers as Vast.ai does for its instances: one on a page, and the keys of each, `lines` by its id, in a
 * string of JSON. A removed key stays on them; `keys` are those of the account.
 */
export function vastMachines(
  lines: Record<string, string[]>,
  keys: () => VendorKey[],
): NonNullable<Vendor['other']> {
  return (call, body, query) => {
    if (call === 'GET /api/v1/instances') {
      const ids = Object.keys(lines);
      const index = Number(query.get('after_token') ?? 0);
      const id = Number(ids[index]);
      const instance = { id, label: `machine ${id}`, ssh_host: 'ssh5.vast.ai', ssh_port: 17 };
      const next_token = index + 1 < ids.length ? String(index + 1) : null;
      return { status: 200, body: { instances: [instance], next_token } };
    }
    const [, method, id = '', keyId] =
      /^(\w+) \/api\/v0\/instances\/(\d+)\/ssh(?:\/(\d+))?$/.exec(call) ?? [];
    const present = lines[id];
    if (!present) return undefined;
    if (method === 'POST') present.push(String(body.ssh_key));
    if (method === 'DELETE') {
      const line = keys().find((each) => String(each.id) === keyId)?.line ?? '';
      const index = present.indexOf(line);
      if (index < 0) return { status: 400, body: { success: false, error: 'no_ssh_key' } };
      present.splice(index, 1);
    }
    const shown = present.map((public_key, index) => ({ id: index, public_key }));
    return { status: 200, body: { success: true, ssh_keys: JSON.stringify(shown) } };
  };
}
