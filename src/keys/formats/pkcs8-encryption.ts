import { KeyFault } from '../fault.ts';
import type { KdfBudget } from '../kdf-cost.ts';
import { DerReader, SEQUENCE } from './der.ts';

// Object identifiers, encoded, in hexadecimal digits.
const PBES2 = '2a864886f70d01050d'; // RFC 8018, appendix A.4
const PBKDF2 = '2a864886f70d01050c'; // RFC 8018, appendix A.2
const SCRYPT = '2b06010401da47040b'; // RFC 7914, section 7
/** The schemes of RFC 7292, appendix C, with Triple DES of three and of two keys. OpenSSL 3 leaves the others out. */
const PKCS12 = ['2a864886f70d010c0103', '2a864886f70d010c0104'];
/** hmacWithSHA1 to hmacWithSHA512-256 (RFC 8018, appendix B.1.2). */
const HMAC_SHA = /^2a864886f70d02(07|08|09|0a|0b|0c|0d)$/;
/** AES in CBC with 128, 192, 256 bits, and Triple DES (RFC 8018, appendix B.2). */
const CIPHER = /^(6086480165030401(02|16|2a)|2a864886f70d0307)$/;

/**
 * checkEncryption checks how a PKCS#8 key is encrypted (EncryptedPrivateKeyInfo, RFC 5958, section 3) before a key is
 * derived. Throws KeyFault `costly`, `unsupported-encryption`, `truncated`, `damaged`.
 */
export function checkEncryption(der: Buffer, budget: KdfBudget): void {
  const scheme = new DerReader(der).sequence().sequence();
  const oid = scheme.oid();
  const parameters = scheme.sequence();
  if (PKCS12.includes(oid)) {
    parameters.octets(); // the salt
    budget.iterations(parameters.number());
  } else if (oid === PBES2) {
    checkDerivation(parameters.sequence(), budget);
    if (CIPHER.test(parameters.sequence().oid())) return;
    throw new KeyFault('unsupported-encryption', 'its cipher is neither AES-CBC nor Triple DES');
  } else {
    throw new KeyFault('unsupported-encryption', 'its scheme is not PBES2');
  }
}

function checkDerivation(derivation: DerReader, budget: KdfBudget): void {
  const oid = derivation.oid();
  const parameters = derivation.sequence();
  parameters.octets(); // the salt
  if (oid === SCRYPT) {
    budget.scrypt(parameters.number(), parameters.number(), parameters.number());
  } else if (oid === PBKDF2) {
    budget.iterations(parameters.number());
    if (parameters.tag !== undefined && parameters.tag !== SEQUENCE) parameters.number(); // length of the key
    if (parameters.tag === undefined || HMAC_SHA.test(parameters.sequence().oid())) return;
    throw new KeyFault('unsupported-encryption', 'its PBKDF2 does not use an SHA hash');
  } else {
    throw new KeyFault('unsupported-encryption', 'its key derivation is neither PBKDF2 nor scrypt');
  }
}
