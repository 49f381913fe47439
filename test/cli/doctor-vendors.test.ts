import { expect, it } from '@jest/globals';
import { providers } from '../../src/accounts/providers.ts';
import { gpuClouds } from '../accounts/vendors/gpu-clouds.ts';
import { nimbus } from '../accounts/vendors/nimbus.ts';
import { otherClouds } from '../accounts/vendors/other-clouds.ts';
import { TOKEN, VendorServer } from '../accounts/vendors/server.ts';
import { freshKey, keylease } from './run.ts';

/** Those that ask for pauses between requests would take minutes. */
const limited = new Set(providers.filter(({ limits }) => limits).map(({ id }) => id));
const vendors = [...gpuClouds, ...otherClouds, nimbus].filter(({ provider }) => !limited.has(provider));

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
