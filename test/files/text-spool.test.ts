import { existsSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TextSpool } from '../../src/files/text-spool.ts';
import { anyText } from '../support/texts.ts';

const MEBIBYTE = 1024 * 1024;
/** Two buckets that no spool of another process has. */
const [ONE, TWO] = [process.pid * 10 + 1, process.pid * 10 + 2];

/** Folders of spools on disk with the first of these buckets. */
function spools(): string[] {
  const names = readdirSync(tmpdir()).filter((name) => /^keylease-\w{6}$/.test(name));
  return names.map((name) => join(tmpdir(), name)).filter((place) => existsSync(join(place, String(ONE))));
}

/** More than a spool keeps in memory. */
const long = (character: string) => character.repeat(9 * MEBIBYTE);

describe('a spool of text', () => {
  let spool: TextSpool;
  beforeEach(() => {
    spool = new TextSpool();
  });
  afterEach(() => spool.dispose());

  it('gives back what was appended to each bucket, in order, in memory and on disk', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ bucket: fc.nat(3), text: anyText(20).map((text) => JSON.stringify(text)) }),
        fc.record({ bucket: fc.nat(3), clear: fc.constant(true) }),
      ),
      { maxLength: 30 },
    );
    const [inMemory, onDisk] = [new TextSpool(), spool];
    onDisk.append(ONE, long('x'));
    expect(spools()).toHaveLength(1);
    fc.assert(
      fc.property(steps, fc.constantFrom(inMemory, onDisk), (all, own) => {
        for (let bucket = 0; bucket < 4; bucket += 1) own.clear(bucket);
        const wanted = new Map<number, string>();
        for (const step of all) {
          if ('clear' in step) {
            own.clear(step.bucket);
            wanted.delete(step.bucket);
          } else {
            own.append(step.bucket, step.text);
            wanted.set(step.bucket, (wanted.get(step.bucket) ?? '') + step.text);
          }
          expect(own.read(step.bucket)).toBe(wanted.get(step.bucket) ?? '');
        }
        for (let bucket = 0; bucket < 4; bucket += 1) expect(own.read(bucket)).toBe(wanted.get(bucket) ?? '');
      }),
    );
  });

  it('writes nothing while it is little, and then files that only this user can read', () => {
    spool.append(ONE, 'a');
    spool.append(TWO, 'x'.repeat(7 * MEBIBYTE));
    expect(spools()).toEqual([]);
    spool.append(TWO, 'y'.repeat(2 * MEBIBYTE));
    const [place = '', ...more] = spools();
    expect(more).toEqual([]);
    expect(statSync(place).mode & 0o777).toBe(0o700);
    expect(readdirSync(place).sort()).toEqual([String(ONE), String(TWO)]);
    for (const file of readdirSync(place)) expect(statSync(join(place, file)).mode & 0o777).toBe(0o600);
    expect(spool.read(ONE)).toBe('a');
    expect(spool.read(TWO)).toBe('x'.repeat(7 * MEBIBYTE) + 'y'.repeat(2 * MEBIBYTE));
    spool.append(ONE, 'b');
    expect(spool.read(ONE)).toBe('ab');
  });

  it('removes the file of a bucket that is cleared, and everything that is disposed of', () => {
    spool.append(ONE, long('x'));
    spool.append(TWO, 'b');
    spool.read(TWO);
    const [place = ''] = spools();
    spool.clear(TWO);
    expect(readdirSync(place)).toEqual([String(ONE)]);
    expect(spool.read(TWO)).toBe('');
    spool.dispose();
    expect(existsSync(place)).toBe(false);
    expect(spool.read(ONE)).toBe('');
    spool.dispose();
  });

  it('can be used again once it was disposed of, from memory', () => {
    spool.append(ONE, long('x'));
    spool.dispose();
    spool.append(ONE, 'again');
    expect(spool.read(ONE)).toBe('again');
    expect(spools()).toEqual([]);
  });
});
