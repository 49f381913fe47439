import { agentLayout, isConsistent, publicBlob } from '../agent-identity.ts';
import { KeyFault } from '../fault.ts';
import type { PrivateKey } from '../private-key.ts';
import { type PublicKey, readBlob } from '../public-key.ts';
import { WireReader } from '../wire.ts';
import type { KeyFormat, Unlock } from './key-format.ts';
import { ARMOR_END, armorLabel, armorSpelling, findArmor, missingArmor, openArmor } from './pem-armor.ts';

const LABEL = 'OPENSSH PRIVATE KEY';
/** The beginning of the data of such a key. */
const MAGIC = 'openssh-key-v1\0';

/**
 * openSsh is OpenSSH's own format (PROTOCOL.key in its sources). The private half in it is byte for byte what an agent
 * takes, so it needs none of the libraries that take 20 ms to load for the other formats.
 */
export const openSsh: KeyFormat = {
  name: 'OpenSSH',
  detect: (line) => armorLabel(line) === LABEL,
  end: ARMOR_END,
  extract: (text) => findArmor(text, { accepts: (label) => label === LABEL, width: 70 }),
  missing: (text) => missingArmor(text, (data) => data.toString('latin1', 0, MAGIC.length) === MAGIC),
  spelling: armorSpelling(LABEL),
  isProven: () => true,

  async read(text, unlock) {
    try {
      return await readKey(new WireReader(openArmor(text).body), unlock);
    } catch (error) {
      if (error instanceof RangeError) throw new KeyFault('truncated', 'the end of it');
      throw error;
    }
  },

  async publicHalf(text) {
    const [, base64] = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)/.exec(text) ?? [];
    if (!base64) return undefined;
    try {
      const { cipher, blob } = readHead(new WireReader(Buffer.from(base64.replace(/\s/g, ''), 'base64')));
      return { publicKey: readBlob(blob), encrypted: cipher !== 'none' };
    } catch (error) {
      // `read` reports this fault.
      if (error instanceof RangeError || error instanceof KeyFault) return UNREADABLE;
      throw error;
    }
  },
};

const UNREADABLE = { publicKey: undefined, encrypted: undefined };

function readHead(reader: WireReader) {
  if (reader.bytes(MAGIC.length).toString('latin1') !== MAGIC) {
    throw new KeyFault('damaged', 'it does not begin like an OpenSSH key');
  }
  const cipher = reader.text();
  const kdf = { name: reader.text(), options: reader.string() };
  const count = reader.uint32();
  return { cipher, kdf, count, blob: reader.string() };
}

async function readKey(reader: WireReader, { passphrase, budget }: Unlock): Promise<PrivateKey> {
  const { cipher, kdf, count, blob } = readHead(reader);
  if (count !== 1) throw new KeyFault('damaged', 'it does not hold exactly one key');
  const publicKey = readBlob(blob);
  agentLayout(publicKey.type); // Rejects a type that no agent takes before asking for a passphrase.
  const section = reader.string();
  const tag = reader.bytes(reader.left);
  if (cipher !== 'none') {
    const { decrypt } = await import('./openssh-decrypt.ts');
    const secret = decrypt({ cipher, kdf, section, tag }, passphrase, budget);
    if (!checkNumbersAgree(secret)) throw new KeyFault('wrong-passphrase');
    return readSecret(secret, publicKey);
  }
  if (tag.length > 0) throw new KeyFault('damaged', 'there is data after its end');
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
  if (reader.text() !== publicKey.type) {
    throw new KeyFault('damaged', 'its two halves are of different types');
  }
  for (let { parts } = agentLayout(publicKey.type); parts > 0; parts -= 1) reader.string();
  const agentIdentity = secret.subarray(start, reader.at);
  const comment = reader.text();
  const padding = reader.bytes(reader.left);
  if (padding.some((byte, at) => byte !== at + 1)) throw new KeyFault('damaged', 'its padding is wrong');
  if (!publicBlob(agentIdentity).equals(publicKey.blob)) {
    throw new KeyFault('damaged', 'its two halves do not match');
  }
  if (!isConsistent(agentIdentity)) throw new KeyFault('damaged', 'its numbers do not match each other');
  return { publicKey: { ...publicKey, comment }, agentIdentity };
}
