import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { providers } from '../../src/accounts/providers.ts';
import { gpuClouds } from '../accounts/vendors/gpu-clouds.ts';
import { largeClouds } from '../accounts/vendors/large-clouds.ts';
import { moreClouds } from '../accounts/vendors/more-clouds.ts';
import { nimbus, nimbusMachines } from '../accounts/vendors/nimbus.ts';
import { otherClouds } from '../accounts/vendors/other-clouds.ts';
import { TOKEN, VendorServer } from '../accounts/vendors/server.ts';
import { freshKey, keylease } from './run.ts';

/** Those that ask for pauses between requests would take minutes. */
const limited = new Set(providers.filter(({ limits }) => limits).map(({ id }) => id));
const vendors = [...gpuClouds, ...otherClouds, ...moreClouds, ...largeClouds, nimbus].filter(
  ({ provider, tokenPath }) => !limited.has(provider) && tokenPath === undefined,
);

it.each(vendors.map((vendor) => [vendor.provider, vendor] as const))(
  'doctor leaves an account of %s as it was, and tells nothing of it in a report',
  async (provider, vendor) => {
    const server = new VendorServer(vendor);
    const url = await server.listen();
    server.register('secret-name', freshKey('octocat@example.com'));
    const before = [...server.keys];
    const account = vendor.profile ? ['--profile', vendor.profile] : ['--provider', provider];
    const env = { ...vendor.env, KEYLEASE_API_TOKEN: TOKEN };
    const words = ['doctor', ...account, '--api-url', url, '--report'];
    const { stdout, stderr } = await keylease(words, { env });
    await server.close();
    for (const step of [
      'add a throwaway key',
      'send a duplicate',
      'send a bad key',
      'remove it',
      'list again: it is gone',
    ])
      expect(stderr).toMatch(RegExp(`^[✔!] ${step} `, 'm'));
    expect(server.keys).toEqual(before);
    if (vendor.shown) expect(stderr).toMatch(/^✔ read it again: it is gone .* there is no such key$/m);
    expect(stdout).toContain('## keylease doctor: ');
    for (const each of [TOKEN, 'secret-name', 'octocat', ...Object.values(vendor.env ?? {})]) {
      expect(stdout).not.toContain(each);
    }
  },
);

it('doctor says of the example in docs/accounts.md what stands there', async () => {
  const machines = nimbusMachines({ m1: { label: 'train', keys: [{ label: 'laptop' }] } });
  const server = new VendorServer({
    ...machines,
    entry: (key) => ({ ...(machines.entry(key) as object), added: Math.floor(Date.now() / 1000) }),
    // 68 characters are the 51 bytes of an Ed25519 key.
    wanted: (body, headers) =>
      / [^\s=]{68}( |$)/.test(String(body.material)) ? machines.wanted(body, headers) : undefined,
  });
  const url = await server.listen();
  server.register('laptop', freshKey('octocat'));
  const [, profile, said = ''] = exampleOf(readFileSync('docs/accounts.md', 'utf8'));
  const env = { ...nimbus.env, KEYLEASE_API_TOKEN: TOKEN };
  const { code, stdout } = await keylease(['doctor', '--profile', String(profile), '--api-url', url], {
    env,
  });
  await server.close();
  expect(code).toBe(0);
  expect(steady(stdout)).toBe(steady(said));
});

/** exampleOf finds the profile on the page, and what doctor says of it. */
function exampleOf(page: string): string[] {
  const [, profile = ''] = /```json\n(\{\n {2}"\$schema".*?)```/s.exec(page) ?? [];
  const [, said = ''] = /```text\n(✔ list the keys.*?)```/s.exec(page) ?? [];
  return [page, profile, said];
}

/** steady is a text without what differs each time. */
function steady(text: string): string {
  return text
    .replace(/\d+\.\d\d s/g, 's')
    .replace(/keylease-doctor-\w+/g, 'name')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');
}
