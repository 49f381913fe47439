import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openBlocklist } from '../../src/keys/blocklist/blocklist.ts';
import { openFile } from '../../src/keys/blocklist/open-file.ts';
import type { Material } from '../../src/keys/material.ts';
import { Problem } from '../../src/problem.ts';
import { even, inMemory, list, record } from '../support/blocklists.ts';
import { useFolder } from '../support/folder.ts';
import { makeEcdsa, makeEd25519 } from '../support/materials.ts';

/** The key whose modulus is a small number, and its record. */
const key = (n: number): Material => ({ kind: 'rsa', n: BigInt(n), e: 3n });
const recordOf = (n: number, id?: number) => {
  const hex = n.toString(16);
  return record(
    n === 0 ? Buffer.alloc(0) : Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'),
    id,
  );
};

describe('A blocklist', () => {
  it('finds what a search of the whole list finds', async () => {
    const some = fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 200 });
    const anyPage = fc.constantFrom(16, 48, 4096);
    await fc.assert(
      fc.asyncProperty(some, anyPage, async (members, page) => {
        const blocklist = await openBlocklist(inMemory(list(members.map((n) => recordOf(n))), page));
        for (let n = 0; n <= 400; n += 1) {
          expect(await blocklist.find(key(n))).toEqual(
            members.includes(n) ? { list: 'Git repositories' } : undefined,
          );
        }
      }),
    );
  });

  it('finds each key, and no other, in a few reads of a long list', async () => {
    const members = Array.from({ length: 50_000 }, (_, n) => n);
    const source = inMemory(list(members.map((n) => recordOf(n))));
    const blocklist = await openBlocklist(source);
    source.reads = 0;
    for (let n = 0; n < 60_000; n += 10) {
      expect(await blocklist.find(key(n))).toEqual(n < 50_000 ? { list: 'Git repositories' } : undefined);
    }
    expect(source.reads / 6000).toBeLessThan(2.5);
  });

  it('tells keys apart by the end of their hashes', async () => {
    for (const step of [-1, 1]) {
      const near = recordOf(1);
      near.writeUInt8(((near[14] ?? 0) + step) & 0xff, 14);
      const blocklist = await openBlocklist(inMemory(list([...even(20), near]), 16));
      expect(await blocklist.find(key(1))).toBeUndefined();
    }
  });

  it('knows RSA by its modulus, DSA by y, ECDSA by x, and the others by their bytes', async () => {
    const ecdsa = makeEcdsa('nistp521');
    const x = ecdsa.point.subarray(1, 67);
    const zeros = Buffer.concat([Buffer.alloc(3), Buffer.alloc(29, 7)]);
    const mldsa = Buffer.alloc(1312, 5);
    const records = [
      record(Buffer.from('0123456789', 'hex'), 1),
      record(Buffer.of(0x0f, 0xff), 2),
      record(x.subarray(x.findIndex((byte) => byte > 0)), 3),
      record(Buffer.alloc(32, 8), 4),
      record(Buffer.alloc(29, 7), 5),
      record(mldsa, 10),
      record(Buffer.alloc(57, 9), 99),
    ];
    const blocklist = await openBlocklist(inMemory(list(records)));
    const found = async (material: Material) => (await blocklist.find(material))?.list;
    expect(await found({ kind: 'rsa', n: 0x0123456789n, e: 65_537n })).toBe('Debian OpenSSL (CVE-2008-0166)');
    expect(await found({ kind: 'rsa', n: 0x0123456789n, e: 3n })).toBe('Debian OpenSSL (CVE-2008-0166)');
    expect(await found({ kind: 'dsa', p: 7n, q: 3n, g: 2n, y: 0xfffn })).toBe('npm keypair (CVE-2021-41117)');
    expect(await found(ecdsa)).toBe('ransomware');
    expect(await found({ kind: 'ed25519', point: Buffer.alloc(32, 8) })).toBe('documentation');
    expect(await found({ kind: 'ed25519', point: zeros })).toBe('firmware');
    expect(await found({ kind: 'mldsa44-ed25519', mldsa, point: makeEd25519().point })).toBe('test vectors');
    expect(await found({ kind: 'mldsa44-ed25519', mldsa: zeros, point: zeros })).toBe('firmware');
    expect(await found({ kind: 'ed448', point: Buffer.alloc(57, 9) })).toBe('list 99');
    expect(await found({ kind: 'unknown' })).toBeUndefined();
  });
});

describe('A damaged blocklist is an error, never silence:', () => {
  const whole = list(even(20_000));
  const long = list(even(200_000));

  it.each([
    ['an empty one', Buffer.alloc(0), /it is empty/],
    ['one cut within a record', whole.subarray(0, 4095), /4095 bytes are not a multiple of 16/],
    ['one that lacks its end', whole.subarray(0, whole.length / 2), /part of it is missing/],
    ['one that lacks a little at its end', whole.subarray(0, -16 * 100), /part of it is missing/],
    ['one that lacks a little at its beginning', whole.subarray(16 * 100), /part of it is missing/],
    ['one that lacks its beginning', whole.subarray(whole.length / 2), /part of it is missing/],
    ['text', Buffer.from('sixteen letters.'.repeat(1000)), /not sorted/],
    ['zeros', Buffer.alloc(16_000), /not sorted/],
    [
      'halves that are swapped',
      Buffer.concat([whole.subarray(160_000), whole.subarray(0, 160_000)]),
      /not spread evenly/,
    ],
    [
      'pages that are swapped',
      Buffer.concat([
        whole.subarray(0, 40_960),
        whole.subarray(45_056, 49_152),
        whole.subarray(40_960, 45_056),
        whole.subarray(49_152),
      ]),
      /not sorted/,
    ],
  ])('%s', async (_, bytes, why) => {
    const source = inMemory(bytes);
    const opening = openBlocklist(source);
    await expect(opening).rejects.toThrow(Problem);
    await expect(opening).rejects.toThrow(why);
    expect(source.closed).toBe(true);
  });

  it('one whose damage is met later', async () => {
    const bytes = Buffer.from(long);
    // A page that is not in the sample of 256 out of 782.
    bytes.fill(0, 4096 * 400 + 64, 4096 * 401);
    const blocklist = await openBlocklist(inMemory(bytes));
    const met = Array.from({ length: 2000 }, (_, n) => blocklist.find(key(n)).then(() => 'fine', String));
    expect((await Promise.all(met)).filter((outcome) => /not sorted/.test(outcome)).length).toBeGreaterThan(
      0,
    );
  });

  it('one with a page of elsewhere, met later', async () => {
    const bytes = Buffer.from(long);
    bytes.copyWithin(4096 * 400, 0, 4096);
    const blocklist = await openBlocklist(inMemory(bytes));
    const met = Array.from({ length: 2000 }, (_, n) => blocklist.find(key(n)).then(() => 'fine', String));
    expect((await Promise.all(met)).join()).toMatch(/not spread evenly/);
  });

  it('one whose pages were exchanged for others that are sorted in themselves', async () => {
    const bytes = Buffer.from(long);
    bytes.copyWithin(4096 * 300, 0, 4096 * 100);
    await expect(openBlocklist(inMemory(bytes))).rejects.toThrow(/not spread evenly/);
  });
});

describe('A blocklist in a file', () => {
  const folder = useFolder();
  const file = (name = 'blocklist.dat') => join(folder.path, name);

  it('is searched, and closed', async () => {
    writeFileSync(file(), list([...even(20_000), recordOf(7)]));
    const source = openFile(file());
    const blocklist = await openBlocklist(source);
    expect(await blocklist.find(key(7))).toEqual({ list: 'Git repositories' });
    expect(await blocklist.find(key(8))).toBeUndefined();
    blocklist.close();
    expect(() => source.read(0, 16)).toThrow(Problem);
  });

  it('is told when it becomes shorter', async () => {
    writeFileSync(file(), list(even(20_000)));
    const blocklist = await openBlocklist(openFile(file()));
    truncateSync(file(), 16);
    await expect(blocklist.find(key(7))).rejects.toThrow(/it shrank/);
    blocklist.close();
  });

  it('is told when it is missing, or is no file', () => {
    mkdirSync(file('directory'));
    expect(() => openFile(file('nothing.dat'))).toThrow(/nothing.dat cannot be used: it does not exist/);
    expect(() => openFile(file('directory'))).toThrow(/it is not a file/);
    expect(() => openFile(file('nothing.dat'))).toThrow(Problem);
  });
});
