import { identityParts, isConsistent, publicHalf } from './agent-identity.ts';
import { KeyFault } from './fault.ts';
import type { KdfBudget } from './kdf-cost.ts';
import type { PrivateKey } from './private-key.ts';
import { type PublicKey, readBlob } from './public-key.ts';
import { WireReader } from './wire.ts';

/** MAGIC is what the data of such a key begins with. */
export const MAGIC = 'openssh-key-v1\0';

/**
 * readOpenSsh reads a key in OpenSSH's format (PROTOCOL.key in its sources), decoded. The private half in it is
 * byte for byte what an agent takes. Throws KeyFault: `truncated`, `damaged`, `unsupported`, `hardware`, and what
 * decryption throws.
 */
export async function readOpenSsh(
  data: Buffer,
  passphrase: string | undefined,
  budget: KdfBudget,
): Promise<PrivateKey> {
  try {
    return await readEnvelope(new WireReader(data), passphrase, budget);
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault('truncated', 'the end of it');
    throw error;
  }
}

async function readEnvelope(
  envelope: WireReader,
  passphrase: string | undefined,
  budget: KdfBudget,
): Promise<PrivateKey> {
  if (envelope.bytes(MAGIC.length).toString('latin1') !== MAGIC) {
    throw new KeyFault('damaged', 'it does not begin as it must');
  }
  const cipher = envelope.text();
  const kdf = { name: envelope.text(), options: envelope.string() };
  if (envelope.uint32() !== 1) throw new KeyFault('damaged', 'it does not hold exactly one key');
  const publicKey = readBlob(envelope.string());
  identityParts(publicKey.type); // Whether an agent takes it can be told without the passphrase.
  const section = envelope.string();
  const tag = envelope.bytes(envelope.left);
  if (cipher !== 'none') {
    const { decrypt } = await import('./openssh-decrypt.ts');
    const secret = decrypt({ cipher, kdf, section, tag }, passphrase, budget);
    if (!checkNumbersAgree(secret)) throw new KeyFault('wrong-passphrase');
    return readSecret(secret, publicKey);
  }
  if (tag.length > 0) throw new KeyFault('damaged', 'something follows its end');
  if (!checkNumbersAgree(section)) throw new KeyFault('damaged', 'its check numbers differ');
  return readSecret(section, publicKey);
}

function checkNumbersAgree(secret: Buffer): boolean {
  return secret.length >= 8 && secret.readUInt32BE(0) === secret.readUInt32BE(4);
}

function readSecret(secret: Buffer, publicKey: PublicKey): PrivateKey {
  const reader = new WireReader(secret);
  reader.bytes(8); // the check numbers
  const start = reader.at;
  if (reader.text() !== publicKey.type)
    throw new KeyFault('damaged', 'its two halves are of different types');
  for (let part = identityParts(publicKey.type); part > 0; part -= 1) reader.string();
  const identity = secret.subarray(start, reader.at);
  const comment = reader.text();
  const padding = reader.bytes(reader.left);
  if (padding.some((byte, at) => byte !== at + 1)) throw new KeyFault('damaged', 'its padding is wrong');
  if (!publicHalf(identity).equals(publicKey.blob)) throw new KeyFault('damaged', 'its two halves differ');
  if (!isConsistent(identity)) throw new KeyFault('damaged', 'its numbers do not belong together');
  return { publicKey: { ...publicKey, comment }, agentIdentity: identity };
}
