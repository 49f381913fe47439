import { sanitize } from '../../format.ts';
import { formatDate } from '../../time.ts';
import type { Certificate } from '../material.ts';
import type { Weakness } from '../weakness.ts';
import { makeWeakness } from './make-weakness.ts';

/** The last millisecond that a Date can hold (ECMA-262, 21.4.1.1). Certificates may say later ones. */
const LAST_DATE = 8.64e15;
const PLAIN_KEY = 'Where a key is wanted, give the plain one (the .pub file without -cert)';
const SIGN_ANEW = 'Let the authority sign the key anew, or give the plain one (the .pub file without -cert)';
const source = 'OpenSSH, PROTOCOL.certkeys';

/** certificateWeaknesses tells that a certificate stands where a key is expected, and what is wrong with its validity. */
export function certificateWeaknesses(certificate: Certificate, { now }: { now: number }): Weakness[] {
  const { use, authority, validAfter, validBefore } = certificate;
  const names = sanitize(certificate.principals.join(', ')) || 'everybody';
  const from = validAfter > 0 ? `from ${day(validAfter)} ` : '';
  const until = validBefore > LAST_DATE ? 'for ever' : `until ${day(validBefore)}`;
  const found = [
    makeWeakness({
      severity: 'low',
      evidence: `It is a ${use} certificate of ${sanitize(authority)} for ${names}, valid ${from}${until}, and not a plain key`,
      source,
      hint: PLAIN_KEY,
    }),
  ];
  if (validBefore <= now) {
    const evidence = `The certificate expired on ${day(validBefore)}`;
    found.push(makeWeakness({ severity: 'medium', evidence, source, hint: SIGN_ANEW }));
  } else if (validBefore > LAST_DATE) {
    const hint = 'Let the authority sign it for a time that ends (ssh-keygen -V)';
    found.push(
      makeWeakness({ severity: 'medium', evidence: 'The certificate is valid for ever', source, hint }),
    );
  }
  if (validAfter > now) {
    const evidence = `The certificate is not valid before ${day(validAfter)}`;
    found.push(makeWeakness({ severity: 'low', evidence, source, hint: PLAIN_KEY }));
  }
  return found;
}

function day(time: number): string {
  return formatDate(Math.min(time, LAST_DATE));
}
