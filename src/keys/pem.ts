import { createPublicKey } from 'node:crypto';
import sshpk from 'sshpk';
import { damaged, encrypted } from './fault.ts';
import { identityParts } from './identity.ts';
import type { PrivateKey } from './private.ts';
import { readBlob } from './public.ts';

/**
 * readPem reads an unencrypted PEM key (PKCS#1, SEC1, PKCS#8). It is the only door to sshpk, and keeps it in
 * check: the format is named (detection is quadratic), encrypted keys do not reach it (a wrong passphrase would
 * end the process), and node:crypto must read the same key. Throws KeyFault: `encrypted`, `damaged`, `unsupported`.
 */
export function readPem(text: string): PrivateKey {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m.test(text)) throw encrypted();
  const key = parse(text);
  const publicKey = readBlob(key.toPublic().toBuffer('rfc4253'));
  identityParts(publicKey.type);
  if (!secondReaderAgrees(text, key)) throw damaged('two readers find different keys in it');
  return { publicKey, identity: key.toBuffer('rfc4253') };
}

function parse(text: string): sshpk.PrivateKey {
  try {
    return sshpk.parsePrivateKey(text, 'pem');
  } catch {
    // Not as the cause: sshpk's messages quote what they read.
    throw damaged('the key data cannot be read');
  }
}

function secondReaderAgrees(text: string, key: sshpk.PrivateKey): boolean {
  try {
    const spki = { format: 'der', type: 'spki' } as const;
    const ours = createPublicKey(key.toPublic().toString('pkcs8')).export(spki);
    return createPublicKey(text).export(spki).equals(ours);
  } catch {
    return false;
  }
}
