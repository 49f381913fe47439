import { findBlocks, OPENSSH, PPK, type PrivateKeyBlock } from './blocks.ts';
import { checkWhole, withoutBlock } from './diagnosis.ts';
import { KeyFault } from './fault.ts';
import { KdfBudget } from './kdf-cost.ts';
import { readOpenSsh } from './openssh.ts';
import type { PrivateKey } from './private-key.ts';
import { repair } from './repair.ts';

/** ParsedPrivateKeys is what a text turned out to hold. */
export interface ParsedPrivateKeys {
  /** All private keys in it, each once; at least one. */
  keys: PrivateKey[];
  /** What had to be mended to read them, in words, such as `Windows line ends`. */
  repairs: string[];
  /** What the keys look like with and without the repairs, to be masked in logs; nothing where there were none. Secret. */
  normalised: string[];
}

/** Much more than a few keys is no accident of pasting. */
const LONGEST_TEXT = 64 * 1024;

/**
 * parsePrivateKeys reads the private keys in a text, in OpenSSH's format, PEM (PKCS#1, SEC1, PKCS#8) and PuTTY's of
 * version 2, and mends what commonly happens to a text on its way into a secret. Throws KeyFault, and nothing else.
 */
export async function parsePrivateKeys(text: string, passphrase?: string): Promise<ParsedPrivateKeys> {
  if (text.length > LONGEST_TEXT) throw new KeyFault('too-large', `${text.length} characters`);
  const whole = repair(text);
  checkWhole(whole.text);
  const { blocks, repairs } = findBlocks(whole.text);
  if (blocks.length === 0) throw withoutBlock(whole.text);

  const budget = new KdfBudget();
  const keys = new Map<string, PrivateKey>();
  for (const block of blocks) {
    const key = await read(block, passphrase, budget);
    const id = key.publicKey.blob.toString('base64');
    if (!keys.has(id)) keys.set(id, key);
  }
  const all = [...whole.repairs, ...repairs];
  const forms = all.length > 0 ? blocks.flatMap((block) => [block.text, ...block.forms]) : [];
  return { keys: [...keys.values()], repairs: all, normalised: [...new Set(forms)] };
}

/** OpenSSH's format, the usual one, is read here; the reader of the others costs 20 ms to load. */
async function read(
  block: PrivateKeyBlock,
  passphrase: string | undefined,
  budget: KdfBudget,
): Promise<PrivateKey> {
  if (block.label === OPENSSH) return readOpenSsh(block.body, passphrase, budget);
  if (block.label === PPK) {
    const { readPpk } = await import('./ppk.ts');
    return readPpk(block, passphrase);
  }
  const { readPem } = await import('./pem.ts');
  return readPem(block, passphrase, budget);
}
