import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ByteLines } from '../../src/files/byte-lines.ts';
import { anyText } from '../support/texts.ts';

const line = anyText(20).map((text) => Buffer.from(text).toString().replaceAll('\n', ' '));
const lines = fc.array(line, { maxLength: 20 });

describe('lines of bytes', () => {
  it('are what they were made of', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const all = ByteLines.of(texts);
        expect(all.length).toBe(texts.length);
        expect(all.texts()).toEqual(texts);
        expect(texts.map((_, index) => all.text(index))).toEqual(texts);
        expect(new ByteLines(all.bytes).texts()).toEqual(texts);
      }),
    );
  });

  it('are sliced with their newlines', () => {
    fc.assert(
      fc.property(lines, fc.nat(20), fc.nat(20), (texts, from, to) => {
        const slice = ByteLines.of(texts).slice(from, Math.max(from, to)).toString();
        expect(slice).toBe(
          texts
            .slice(from, Math.max(from, to))
            .map((text) => `${text}\n`)
            .join(''),
        );
      }),
    );
  });

  it('are the same where their texts are', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.array(line, { minLength: 1 }), (one, other) => {
        const [these, those] = [ByteLines.of(one), ByteLines.of([...other, ...one])];
        for (const [index, text] of those.texts().entries()) {
          expect(these.isSame(0, those, index)).toBe(text === one[0]);
        }
      }),
    );
  });

  it('begin with what they begin with', () => {
    const all = ByteLines.of(['abc', '', 'é']);
    expect([all.head(0, 2), all.head(0, 9), all.head(1, 9), all.head(2, 9)]).toEqual(['ab', 'abc', '', 'Ã©']);
  });

  it('are none where the last one is cut short', () => {
    expect(() => new ByteLines(Buffer.from('a\nb'))).toThrow('its last line is cut short');
    expect(new ByteLines(Buffer.alloc(0)).length).toBe(0);
  });
});
