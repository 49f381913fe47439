import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openS3Object } from '../../src/audit/blocklist-s3.ts';
import { openBlocklist } from '../../src/keys/blocklist/blocklist.ts';
import type { Material } from '../../src/keys/material.ts';
import { Problem } from '../../src/problem.ts';
import { even, list, record } from '../support/blocklists.ts';
import { useEnvironment } from '../support/environment.ts';
import { S3, type S3Fault } from '../support/s3.ts';

const bytes = list([...even(400_000), record(Buffer.of(7), 1)]);
const key = (n: bigint): Material => ({ kind: 'rsa', n, e: 3n });

describe('A blocklist in S3', () => {
  const s3 = new S3();
  let ranges: string[] = [];
  let refuse: S3Fault | undefined;

  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  beforeEach(() => {
    ranges = [];
    refuse = undefined;
    s3.interfere = ({ headers }) => {
      if (!refuse) ranges.push(String(headers.range));
      return refuse;
    };
    putList('"one"');
  });
  afterAll(() => s3.close());

  it('is opened in 17 requests, and a key is found or missed in one or two', async () => {
    const blocklist = await open();
    expect(ranges).toHaveLength(17);
    ranges = [];
    expect(await blocklist.find(key(7n))).toEqual({ list: 'Debian OpenSSL (CVE-2008-0166)' });
    for (let n = 100n; n < 120n; n += 1n) expect(await blocklist.find(key(n))).toBeUndefined();
    expect(ranges.length).toBeLessThan(30);
  });

  it('is not asked twice for the same bytes', async () => {
    const blocklist = await open();
    await Promise.all([7n, 7n, 7n].map((n) => blocklist.find(key(n))));
    await blocklist.find(key(7n));
    expect(new Set(ranges).size).toBe(ranges.length);
  });

  it('is asked again for what failed', async () => {
    const blocklist = await open();
    const unread = [7n, 8n, 9n, 10n, 11n, 12n];
    refuse = { code: 'InternalError', status: 400 };
    const failed = unread.map((n) => blocklist.find(key(n)).then(() => undefined, String));
    expect((await Promise.all(failed)).filter(Boolean).join()).toMatch(/InternalError.*Run again later/);
    refuse = undefined;
    expect(await blocklist.find(key(7n))).toBeDefined();
    for (const n of unread) await blocklist.find(key(n));
  });

  it('that is replaced meanwhile is an error', async () => {
    const blocklist = await open();
    putList('"two"');
    const finds = Array.from({ length: 30 }, (_, n) => blocklist.find(key(BigInt(n))).then(() => '', String));
    const [told] = (await Promise.all(finds)).filter(Boolean);
    expect(told).toMatch(/s3:\/\/octo-org\/blocklist.dat cannot be read: .*replaced while it was read/);
  });

  it.each([
    ['NoSuchKey', /Check the bucket and the key/],
    ['AccessDenied', /Allow s3:GetObject on octo-org\/blocklist.dat/],
    ['InvalidRange', /Upload the object again: it is empty/],
  ])('that is answered with %s is an error that says what to do', async (code, hint) => {
    refuse = { code };
    await expect(open()).rejects.toThrow(Problem);
    await expect(open()).rejects.toThrow(hint);
  });

  async function open() {
    return openBlocklist(await openS3Object('s3://octo-org/blocklist.dat', { env: process.env }));
  }

  function putList(etag: string): void {
    const object = { bytes, type: 'application/octet-stream', etag, modified: new Date(0) };
    s3.buckets.set('octo-org', new Map([['blocklist.dat', object]]));
  }
});
