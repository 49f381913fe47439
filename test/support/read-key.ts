import { KeyFault } from '../../src/keys/fault.ts';
import { parsePrivateKeys } from '../../src/keys/parse-private-keys.ts';
import type { PrivateKey } from '../../src/keys/private-key.ts';

/** readKey reads a text with exactly one private key. */
export async function readKey(text: string, passphrase?: string): Promise<PrivateKey> {
  const { keys } = await parsePrivateKeys(text, passphrase);
  const [key, ...more] = keys;
  if (!key || more.length > 0) throw new Error(`${keys.length} keys instead of one`);
  return key;
}

/** faultOf is the KeyFault that a text is rejected with, if any; other errors are thrown. */
export async function faultOf(text: string, passphrase?: string): Promise<KeyFault | undefined> {
  try {
    await parsePrivateKeys(text, passphrase);
    return undefined;
  } catch (error) {
    if (error instanceof KeyFault) return error;
    throw error;
  }
}
