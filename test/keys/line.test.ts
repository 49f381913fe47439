import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBlob } from '../../src/keys/blob.ts';
import { KeyFault } from '../../src/keys/fault.ts';
import { readKeyLine } from '../../src/keys/line.ts';
import { formatPublicKey, readBlob } from '../../src/keys/public-key.ts';
import { blobOf, certificateOf, lineOf, mpint, PLAIN } from '../support/public-keys.ts';
import { anyText, edits, spoil } from '../support/texts.ts';

const BLOB = blobOf('ssh-ed25519', Buffer.alloc(32, 7));
const BASE64 = BLOB.toString('base64');
const LINE = `ssh-ed25519 ${BASE64} octo@example.com`;

describe('readKeyLine', () => {
  it.each([
    ['nothing', '', ''],
    ['a word', 'no-pty ', 'no-pty'],
    ['several, with a tab', 'no-pty,restrict\t ', 'no-pty,restrict'],
    ['a quoted space', 'command="rsync --server",no-pty ', 'command="rsync --server",no-pty'],
    ['a quoted comma', 'from="10.0.0.1,10.0.0.2" ', 'from="10.0.0.1,10.0.0.2"'],
    ['an escaped quote', 'command="echo \\"a b\\"" ', 'command="echo \\"a b\\""'],
    ['another key in quotes', `command="ssh-rsa ${BASE64}" `, `command="ssh-rsa ${BASE64}"`],
    ['a host of known_hosts', 'gpu.example.com,10.0.0.1 ', 'gpu.example.com,10.0.0.1'],
  ])('reads a key behind %s', (_, before, options) => {
    const key = { type: 'ssh-ed25519', bits: 256, blob: BLOB, comment: 'octo@example.com' };
    expect(readKeyLine(before + LINE)).toEqual({ key, options, flaws: [] });
  });

  it('keeps a comment of several words, and bytes that are not UTF-8 as their marks', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${LINE} of `),
      Buffer.from([0xe9, 0xff]),
      Buffer.from(' one\r\n'),
    ]);
    expect(readKeyLine(bytes.toString('utf8')).key.comment).toBe('octo@example.com of \ufffd\ufffd one');
  });

  it('says of a type that it is not the one in the key, and reads the key', () => {
    const { key, flaws } = readKeyLine(`ssh-rsa ${BASE64}`);
    expect(key).toMatchObject({ type: 'ssh-ed25519', bits: 256 });
    const evidence = 'its line says ssh-rsa, but the key in it is ssh-ed25519';
    expect(flaws).toEqual([{ kind: 'type-mismatch', evidence }]);
  });

  it.each(['', '==', '===', 'A='])('says of base64 that ends in "%s" that it is not as it must be', (end) => {
    const blob = blobOf('ssh-rsa', mpint(3n), mpint(2n ** 1023n + 1n));
    const bare = blob.toString('base64').replace(/=*$/, '');
    const { key, flaws } = readKeyLine(`ssh-rsa ${bare}${end} octo`);
    expect(key).toMatchObject({ type: 'ssh-rsa', bits: 1024, comment: 'octo' });
    expect(flaws.map(({ kind }) => kind)).toEqual(['encoding']);
  });

  it('reads keys of SSH protocol 1, and a size in their line that is wrong', () => {
    const n = 2n ** 1022n + 1n;
    const blob = blobOf('ssh-rsa', mpint(35n), mpint(n));
    const key = { type: 'rsa1', bits: 1023, blob, comment: 'octo cat' };
    expect(readKeyLine(`1023 35 ${n} octo cat`)).toEqual({ key, options: '', flaws: [] });
    const evidence = 'its line says 1024 bits, but the key in it has 1023';
    expect(readKeyLine(`no-pty 1024 35 ${n}`)).toEqual({
      key: { ...key, comment: '' },
      options: 'no-pty',
      flaws: [{ kind: 'size-mismatch', evidence }],
    });
    const whole = 2n ** 1023n + 1n;
    const { key: other } = readKeyLine(`1024 35 ${whole}`);
    expect(parseBlob(other.blob).material).toEqual({ kind: 'rsa', e: 35n, n: whole });
    expect(readKeyLine('0 35 0').key).toMatchObject({ bits: 0, blob: blobOf('ssh-rsa', mpint(35n), '') });
  });

  it('reads lines of 8 KB, of RSA with 16,384 bits, and of every type', () => {
    const comment = 'x'.repeat(8000);
    expect(readKeyLine(`ssh-ed25519 ${BASE64} ${comment}`).key.comment).toBe(comment);
    const rsa = blobOf('ssh-rsa', mpint(65_537n), mpint(2n ** 16_383n));
    expect(readKeyLine(lineOf('ssh-rsa', rsa)).key.bits).toBe(16_384);
    for (const key of PLAIN) {
      const plain = blobOf(key.type, ...key.fields);
      expect(readKeyLine(lineOf(key.type, plain)).key).toMatchObject({ type: key.type, bits: key.bits });
      const { type, blob } = certificateOf(key);
      expect(readKeyLine(lineOf(type, blob)).key).toMatchObject({ type, bits: key.bits });
    }
  });

  it.each([
    ['public-not-a-key', ''],
    ['public-not-a-key', 'to be or not to be'],
    ['public-not-a-key', `command="no end ${LINE}`],
    ['public-not-a-key', `a b ${LINE}`],
    ['public-damaged', 'ssh-ed25519 AAAA'],
    ['public-damaged', 'ssh-ed25519 hello'],
    ['public-damaged', 'no-pty ssh-ed25519 hello'],
    ['public-damaged', LINE.replace('AAAA', 'AAAA!')],
    ['public-damaged', `ssh-ed25519 ${BASE64.slice(0, -8)} octo`],
    ['public-too-long', `${LINE}${'x'.repeat(16_384)}`],
  ])('names what is wrong, %s: %s', (code, line) => {
    expect(() => readKeyLine(line)).toThrow(expect.objectContaining({ name: 'KeyFault', code }));
  });

  it('reads again what formatPublicKey writes, behind any options', () => {
    const word = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);
    const quoted = anyText(20).map((text) => `"${text.replace(/[\\"\r\n]/g, '\\"')}"`);
    const option = fc.tuple(word, fc.option(quoted, { nil: undefined }));
    const options = fc.array(
      option.map(([name, value]) => (value ? `${name}=${value}` : name)),
      { maxLength: 4 },
    );
    const comments = anyText(20).map((text) => text.replace(/[\r\n]/g, ' ').trim());
    fc.assert(
      fc.property(options, fc.constantFrom(...PLAIN), comments, (each, { type, fields }, comment) => {
        const key = { ...readBlob(blobOf(type, ...fields)), comment };
        const before = each.join(',');
        const line = before ? `${before} ${formatPublicKey(key)}` : formatPublicKey(key);
        expect(readKeyLine(line)).toEqual({ key, options: before, flaws: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('survives 30,000 spoilt lines, none of which takes long', () => {
    const lines = [
      ...PLAIN.map(({ type, fields }) => lineOf(type, blobOf(type, ...fields))),
      ...PLAIN.map((key) => certificateOf(key)).map(({ type, blob }) => lineOf(type, blob)),
      `command="echo \\"a\\"",no-pty ${LINE}`,
      `1023 35 ${2n ** 1022n + 1n} octo`,
    ];
    let slowest = 0;
    let read = 0;
    for (const line of fc
      .sample(fc.tuple(fc.constantFrom(...lines), edits), { numRuns: FUZZ, seed: 7 })
      .map(([each, accidents]) => spoil(each, accidents))) {
      const start = performance.now();
      if (survives(line)) read += 1;
      slowest = Math.max(slowest, performance.now() - start);
    }
    expect(slowest).toBeLessThan(1000);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(FUZZ);
  });
});

const FUZZ = 30_000;

/** survives is whether a line is read as a key; anything but a KeyFault goes on. */
function survives(line: string): boolean {
  try {
    const { key } = readKeyLine(line);
    parseBlob(key.blob);
    return true;
  } catch (error) {
    if (error instanceof KeyFault) return false;
    throw error;
  }
}
