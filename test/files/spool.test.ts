import { existsSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Spool } from '../../src/files/spool.ts';
import { anyText } from '../support/texts.ts';

const MEBIBYTE = 1024 * 1024;
const [ONE, TWO] = [1, 2];

const folders = () => readdirSync(tmpdir()).filter((name) => /^keylease-\w{6}$/.test(name));
let before: string[];

/** Folders of spools on disk that were not there before the test; other processes may have some as well. */
function spools(): string[] {
  const names = folders().filter((name) => !before.includes(name));
  return names.map((name) => join(tmpdir(), name)).filter((place) => existsSync(join(place, 'spool')));
}

/** More than a spool keeps in memory. */
const long = (character: string) => character.repeat(9 * MEBIBYTE);

describe('a spool of text', () => {
  let spool: Spool;
  beforeEach(() => {
    before = folders();
    spool = new Spool();
  });
  afterEach(() => spool.dispose());

  it.each([
    ['in memory', ''],
    ['on disk', long('x')],
  ])('gives back what was appended to each bucket, in order, %s', (_, first) => {
    const text = fc.oneof(anyText(20), fc.constantFrom('é'.repeat(900), 'y'.repeat(20_000), '\u{1f511}'));
    const step = fc.record({
      bucket: fc.nat(3),
      text: text.map((each) => Buffer.from(each).toString()),
      raw: fc.boolean(),
    });
    spool.append(9, first);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const shown = [0, 1, 2, 3].map((bucket) => spool.read(bucket).toString());
        expect([0, 1, 2, 3].map((bucket) => spool.view(bucket).toString())).toEqual(shown);
        expect([0, 1, 2, 3].map((bucket) => spool.size(bucket))).toEqual(
          shown.map((each) => Buffer.byteLength(each)),
        );
        for (const each of steps) {
          spool.append(each.bucket, each.raw ? Buffer.from(each.text) : each.text);
          shown[each.bucket] += each.text;
          expect(spool.read(each.bucket).toString()).toBe(shown[each.bucket]);
        }
        for (const [bucket, all] of shown.entries()) expect(spool.read(bucket).toString()).toBe(all);
      }),
      { numRuns: 30 },
    );
    expect(spool.read(9).toString()).toBe(first);
  });

  it('gives bytes that may be changed, and stay what they are', () => {
    spool.append(ONE, 'one');
    spool.read(ONE).fill(0);
    expect(spool.read(ONE).toString()).toBe('one');
  });

  it('writes nothing while it is little, and then a file that only this user can read', () => {
    spool.append(ONE, 'a');
    spool.append(TWO, 'x'.repeat(3 * MEBIBYTE));
    expect(spools()).toEqual([]);
    spool.append(TWO, 'y'.repeat(2 * MEBIBYTE));
    const [place = '', ...more] = spools();
    expect(more).toEqual([]);
    expect(statSync(place).mode & 0o777).toBe(0o700);
    expect(statSync(join(place, 'spool')).mode & 0o777).toBe(0o600);
    spool.append(ONE, 'b');
    expect(spool.read(ONE).toString()).toBe('ab');
    expect(spool.read(TWO).toString()).toBe('x'.repeat(3 * MEBIBYTE) + 'y'.repeat(2 * MEBIBYTE));
  });

  it('removes everything that is disposed of, and can be used again, from memory', () => {
    spool.append(ONE, long('x'));
    const [place = ''] = spools();
    spool.dispose();
    expect(existsSync(place)).toBe(false);
    expect(spool.read(ONE).toString()).toBe('');
    spool.dispose();
    spool.append(ONE, 'again');
    expect(spool.read(ONE).toString()).toBe('again');
    expect(spools()).toEqual([]);
  });
});
