import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/**
 * withNamedCurve is an EC key with its curve by name and its point uncompressed, as SSH has it (RFC 5656, section 3.1);
 * OpenSSL also writes points in compressed and hybrid form (SEC 1, section 2.3.3), and curves by their parameters. Other
 * keys stay as they are. Throws for a curve that has no name in JOSE (RFC 7518, section 6.2.1.1).
 */
export function withNamedCurve(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ec') return key;
  const jwk = { key: key.export({ format: 'jwk' }), format: 'jwk' } as const;
  return key.type === 'private' ? createPrivateKey(jwk) : createPublicKey(jwk);
}
