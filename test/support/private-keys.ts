import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { KEY_FORMATS } from '../../src/keys/formats/key-formats.ts';
import type { PrivateKey } from '../../src/keys/private-key.ts';
import { uint32, WireReader, wireString } from '../../src/keys/wire.ts';

/** ed25519 generates a private key. */
export function ed25519(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey;
}

/** ecdsa generates a private key on a curve. */
export function ecdsa(namedCurve = 'P-256'): KeyObject {
  return generateKeyPairSync('ec', { namedCurve }).privateKey;
}

/** rsa generates a private key of 2048 bits. */
export function rsa(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

/** pem encodes a key as PEM, encrypted if a passphrase is given. */
export function pem(key: KeyObject, type: 'pkcs1' | 'sec1' | 'pkcs8', passphrase?: string): string {
  const cipher = passphrase ? { cipher: 'aes-128-cbc', passphrase } : {};
  return String(key.export({ format: 'pem', type, ...cipher }));
}

/** Flaws are what can be wrong with a key in OpenSSH's format. */
export interface Flaws {
  magic?: string;
  cipher?: string;
  count?: number;
  checks?: [number, number];
  /** A public section that is not the key's own. */
  blob?: Buffer;
}

/** openSsh encodes a key in OpenSSH's format (PROTOCOL.key in its sources), with flaws. */
export function openSsh({ publicKey, agentIdentity: identity }: PrivateKey, flaws: Flaws = {}): string {
  const { magic = 'openssh-key-v1\0', cipher = 'none', count = 1, checks = [7, 7] } = flaws;
  const secret = Buffer.concat([...checks.map(uint32), identity, wireString(publicKey.comment)]);
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, -secret.length & 7));
  const body = Buffer.concat([
    Buffer.from(magic),
    ...[cipher, 'none', ''].map(wireString),
    uint32(count),
    wireString(flaws.blob ?? publicKey.blob),
    wireString(Buffer.concat([secret, padding])),
  ]);
  return block('OPENSSH PRIVATE KEY', body);
}

/** block encodes bytes as a PEM block. */
export function block(label: string, body: Buffer): string {
  const lines = body.toString('base64').match(/.{1,70}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** publicHalf extracts the public key from an agent's identity (draft-ietf-sshm-ssh-agent, section 3.2). */
export function publicHalf(identity: Buffer): Buffer {
  const reader = new WireReader(identity);
  const type = reader.text();
  const numbers: Buffer[] = [];
  while (reader.left > 0) numbers.push(reader.string());
  const [modulus, exponent] = numbers as [Buffer, Buffer];
  const shown = type === 'ssh-rsa' ? [exponent, modulus] : numbers.slice(0, -1);
  return Buffer.concat([wireString(type), ...shown.map(wireString)]);
}

/** What frames every key, and may be told. */
const VOCABULARY = [...KEY_FORMATS.flatMap(({ spelling }) => spelling), 'PuTTY-User-Key-File'];

/** withPublicHalf encodes an ed25519 key as PKCS#8 of version 2, with a public half (RFC 5958, section 2; RFC 8410, section 7). */
export function withPublicHalf(key: KeyObject, other = key): Buffer {
  const [d = '', x = ''] = [key.export({ format: 'jwk' }).d, other.export({ format: 'jwk' }).x];
  const head = '3051020101300506032b657004220420';
  return Buffer.concat([
    Buffer.from(head, 'hex'),
    Buffer.from(d, 'base64url'),
    Buffer.from([0x81, 33, 0]),
    Buffer.from(x, 'base64url'),
  ]);
}

/** quoted lists what a message leaks of a key: every run of eight characters that it shares with the key's text. */
export function quoted(said: string, text: string): string[] {
  const message = VOCABULARY.reduce((rest, words) => rest.replaceAll(words, ''), said);
  const body = text.replace(/-----.*?-----/g, '').replace(/\s/g, '');
  const runs = Array.from({ length: Math.max(body.length - 7, 0) }, (_, at) => body.slice(at, at + 8));
  return runs.filter((run) => message.includes(run));
}
