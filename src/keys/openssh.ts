import { damaged, encrypted } from './fault.ts';
import { identityParts } from './identity.ts';
import type { PrivateKey } from './private.ts';
import { readBlob } from './public.ts';
import { WireReader } from './wire.ts';

const PEM = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----/;
const MAGIC = 'openssh-key-v1\0';

/**
 * readOpenSsh reads an unencrypted key in OpenSSH's format (PROTOCOL.key in its sources). The private half in
 * it is byte for byte what an agent takes. Throws KeyFault: `encrypted`, `damaged`, `unsupported`.
 */
export function readOpenSsh(text: string): PrivateKey {
  const base64 = PEM.exec(text)?.[1];
  if (!base64) throw damaged('its END line is missing, or there is something else in it');
  try {
    return readEnvelope(new WireReader(Buffer.from(base64, 'base64')));
  } catch (error) {
    if (error instanceof RangeError) throw damaged('the key data ends too early');
    throw error;
  }
}

function readEnvelope(envelope: WireReader): PrivateKey {
  if (envelope.bytes(MAGIC.length).toString('latin1') !== MAGIC) {
    throw damaged('the key data does not begin as it must');
  }
  const cipher = envelope.text();
  envelope.string(); // name of the key derivation
  envelope.string(); // its options
  if (cipher !== 'none') throw encrypted();
  if (envelope.uint32() !== 1) throw damaged('it does not hold exactly one key');
  const publicKey = readBlob(envelope.string());

  const secret = envelope.string();
  const reader = new WireReader(secret);
  const check = reader.uint32();
  if (reader.uint32() !== check) throw damaged('its check numbers differ');
  const start = reader.at;
  const type = reader.text();
  if (type !== publicKey.type) throw damaged('its two halves are of different types');
  for (let part = identityParts(type); part > 0; part -= 1) reader.string();
  const identity = secret.subarray(start, reader.at);
  return { publicKey: { ...publicKey, comment: reader.text() }, identity };
}
