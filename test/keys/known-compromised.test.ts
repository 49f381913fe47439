import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openBlocklist } from '../../src/keys/blocklist/blocklist.ts';
import { findCompromised } from '../../src/keys/known-compromised.ts';
import { FINGERPRINT_PART, PUBLISHED_KEYS } from '../../src/keys/published-keys.ts';
import { even, inMemory, list, record } from '../support/blocklists.ts';

const VAGRANT = 'SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA';
const OTHER = `SHA256:${'A'.repeat(43)}`;
const key = { material: { kind: 'rsa', n: 0xabcdefn, e: 3n } } as const;
const known = record(Buffer.from('abcdef', 'hex'), 1);

describe('findCompromised', () => {
  it.each([
    ['the insecure RSA key that ships with Vagrant', VAGRANT],
    [
      'the insecure Ed25519 key that ships with Vagrant',
      'SHA256:WkvqjnyPAeC0cbPErYiGP9vqHdgL1MqqvPdIe3lvHgI',
    ],
    ['the key of root on F5 BIG-IP (CVE-2012-1493)', 'SHA256:9prMbqhS4QteoFQ1ZRJDqSBLWoHXPyKB0iWR05Ghro4'],
    [
      "GitHub's RSA host key, published by mistake in March 2023",
      'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
    ],
    [
      'the insecure key of the Docker image phusion/baseimage',
      'SHA256:mNz9adiNUt9xnouQa1sVz3M2zmUV/nTEjUOucMNM9l4',
    ],
    [
      'one of the 256 keys that npm keypair made most often (CVE-2021-41117)',
      'SHA256:f3zgdh0rFXFA2jnSOt7zCUX2vdE0/ZazQYsatVM3rDs',
    ],
  ])('finds a well-known key without a blocklist: %s', async (name, fingerprint) => {
    expect(await findCompromised(key, { fingerprint })).toMatchObject({
      kind: 'compromised',
      severity: 'critical',
      evidence: `The private half is public: it is ${name}`,
    });
  });

  it('has as many keys as docs/keys.md says, each once', () => {
    const parts = PUBLISHED_KEYS.flatMap(({ fingerprints }) => fingerprints.match(/\S+/g) ?? []);
    expect(new Set(parts.map((part) => part.slice(0, FINGERPRINT_PART))).size).toBe(parts.length);
    for (const part of parts) expect(part).toMatch(/^[A-Za-z0-9+/]{20}([A-Za-z0-9+/]{23})?$/);
    expect(readFileSync('docs/keys.md', 'utf8')).toContain(`Known without a list are ${parts.length} keys`);
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
