import { clockHint } from './clock-hint.ts';

// nodejs.org/api/tls.html, "X509 certificate error codes"; the last one is Node's own check of the host name.
const HINTS: [codes: string[], hint: string | (() => string)][] = [
  [
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'CERT_UNTRUSTED',
    ],
    "If the CA is your company's own, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate",
  ],
  [['CERT_HAS_EXPIRED'], () => `${clockHint()}; if that is right, have the server renew its certificate`],
  [['CERT_NOT_YET_VALID'], () => `${clockHint()}: before the certificate begins to be valid`],
  [
    ['HOSTNAME_MISMATCH', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    'Use a host name that the certificate is for, or have the server present another certificate',
  ],
  [
    [
      'CERT_SIGNATURE_FAILURE',
      'CERT_CHAIN_TOO_LONG',
      'CERT_REVOKED',
      'CERT_REJECTED',
      'INVALID_CA',
      'INVALID_PURPOSE',
      'PATH_LENGTH_EXCEEDED',
    ],
    'Have the server present another certificate',
  ],
];

/** tlsHint says what to do about an error of TLS, such as a certificate that is rejected; undefined for any other error. */
export function tlsHint(error: unknown): string | undefined {
  if (isPlainText(error)) return 'Check the address, its port too: what answers there does not speak TLS';
  const { code = '' } = (error ?? {}) as { code?: string };
  const hint = HINTS.find(([codes]) => codes.includes(code))?.[1];
  return typeof hint === 'function' ? hint() : hint;
}

/** isPlainText says whether something answered in plain text to a client that speaks TLS (OpenSSL's reasons). */
export function isPlainText(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return code === 'EPROTO' && /wrong version number|packet length too long/.test(message);
}
