import { type AgentLayout, ED25519_AGENT, ecdsaAgent, RSA_AGENT } from './agent-layouts.ts';
import { CURVES, type Curve } from './curves.ts';
import type { Material } from './material.ts';
import { readDsa, readEcdsa, readEd448, readEd25519, readMldsa44Ed25519, readRsa } from './read-material.ts';

/** KeyType is all there is to know about a type of public keys; how its material can be weak is in weaknesses.ts. */
export interface KeyType {
  /** As in blobs and lines, such as `ssh-ed25519`. Its certificates have another one, see certificateType. */
  name: string;
  /** How many strings follow the type in a blob. */
  fields: number;
  /** Size in bits as `ssh-keygen -l` prints it, or the field whose length it is. */
  bits: number | { field: number };
  /** material reads the fields. Throws KeyFault `public-damaged`. */
  material(fields: Buffer[]): Material;
  /** Its fields are numbers (RFC 4251, section 5, mpint), which can be written with zeros in front. */
  hasNumbers?: true;
  /** One of its numbers is the product of two primes, which other keys may share. */
  hasModulus?: true;
  /** A FIDO key: its private half is in a token, and its last field is the application. */
  isFido?: true;
  /** How an agent takes it; undefined if it does not. */
  agent?: AgentLayout;
  /** Keys of fewer bits are refused by OpenSSH, its agent included (SSH_RSA_MINIMUM_MODULUS_SIZE in sshkey.h). */
  leastBits?: number;
  /** Whether a key that works can be weak: because of its size, or its primes. */
  canBeWeak?: true;
  /** Its name in sshpk, the second parser; undefined if that does not read it. */
  sshpk?: string;
}

/**
 * KEY_TYPES are the types that can be read here: RFC 4253 (section 6.6), RFC 5656 (3.1), RFC 8709 (4); PROTOCOL.u2f of
 * OpenSSH; draft-miller-sshm-mldsa44-ed25519-composite-sigs.
 */
export const KEY_TYPES: KeyType[] = [
  {
    name: 'ssh-ed25519',
    fields: 1,
    bits: 256,
    material: readEd25519,
    agent: ED25519_AGENT,
    sshpk: 'ed25519',
  },
  {
    name: 'ssh-rsa',
    fields: 2,
    bits: { field: 1 },
    material: readRsa,
    hasNumbers: true,
    hasModulus: true,
    agent: RSA_AGENT,
    leastBits: 1024,
    canBeWeak: true,
    sshpk: 'rsa',
  },
  ecdsa('nistp256'),
  ecdsa('nistp384'),
  ecdsa('nistp521'),
  {
    name: 'ssh-dss',
    fields: 4,
    bits: { field: 0 },
    material: readDsa,
    hasNumbers: true,
    canBeWeak: true,
    sshpk: 'dsa',
  },
  { name: 'sk-ssh-ed25519@openssh.com', fields: 2, bits: 256, material: readEd25519, isFido: true },
  fidoEcdsa('sk-ecdsa-sha2-nistp256@openssh.com'),
  fidoEcdsa('webauthn-sk-ecdsa-sha2-nistp256@openssh.com'),
  { name: 'ssh-ed448', fields: 1, bits: 448, material: readEd448 },
  { name: 'ssh-mldsa44-ed25519@openssh.com', fields: 1, bits: 256, material: readMldsa44Ed25519 },
];

function ecdsa(curve: Curve): KeyType {
  const material = (fields: Buffer[]) => readEcdsa(curve, fields);
  const { bits } = CURVES[curve];
  return { name: `ecdsa-sha2-${curve}`, fields: 2, bits, material, agent: ecdsaAgent(curve), sshpk: 'ecdsa' };
}

function fidoEcdsa(name: string): KeyType {
  return { name, fields: 3, bits: 256, material: (fields) => readEcdsa('nistp256', fields), isFido: true };
}

/** KnownType is a type that can be read here. */
export interface KnownType {
  keyType: KeyType;
  /** Whether it is the type's certificate. */
  isCertificate: boolean;
}

const CERTIFICATE = '-cert-v01@openssh.com';
const BY_NAME = new Map<string, KnownType>();
for (const keyType of KEY_TYPES) {
  BY_NAME.set(keyType.name, { keyType, isCertificate: false });
  BY_NAME.set(certificateType(keyType.name), { keyType, isCertificate: true });
}

/** certificateType names the certificates of a type (PROTOCOL.certkeys of OpenSSH). */
export function certificateType(name: string): string {
  return name.replace('@openssh.com', '') + CERTIFICATE;
}

/** findKeyType looks a type up by its name, or the name of its certificates. */
export function findKeyType(name: string): KnownType | undefined {
  return BY_NAME.get(name);
}

/** isCertificate tells from its type whether a key is an OpenSSH certificate, also one of an unknown type. */
export function isCertificate(type: string): boolean {
  return type.endsWith(CERTIFICATE);
}

/** keyTypeBits is the size of all keys of a type; undefined if sizes vary, or the type is unknown. */
export function keyTypeBits(type: string): number | undefined {
  const bits = findKeyType(type)?.keyType.bits;
  return typeof bits === 'number' ? bits : undefined;
}

/** canBeWeak tells whether keys of a type that work can be weak, so that the checks are worth loading. */
export function canBeWeak(type: string): boolean {
  return findKeyType(type)?.keyType.canBeWeak ?? false;
}
