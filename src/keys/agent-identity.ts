import type { AgentLayout } from './agent-layouts.ts';
import { KeyFault } from './fault.ts';
import { findKeyType } from './key-types.ts';
import type { PublicKey } from './public-key.ts';
import { WireReader, wireString } from './wire.ts';

/** agentLayout is how an agent takes keys of a type. Throws KeyFault `hardware`, `unsupported` if it takes none. */
export function agentLayout(type: string): AgentLayout {
  const known = findKeyType(type);
  if (known?.keyType.isFido) throw new KeyFault('hardware');
  if (known?.keyType.agent && !known.isCertificate) return known.keyType.agent;
  // Only what looks like a type is shown: a damaged key may have anything in its place.
  const isName = /^[a-z0-9-]{1,30}(@[a-z.-]{1,30})?$/.test(type);
  throw new KeyFault('unsupported', isName ? type : 'an unknown type');
}

/** checkLeastBits rejects keys that are too small for agents. Throws KeyFault `unsupported`. */
export function checkLeastBits({ type, bits = Infinity }: Pick<PublicKey, 'type' | 'bits'>): void {
  const least = findKeyType(type)?.keyType.leastBits ?? 0;
  if (bits < least) {
    throw new KeyFault('unsupported', `${type} of ${bits} bits, when OpenSSH takes no less than ${least}`);
  }
}

/**
 * publicBlob is the blob of the public key in an identity. Throws KeyFault `hardware`, `unsupported`; RangeError when the
 * identity is cut short.
 */
export function publicBlob(identity: Buffer): Buffer {
  const { type, layout, parts } = splitIdentity(identity);
  return Buffer.concat([type, ...layout.publicFields(parts)].map(wireString));
}

/**
 * isConsistent tells whether the private numbers of an identity belong to its public ones, so that damage never turns it
 * into another key. Throws KeyFault `hardware`, `unsupported`; RangeError when the identity is cut short.
 */
export function isConsistent(identity: Buffer): boolean {
  const { layout, parts, left } = splitIdentity(identity);
  return left === 0 && layout.isConsistent(parts);
}

/** certificateIdentity is how an agent takes the certificate of an identity. Throws KeyFault, RangeError as above. */
export function certificateIdentity(identity: Buffer, certificate: PublicKey): Buffer {
  const { layout, parts } = splitIdentity(identity);
  return Buffer.concat(
    [certificate.type, certificate.blob, ...parts.slice(layout.certified)].map(wireString),
  );
}

function splitIdentity(identity: Buffer) {
  const reader = new WireReader(identity);
  const type = reader.text();
  const layout = agentLayout(type);
  const parts = Array.from({ length: layout.parts }, () => reader.string());
  return { type, layout, parts, left: reader.left };
}
