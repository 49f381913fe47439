import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyFault } from '../../src/keys/fault.ts';
import { generateKey } from '../../src/keys/generate.ts';
import type { PrivateKey } from '../../src/keys/private-key.ts';
import { ecdsa, ed25519, openSsh, pem, publicHalf, quoted, rsa } from '../support/private-keys.ts';
import { readKey } from '../support/read-key.ts';
import { anyText, edits, spoil } from '../support/texts.ts';

const ec = ecdsa();
const large = rsa();
const identities = {
  ec: await readKey(pem(ec, 'sec1')),
  rsa: await readKey(pem(large, 'pkcs1')),
};

describe('a spoilt private key is refused by name, or is still the same key', () => {
  it.each([
    ['ed25519 in OpenSSH format', openSsh(generateKey('octo@example.com'))],
    ['ecdsa in OpenSSH format', openSsh(identities.ec)],
    ['rsa in OpenSSH format', openSsh(identities.rsa)],
    ['ecdsa as SEC1', pem(ec, 'sec1')],
    // Fewer, because the reader's arithmetic on curves is slow inside of jest.
    ['ecdsa as PKCS#8', pem(ec, 'pkcs8'), 25],
    ['rsa as PKCS#1', pem(large, 'pkcs1')],
    ['rsa as PKCS#8', pem(large, 'pkcs8')],
  ])('%s', async (_, good, numRuns = 200) => {
    const { blob } = (await readKey(good)).publicKey;
    await fc.assert(
      fc.asyncProperty(edits, async (accidents) => {
        const key = await survivor(spoil(good, accidents));
        if (!key) return;
        expect(key.publicKey.blob.equals(blob)).toBe(true);
        expect(publicHalf(key.agentIdentity).equals(blob)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('ed25519 in OpenSSH format, whichever one character is wrong', async () => {
    const key = generateKey('octo@example.com');
    const good = openSsh(key);
    for (let at = 0; at < good.length; at += 1) {
      for (const character of ['A', 'z', '']) {
        const spoilt = await survivor(good.slice(0, at) + character + good.slice(at + 1));
        if (spoilt) expect([at, publicHalf(spoilt.agentIdentity)]).toEqual([at, key.publicKey.blob]);
        if (spoilt) expect([at, spoilt.publicKey.blob]).toEqual([at, key.publicKey.blob]);
      }
    }
  });

  // Such a key is its seed and nothing else: every seed is a key, so that another key cannot be told from it.
  it('ed25519 as PKCS#8, except that another seed is another key', async () => {
    const good = pem(ed25519(), 'pkcs8');
    await fc.assert(
      fc.asyncProperty(edits, async (accidents) => {
        const key = await survivor(spoil(good, accidents));
        if (!key) return;
        expect(key.publicKey.type).toBe('ssh-ed25519');
        expect(publicHalf(key.agentIdentity).equals(key.publicKey.blob)).toBe(true);
      }),
    );
  });
});

describe('a spoilt encrypted key is never taken for a key', () => {
  it.each([
    ['PKCS#1', pem(large, 'pkcs1', 'x')],
    ['SEC1', pem(ec, 'sec1', 'x')],
    ['PKCS#8', pem(ec, 'pkcs8', 'x')],
    ['OpenSSH', openSsh(generateKey(''), { cipher: 'aes256-ctr' })],
  ])('%s', async (_, good) => {
    await fc.assert(
      fc.asyncProperty(edits, async (accidents) => {
        expect(await survivor(spoil(good, accidents))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text is refused by name', () => {
  it.each(['', '-----BEGIN OPENSSH PRIVATE KEY-----\n', '-----BEGIN RSA PRIVATE KEY-----\n'])(
    'after %j',
    async (head) => {
      await fc.assert(
        fc.asyncProperty(anyText(400), async (text) => {
          expect(await survivor(head + text)).toBeUndefined();
        }),
      );
    },
  );
});

/** survivor reads a key; undefined when it is refused as it should be, without telling anything of it. */
async function survivor(text: string): Promise<PrivateKey | undefined> {
  try {
    return await readKey(text);
  } catch (error) {
    if (!(error instanceof KeyFault)) throw error;
    expect(quoted(`${error.message} ${error.cause ?? ''}`, text)).toEqual([]);
    return undefined;
  }
}
