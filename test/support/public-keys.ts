import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { wireString } from '../../src/keys/wire.ts';

/** blobOf is the blob of a public key: its type, and the fields that follow it. */
export function blobOf(type: string, ...fields: (Buffer | string)[]): Buffer {
  return Buffer.concat([type, ...fields].map(wireString));
}

/** lineOf is a blob as a line of a .pub file. */
export function lineOf(type: string, blob: Buffer, comment = 'octo@example.com'): string {
  return `${type} ${blob.toString('base64')} ${comment}`;
}

/** mpint encodes a number (RFC 4251, section 5). */
export function mpint(value: bigint): Buffer {
  if (value === 0n) return Buffer.alloc(0);
  const hex = value.toString(16);
  // A zero byte in front keeps the number positive.
  const digits = hex.length % 2 ? `0${hex}` : hex;
  return Buffer.from(/^[89a-f]/.test(digits) ? `00${digits}` : digits, 'hex');
}

/** uncompressed is an uncompressed point (SEC 1, section 2.3.3), not necessarily on the curve. */
export function uncompressed(coordinate: number): Buffer {
  return Buffer.concat([Buffer.from([4]), Buffer.alloc(2 * coordinate, 7)]);
}

/** PLAIN has a blob of every known key type, with the size that ssh-keygen shows. */
export const PLAIN: { type: string; bits: number; fields: Buffer[]; kind: string; application?: string }[] = [
  { type: 'ssh-ed25519', bits: 256, fields: [Buffer.alloc(32, 7)], kind: 'ed25519' },
  {
    type: 'ssh-rsa',
    bits: 2048,
    fields: [mpint(65_537n), mpint(2n ** 2047n + 11n)],
    kind: 'rsa',
  },
  {
    type: 'ssh-dss',
    bits: 1024,
    fields: [2n ** 1023n + 1n, 2n ** 159n + 1n, 5n, 7n].map(mpint),
    kind: 'dsa',
  },
  ...[
    { bits: 256, coordinate: 32 },
    { bits: 384, coordinate: 48 },
    { bits: 521, coordinate: 66 },
  ].map(({ bits, coordinate }) => ({
    type: `ecdsa-sha2-nistp${bits}`,
    bits,
    fields: [Buffer.from(`nistp${bits}`), uncompressed(coordinate)],
    kind: 'ecdsa',
  })),
  {
    type: 'sk-ssh-ed25519@openssh.com',
    bits: 256,
    fields: [Buffer.alloc(32, 7), Buffer.from('ssh:')],
    kind: 'ed25519',
    application: 'ssh:',
  },
  ...['sk-ecdsa-sha2-nistp256@openssh.com', 'webauthn-sk-ecdsa-sha2-nistp256@openssh.com'].map((type) => ({
    type,
    bits: 256,
    fields: [Buffer.from('nistp256'), uncompressed(32), Buffer.from('ssh:octo')],
    kind: 'ecdsa',
    application: 'ssh:octo',
  })),
  { type: 'ssh-ed448', bits: 448, fields: [Buffer.alloc(57, 7)], kind: 'ed448' },
  {
    type: 'ssh-mldsa44-ed25519@openssh.com',
    bits: 256,
    fields: [Buffer.alloc(1312 + 32, 7)],
    kind: 'mldsa44-ed25519',
  },
];

/** CertificateParts is what a certificate says besides the key. */
export interface CertificateParts {
  serial?: bigint;
  use?: number;
  keyId?: string;
  principals?: string[];
  /** Seconds since the epoch. */
  after?: bigint;
  before?: bigint;
  authority?: Buffer;
}

const SIGNER = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 9)]),
  format: 'der',
  type: 'pkcs8',
});
/** AUTHORITY is the key that signs certificates here. */
export const AUTHORITY: Buffer = blobOf(
  'ssh-ed25519',
  createPublicKey(SIGNER).export({ format: 'der', type: 'spki' }).subarray(-32),
);

/** certificateOf is the blob of a certificate of a plain key (PROTOCOL.certkeys); the signature of another authority is invalid. */
export function certificateOf(
  { type, fields }: { type: string; fields: Buffer[] },
  parts: CertificateParts = {},
): { type: string; blob: Buffer } {
  const { serial = 4711n, use = 1, keyId = 'octo', principals = ['octocat', 'hubot'] } = parts;
  const { after = 1_700_000_000n, before = 1_800_000_000n, authority = AUTHORITY } = parts;
  const certified = `${type.replace('@openssh.com', '')}-cert-v01@openssh.com`;
  const tail = Buffer.concat([
    uint64(serial),
    uint64(BigInt(use)).subarray(4),
    wireString(keyId),
    wireString(Buffer.concat(principals.map(wireString))),
    uint64(after),
    uint64(before),
    ...['', '', '', authority].map(wireString),
  ]);
  const signed = Buffer.concat([blobOf(certified, 'nonce', ...fields), tail]);
  const signature = blobOf('ssh-ed25519', sign(null, signed, SIGNER));
  return { type: certified, blob: Buffer.concat([signed, wireString(signature)]) };
}

function uint64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(value);
  return bytes;
}
