import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KdfBudget } from '../../src/keys/kdf-cost.ts';
import { useFolder } from '../support/folder.ts';
import { ecdsa, pem, quoted, rsa } from '../support/private-keys.ts';
import { faultOf, readKey } from '../support/read-key.ts';
import { makeKey, run } from '../support/ssh-keygen.ts';
import { edits, spoil } from '../support/texts.ts';
import { needs } from '../support/tools.ts';

const rsaKey = rsa();
const passphrase = 'correct horse, ünd mehr';

/** Every cipher that OpenSSH 9 encrypts keys with (cipher.c in its sources). */
const CIPHERS = [
  '3des-cbc',
  ...['aes128-cbc', 'aes192-cbc', 'aes256-cbc'],
  ...['aes128-ctr', 'aes192-ctr', 'aes256-ctr'],
  ...['aes128-gcm@openssh.com', 'aes256-gcm@openssh.com'],
  'chacha20-poly1305@openssh.com',
];

needs('ssh-keygen')('encrypted keys in OpenSSH format', () => {
  const folder = useFolder();

  it.each(CIPHERS)('of cipher %s are decrypted', async (cipher) => {
    const file = make(cipher);
    const text = readFileSync(file, 'utf8');
    const { publicKey } = await readKey(text, passphrase);
    expect(`${publicKey.type} ${publicKey.blob.toString('base64')} ${publicKey.comment}\n`).toBe(
      readFileSync(`${file}.pub`, 'utf8'),
    );
    expect(await faultOf(text, `${passphrase} `)).toMatchObject({ code: 'wrong-passphrase' });
    expect(await faultOf(text)).toMatchObject({ code: 'encrypted' });
    expect(await faultOf(text, '')).toMatchObject({ code: 'encrypted' });

    run('ssh-keygen', '-q', '-p', '-P', passphrase, '-N', '', '-f', file);
    expect(await readKey(readFileSync(file, 'utf8'))).toEqual(await readKey(text, passphrase));
  });

  it.each([
    { type: 'ecdsa', bits: 521 },
    { type: 'rsa', bits: 2048 },
  ])('of type $type are decrypted, at the usual cost', async (kind) => {
    const file = makeKey(folder.path, { ...kind, passphrase });
    const { publicKey } = await readKey(readFileSync(file, 'utf8'), passphrase);
    expect(readFileSync(`${file}.pub`, 'utf8')).toContain(publicKey.blob.toString('base64'));
  });

  it.each(['aes256-ctr', 'aes256-gcm@openssh.com', 'chacha20-poly1305@openssh.com'])(
    'of cipher %s, spoilt, are refused by name or still the same key',
    async (cipher) => {
      const good = readFileSync(make(cipher), 'utf8');
      const key = await readKey(good, passphrase);
      await fc.assert(
        fc.asyncProperty(edits, async (accidents) => {
          const text = spoil(good, accidents);
          const fault = await faultOf(text, passphrase);
          if (fault) expect(quoted(fault.message, text)).toEqual([]);
          else expect((await readKey(text, passphrase)).agentIdentity).toEqual(key.agentIdentity);
        }),
        { numRuns: 40 },
      );
    },
  );

  function make(cipher: string): string {
    const file = join(folder.path, `${cipher}-${Math.random()}`);
    // One round, because this is not about the cost of the passphrase.
    const words = ['-q', '-t', 'ed25519', '-N', passphrase, '-C', `octo, ${cipher}`, '-Z', cipher, '-a', '1'];
    run('ssh-keygen', ...words, '-f', file);
    return file;
  }
});

needs('ssh-keygen', 'openssl')('encrypted keys in PEM', () => {
  const folder = useFolder();
  const ec = ecdsa('P-384');

  it.each(['PEM', 'PKCS8'])('that ssh-keygen writes as %s are decrypted', async (format) => {
    const file = join(folder.path, format);
    writeFileSync(file, pem(ec, 'sec1'), { mode: 0o600 });
    run('ssh-keygen', '-q', '-p', '-P', '', '-N', passphrase, '-m', format, '-f', file);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(format === 'PEM' ? /Proc-Type: 4,ENCRYPTED/ : /BEGIN ENCRYPTED PRIVATE KEY/);
    expect(await readKey(text, passphrase)).toEqual(await readKey(pem(ec, 'sec1')));
  });

  it.each([
    '-v2 aes-128-cbc',
    '-v2 aes-192-cbc',
    '-v2 aes-256-cbc',
    '-v2 des3',
    '-v2 aes-256-cbc -iter 1000000',
    ...['SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'].map((hash) => `-v2 aes128 -v2prf hmacWith${hash}`),
    '-scrypt',
    '-scrypt -scrypt_N 1024 -scrypt_r 8 -scrypt_p 16',
    '-v1 PBE-SHA1-3DES',
    '-v1 PBE-SHA1-2DES',
  ])('that openssl pkcs8 writes are decrypted: %s', async (words) => {
    const plain = join(folder.path, 'plain.pem');
    writeFileSync(plain, pem(ec, 'sec1'));
    const text = run(
      'openssl',
      ...['pkcs8', '-topk8', ...words.split(' '), '-passout', `pass:${passphrase}`, '-in', plain],
    );
    expect(text).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    expect(await readKey(text, passphrase)).toEqual(await readKey(pem(ec, 'sec1')));
    expect(await faultOf(text, 'wrong')).toMatchObject({ code: 'wrong-passphrase' });
    expect(await faultOf(text)).toMatchObject({ code: 'encrypted' });
  });

  it.each(['-aes128', '-aes192', '-aes256', '-des3', '-camellia256'])(
    'that openssl rsa -traditional writes are decrypted: %s',
    async (cipher) => {
      const plain = join(folder.path, 'rsa.pem');
      const text = pem(rsaKey, 'pkcs1');
      writeFileSync(plain, text);
      const words = ['-traditional', cipher, '-passout', `pass:${passphrase}`, '-in', plain];
      const encrypted = run('openssl', 'rsa', ...words);
      expect(encrypted).toContain('Proc-Type: 4,ENCRYPTED');
      for (const each of [encrypted, encrypted.replaceAll('\n', ' '), encrypted.replaceAll('\n', '')]) {
        expect(await readKey(each, passphrase)).toEqual(await readKey(text));
      }
      expect(await faultOf(encrypted, 'wrong')).toMatchObject({ code: 'wrong-passphrase' });
    },
  );

  it.each([
    ['PKCS#1', pem(rsaKey, 'pkcs1', passphrase)],
    ['SEC1', pem(ec, 'sec1', passphrase)],
    ['PKCS#8', pem(ec, 'pkcs8', passphrase)],
  ])('in %s, spoilt, are refused by name or still the same key', async (_, good) => {
    const key = await readKey(good, passphrase);
    await fc.assert(
      fc.asyncProperty(edits, async (accidents) => {
        const text = spoil(good, accidents);
        const fault = await faultOf(text, passphrase);
        if (fault) expect(quoted(fault.message, text)).toEqual([]);
        else expect((await readKey(text, passphrase)).agentIdentity).toEqual(key.agentIdentity);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a passphrase may cost', () => {
  it('holds for all keys of an input together', () => {
    const budget = new KdfBudget();
    budget.bcrypt(128);
    budget.iterations(2_000_000);
    expect(() => budget.bcrypt(64)).toThrow(
      'deriving its key from the passphrase takes too long: it asks for 64 rounds of bcrypt; the limit for all keys together is 256.',
    );
  });
});
