import { sanitize } from '../../format.ts';
import { DAY, formatDate, formatDuration } from '../../time.ts';
import type { Certificate } from '../material.ts';
import type { Weakness } from '../weakness.ts';
import { makeWeakness } from './make-weakness.ts';

/** The last millisecond that a Date can hold (ECMA-262, 21.4.1.1). Certificates may have later ones. */
const LAST_DATE = 8.64e15;
const PLAIN_KEY = 'Use the plain public key instead (the .pub file without -cert)';
const RENEW =
  'Have the authority sign the key again, or use the plain public key (the .pub file without -cert)';
const source = 'OpenSSH, PROTOCOL.certkeys';

/** A year is 365 days here, in milliseconds. */
const LONG = 365 * DAY;

/** certificateWeaknesses reports that there is a certificate instead of a key, and what is wrong with its validity. */
export function certificateWeaknesses(certificate: Certificate, { now }: { now: number }): Weakness[] {
  const { use, authority, validAfter, validBefore } = certificate;
  const names = sanitize(certificate.principals.join(', ')) || 'everyone';
  const from = validAfter > 0 ? `from ${day(validAfter)} ` : '';
  const start = validAfter > 0 ? validAfter : now;
  const until = validBefore > LAST_DATE ? 'forever' : `until ${day(validBefore)}`;
  const found = [
    makeWeakness({
      severity: 'low',
      evidence: `It is a ${use} certificate of ${sanitize(authority)} for ${names}, valid ${from}${until}, not a plain key`,
      source,
      hint: PLAIN_KEY,
    }),
  ];
  if (validBefore <= now) {
    const evidence = `The certificate expired on ${day(validBefore)}`;
    found.push(makeWeakness({ severity: 'medium', evidence, source, hint: RENEW }));
  } else if (validBefore > LAST_DATE) {
    const hint = 'Have the authority sign it for a limited time (ssh-keygen -V)';
    found.push(
      makeWeakness({ severity: 'medium', evidence: 'The certificate is valid forever', source, hint }),
    );
  } else if (validBefore - start > LONG) {
    const evidence = `The certificate is valid for ${formatDuration(validBefore - start)}`;
    const hint = 'Have the authority sign for less than a year, better for a day (ssh-keygen -V)';
    found.push(makeWeakness({ severity: 'info', evidence, source, hint }));
  }
  if (validAfter > now) {
    const evidence = `The certificate is not valid until ${day(validAfter)}`;
    found.push(makeWeakness({ severity: 'low', evidence, source, hint: PLAIN_KEY }));
  }
  return found;
}

function day(time: number): string {
  return formatDate(Math.min(time, LAST_DATE));
}
