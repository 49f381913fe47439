import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/audit/ledger/open-store.ts';
import { useEnvironment } from '../support/environment.ts';
import { S3, type S3Fault } from '../support/s3.ts';

const NAME = 'pictor-prod/report.json';

describe('a text in pieces', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  beforeEach(() => {
    s3.buckets.set('octo-reports', new Map());
    s3.requests.length = 0;
    s3.region = 'eu-central-1';
    s3.interfere = () => undefined;
  });
  afterAll(() => s3.close());

  const open = () => openStore('s3://octo-reports/', { env: process.env });
  const stored = () => s3.buckets.get('octo-reports')?.get(NAME);
  /** piecesOf are some hundred kilobytes in pieces, and how often they were read. */
  function piecesOf(): { text: string; reads: () => number; [Symbol.iterator](): Iterator<string> } {
    const all = Array.from({ length: 21 }, (_, number) => (number === 7 ? '' : `é${number}`.repeat(3000)));
    let reads = 0;
    return {
      text: all.join(''),
      reads: () => reads,
      *[Symbol.iterator]() {
        reads += 1;
        yield* all;
      },
    };
  }
  function meet(...faults: S3Fault[]): void {
    s3.interfere = () => faults.shift();
  }

  it('is sent with its length and its hash, which S3 compares', async () => {
    const pieces = piecesOf();
    await (await open()).put(NAME, pieces, { type: 'application/json' });
    expect(stored()?.type).toBe('application/json');
    expect(stored()?.bytes.toString()).toBe(pieces.text);
    const [{ headers } = { headers: {} }] = s3.requests;
    const hash = createHash('sha256').update(pieces.text);
    expect(headers).toMatchObject({
      'content-length': String(Buffer.byteLength(pieces.text)),
      'x-amz-checksum-sha256': hash.copy().digest('base64'),
      'x-amz-content-sha256': hash.digest('hex'),
    });
    expect(headers).not.toHaveProperty('transfer-encoding');
    expect(pieces.reads()).toBe(2);
  });

  it('may come in pieces that hold until the next one is read', async () => {
    const shared = Buffer.alloc(64 * 1024);
    const pieces = {
      *[Symbol.iterator]() {
        for (let number = 0; number < 40; number += 1) yield shared.fill(number);
      },
    };
    await (await open()).put(NAME, pieces);
    const all = Array.from({ length: 40 }, (_, number) => Buffer.alloc(shared.length, number));
    expect(stored()?.bytes.equals(Buffer.concat(all))).toBe(true);
  });

  it('is read again and sent whole for each attempt', async () => {
    const pieces = piecesOf();
    meet({ code: 'SlowDown', status: 503 }, 'cut');
    await (await open()).put(NAME, pieces);
    expect(stored()?.bytes.toString()).toBe(pieces.text);
    expect(s3.requests).toHaveLength(3);
    expect(pieces.reads()).toBe(4);
  });

  it('finds a bucket in another region', async () => {
    const pieces = piecesOf();
    s3.region = 'us-east-2';
    await (await open()).put(NAME, pieces);
    expect(stored()?.bytes.toString()).toBe(pieces.text);
  });

  it('that changed since it was measured is not stored', async () => {
    let text = 'one';
    const pieces = {
      *[Symbol.iterator]() {
        yield text;
        text = 'two';
      },
    };
    await expect((await open()).put(NAME, pieces)).rejects.toThrow('cannot be written');
    expect(stored()).toBeUndefined();
  });

  it('that cannot be read is not stored, and the reason is told', async () => {
    let reads = 0;
    const pieces = {
      *[Symbol.iterator]() {
        reads += 1;
        yield 'one';
        if (reads > 1) throw new Error('the disk is gone');
      },
    };
    await expect((await open()).put(NAME, pieces)).rejects.toThrow('the disk is gone');
    expect(stored()).toBeUndefined();
  });

  it('may be empty', async () => {
    await (await open()).put(NAME, ['', '']);
    expect(stored()?.bytes).toHaveLength(0);
  });
});
