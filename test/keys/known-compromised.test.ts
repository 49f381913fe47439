import { describe, expect, it } from '@jest/globals';
import { openBlocklist } from '../../src/keys/blocklist/blocklist.ts';
import { findCompromised } from '../../src/keys/known-compromised.ts';
import { even, inMemory, list, record } from '../support/blocklists.ts';

const VAGRANT = 'SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA';
const OTHER = `SHA256:${'A'.repeat(43)}`;
const key = { material: { kind: 'rsa', n: 0xabcdefn, e: 3n } } as const;
const known = record(Buffer.from('abcdef', 'hex'), 1);

describe('findCompromised', () => {
  it('finds well-known keys without a blocklist', async () => {
    expect(await findCompromised(key, { fingerprint: VAGRANT })).toMatchObject({
      kind: 'compromised',
      severity: 'critical',
      evidence: expect.stringContaining('Vagrant'),
    });
  });

  it('tells of keys in the blocklist, and in which list of it', async () => {
    const blocklist = await openBlocklist(inMemory(list([...even(1000), known])));
    expect(await findCompromised(key, { fingerprint: OTHER, blocklist })).toEqual({
      kind: 'compromised',
      severity: 'critical',
      evidence: expect.stringContaining('Debian OpenSSL (CVE-2008-0166)'),
      source: 'https://badkeys.info',
      hint: expect.stringContaining('authorized_keys on every machine'),
    });
  });

  it('says nothing of other keys', async () => {
    const blocklist = await openBlocklist(inMemory(list(even(1000))));
    for (const fingerprint of [OTHER, '', 'constructor', '__proto__']) {
      expect(await findCompromised(key, { fingerprint, blocklist })).toBeUndefined();
      expect(await findCompromised(key, { fingerprint })).toBeUndefined();
    }
  });

  it('passes on that the blocklist failed, which is not to be taken for fine', async () => {
    const source = inMemory(list(even(1000)));
    const blocklist = await openBlocklist(source);
    source.read = () => Buffer.alloc(0);
    await expect(findCompromised(key, { fingerprint: OTHER, blocklist })).rejects.toThrow(/it shrank/);
  });
});
