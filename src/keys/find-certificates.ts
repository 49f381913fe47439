import { KeyFault } from './fault.ts';
import { sha256 } from './fingerprint.ts';
import { certificateType, KEY_TYPES } from './key-types.ts';
import type { PrivateKey } from './private-key.ts';
import { type PublicKey, parsePublicKey } from './public-key.ts';
import { splitBlob } from './split-blob.ts';

const TYPES = KEY_TYPES.map(({ name }) => certificateType(name).replaceAll('.', '\\.'));
const CERTIFICATE = new RegExp(`(?:${TYPES.join('|')})[ \\t]+AAAA[A-Za-z0-9+/]*={0,2}`, 'g');

/**
 * addCertificates gives keys the OpenSSH certificates that a text holds beside them. Throws KeyFault `other-certificate`
 * for one that was issued for another key, `public-damaged`.
 */
export function addCertificates(text: string, keys: PrivateKey[]): PrivateKey[] {
  const certificates = (text.match(CERTIFICATE) ?? []).map((line) => parsePublicKey(line));
  const owners = certificates.map((certificate) => ownerOf(certificate, keys));
  return keys.map((key) => {
    const certificate = certificates[owners.lastIndexOf(key)];
    return certificate ? { ...key, certificate } : key;
  });
}

function ownerOf(certificate: PublicKey, keys: PrivateKey[]): PrivateKey {
  const { plain } = splitBlob(certificate.blob);
  const owner = keys.find(({ publicKey }) => publicKey.blob.equals(plain));
  if (owner) return owner;
  throw new KeyFault('other-certificate', sha256(plain));
}
