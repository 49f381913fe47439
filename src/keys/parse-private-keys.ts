import { findBlocks } from './blocks.ts';
import { checkWhole, diagnose } from './diagnosis.ts';
import { KeyFault } from './fault.ts';
import { addCertificates } from './find-certificates.ts';
import { KdfBudget } from './kdf-cost.ts';
import type { PrivateKey } from './private-key.ts';
import { repair } from './repair.ts';

/** ParsedPrivateKeys is what a text turned out to hold. */
export interface ParsedPrivateKeys {
  /** All private keys in it, each once, with the certificates that were given beside them; at least one. */
  keys: PrivateKey[];
  /** What had to be repaired to read them, in words, such as `Windows line endings`. */
  repairs: string[];
  /** What the keys look like with and without the repairs, to be masked in logs; empty if there were none. Secret. */
  normalized: string[];
}

/** LONGEST_TEXT is in characters, and far longer than a few pasted keys. */
export const LONGEST_TEXT = 64 * 1024;

/**
 * parsePrivateKeys reads the private keys in a text, in every format of KEY_FORMATS, and repairs what commonly happens
 * to a text on its way into a secret. Throws KeyFault, and nothing else.
 */
export async function parsePrivateKeys(text: string, passphrase?: string): Promise<ParsedPrivateKeys> {
  if (text.length > LONGEST_TEXT) throw new KeyFault('too-large', `${text.length} characters`);
  const whole = repair(text);
  checkWhole(whole.text);
  const { blocks, repairs } = findBlocks(whole.text);
  if (blocks.length === 0) throw diagnose(whole.text);

  const unlock = { passphrase, budget: new KdfBudget() };
  const keys = new Map<string, PrivateKey>();
  for (const block of blocks) {
    const key = await block.format.read(block.text, unlock);
    const id = key.publicKey.blob.toString('base64');
    if (!keys.has(id)) keys.set(id, key);
  }
  const all = [...whole.repairs, ...repairs];
  const forms = all.length > 0 ? blocks.flatMap((block) => [block.text, ...block.forms]) : [];
  return {
    keys: addCertificates(whole.text, [...keys.values()]),
    repairs: all,
    normalized: [...new Set(forms)],
  };
}
