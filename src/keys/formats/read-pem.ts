import { createPrivateKey, createPublicKey, getCipherInfo, getCiphers, type KeyObject } from 'node:crypto';
import sshpk from 'sshpk';
import { isConsistent, publicBlob } from '../agent-identity.ts';
import { CURVES } from '../curves.ts';
import { KeyFault } from '../fault.ts';
import type { KdfBudget } from '../kdf-cost.ts';
import type { PrivateKey } from '../private-key.ts';
import { readBlob } from '../public-key.ts';
import { DerReader } from './der.ts';
import type { Unlock } from './key-format.ts';
import { withNamedCurve } from './named-curve.ts';
import { PEM_LABELS, type PemArmor } from './pem-armor.ts';
import { checkEncryption } from './pkcs8-encryption.ts';
import { checkPrimes, splitPkcs8 } from './pkcs8-form.ts';

/** PemKey is a key in PEM, as text and decoded. */
export interface PemKey extends PemArmor {
  /** Secret. */
  text: string;
}

/**
 * readPem reads a key in PEM: PKCS#1, SEC1, PKCS#8, also encrypted. Throws KeyFault: `encrypted`, `wrong-passphrase`,
 * `costly`, `unsupported-encryption`, `truncated`, `damaged`, `unsupported`.
 */
export function readPem(pem: PemKey, { passphrase, budget }: Unlock): PrivateKey {
  if (!PEM_LABELS.includes(pem.label)) throw new KeyFault('unsupported', 'its PEM label is not known');
  const encrypted = pem.cipher !== undefined || pem.label === 'ENCRYPTED PRIVATE KEY';
  const key = encrypted ? decrypt(pem, passphrase, budget) : parse(pem);
  checkType(key);
  checkPrimes(key.export({ format: 'der', type: 'pkcs8' }));
  return readAgain(withNamedCurve(key));
}

function decrypt(pem: PemKey, passphrase: string | undefined, budget: KdfBudget): KeyObject {
  if (pem.cipher === undefined) checkEncryption(pem.body, budget);
  else checkCipher(pem.cipher, pem.body);
  if (!passphrase) throw new KeyFault('encrypted');
  try {
    return createPrivateKey({ key: pem.text, passphrase });
  } catch {
    throw new KeyFault('wrong-passphrase');
  }
}

function checkCipher(cipher: string, body: Buffer): void {
  const name = cipher.toLowerCase();
  // OpenSSL knows more ciphers by name than it has.
  const info = getCiphers().includes(name) ? getCipherInfo(name) : undefined;
  if (info?.mode !== 'cbc') throw new KeyFault('unsupported-encryption', 'OpenSSL does not have this cipher');
  if (body.length % (info.blockSize ?? 1) > 0) throw new KeyFault('truncated', 'the end of it');
}

function parse({ label, text, body }: PemKey): KeyObject {
  const reader = new DerReader(body);
  reader.sequence(); // Distinguishes what is cut short from what is damaged.
  if (reader.tag !== undefined) throw new KeyFault('damaged', 'there is data after its end');
  const isPkcs8 = label === 'PRIVATE KEY';
  const { der, publicKey } = isPkcs8 ? splitPkcs8(body) : { der: body, publicKey: undefined };
  const key = open(publicKey ? { key: der, format: 'der', type: 'pkcs8' } : text);
  if (publicKey && !createPublicKey(key).export(SPKI).subarray(-publicKey.length).equals(publicKey)) {
    throw new KeyFault('damaged', 'its two halves do not match');
  }
  return key;
}

function open(input: Parameters<typeof createPrivateKey>[0]): KeyObject {
  try {
    return createPrivateKey(input);
  } catch {
    throw new KeyFault('damaged');
  }
}

/** Its last bytes are the public key itself (RFC 5280, section 4.1). */
const SPKI = { format: 'der', type: 'spki' } as const;

function checkType({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): void {
  if (type === 'rsa' || type === 'ed25519') return;
  if (type !== 'ec') throw new KeyFault('unsupported', type);
  const curve = details?.namedCurve;
  if (Object.values(CURVES).some(({ openssl }) => openssl === curve)) return;
  throw new KeyFault(
    'unsupported',
    `an EC key on ${curve ? `the curve ${curve}` : 'a curve without a name'}`,
  );
}

/**
 * readAgain has sshpk read a key that node:crypto has read, and compares. sshpk is kept in check: the format is named
 * (detection is quadratic), and no encrypted key reaches it (a wrong passphrase would end the process).
 */
function readAgain(key: KeyObject): PrivateKey {
  const agentIdentity = identify(key);
  if (!agentIdentity) throw new KeyFault('damaged', 'two parsers find different keys in it');
  if (!isConsistent(agentIdentity)) throw new KeyFault('damaged', 'its numbers do not match each other');
  return { publicKey: readBlob(publicBlob(agentIdentity)), agentIdentity };
}

function identify(key: KeyObject): Buffer | undefined {
  try {
    const text = String(key.export({ format: 'pem', type: 'pkcs8' }));
    const identity = sshpk.parsePrivateKey(text, 'pem').toBuffer('rfc4253');
    const publicKey = sshpk.parseKey(publicBlob(identity), 'rfc4253').toString('pkcs8');
    const same = createPublicKey(key).export(SPKI).equals(createPublicKey(publicKey).export(SPKI));
    return same ? identity : undefined;
  } catch {
    return undefined; // Without a cause: sshpk's messages quote what they read.
  }
}
