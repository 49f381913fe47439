import { sanitize } from '../format.ts';
import type { KeyBlob } from './blob.ts';
import { checkCertificateSignature } from './certificate-signature.ts';
import type { Certificate, Material } from './material.ts';
import { authorityWeaknesses } from './weak/authority-weaknesses.ts';
import { certificateWeaknesses } from './weak/certificate-weaknesses.ts';
import { dsaWeaknesses } from './weak/dsa.ts';
import { ecdsaWeaknesses } from './weak/ecdsa.ts';
import { ed25519Weaknesses } from './weak/ed25519.ts';
import { makeWeakness } from './weak/make-weakness.ts';
import { rsaWeaknesses } from './weak/rsa.ts';
import type { Weakness } from './weakness.ts';

type CheckedKey = Pick<KeyBlob, 'material' | 'application' | 'certificate' | 'isPadded'>;

/** The checks for each kind of material; the compiler demands a line for each new one. */
const CHECKS: { [Kind in Material['kind']]: (material: Extract<Material, { kind: Kind }>) => Weakness[] } = {
  rsa: rsaWeaknesses,
  dsa: dsaWeaknesses,
  ecdsa: ecdsaWeaknesses,
  ed25519: ed25519Weaknesses,
  'mldsa44-ed25519': ed25519Weaknesses,
  ed448: () => [],
  unknown: () => [],
};

/**
 * weaknesses lists all that is wrong with how a public key is made; `now` is in milliseconds since the epoch. It says
 * nothing about keys of unknown material. The check that needs other keys is sharedPrimes, the one that needs a list is
 * findCompromised.
 */
export function weaknesses(key: CheckedKey, { now }: { now: number }): Weakness[] {
  return [
    ...materialWeaknesses(key.material),
    ...(key.isPadded ? [PADDED] : []),
    ...(key.application === undefined ? [] : fidoWeaknesses(key.application)),
    ...(key.certificate
      ? [...certificateWeaknesses(key.certificate, { now }), ...signerWeaknesses(key.certificate)]
      : []),
  ];
}

function signerWeaknesses({ proof }: Certificate): Weakness[] {
  const check = checkCertificateSignature(proof);
  return authorityWeaknesses(check, check.authority ? materialWeaknesses(check.authority) : []);
}

const PADDED = makeWeakness({
  severity: 'low',
  evidence:
    'A number in the key has needless zeros in front; the fingerprint is that of the key without them, as ssh-keygen prints it',
  source: 'RFC 4251, section 5, mpint',
  hint: 'Find out who wrote it so, and get the line again from the owner of the private key',
});

function materialWeaknesses(material: Material): Weakness[] {
  const check: (material: never) => Weakness[] = CHECKS[material.kind];
  return check(material as never);
}

/** The application is what a FIDO token ties a key to: `ssh:`, or `ssh:` and a name that the owner chose. */
function fidoWeaknesses(application: string): Weakness[] {
  if (application === 'ssh:') return [];
  return [
    makeWeakness({
      severity: application.startsWith('ssh:') ? 'info' : 'low',
      evidence: `The FIDO application is "${sanitize(application)}" instead of "ssh:"`,
      source: 'OpenSSH, PROTOCOL.u2f; ssh-keygen(1), -O application',
      hint: 'Ask the owner whether the key was made for SSH, and what else uses it',
    }),
  ];
}
