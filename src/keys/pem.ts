import { createPrivateKey, createPublicKey, getCipherInfo, getCiphers, type KeyObject } from 'node:crypto';
import sshpk from 'sshpk';
import { isConsistent, publicHalf } from './agent-identity.ts';
import type { PrivateKeyBlock } from './blocks.ts';
import { DerReader } from './der.ts';
import { KeyFault } from './fault.ts';
import type { KdfBudget } from './kdf-cost.ts';
import { checkEncryption } from './pkcs8-encryption.ts';
import type { PrivateKey } from './private-key.ts';
import { readBlob } from './public-key.ts';

const LABELS = [
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'DSA PRIVATE KEY',
  'PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
];

/**
 * readPem reads a key in PEM: PKCS#1, SEC1, PKCS#8, also encrypted. Throws KeyFault: `encrypted`, `wrong-passphrase`,
 * `costly`, `unsupported-encryption`, `truncated`, `damaged`, `unsupported`.
 */
export function readPem(
  block: PrivateKeyBlock,
  passphrase: string | undefined,
  budget: KdfBudget,
): PrivateKey {
  if (!LABELS.includes(block.label)) throw new KeyFault('unsupported', 'a PEM label that is not known here');
  const encrypted = block.cipher !== undefined || block.label === 'ENCRYPTED PRIVATE KEY';
  const key = encrypted ? decrypt(block, passphrase, budget) : open(block);
  checkKind(key);
  return readAgain(key);
}

function decrypt(block: PrivateKeyBlock, passphrase: string | undefined, budget: KdfBudget): KeyObject {
  if (block.cipher === undefined) checkEncryption(block.body, budget);
  else checkCipher(block.cipher, block.body);
  if (!passphrase) throw new KeyFault('encrypted');
  try {
    return createPrivateKey({ key: block.text, passphrase });
  } catch {
    throw new KeyFault('wrong-passphrase');
  }
}

function checkCipher(cipher: string, body: Buffer): void {
  const name = cipher.toLowerCase();
  // OpenSSL knows more ciphers by name than it has.
  const info = getCiphers().includes(name) ? getCipherInfo(name) : undefined;
  if (info?.mode !== 'cbc')
    throw new KeyFault('unsupported-encryption', 'by a cipher that OpenSSL does not have');
  if (body.length % (info.blockSize ?? 1) > 0) throw new KeyFault('truncated', 'the end of it');
}

function open({ text, body }: PrivateKeyBlock): KeyObject {
  const reader = new DerReader(body);
  reader.sequence(); // Tells what is cut short from what is damaged.
  if (reader.tag !== undefined) throw new KeyFault('damaged', 'something follows its end');
  try {
    return createPrivateKey(text);
  } catch {
    throw new KeyFault('damaged');
  }
}

const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];

function checkKind({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): void {
  if (type === 'rsa' || type === 'ed25519') return;
  if (type !== 'ec') throw new KeyFault('unsupported', type);
  if (CURVES.includes(details?.namedCurve ?? '')) return;
  throw new KeyFault('unsupported', `a key on the curve ${details?.namedCurve ?? 'of its own'}`);
}

/**
 * readAgain has sshpk read a key that node:crypto has read, and compares. sshpk is kept in check: the format is named
 * (detection is quadratic), and no encrypted key reaches it (a wrong passphrase would end the process).
 */
function readAgain(key: KeyObject): PrivateKey {
  const identity = identityOf(key);
  if (!identity) throw new KeyFault('damaged', 'two readers do not find the same key in it');
  if (!isConsistent(identity)) throw new KeyFault('damaged', 'its numbers do not belong together');
  return { publicKey: readBlob(publicHalf(identity)), agentIdentity: identity };
}

function identityOf(key: KeyObject): Buffer | undefined {
  try {
    const text = String(key.export({ format: 'pem', type: 'pkcs8' }));
    const identity = sshpk.parsePrivateKey(text, 'pem').toBuffer('rfc4253');
    const publicKey = sshpk.parseKey(publicHalf(identity), 'rfc4253').toString('pkcs8');
    const spki = { format: 'der', type: 'spki' } as const;
    const same = createPublicKey(key).export(spki).equals(createPublicKey(publicKey).export(spki));
    return same ? identity : undefined;
  } catch {
    return undefined; // Without a cause: sshpk's messages quote what they read.
  }
}
