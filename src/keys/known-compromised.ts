import type { Blocklist } from './blocklist/blocklist.ts';
import type { Material } from './material.ts';
import { FINGERPRINT_PART, PUBLISHED_KEYS, type PublishedKeys } from './published-keys.ts';
import type { Weakness } from './weakness.ts';

const PREFIX = 'SHA256:';

let published: Map<string, PublishedKeys> | undefined;

/** wellKnown tells whether a key is one whose private half is public; `fingerprint` is the SHA256 one. */
export function wellKnown(fingerprint: string): Weakness | undefined {
  published ??= new Map(
    PUBLISHED_KEYS.flatMap(
      (keys) => keys.fingerprints.match(/\S+/g)?.map((each) => [each.slice(0, FINGERPRINT_PART), keys]) ?? [],
    ),
  );
  const known = published.get(fingerprint.slice(PREFIX.length, PREFIX.length + FINGERPRINT_PART));
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
