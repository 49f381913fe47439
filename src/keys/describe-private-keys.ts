import { KeyFault } from './fault.ts';
import type { PublicHalf } from './formats/key-format.ts';
import { KEY_FORMATS } from './formats/key-formats.ts';
import { parsePrivateKeys } from './parse-private-keys.ts';
import { repair } from './repair.ts';

/** DescribedPrivateKey is what can be said about a private key without showing a byte of it. */
export interface DescribedPrivateKey extends PublicHalf {
  /** Why it cannot be used. That it is encrypted is no fault if its public half is known. */
  fault: KeyFault | undefined;
}

/** describePrivateKeys describes the private keys in a text without a passphrase: at least one, or a fault. */
export async function describePrivateKeys(text: string): Promise<DescribedPrivateKey[]> {
  try {
    const { keys } = await parsePrivateKeys(text);
    return keys.map(({ publicKey }) => ({ publicKey, encrypted: false, fault: undefined }));
  } catch (error) {
    if (!(error instanceof KeyFault)) throw error;
    const { publicKey, encrypted } = error.code === 'too-large' ? UNKNOWN : await publicHalf(text);
    return [{ publicKey, encrypted, fault: error.code === 'encrypted' && publicKey ? undefined : error }];
  }
}

/** holdsPrivateKey says whether a text holds a private key in any format, even part of one. */
export async function holdsPrivateKey(text: string): Promise<boolean> {
  for (const format of KEY_FORMATS) {
    if ((await format.publicHalf(text)) ?? format.missing(text)) return true;
  }
  return false;
}

async function publicHalf(text: string): Promise<PublicHalf> {
  const { repairPaste } = await import('./paste-repairs.ts');
  for (const repaired of [repair(text).text, repairPaste(text).text]) {
    for (const format of KEY_FORMATS) {
      const half = await format.publicHalf(repaired);
      if (half) return half;
    }
  }
  return UNKNOWN;
}

const UNKNOWN: PublicHalf = { publicKey: undefined, encrypted: undefined };
