import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redact } from '../src/redact.ts';

const SECRET = '4711|a/b+c?"é\\~secret>>>???~~~';

describe('redact', () => {
  it.each<[string, string]>([
    ['itself', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['JSON-escaped', JSON.stringify({ SECRET }).slice(11, -2)],
    ['JSON-escaped by PHP', JSON.stringify({ SECRET }).slice(11, -2).replaceAll('/', '\\/')],
    ['base64', Buffer.from(SECRET).toString('base64').replaceAll('=', '')],
    ['base64url', Buffer.from(SECRET).toString('base64url')],
  ])('hides a secret that is %s', (_, form) => {
    expect(redact(`before ${form}, ${form} after`, [SECRET])).toBe('before ***, *** after');
  });

  it('hides base64 with padding', () => {
    const padded = Buffer.from('a secret of 23 letters.').toString('base64');
    expect(padded).toMatch(/=$/);
    expect(redact(`x ${padded}`, ['a secret of 23 letters.'])).toMatch(/^x \*\*\*=*$/);
  });

  it('hides the longest secret first, so that no rest of it is left', () => {
    for (const secrets of [
      ['secret', 'secret-token'],
      ['secret-token', 'secret'],
    ]) {
      expect(redact('secret-token secret', secrets)).toBe('*** ***');
    }
  });

  it('leaves a text without secrets as it is, and takes an empty secret for none', () => {
    fc.assert(fc.property(fc.string(), (text) => redact(text, ['']) === text && redact(text, []) === text));
  });

  it('leaves no secret, whatever it consists of', () => {
    const secret = fc
      .string({ unit: 'binary', minLength: 8, maxLength: 40 })
      .filter((each) => !each.includes('*'));
    fc.assert(
      fc.property(secret, fc.string(), (each, text) => {
        const clean = redact(
          `${text}${each}${encodeURIComponent(Buffer.from(each).toString())}${JSON.stringify(each)}`,
          [each],
        );
        return !clean.includes(each) && !clean.includes(JSON.stringify(each).slice(1, -1));
      }),
    );
  });
});
