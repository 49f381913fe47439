import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redact, secretForms } from '../src/redact.ts';
import { anyText } from './support/texts.ts';

const WILD = "!tok<en>&'x+y z";
const SECRET = '4711|a/b+c?"é\\~secret>>>???~~~';

describe('redact', () => {
  it.each<[string, string]>([
    ['itself', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['JSON-escaped', JSON.stringify({ SECRET }).slice(11, -2)],
    ['JSON-escaped by PHP', JSON.stringify({ SECRET }).slice(11, -2).replaceAll('/', '\\/')],
    ['base64', Buffer.from(SECRET).toString('base64').replaceAll('=', '')],
    ['base64url', Buffer.from(SECRET).toString('base64url')],
    ['URL-encoded in a form', encodeURIComponent(SECRET).replaceAll('%20', '+')],
    ['URL-encoded in lower case', encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase())],
    ['URL-encoded strictly', encodeURIComponent(WILD).replaceAll('!', '%21').replaceAll("'", '%27')],
    [
      'JSON-escaped by Go',
      JSON.stringify(WILD)
        .slice(1, -1)
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('&', '\\u0026'),
    ],
    ['JSON-escaped by Python', JSON.stringify(SECRET).slice(1, -1).replaceAll('é', '\\u00e9')],
    [
      'JSON-escaped by .NET',
      JSON.stringify(WILD)
        .slice(1, -1)
        .replace(
          /[<>&'+]/g,
          (each) => `\\u${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        ),
    ],
    ['base64, URL-encoded', encodeURIComponent(Buffer.from(SECRET).toString('base64').replaceAll('=', ''))],
  ])('hides a secret that is %s', (_, form) => {
    expect(redact(`before ${form}, ${form} after`, [SECRET, WILD])).toBe('before ***, *** after');
  });

  it('hides base64 with padding', () => {
    const padded = Buffer.from('a secret of 23 letters.').toString('base64');
    expect(padded).toMatch(/=$/);
    expect(redact(`x ${padded}`, ['a secret of 23 letters.'])).toMatch(/^x \*\*\*=*$/);
  });

  it.each(['', 'a', 'ab', 'abc', 'user:', 'octocat:'])(
    'hides base64 of what has a secret behind "%s"',
    (before) => {
      for (const after of ['', ':', ':x', '12', '123']) {
        for (const encoding of ['base64', 'base64url'] as const) {
          const text = Buffer.from(`${before}${SECRET}${after}`).toString(encoding);
          const left = redact(text, [SECRET]);
          expect(left).toContain('***');
          // At most the characters that share their bits with a neighbor, and the neighbors themselves.
          expect(left.replaceAll(/\*\*\*|=/g, '').length).toBeLessThanOrEqual(
            Math.ceil((before.length * 8) / 6) + Math.ceil((after.length * 8) / 6) + 1,
          );
        }
      }
    },
  );

  it('takes no part of base64 for a secret that anything may have', () => {
    expect(secretForms('ab')).toEqual(['ab']);
    expect(secretForms('')).toEqual([]);
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
    const secret = anyText(40, 8).filter((each) => !each.includes('*'));
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
