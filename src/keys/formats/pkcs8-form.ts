import { KeyFault } from '../fault.ts';
import { DerReader, SEQUENCE } from './der.ts';

// Object identifiers, encoded, in hexadecimal digits.
const RSA = '2a864886f70d010101'; // RFC 8017, appendix C
const EC = '2a8648ce3d0201'; // RFC 5480, section 2.1.1
/** Tag of the public key in an ECPrivateKey (RFC 5915, section 3), and of what it holds. */
const PUBLIC_KEY = 0xa1;
const BIT_STRING = 0x03;

const CONVERT =
  'Convert it with `openssl ec -in key.pem -out key -conv_form uncompressed -param_enc named_curve`';

/**
 * checkPkcs8Form rejects keys in forms that OpenSSL reads but agents or sshpk do not, so that they are not called
 * damaged; `der` is a PKCS#8 key (RFC 5958, section 2). Throws KeyFault `unsupported`.
 */
export function checkPkcs8Form(der: Buffer): void {
  const key = new DerReader(der).sequence();
  key.number(); // the version
  const algorithm = key.sequence();
  const oid = algorithm.oid();
  const privateKey = () => new DerReader(key.octets()).sequence();
  if (oid === RSA) checkRsa(privateKey());
  if (oid !== EC) return;
  if (algorithm.tag === SEQUENCE) {
    throw new KeyFault('unsupported', 'an EC key with explicit curve parameters', CONVERT);
  }
  checkEc(privateKey());
}

/** RSAPrivateKey (RFC 8017, appendix A.1.2), whose version is 1 if there are more than two primes. */
function checkRsa(key: DerReader): void {
  if (key.number() > 0) throw new KeyFault('unsupported', 'an RSA key with more than two primes');
}

/** ECPrivateKey (RFC 5915, section 3), whose public point may be compressed (SEC 1, section 2.3.3). */
function checkEc(key: DerReader): void {
  key.number(); // the version
  key.octets(); // the private number
  if (key.tag !== PUBLIC_KEY) return;
  const [, form] = new DerReader(key.value(PUBLIC_KEY)).value(BIT_STRING);
  if (form === 4) return;
  const name = form === 2 || form === 3 ? 'compressed' : 'hybrid';
  throw new KeyFault('unsupported', `an EC key in ${name} form`, CONVERT);
}
