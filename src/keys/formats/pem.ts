import { isDerSequence } from './der.ts';
import type { KeyFormat } from './key-format.ts';
import {
  ARMOR_END,
  armorLabel,
  armorSpelling,
  findArmor,
  missingArmor,
  openArmor,
  PEM_LABELS,
} from './pem-armor.ts';

/** What openssl writes in front of an EC key. It only repeats what is in the key. */
const EC_PARAMETERS = /-----BEGIN EC PARAMETERS-----[A-Za-z0-9+/=\s]*-----END EC PARAMETERS-----\s*$/;

/** pem is PEM as OpenSSL writes it: PKCS#1, SEC1, PKCS#8, also encrypted. Other labels are rejected by `read`. */
export const pem: KeyFormat = {
  name: 'PEM',
  detect: (line) => armorLabel(line) !== undefined,
  end: ARMOR_END,

  extract(text) {
    return findArmor(text, { accepts: () => true, width: 64 }).map((block) => {
      const parameters = EC_PARAMETERS.exec(text.slice(0, block.start));
      return parameters ? { ...block, start: parameters.index } : block;
    });
  },

  missing: (text) => missingArmor(text, isDerSequence),
  spelling: [...PEM_LABELS.flatMap(armorSpelling), 'Proc-Type', 'DEK-Info'],
  // In PKCS#8 that is a seed and nothing else (RFC 8410, section 7), and every seed is a key.
  isProven: (type) => type !== 'ssh-ed25519',

  async read(text, unlock) {
    const { readPem } = await import('./read-pem.ts');
    return readPem({ ...openArmor(text), text }, unlock);
  },

  /** Its label or a header says that it is encrypted (RFC 7468, section 11; RFC 1421, section 4.6.1.1). */
  async publicHalf(text) {
    const [block, label] =
      /-----BEGIN ([A-Z0-9 ]{0,40})PRIVATE KEY-----[^-]*(?:-----END [A-Z0-9 ]*-----)?/.exec(text) ?? [];
    if (block === undefined) return undefined;
    const encrypted = label === 'ENCRYPTED ' || /Proc-Type:\s*4,\s*ENCRYPTED/i.test(text);
    if (encrypted) return { publicKey: undefined, encrypted };
    const { readPublicPem } = await import('../read-public-pem.ts');
    return { publicKey: readPublicPem(block), encrypted };
  },
};
