import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sanitize } from '../src/format.ts';
import { errorMessage, Problem } from '../src/problem.ts';
import { anyText } from './support/texts.ts';

describe('Problem', () => {
  it('says what, why and what to do in one line, and keeps its cause', () => {
    const cause = new Error('EACCES');
    const problem = new Problem({ what: 'ssh cannot be set up', why: 'no room', hint: 'Make room', cause });
    expect(problem).toMatchObject({
      name: 'Problem',
      message: 'ssh cannot be set up: no room. Make room.',
      cause,
    });
    expect(problem).toBeInstanceOf(Error);
  });
});

describe('sanitize', () => {
  it.each([
    ['what is plain already', 'RTX 4090 (24 GB), 0,79 €/h', 'RTX 4090 (24 GB), 0,79 €/h'],
    ['white space around it', '  two words \n', 'two words'],
    ['colours', '\u001b[1;31mred\u001b[0m alert', 'red alert'],
    ['cursor movements', 'a\u001b[2J\u001b[Hb', 'ab'],
    ['the title of the window', '\u001b]0;title\u0007text', 'text'],
    ['links', '\u001b]8;;https://example.com\u0007here\u001b]8;;\u0007', 'here'],
    ['an escape character alone', 'a\u001b', 'a'],
    ['an escape sequence of 8 bits', 'a\u009b31mb', 'ab'],
    ['lines', 'first\r\nsecond\n\nthird', 'first second third'],
    ['a command to the runner', 'x\n::add-mask::y', 'x ::add-mask::y'],
    ['lines of Unicode', 'first\u2028second\u2029third\u0085fourth', 'first second third fourth'],
    ['tabs and zero bytes', 'a\tb\0c', 'a b c'],
    ['a backspace', 'abc\b\b\bxyz', 'abc xyz'],
    ['marks that turn the direction of text', 'abc\u202egnp.exe\u2066x\u2069', 'abc gnp.exe x'],
    ['marks of zero width', 'pay\u200bpal\u200d\u2060\ufeff!\u00ad', 'pay pal !'],
    ['half a character', 'a\ud83d b\ude00 c', 'a  b  c'],
    ['characters beyond 16 bits', '🚀 launched', '🚀 launched'],
    ['nothing to see', '\u200b\u001b[0m\n', ''],
  ])('shows %s safely', (_, text, shown) => {
    expect(sanitize(text)).toBe(shown);
  });

  it.each([
    ['::set-output name=x::y', ': :set-output name=x::y'],
    ['  ::add-mask::the', ': :add-mask::the'],
    ['\u200b::stop-commands::token', ': :stop-commands::token'],
    ['::group::', ': :group::'],
    ['##[error]failed', '# #[error]failed'],
    ['name ##[add-mask]the', 'name # #[add-mask]the'],
    ['###[warning name=x;]y', '## #[warning name=x;]y'],
    ['##vso[task.setvariable variable=x]y', '# #vso[task.setvariable variable=x]y'],
  ])('leaves no command that a runner would obey: %s', (text, shown) => {
    expect(sanitize(text)).toBe(shown);
  });

  it.each([
    'fe80::1',
    'at 2001:db8::7',
    '::1',
    'std::vector<key>',
    'a::b::c',
    '# [x]',
    '## x [y]',
    'octo##cat',
  ])('leaves what is no command: %s', (text) => {
    expect(sanitize(text)).toBe(text);
  });

  it('keeps text that just fits, and marks a cut', () => {
    expect(sanitize('x'.repeat(200))).toBe('x'.repeat(200));
    expect(sanitize('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
    expect(sanitize('too long', 4)).toBe('too…');
    expect(sanitize('x'.repeat(10_000_000))).toBe(`${'x'.repeat(199)}…`);
  });

  it('does not cut a character in two', () => {
    expect(sanitize('🚀'.repeat(9), 4)).toBe('🚀…');
  });

  it('prints nothing but characters that can be seen, and no more of them than allowed', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 300 }), (text, limit) => {
        const shown = sanitize(text, limit);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/##\w*\[|^\s*::\w[^:]*::/);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing in what it has shown once', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = sanitize(text);
        expect(sanitize(shown)).toBe(shown);
      }),
    );
  });
});

describe('say', () => {
  it.each([
    ['the message of an error', new Error('socket\nhang up'), 'socket hang up'],
    ['a Problem', new Problem({ what: 'A', why: 'b', hint: 'C' }), 'A: b. C.'],
    ['a text that was thrown', '\u001b[31mstop', 'stop'],
    ['nothing that was thrown', undefined, 'undefined'],
    ['a long message up to 1000 characters', new Error('x'.repeat(2000)), `${'x'.repeat(999)}…`],
  ])('tells %s', (_, error, line) => {
    expect(errorMessage(error)).toBe(line);
  });
});

const hostile = fc
  .array(
    fc.oneof(
      anyText(),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]0;',
        '\u0007',
        '\u009b',
        '\u202e',
        '\u200b',
        '\n',
        '::set-output name=x::',
        '##[error]',
        '#',
        '\ud83d',
        '🚀',
      ),
    ),
  )
  .map((parts) => parts.join(''));
