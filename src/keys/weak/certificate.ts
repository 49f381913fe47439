import { plain } from '../../problem.ts';
import type { Certificate } from '../material.ts';
import type { Weakness } from '../weakness.ts';
import { weak } from './weak.ts';

/** The last millisecond that a Date can hold (ECMA-262, 21.4.1.1). Certificates may say later ones. */
const LAST_DATE = 8.64e15;
const PLAIN_KEY = 'Where a key is wanted, give the plain one (the .pub file without -cert)';
const SIGN_ANEW = 'Let the authority sign the key anew, or give the plain one (the .pub file without -cert)';
const source = 'OpenSSH, PROTOCOL.certkeys';

/** certificateWeaknesses tells that a certificate stands where a key is expected, and what is wrong with its validity. */
export function certificateWeaknesses(certificate: Certificate, { now }: { now: number }): Weakness[] {
  const { use, authority, validAfter, validBefore } = certificate;
  const names = plain(certificate.principals.join(', ')) || 'everybody';
  const from = validAfter > 0 ? `from ${day(validAfter)} ` : '';
  const until = validBefore > LAST_DATE ? 'for ever' : `until ${day(validBefore)}`;
  const found = [
    weak({
      severity: 'low',
      evidence: `It is a ${use} certificate of ${plain(authority)} for ${names}, valid ${from}${until}, and not a plain key`,
      source,
      todo: PLAIN_KEY,
    }),
  ];
  if (validBefore <= now) {
    const evidence = `The certificate expired on ${day(validBefore)}`;
    found.push(weak({ severity: 'medium', evidence, source, todo: SIGN_ANEW }));
  } else if (validBefore > LAST_DATE) {
    const todo = 'Let the authority sign it for a time that ends (ssh-keygen -V)';
    found.push(weak({ severity: 'medium', evidence: 'The certificate is valid for ever', source, todo }));
  }
  if (validAfter > now) {
    const evidence = `The certificate is not valid before ${day(validAfter)}`;
    found.push(weak({ severity: 'low', evidence, source, todo: PLAIN_KEY }));
  }
  return found;
}

function day(time: number): string {
  return new Date(Math.min(time, LAST_DATE)).toISOString().slice(0, 10);
}
