import { WireReader, wireString } from './wire.ts';

/** Layout is what the blob of a type of key holds after its type. */
interface Layout {
  /** Type of the plain key; a certificate's own type says more. */
  plain: string;
  isCertificate: boolean;
  /** How many strings a plain key of it has. */
  fields: number;
  /** Size in bits as `ssh-keygen -l` prints it, or which field's length is the size. */
  bits: number | { of: number };
}

/** SplitBlob is a blob with its fields apart, and none of them looked at. */
export interface SplitBlob {
  type: string;
  /** Undefined for a type that is not known here. */
  bits: number | undefined;
  /** Type of the plain key; undefined for a type that is not known here. */
  plainType: string | undefined;
  /** Of a type that is known here. */
  isCertificate: boolean;
  fields: Buffer[];
  /** Blob of the plain key inside a certificate, else the blob itself. */
  plain: Buffer;
  /** Stands behind the fields. */
  reader: WireReader;
}

const EMPTY = Buffer.alloc(0);
const CERTIFICATE = '-cert-v01@openssh.com';

/**
 * RFC 4253 (section 6.6), RFC 5656 (3.1), RFC 8709 (4); PROTOCOL.u2f of OpenSSH, whose FIDO keys end with an
 * application; draft-miller-sshm-mldsa44-ed25519-composite-sigs.
 */
const LAYOUTS = new Map<string, Layout>();
for (const [plain, fields, bits] of [
  ['ssh-ed25519', 1, 256],
  ['ssh-rsa', 2, { of: 1 }],
  ['ecdsa-sha2-nistp256', 2, 256],
  ['ecdsa-sha2-nistp384', 2, 384],
  ['ecdsa-sha2-nistp521', 2, 521],
  ['ssh-dss', 4, { of: 0 }],
  ['sk-ssh-ed25519@openssh.com', 2, 256],
  ['sk-ecdsa-sha2-nistp256@openssh.com', 3, 256],
  ['webauthn-sk-ecdsa-sha2-nistp256@openssh.com', 3, 256],
  ['ssh-ed448', 1, 448],
  ['ssh-mldsa44-ed25519@openssh.com', 1, 256],
] as const) {
  LAYOUTS.set(plain, { plain, isCertificate: false, fields, bits });
  const certificate = plain.replace('@openssh.com', '') + CERTIFICATE;
  LAYOUTS.set(certificate, { plain, isCertificate: true, fields, bits });
}

/** isCertificate tells from its type whether a key is an OpenSSH certificate (PROTOCOL.certkeys). */
export function isCertificate(type: string): boolean {
  return type.endsWith(CERTIFICATE);
}

/** keyTypeBits is the size of all keys of a type; undefined where they have several, or the type is not known here. */
export function keyTypeBits(type: string): number | undefined {
  const bits = LAYOUTS.get(type)?.bits;
  return typeof bits === 'number' ? bits : undefined;
}

/** isKnown tells whether keys of a type can be read here. */
export function isKnown(type: string): boolean {
  return LAYOUTS.has(type);
}

/**
 * splitBlob takes a key blob apart as its type says, without reading numbers: it is called for every key of an account.
 * Throws RangeError when the blob is cut short.
 */
export function splitBlob(blob: Buffer): SplitBlob {
  const reader = new WireReader(blob);
  const type = reader.text();
  const layout = LAYOUTS.get(type);
  if (!layout) {
    const unknown = { bits: undefined, plainType: undefined, isCertificate: false };
    return { type, ...unknown, fields: [], plain: blob, reader };
  }
  if (layout.isCertificate) reader.string(); // the nonce
  const start = reader.at;
  const fields: Buffer[] = [];
  for (let left = layout.fields; left > 0; left -= 1) fields.push(reader.string());
  const bits = typeof layout.bits === 'number' ? layout.bits : bitLength(fields[layout.bits.of]);
  const plain = layout.isCertificate
    ? Buffer.concat([wireString(layout.plain), blob.subarray(start, reader.at)])
    : blob;
  return { type, bits, plainType: layout.plain, isCertificate: layout.isCertificate, fields, plain, reader };
}

function bitLength(mpint: Buffer | undefined = EMPTY): number {
  const first = mpint.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint.length - first) * 8 - (Math.clz32(mpint[first] ?? 0) - 24);
}
