import type { Blocklist } from './blocklist/blocklist.ts';
import type { Material } from './material.ts';
import type { Weakness } from './weakness.ts';

/** Keys whose private halves everybody has, by fingerprint. */
const FAMOUS: Record<string, { name: string; source: string }> = {
  'SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA': {
    name: 'the insecure RSA key that is shipped with Vagrant',
    source: 'https://github.com/hashicorp/vagrant/tree/main/keys',
  },
  'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8': {
    name: 'the RSA host key of GitHub that was published by mistake in March 2023',
    source: 'https://github.blog/2023-03-23-we-updated-our-rsa-ssh-host-key/',
  },
};

/** wellKnown says where a key is one that everybody has; `fingerprint` is the SHA256 one. */
export function wellKnown(fingerprint: string): Weakness | undefined {
  const known = Object.hasOwn(FAMOUS, fingerprint) ? FAMOUS[fingerprint] : undefined;
  return known && weakness(`The private half is public: it is ${known.name}`, known.source);
}

/**
 * findCompromised says where the private half of a key is known to others, as far as the built-in table and a blocklist
 * tell. `fingerprint` is the SHA256 one. Throws Problem where the blocklist fails: then the key is not judged.
 */
export async function findCompromised(
  key: { material: Material },
  { fingerprint, blocklist }: { fingerprint: string; blocklist?: Blocklist | undefined },
): Promise<Weakness | undefined> {
  const known = wellKnown(fingerprint);
  if (known) return known;
  const hit = await blocklist?.find(key.material);
  return (
    hit && weakness(`The private half is public: badkeys lists it under ${hit.list}`, 'https://badkeys.info')
  );
}

function weakness(evidence: string, source: string): Weakness {
  return {
    kind: 'compromised',
    severity: 'critical',
    evidence,
    source,
    hint: 'Replace the key wherever it is used, take it out of the authorized_keys of every machine, and look who logged in with it',
  };
}
