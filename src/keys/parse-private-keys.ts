import { checkLeastBits } from './agent-identity.ts';
import { findBlocks } from './blocks.ts';
import { checkWhole, diagnose } from './diagnosis.ts';
import { type FaultCode, KeyFault } from './fault.ts';
import { addCertificates } from './find-certificates.ts';
import { KEY_FORMATS } from './formats/key-formats.ts';
import { KdfBudget } from './kdf-cost.ts';
import type { PrivateKey } from './private-key.ts';
import { type Repaired, repair } from './repair.ts';

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

/** Faults that a repair may undo. */
const REPAIRABLE: FaultCode[] = ['no-key', 'truncated', 'damaged', 'public-half', 'unsupported'];

/**
 * parsePrivateKeys reads the private keys in a text, in every format of KEY_FORMATS, and repairs what commonly happens
 * to a text on its way into a secret. Throws KeyFault, and nothing else.
 */
export async function parsePrivateKeys(text: string, passphrase?: string): Promise<ParsedPrivateKeys> {
  if (text.length > LONGEST_TEXT) throw new KeyFault('too-large', `${text.length} characters`);
  const layout = repair(text);
  const attempt = (repaired: Repaired) => parse(repaired, { given: text, layout, passphrase });
  try {
    return await attempt(layout);
  } catch (error) {
    if (!isRepairable(error)) throw error;
    const { repairPaste } = await import('./paste-repairs.ts');
    const pasted = repairPaste(text);
    if (pasted.text === layout.text) throw await spelledOut(error, layout.text);
    return attempt(pasted).catch(async (fault) => {
      throw isRepairable(fault) ? await spelledOut(fault, pasted.text) : fault;
    });
  }
}

function isRepairable(error: unknown): error is KeyFault {
  return error instanceof KeyFault && REPAIRABLE.includes(error.code);
}

/** spelledOut names a misspelled line, if that is why a key is not found. */
async function spelledOut(fault: KeyFault, text: string): Promise<KeyFault> {
  const { misspelling } = await import('./misspelling.ts');
  const meant = misspelling(
    text,
    KEY_FORMATS.flatMap(({ spelling }) => spelling),
  );
  return meant ? new KeyFault('misspelled', `it should be \`${meant}\``) : fault;
}

interface Paste {
  given: string;
  /** The text as given, but for its layout. */
  layout: Repaired;
  passphrase: string | undefined;
}

async function parse(whole: Repaired, { given, layout, passphrase }: Paste): Promise<ParsedPrivateKeys> {
  checkWhole(whole.text);
  const { blocks, repairs } = findBlocks(whole.text);
  if (blocks.length === 0) throw diagnose(whole.text, given);

  const unlock = { passphrase, budget: new KdfBudget() };
  const keys = new Map<string, PrivateKey>();
  for (const block of blocks) {
    const key = await block.format.read(block.text, unlock);
    checkLeastBits(key.publicKey);
    const isProven = block.format.isProven(key.publicKey.type);
    if (!isProven && !layout.text.replace(/\s/g, '').includes(block.body)) {
      throw new KeyFault('damaged', 'it has no checksum, so that only white space in it is repaired');
    }
    const id = key.publicKey.blob.toString('base64');
    if (!keys.has(id)) keys.set(id, key);
  }
  const all = [...whole.repairs, ...repairs];
  const forms = all.length > 0 ? blocks.flatMap(({ text, forms, body }) => [text, ...forms, body]) : [];
  return {
    keys: addCertificates(whole.text, [...keys.values()]),
    repairs: all,
    normalized: [...new Set(forms)],
  };
}
