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
    const whole = error.code === 'too-large' ? '' : repair(text).text;
    const { publicKey, encrypted } = publicHalf(whole);
    return [{ publicKey, encrypted, fault: error.code === 'encrypted' && publicKey ? undefined : error }];
  }
}

/** holdsPrivateKey says whether a text holds a private key in any format, even part of one. */
export function holdsPrivateKey(text: string): boolean {
  return KEY_FORMATS.some((format) => format.publicHalf(text) ?? format.missing(text));
}

function publicHalf(text: string): PublicHalf {
  for (const format of KEY_FORMATS) {
    const half = format.publicHalf(text);
    if (half) return half;
  }
  return { publicKey: undefined, encrypted: undefined };
}
