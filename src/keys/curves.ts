/** CURVES are the curves of ECDSA keys by their SSH names (RFC 5656, section 10.1). */
export const CURVES = {
  /** OpenSSL's name of the curve, the size of a key in bits, and the length of a coordinate in bytes. */
  nistp256: { openssl: 'prime256v1', bits: 256, coordinate: 32 },
  nistp384: { openssl: 'secp384r1', bits: 384, coordinate: 48 },
  nistp521: { openssl: 'secp521r1', bits: 521, coordinate: 66 },
};

/** Curve is the SSH name of a curve. */
export type Curve = keyof typeof CURVES;
