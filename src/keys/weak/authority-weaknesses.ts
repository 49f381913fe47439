import { sanitize } from '../../format.ts';
import type { SignatureCheck } from '../certificate-signature.ts';
import { SEVERITIES, type Weakness } from '../weakness.ts';
import { makeWeakness } from './make-weakness.ts';

const source = 'OpenSSH, PROTOCOL.certkeys';
const RENEW = 'Have the authority sign the key again';
const REPLACE = 'Make a new key for the authority, and replace the old one on every server that trusts it';

/**
 * authorityWeaknesses reports a signature of a certificate that is not valid or not sound, and what is wrong with the key of
 * its authority, of which `weaknesses` are known: whoever has that key can sign anybody in.
 */
export function authorityWeaknesses(
  { algorithm, isValid }: SignatureCheck,
  weaknesses: Weakness[],
): Weakness[] {
  const found: Weakness[] = [];
  if (isValid === false) {
    const evidence =
      "The signature of the certificate is not valid: it is not its authority's, or the certificate was changed";
    found.push(makeWeakness({ severity: 'medium', evidence, source, hint: RENEW }));
  }
  if (isValid === undefined) {
    const evidence = `The signature of the certificate cannot be checked: its algorithm is "${sanitize(algorithm, 60)}"`;
    found.push(makeWeakness({ severity: 'info', evidence, source, hint: RENEW }));
  }
  if (algorithm === 'ssh-rsa') {
    const evidence = 'The certificate is signed with SHA-1, which servers refuse since OpenSSH 8.2';
    found.push(
      makeWeakness({
        severity: 'medium',
        evidence,
        source: 'OpenSSH 8.2 release notes',
        hint: `${RENEW} with SHA-2 (ssh-keygen -t rsa-sha2-512)`,
      }),
    );
  }
  const grave = weaknesses.filter(
    ({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf('medium'),
  );
  return [
    ...found,
    ...grave.map((each) => ({
      ...each,
      evidence: `The key of its authority is weak. ${each.evidence}`,
      hint: REPLACE,
    })),
  ];
}
