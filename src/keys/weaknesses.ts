import { sanitize } from '../format.ts';
import type { KeyBlob } from './blob.ts';
import { checkCertificateSignature } from './certificate-signature.ts';
import type { Effort } from './effort.ts';
import type { Certificate, Material } from './material.ts';
import { authorityWeaknesses } from './weak/authority-weaknesses.ts';
import { certificateWeaknesses } from './weak/certificate-weaknesses.ts';
import { dsaWeaknesses } from './weak/dsa.ts';
import { ecdsaWeaknesses } from './weak/ecdsa.ts';
import { ed25519Weaknesses } from './weak/ed25519.ts';
import { ed25519OrderWeaknesses } from './weak/ed25519-order.ts';
import { makeWeakness } from './weak/make-weakness.ts';
import { rsaWeaknesses } from './weak/rsa.ts';
import { rsaSlowWeaknesses } from './weak/rsa-slow.ts';
import type { Weakness } from './weakness.ts';

type CheckedKey = Pick<KeyBlob, 'material' | 'application' | 'certificate' | 'isPadded'>;

type Checks = { [Kind in Material['kind']]: (material: Extract<Material, { kind: Kind }>) => Weakness[] };

/** The checks for each kind of material; the compiler demands a line for each new one. */
const CHECKS: Checks = {
  rsa: rsaWeaknesses,
  dsa: dsaWeaknesses,
  ecdsa: ecdsaWeaknesses,
  ed25519: ed25519Weaknesses,
  'mldsa44-ed25519': ed25519Weaknesses,
  ed448: () => [],
  unknown: () => [],
};

/** Checks that take milliseconds, made only of keys that CHECKS find nothing grave in. */
const SLOW_CHECKS: Partial<Checks> = {
  rsa: rsaSlowWeaknesses,
  ed25519: ed25519OrderWeaknesses,
  'mldsa44-ed25519': ed25519OrderWeaknesses,
};

/** WeaknessOptions say how keys are judged. */
export interface WeaknessOptions {
  /** Milliseconds since the epoch. */
  now: number;
  /** What is left for slow checks, which are not made without. */
  effort?: Effort | undefined;
}

/**
 * weaknesses lists all that is wrong with how a public key is made. It says nothing about keys of unknown material. The check that needs other keys is sharedPrimes, the one that needs a list is
 * findCompromised.
 */
export function weaknesses(key: CheckedKey, { now, effort }: WeaknessOptions): Weakness[] {
  return [
    ...materialWeaknesses(key.material, effort),
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

function materialWeaknesses(material: Material, effort?: Effort): Weakness[] {
  const found = check(CHECKS, material);
  if (!effort || !SLOW_CHECKS[material.kind] || found.some(({ severity }) => severity === 'critical'))
    return found;
  return [...found, ...(effort.spend(() => check(SLOW_CHECKS, material)) ?? [])];
}

function check(checks: Partial<Checks>, material: Material): Weakness[] {
  const ofKind: ((material: never) => Weakness[]) | undefined = checks[material.kind];
  return ofKind?.(material as never) ?? [];
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
