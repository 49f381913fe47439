import { describe, expect, it } from '@jest/globals';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { keylease, keyleaseProcess } from './run.ts';

const HOUR = 3600_000;
const SECRET = 'lease-secret-0123456789';

function leaseName(hours: number, secret?: string): string {
  const lease = { repository: 'train', repositoryId: 123456789, runId: 19283746501, attempt: 2, secret };
  return makeLeaseName({ ...lease, expiresAt: Date.now() + hours * HOUR, fingerprint: fingerprint(1) });
}

async function decode(name: string, words: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const ran = await keylease(['lease', 'decode', name, '--json', ...words], { env });
  return { code: ran.code, said: JSON.parse(ran.stdout), stderr: ran.stderr };
}

describe('keylease lease decode', () => {
  it('says what a name says, for people', async () => {
    const { code, stdout, stderr } = await keyleaseProcess(['lease', 'decode', leaseName(5.5)]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^repository +train \(id 123456789\)\nrun +19283746501, attempt 2\nexpires +\S+ \S+ UTC, in 5 hours\ntag +checksum, not checked\n$/,
    );
    expect(stderr).toContain('Next: anyone can make up such a name;');
  });

  it('says whether it is over', async () => {
    expect((await decode(leaseName(5))).said).toMatchObject({ expired: false, tag: 'not-checked' });
    expect((await decode(leaseName(-50))).said).toMatchObject({ expired: true, repositoryId: 123456789 });
  });

  it('proves it by the key: only its own tag, and where there is a lease secret only a signed one', async () => {
    const own = ['--fingerprint', fingerprint(1)];
    const signed = { KEYLEASE_LEASE_SECRET: SECRET };
    const verify = async (...call: Parameters<typeof decode>) => {
      const { code, said } = await decode(...call);
      return [said.tag, code];
    };
    expect(await verify(leaseName(5), own)).toEqual(['valid', 0]);
    expect(await verify(leaseName(5), ['--fingerprint', fingerprint(2)])).toEqual(['invalid', 1]);
    expect(await verify(leaseName(5), own, signed)).toEqual(['invalid', 1]);
    expect(await verify(leaseName(5, SECRET), own, signed)).toEqual(['valid', 0]);
    expect(await verify(leaseName(5, 'another'), own, signed)).toEqual(['invalid', 1]);
    const rotated = { ...signed, KEYLEASE_PREVIOUS_LEASE_SECRET: 'another' };
    expect(await verify(leaseName(5, 'another'), own, rotated)).toEqual(['valid', 0]);
    expect(await verify(leaseName(-50, SECRET), own, signed)).toEqual(['valid', 0]);
  });

  it.each([
    ['laptop', '"laptop" is not the name of a lease: a lease is called keylease-<repository>-'],
    ['keylease-\u001b[31mx', '"keylease-x" is not the name of a lease'],
    [leaseName(100), 'it claims to end in 4 days, but a lease lasts 24 hours at most'],
  ])('%j is none: one line says why', async (name, why) => {
    const { code, stdout, stderr } = await keylease(['lease', 'decode', name]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`keylease: `);
    expect(stderr).toContain(why);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('takes no fingerprint that is none', async () => {
    const { code, stderr } = await keylease(['lease', 'decode', leaseName(5), '--fingerprint', 'SHA256:x']);
    expect(code).toBe(64);
    expect(stderr).toContain('keylease: Invalid --fingerprint: "SHA256:x" is not a SHA256 fingerprint.');
  });
});
