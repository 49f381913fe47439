import type { Blocklist } from './blocklist/blocklist.ts';
import type { Material } from './material.ts';
import type { Weakness } from './weakness.ts';

/** Keys whose private halves are public, by fingerprint. */
const WELL_KNOWN: Record<string, { name: string; source: string }> = {
  'SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA': {
    name: 'the insecure RSA key that ships with Vagrant',
    source: 'https://github.com/hashicorp/vagrant/tree/main/keys',
  },
  'SHA256:WkvqjnyPAeC0cbPErYiGP9vqHdgL1MqqvPdIe3lvHgI': {
    name: 'the insecure Ed25519 key that ships with Vagrant',
    source: 'https://github.com/hashicorp/vagrant/tree/main/keys',
  },
  'SHA256:9prMbqhS4QteoFQ1ZRJDqSBLWoHXPyKB0iWR05Ghro4': {
    name: 'the key of root on F5 BIG-IP (CVE-2012-1493)',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2012-1493',
  },
  'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8': {
    name: "GitHub's RSA host key, published by mistake in March 2023",
    source: 'https://github.blog/2023-03-23-we-updated-our-rsa-ssh-host-key/',
  },
};

/** wellKnown tells whether a key is one whose private half is public; `fingerprint` is the SHA256 one. */
export function wellKnown(fingerprint: string): Weakness | undefined {
  const known = Object.hasOwn(WELL_KNOWN, fingerprint) ? WELL_KNOWN[fingerprint] : undefined;
  return known && weakness(`The private half is public: it is ${known.name}`, known.source);
}

/**
 * findCompromised tells whether the private half of a key is known to others, according to the built-in table and a
 * blocklist. `fingerprint` is the SHA256 one. Throws Problem if the blocklist fails: then the key is not evaluated.
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
    hint: 'Replace the key wherever it is used, remove it from authorized_keys on every machine, and check who has logged in with it',
  };
}
