import fs, { readdirSync, readlinkSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Spool } from '../../src/files/spool.ts';
import { anyText } from '../support/texts.ts';

const MEBIBYTE = 1024 * 1024;
const [ONE, TWO] = [1, 2];

const folders = () => readdirSync(tmpdir()).filter((name) => /^keylease-\w{6}$/.test(name));
let before: string[];

/** Folders of spools that have a name, and were not there before the test; other processes may have some as well. */
const named = () => folders().filter((name) => !before.includes(name));

/** The descriptors of the files of spools in this process, which have no name. */
function nameless(): string[] {
  const links = readdirSync('/proc/self/fd').map((descriptor) => join('/proc/self/fd', descriptor));
  return links.filter((link) => /keylease-\w{6}\/spool \(deleted\)$/.test(readLink(link)));
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // It was that of the list.
  }
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
      settled: fc.boolean(),
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
          const bytes = Buffer.from(each.text);
          spool.append(each.bucket, each.raw ? bytes : each.text);
          if (each.settled) spool.settle(each.bucket);
          if (each.settled) bytes.fill(0);
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

  it('writes nothing while it is little, and then a file without a name that only this user can read', () => {
    spool.append(ONE, 'a');
    spool.append(TWO, 'x'.repeat(3 * MEBIBYTE));
    expect(nameless()).toEqual([]);
    spool.append(TWO, 'y'.repeat(2 * MEBIBYTE));
    const [file = '', ...more] = nameless();
    expect(more).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(named()).toEqual([]);
    spool.append(ONE, 'b');
    expect(spool.read(ONE).toString()).toBe('ab');
    expect(spool.read(TWO).toString()).toBe('x'.repeat(3 * MEBIBYTE) + 'y'.repeat(2 * MEBIBYTE));
  });

  it('removes everything that is disposed of, and can be used again, from memory', () => {
    spool.append(ONE, long('x'));
    expect(nameless()).toHaveLength(1);
    spool.dispose();
    expect(nameless()).toEqual([]);
    expect(spool.read(ONE).toString()).toBe('');
    spool.dispose();
    spool.append(ONE, 'again');
    expect(spool.read(ONE).toString()).toBe('again');
    expect(nameless()).toEqual([]);
  });

  it('has a name until it is disposed of where the system keeps that of an open file', async () => {
    let isKept = true;
    jest.unstable_mockModule('node:fs', () => ({
      ...fs,
      rmSync: (...given: Parameters<typeof fs.rmSync>) => {
        if (isKept) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
        fs.rmSync(...given);
      },
    }));
    jest.resetModules();
    const busy = new (await import('../../src/files/spool.ts')).Spool();
    busy.append(ONE, long('x'));
    const [name = '', ...more] = named();
    expect(more).toEqual([]);
    expect(statSync(join(tmpdir(), name)).mode & 0o777).toBe(0o700);
    expect(busy.read(ONE).toString()).toBe(long('x'));
    isKept = false;
    busy.dispose();
    expect(named()).toEqual([]);
  });
});
