import { createPublicKey } from 'node:crypto';
import sshpk from 'sshpk';
import { withNamedCurve } from './formats/named-curve.ts';
import { type PublicKey, readBlob } from './public-key.ts';

/**
 * readPublicPem reads the public half of a key in PEM: a public key (SPKI, RFC 5280, section 4.1; PKCS#1, RFC 8017,
 * appendix A.1.1), or a private key that is not encrypted, also one that no agent takes. Undefined if no SSH key is in it.
 */
export function readPublicPem(text: string): PublicKey | undefined {
  try {
    const spki = withNamedCurve(createPublicKey(text)).export({ format: 'pem', type: 'spki' });
    const key = readBlob(sshpk.parseKey(spki, 'pem').toBuffer('rfc4253'));
    return key.bits === undefined ? undefined : key; // sshpk makes up types for what SSH does not have.
  } catch {
    return undefined; // Without a cause: sshpk's messages quote what they read.
  }
}
