import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatPart,
  parseLines,
  parsePart,
  partName,
  type RecordScope,
  readLines,
  recordsExcept,
  recordsOf,
  shardBits,
  shardOf,
} from '../../../src/audit/ledger/parts.ts';
import { fingerprint } from '../../support/numbered-keys.ts';
import { identity, records } from './records.ts';

const at = '2026-11-24T12:00:00.000Z';

describe('a part', () => {
  it('is read as it was written, whatever the order of the records', () => {
    fc.assert(
      fc.property(records, fc.nat(4095), (all, shard) => {
        const { part, bytes } = formatPart(shard, all);
        expect(part).toMatchObject({ shard, keys: Object.keys(all).length });
        expect(parsePart(bytes, part)).toEqual(all);
        expect(formatPart(shard, Object.fromEntries(Object.entries(all).reverse())).bytes).toEqual(bytes);
      }),
    );
  });

  it('has the records of some keys, and of all but these, whatever their ids are', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ minLength: 80, maxLength: 200 }),
      fc.constantFrom('"', 'a"b', '\\', 'a\\"', '\n', 'é', '\u2028'),
    );
    const identities = fc.uniqueArray(id.map((each) => `${fingerprint(1)}@${each}`));
    fc.assert(
      fc.property(identities, fc.func(fc.boolean()), (all, isMeant) => {
        const records = Object.fromEntries(all.map((each) => [each, { seen: at }]));
        const { part, bytes } = formatPart(0, records);
        const meant = all.filter(isMeant);
        const keys = (scope: RecordScope) => Object.keys(parseLines(readLines(bytes, part), scope)).sort();
        expect(keys(recordsOf(new Set([...meant, 'another'])))).toEqual(meant.sort());
        const others = all.filter((each) => !meant.includes(each));
        expect(keys(recordsExcept(new Set(meant)))).toEqual(others.sort());
      }),
    );
  });

  it('is not trusted once a character of it was changed or cut', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(127), fc.boolean(), (all, where, code, cut) => {
        const { part, bytes } = formatPart(0, { ...all, a: { seen: at } });
        const text = bytes.toString();
        const offset = where % text.length;
        const changed =
          text.slice(0, offset) + (cut ? '' : String.fromCharCode(code)) + text.slice(offset + 1);
        fc.pre(changed !== text);
        expect(() => parsePart(Buffer.from(changed), part)).toThrow('it was changed after it was written');
      }),
    );
  });

  it('is not trusted where its hash is right, and what it says is not', () => {
    const read = (text: string, keys: number) => {
      const { part } = formatPart(0, {});
      return () => parsePart(Buffer.from(text), { ...part, keys, sha256: sha256Of(text) });
    };
    expect(read(`{"key":"a","seen":"${at}"}\n`, 2)).toThrow('it does not have 2 records');
    expect(read(`{"key":"a","seen":"${at}"}`, 1)).toThrow('its last line is cut short');
    expect(read('{"key":"a","seen":"long ago"}\n', 1)).toThrow('its record of a is damaged');
    expect(read(`{"key":"a","seen":"${at}"}\n`, 1)()).toEqual({ a: { seen: at } });
  });

  it('is named by its content', () => {
    const { part } = formatPart(3, { a: { seen: at } });
    expect(partName('prod', part)).toBe(`prod/parts/3-${part.sha256}.ndjson`);
    expect(formatPart(3, { a: { seen: at, sound: '1' } }).part.sha256).not.toBe(part.sha256);
  });
});

describe('the shard of a key', () => {
  const twelve = fc.integer({ min: 0, max: 12 });

  it('is one of 2^bits, and divides the one of fewer bits', () => {
    fc.assert(
      fc.property(identity, twelve, twelve, (each, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(shardOf(each, more)).toBeGreaterThanOrEqual(0);
        expect(shardOf(each, more)).toBeLessThan(1 << more);
        expect(shardOf(each, less)).toBe(shardOf(each, more) >> (more - less));
      }),
    );
  });

  it('is the same for all entries with the same key', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.string(), twelve, (number, one, other, bits) => {
        const key = fingerprint(number);
        expect(shardOf(`${key}@${one}`, bits)).toBe(shardOf(`${key}@${other}`, bits));
      }),
    );
  });

  it('divides keys, and entries that are none, evenly', () => {
    for (const kind of [fingerprint, () => 'not-a-key']) {
      const counts = Array<number>(8).fill(0);
      for (let number = 0; number < 2000; number += 1) {
        const shard = shardOf(`${kind(number)}@${number}`, 3);
        counts[shard] = (counts[shard] ?? 0) + 1;
      }
      expect(Math.min(...counts)).toBeGreaterThan(200);
      expect(Math.max(...counts)).toBeLessThan(300);
    }
  });
});

describe('the number of shards', () => {
  it.each([
    [0, 0, 0],
    [4096, 0, 0],
    [4097, 0, 1],
    [8192, 0, 1],
    [8193, 0, 2],
    [8193, 1, 2],
    [100_000, 0, 5],
    [1_000_000, 0, 8],
    [1e9, 0, 12],
  ])('of %i keys, with 2^%i before, is 2^%i', (keys, before, bits) => {
    expect(shardBits(keys, before)).toBe(bits);
  });

  it.each([
    [4096, 1, 1],
    [1025, 1, 1],
    [1024, 1, 0],
    [8192, 4, 1],
    [8193, 4, 4],
    [0, 5, 0],
  ])('stays until the keys are far fewer: of %i, with 2^%i before, it is 2^%i', (keys, before, bits) => {
    expect(shardBits(keys, before)).toBe(bits);
  });

  it('does not change back and forth where keys come and go', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.integer({ min: -20, max: 20 }), (keys, percent) => {
        const bits = shardBits(keys);
        const later = shardBits(Math.floor(keys * (1 + percent / 100)), bits);
        const back = shardBits(keys, later);
        expect(shardBits(Math.floor(keys * (1 + percent / 100)), back)).toBe(later);
      }),
    );
  });
});

/** sha256Of is the hash of a text, as the name of a part has it. */
function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
