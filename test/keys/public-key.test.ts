import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyFault } from '../../src/keys/fault.ts';
import { formatPublicKey, type PublicKey, parsePublicKey } from '../../src/keys/public-key.ts';
import { wireString } from '../../src/keys/wire.ts';
import { mpint } from '../support/public-keys.ts';
import { anyText, edits, spoil } from '../support/texts.ts';

const BLOB = Buffer.concat([wireString('ssh-ed25519'), wireString(Buffer.alloc(32, 7))]);
const BASE64 = BLOB.toString('base64');
const LINE = `ssh-ed25519 ${BASE64} octo@example.com`;

describe('parsePublicKey', () => {
  it.each([
    { has: 'a comment', line: LINE, comment: 'octo@example.com' },
    { has: 'no comment', line: `ssh-ed25519 ${BASE64}`, comment: '' },
    {
      has: 'a comment of several words',
      line: `ssh-ed25519 ${BASE64} octo's  laptop, 2 of 3`,
      comment: "octo's  laptop, 2 of 3",
    },
    { has: 'a newline at its end', line: `${LINE}\r\n`, comment: 'octo@example.com' },
    {
      has: 'tabs and spaces around its words',
      line: ` \tssh-ed25519\t ${BASE64}\t octo \t`,
      comment: 'octo',
    },
  ])('reads a line that has $has', ({ line, comment }) => {
    expect(parsePublicKey(line)).toEqual({ type: 'ssh-ed25519', bits: 256, blob: BLOB, comment });
  });

  it.each([
    { line: '', code: 'public-not-a-key', what: 'nothing' },
    { line: ' \n', code: 'public-not-a-key', what: 'white space' },
    { line: 'ssh-ed25519', code: 'public-not-a-key', what: 'a type alone' },
    { line: BASE64, code: 'public-not-a-key', what: 'a blob alone' },
    { line: `gpu.example.com ${LINE}`, code: 'public-not-a-key', what: 'a known_hosts line' },
    { line: `${LINE}\n${LINE}`, code: 'public-not-a-key', what: 'two lines' },
    { line: '-----BEGIN PRIVATE KEY-----\nMC4C', code: 'public-not-a-key', what: 'a private key' },
    { line: `ssh-rsa ${BASE64}`, code: 'public-damaged', what: 'a type that is not the type inside' },
    {
      line: `ssh-ed25519 ${BASE64.slice(0, -8)}`,
      code: 'public-damaged',
      what: 'a blob that ends too early',
    },
    { line: 'ssh-ed25519 AAAA', code: 'public-damaged', what: 'a blob of three bytes' },
    { line: `ssh-ed25519 ${BASE64} ${'x'.repeat(16_384)}`, code: 'public-too-long', what: 'too long a line' },
  ])('names what is wrong with $what', ({ line, code }) => {
    expect(() => parsePublicKey(line)).toThrow(expect.objectContaining({ name: 'KeyFault', code }));
  });

  it('reads again whatever formatPublicKey writes', () => {
    fc.assert(
      fc.property(publicKeys, (key) => {
        expect(parsePublicKey(formatPublicKey(key))).toEqual(key);
      }),
    );
  });

  it('counts the bits of an RSA modulus as they are, not as its bytes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 4096n }), (modulus) => {
        const blob = Buffer.concat(['ssh-rsa', mpint(65_537n), mpint(modulus)].map(wireString));
        expect(parsePublicKey(`ssh-rsa ${blob.toString('base64')}`).bits).toBe(modulus.toString(2).length);
      }),
    );
  });

  it('counts the bits of a DSA key by its first prime', () => {
    const numbers = [2n ** 1023n + 1n, 3n, 5n, 7n].map(mpint);
    const blob = Buffer.concat(['ssh-dss', ...numbers].map(wireString));
    expect(parsePublicKey(`ssh-dss ${blob.toString('base64')}`).bits).toBe(1024);
  });

  it.each([
    ['spaces in a comment', `${LINE} a${' '.repeat(16_000)}b`],
    ['spaces before a line break', `${LINE} ${' '.repeat(16_000)}\nb`],
    ['spaces before it', `${' '.repeat(16_000)}x`],
    ['one word', 'a'.repeat(16_000)],
  ])('takes no time over a line of %s', (_, line) => {
    const start = performance.now();
    outcome(line);
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('throws nothing but KeyFaults at any text', () => {
    fc.assert(
      fc.property(anyText(400), (text) => {
        expect(outcome(text)).not.toBeInstanceOf(Unexpected);
      }),
      { numRuns: 500 },
    );
  });

  it('either refuses a spoilt line by name or reads a key that it would read again', () => {
    fc.assert(
      fc.property(publicKeys, edits, (key, accidents) => {
        const result = outcome(spoil(formatPublicKey(key), accidents));
        expect(result).not.toBeInstanceOf(Unexpected);
        if (!(result instanceof KeyFault))
          expect(outcome(formatPublicKey(result as PublicKey))).toEqual(result);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatPublicKey', () => {
  it('writes no space after the key when there is no comment', () => {
    expect(formatPublicKey({ type: 'ssh-ed25519', bits: 256, blob: BLOB, comment: '' })).toBe(
      `ssh-ed25519 ${BASE64}`,
    );
  });
});

/** Unexpected stands for an error that parsePublicKey must not throw. */
class Unexpected extends Error {}

function outcome(line: string): PublicKey | KeyFault | Unexpected {
  try {
    return parsePublicKey(line);
  } catch (error) {
    return error instanceof KeyFault ? error : new Unexpected(line, { cause: error });
  }
}

const comments = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replace(/[\n\r\u2028\u2029]/g, ' ').trim());

const publicKeys: fc.Arbitrary<PublicKey> = fc
  .tuple(
    fc.oneof(
      bytes(32).map((point) => ({ parts: ['ssh-ed25519', point], bits: 256 })),
      bytes(65).map((point) => ({ parts: ['ecdsa-sha2-nistp256', 'nistp256', point], bits: 256 })),
      bytes(133).map((point) => ({ parts: ['ecdsa-sha2-nistp521', 'nistp521', point], bits: 521 })),
      bytes(255).map((rest) => ({
        parts: ['ssh-rsa', mpint(65_537n), Buffer.concat([Buffer.from([0x55]), rest])],
        bits: 2047,
      })),
      fc.tuple(fc.stringMatching(/^new-[\w@.-]{1,60}$/), bytes(40)).map(([type, part]) => ({
        parts: [type, part],
        bits: undefined,
      })),
    ),
    comments,
  )
  .map(([{ parts, bits }, comment]) => ({
    type: String(parts[0]),
    bits,
    blob: Buffer.concat(parts.map(wireString)),
    comment,
  }));

function bytes(length: number): fc.Arbitrary<Buffer> {
  return fc.uint8Array({ minLength: length, maxLength: length }).map((data) => Buffer.from(data));
}
