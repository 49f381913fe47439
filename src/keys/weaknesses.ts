import { sanitize } from '../format.ts';
import type { KeyBlob } from './blob.ts';
import type { Material } from './material.ts';
import { certificateWeaknesses } from './weak/certificate-weaknesses.ts';
import { dsaWeaknesses } from './weak/dsa.ts';
import { ecdsaWeaknesses } from './weak/ecdsa.ts';
import { ed25519Weaknesses } from './weak/ed25519.ts';
import { makeWeakness } from './weak/make-weakness.ts';
import { rsaWeaknesses } from './weak/rsa.ts';
import type { Weakness } from './weakness.ts';

type WeighedKey = Pick<KeyBlob, 'material' | 'application' | 'certificate'>;

/**
 * weaknesses tells all that is wrong with how a public key is made; `now` is in milliseconds since the epoch. Nothing
 * is said of a key of unknown material. What needs other keys is in sharedPrimes, and what needs a list in compromised.
 */
export function weaknesses(key: WeighedKey, { now }: { now: number }): Weakness[] {
  return [
    ...materialWeaknesses(key.material),
    ...(key.application === undefined ? [] : fidoWeaknesses(key.application)),
    ...(key.certificate ? certificateWeaknesses(key.certificate, { now }) : []),
  ];
}

function materialWeaknesses(material: Material): Weakness[] {
  switch (material.kind) {
    case 'rsa':
      return rsaWeaknesses(material);
    case 'dsa':
      return dsaWeaknesses(material);
    case 'ecdsa':
      return ecdsaWeaknesses(material);
    case 'ed25519':
    case 'mldsa44-ed25519':
      return ed25519Weaknesses(material);
    case 'ed448':
    case 'unknown':
      return [];
  }
}

/** The application is what a FIDO token ties the key to: `ssh:`, or for those who ask for it `ssh:` and more. */
function fidoWeaknesses(application: string): Weakness[] {
  if (application === 'ssh:') return [];
  return [
    makeWeakness({
      severity: application.startsWith('ssh:') ? 'info' : 'low',
      evidence: `The FIDO application is "${sanitize(application)}" instead of "ssh:"`,
      source: 'OpenSSH, PROTOCOL.u2f; ssh-keygen(1), -O application',
      hint: 'Ask the owner whether the key was made for SSH, and what else signs with it',
    }),
  ];
}
