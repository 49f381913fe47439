import { createPrivateKey, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../src/keys/fingerprint.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { parsePrivateKeys } from '../../src/keys/parse-private-keys.ts';
import { useFolder } from '../support/folder.ts';
import { MANGLINGS, mangled, PASTES } from '../support/manglings.ts';
import { ecdsa, ed25519, openSsh, pem, quoted, rsa } from '../support/private-keys.ts';
import { faultOf, readKey } from '../support/read-key.ts';
import { makeKey, run } from '../support/ssh-keygen.ts';
import { edits, spoil } from '../support/texts.ts';
import { needs } from '../support/tools.ts';

const passphrase = 'correct horse';
const ed = generateKey('octo@example.com');
const big = rsa();

const FORMATS: [name: string, text: string][] = [
  ['ed25519 in OpenSSH format', openSsh(ed)],
  ['ed25519 as PKCS#8', pem(ed25519(), 'pkcs8')],
  ['ECDSA as SEC1', pem(ecdsa(), 'sec1')],
  ['RSA as PKCS#1', pem(big, 'pkcs1')],
  ['RSA as encrypted PKCS#1, with headers', pem(big, 'pkcs1', passphrase)],
  ['RSA as encrypted PKCS#8', pem(big, 'pkcs8', passphrase)],
];

describe.each(FORMATS)('%s', (_, text) => {
  it('is read as it is, and nothing is said', async () => {
    const { keys, repairs, normalized } = await parsePrivateKeys(text, passphrase);
    expect(keys).toHaveLength(1);
    expect({ repairs, normalized }).toEqual({ repairs: [], normalized: [] });
  });

  it.each(MANGLINGS)('survives $name', async ({ mangle, words }) => {
    const good = await parsePrivateKeys(text, passphrase);
    const { keys, repairs, normalized } = await parsePrivateKeys(mangle(text), passphrase);
    expect(keys).toEqual(good.keys);
    expect(repairs).toEqual(words ? [words] : []);
    if (words) expect(normalized).toContain(text);
  });

  it('survives the loss of all newlines', async () => {
    const good = await parsePrivateKeys(text, passphrase);
    const { keys, repairs } = await parsePrivateKeys(text.replaceAll('\n', ''), passphrase);
    expect(keys).toEqual(good.keys);
    expect(repairs).toEqual(['missing newlines']);
  });

  it('survives any stack of it', async () => {
    const good = await parsePrivateKeys(text, passphrase);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...MANGLINGS), { maxLength: 4 }), async (stack) => {
        expect((await parsePrivateKeys(mangled(text, stack), passphrase)).keys).toEqual(good.keys);
      }),
      { numRuns: 60 },
    );
  });
});

/** Those that show their damage; of several that are read alike, one. */
const PROVEN = FORMATS.filter(([name]) =>
  ['ed25519 in OpenSSH format', 'RSA as encrypted PKCS#1, with headers'].includes(name),
);

describe.each(PROVEN)('a paste of %s', (_, text) => {
  it.each(PASTES)('is repaired: $name', async ({ mangle, words }) => {
    const good = await parsePrivateKeys(text, passphrase);
    const { keys, repairs, normalized } = await parsePrivateKeys(mangle(text), passphrase);
    expect(keys).toEqual(good.keys);
    expect(repairs).not.toEqual([]);
    if (words) expect(repairs).toContain(words);
    expect(normalized).toContain(text);
  });
});

describe('a paste', () => {
  const all = [...MANGLINGS, ...PASTES];
  const texts = [openSsh(ed), pem(big, 'pkcs1'), pem(ed25519(), 'pkcs8')];

  it('in layers is the right key, or is refused by name', async () => {
    const good = await Promise.all(texts.map((text) => readKey(text)));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: texts.length - 1 }),
        fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 3 }),
        async (at, stack) => {
          const spoilt = mangled(texts[at] ?? '', stack);
          if (!(await faultOf(spoilt))) expect(await readKey(spoilt)).toEqual(good[at]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never has a key without a BEGIN line when there is one in sight', async () => {
    const text = openSsh(ed);
    for (const [at, { mangle }] of all.entries()) {
      const spoilt = mangle(all.at((7 * at) % all.length)?.mangle(text) ?? '');
      const fault = await faultOf(spoilt);
      if (spoilt.includes('BEGIN')) expect([spoilt, fault?.code]).not.toEqual([spoilt, 'no-key']);
    }
  });

  it('of ed25519 as PKCS#8, which has no checksum, is repaired where no character of it changes', async () => {
    const text = pem(ed25519(), 'pkcs8');
    const [, body = ''] = text.split('\n');
    const good = await parsePrivateKeys(text);
    const outcomes = PASTES.map(async ({ name, mangle }) => {
      const spoilt = mangle(text);
      const fault = await faultOf(spoilt);
      if (fault) return expect([name, fault.code]).toEqual([name, 'damaged']);
      const { keys } = await parsePrivateKeys(spoilt);
      expect(keys).toEqual(good.keys);
      const isEncoded = !spoilt.includes(body);
      if (isEncoded) expect([name, spoilt]).toEqual([name, expect.stringMatching(/^[\w+/]+=*$/)]);
    });
    await Promise.all(outcomes);
  });

  it('with an entry in the comment of PuTTY that looks like an escape keeps it', async () => {
    const text = ppkOfVersion2('DOMAIN\\nick 100%20\\');
    const [key] = (await parsePrivateKeys(text.replaceAll('\n', '\r\n'))).keys;
    expect(key?.publicKey.comment).toBe('DOMAIN\\nick 100%20\\');
  });
});

/** ppkOfVersion2 writes the key `ed` as PuTTY does; its MAC is not checked. */
function ppkOfVersion2(comment: string): string {
  const seed = Buffer.concat([Buffer.from([0, 0, 0, 32]), ed.agentIdentity.subarray(-64, -32)]);
  return [
    'PuTTY-User-Key-File-2: ssh-ed25519',
    'Encryption: none',
    `Comment: ${comment}`,
    'Public-Lines: 2',
    ...(ed.publicKey.blob.toString('base64').match(/.{1,64}/g) ?? []),
    'Private-Lines: 1',
    seed.toString('base64'),
    `Private-MAC: ${'0'.repeat(40)}`,
    '',
  ].join('\n');
}

describe('parsePrivateKeys', () => {
  const other = generateKey('hubot@example.com');

  it('reads all keys of a text, in all formats at once', async () => {
    const text = `${openSsh(ed)}${pem(big, 'pkcs1')}\n${openSsh(other)}`;
    const { keys, repairs } = await parsePrivateKeys(text);
    expect(keys.map(({ publicKey }) => publicKey.type)).toEqual(['ssh-ed25519', 'ssh-rsa', 'ssh-ed25519']);
    expect(keys[2]).toEqual(other);
    expect(repairs).toEqual([]);
  });

  it('gives a key that is there twice once', async () => {
    const text = `${openSsh(ed)}${openSsh(other)}${openSsh(ed)}${pem(big, 'pkcs1')}${pem(big, 'pkcs8')}`;
    const { keys } = await parsePrivateKeys(text);
    const fingerprints = keys.map(({ publicKey }) => sha256(publicKey.blob));
    expect(fingerprints).toHaveLength(3);
    expect(new Set(fingerprints).size).toBe(3);
  });

  it('refuses the whole text when one of its keys is damaged, rather than load some', async () => {
    const text = openSsh(other, { checks: [1, 2] });
    await expect(parsePrivateKeys(`${openSsh(ed)}${text}`)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('takes a private key that its public half is stored with', async () => {
    const line = `ssh-ed25519 ${ed.publicKey.blob.toString('base64')} octo`;
    const { keys, repairs } = await parsePrivateKeys(`${line}\n${openSsh(ed)}`);
    expect(keys).toEqual([ed]);
    expect(repairs).toEqual(['text around it']);
  });

  it('says how to mask each form that a key had or has', async () => {
    const text = pem(ecdsa(), 'sec1');
    const flat = text.replaceAll('\n', ' ').trim();
    const { normalized } = await parsePrivateKeys(Buffer.from(flat).toString('base64'));
    const body = text.replace(/-----.*-----|[=\n]/g, '');
    expect(normalized).toEqual([
      text,
      text
        .replace(/-----.*-----/g, '')
        .trim()
        .replaceAll('\n', ' '),
      body,
    ]);
  });

  // What would be slow are searches that try each end for each beginning.
  it.each([
    ' ',
    '-',
    '\\',
    '\r',
    '"',
    '{"',
    'A',
    '\n',
    '-----BEGIN ',
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----END RSA PRIVATE KEY-----',
    '-----BEGIN EC PARAMETERS-----',
    'PuTTY-User-Key-File-2: ',
    'ssh-rsa ',
    'Proc-Type: 4,ENCRYPTED ',
  ])('refuses 64 KiB of %j in a moment', async (part) => {
    const text = part.repeat(64 * 1024).slice(0, 64 * 1024);
    for (const each of [text, `-----BEGIN RSA PRIVATE KEY-----${text.slice(99)}`, `${text.slice(1)}x`]) {
      const start = performance.now();
      await expect(parsePrivateKeys(each)).rejects.toMatchObject({ name: 'KeyFault' });
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

needs('ssh-keygen', 'puttygen')("keys in PuTTY's format", () => {
  const folder = useFolder();

  it.each([
    { version: 2, type: 'ed25519', bits: 256 },
    { version: 3, type: 'ed25519', bits: 256 },
    { version: 3, type: 'ecdsa', bits: 521 },
    { version: 2, type: 'rsa', bits: 2048 },
  ])('of version $version are read: $type of $bits bits', async ({ version, ...kind }) => {
    const file = makeKey(mkdtempSync(join(folder.path, 'ppk-')), kind);
    const { keys: wanted } = await parsePrivateKeys(readFileSync(file, 'utf8'));
    const text = ppk(file, `version=${version}`);
    expect(text).toContain(`File-${version}: `);
    expect(await parsePrivateKeys(text)).toEqual({ keys: wanted, repairs: [], normalized: [] });

    for (const { name, mangle, words } of MANGLINGS) {
      const { keys, repairs } = await parsePrivateKeys(mangle(text));
      expect({ name, keys, repairs }).toEqual({ name, keys: wanted, repairs: words ? [words] : [] });
    }
    for (const { name, mangle } of PASTES) {
      expect({ name, keys: (await parsePrivateKeys(mangle(text))).keys }).toEqual({ name, keys: wanted });
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...MANGLINGS), { maxLength: 4 }), async (stack) => {
        expect((await parsePrivateKeys(mangled(text, stack))).keys).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (accidents) => {
        const spoilt = spoil(text, accidents);
        const fault = await faultOf(spoilt);
        if (fault) expect(quoted(fault.message, spoilt.replace(/^[\w-]+: .*$/gm, ''))).toEqual([]);
        else expect((await readKey(spoilt)).agentIdentity).toEqual(wanted[0]?.agentIdentity);
      }),
      { numRuns: 40 },
    );
  });

  it('are read with numbers that begin or end with zero bytes', async () => {
    for (let length = 1; length <= 3; length += 1) {
      const file = join(folder.path, `zero-${length}`);
      const { keys } = await parsePrivateKeys(pem(withZeroBytes(length), 'pkcs8'));
      writeFileSync(file, openSsh(keys[0] ?? ed), { mode: 0o600 });
      for (const version of [2, 3]) {
        const [key] = (await parsePrivateKeys(ppk(file, `version=${version}`))).keys;
        expect(key?.agentIdentity).toEqual(keys[0]?.agentIdentity);
      }
    }
  });

  it.each([
    'version=2',
    'version=3,kdf=argon2id,passes=2,memory=512',
    'version=3,kdf=argon2i,passes=1,memory=64,parallelism=2',
    'version=3,kdf=argon2d,passes=1,memory=64',
  ])('are decrypted: %s', async (parameters) => {
    const file = makeKey(mkdtempSync(join(folder.path, 'ppk-')), { type: 'ecdsa', bits: 384 });
    const text = ppk(file, parameters, passphrase);
    expect(text).toContain('Encryption: aes256-cbc');
    const { keys } = await parsePrivateKeys(readFileSync(file, 'utf8'));
    expect((await parsePrivateKeys(text, passphrase)).keys).toEqual(keys);
    expect((await parsePrivateKeys(text.replaceAll('\n', ' '), passphrase)).keys).toEqual(keys);
    await expect(parsePrivateKeys(text)).rejects.toMatchObject({ code: 'encrypted' });
    await expect(parsePrivateKeys(text, 'wrong')).rejects.toMatchObject({ code: 'wrong-passphrase' });
  });

  function ppk(file: string, parameters: string, secret = ''): string {
    const protection = join(folder.path, 'protection');
    writeFileSync(protection, secret);
    const words = ['-O', 'private', '--ppk-param', parameters, '--new-passphrase', protection];
    run('puttygen', file, ...words, '-o', `${file}.ppk`);
    return readFileSync(`${file}.ppk`, 'utf8');
  }
});

/** withZeroBytes makes an ed25519 key whose seed begins and ends with zero bytes. */
function withZeroBytes(count: number): KeyObject {
  const seed = Buffer.alloc(32, 0x5a)
    .fill(0, 0, count)
    .fill(0, 32 - count);
  // PrivateKeyInfo of Ed25519, up to the seed (RFC 8410, section 7).
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}
