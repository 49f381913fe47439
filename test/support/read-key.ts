import { KeyFault } from '../../src/keys/fault.ts';
import { parsePrivateKeys } from '../../src/keys/parse-private-keys.ts';
import type { PrivateKey } from '../../src/keys/private-key.ts';

/** readKey reads the only private key in a text. */
export async function readKey(text: string, passphrase?: string): Promise<PrivateKey> {
  const { keys } = await parsePrivateKeys(text, passphrase);
  const [key, ...more] = keys;
  if (!key || more.length > 0) throw new Error(`${keys.length} keys instead of one`);
  return key;
}

/** faultOf is why a text is refused; undefined when it is not. Any other error than a KeyFault goes on. */
export async function faultOf(text: string, passphrase?: string): Promise<KeyFault | undefined> {
  try {
    await parsePrivateKeys(text, passphrase);
    return undefined;
  } catch (error) {
    if (error instanceof KeyFault) return error;
    throw error;
  }
}
