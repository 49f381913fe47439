import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { sha256 } from '../../../src/keys/fingerprint.ts';
import { wireString } from '../../../src/keys/wire.ts';
import { DAY } from '../../../src/time.ts';

/** Change is what happened to an account since its first audit: nothing, or a share of its keys went and others came. */
export type Change = 'same' | 'hundredth' | 'all';

/** MAX_AGE is the limit of the policy in days; OLD_SHARE of the keys are older. */
export const MAX_AGE = 365;
const OLD_SHARE = 1 / 50;
/** Every so many keys, a machine runs with the next KEYS_A_MACHINE of them. */
const MACHINE_EVERY = 500;
const KEYS_A_MACHINE = 5;
const PAGE = 100;
/** What comes before the 32 bytes of a private key in PKCS #8 (RFC 8410, section 7). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** keyNumbers are the keys of an account after a change. New keys have new ids, and come last, as in a list by id. */
export function keyNumbers(count: number, change: Change): number[] {
  const from = change === 'all' ? count : 0;
  const all = Array.from({ length: count }, (_, index) => from + index);
  if (change !== 'hundredth') return all;
  const replaced = Math.max(1, Math.floor(count / 100));
  const every = Math.floor(count / replaced);
  const kept = all.filter((number) => number % every !== every - 1 || number >= replaced * every);
  return [...kept, ...Array.from({ length: replaced }, (_, index) => count + index)];
}

/** keyPages are a listing in the shape of Pictor, as its bodies; `now` is in milliseconds since the epoch. */
export function keyPages(numbers: number[], now: number): Buffer[] {
  return pages(numbers, (number) => keyItem(number, now));
}

/** machinePages list the machines that run with some of these keys. */
export function machinePages(numbers: number[]): Buffer[] {
  const listed = new Set(numbers);
  const machines = numbers.filter((number) => number % MACHINE_EVERY === 0);
  return pages(machines, (first) => {
    const keys = Array.from({ length: KEYS_A_MACHINE }, (_, index) => first + index);
    const about = { status: 'Running', ip: '192.0.2.1', port: 22, username: 'root' };
    return { ...machine(first), ...about, ssh_keys: keys.filter((number) => listed.has(number)).map(keyId) };
  });
}

/** numberedFingerprint is that of a key by its number. */
export function numberedFingerprint(number: number): string {
  return sha256(blob(number));
}

/** numberedKey is the line of a key by its number. */
export function numberedKey(number: number): string {
  return `ssh-ed25519 ${blob(number).toString('base64')} user-${number}`;
}

function keyItem(number: number, now: number) {
  const isOld = number % (1 / OLD_SHARE) === 1;
  const age = (isOld ? MAX_AGE + 35 : 10) + (number % 100);
  const first = number - (number % MACHINE_EVERY);
  return {
    id: keyId(number),
    name: `user ${number}`,
    public_key: numberedKey(number),
    created_at: new Date(now - age * DAY).toISOString(),
    machines: number - first < KEYS_A_MACHINE ? [machine(first)] : [],
  };
}

/**
 * blob is a public key by its number. The audit checks that keys are points on the curve, so no 32 bytes will do. To derive a
 * point takes a while, and its mirror image, with the other sign of x in the highest bit, is a point as well.
 */
function blob(number: number): Buffer {
  const point = Buffer.from(derivedPoint(number >> 1));
  if (number % 2 === 1) point[31] = (point[31] ?? 0) ^ 0x80;
  return Buffer.concat([wireString('ssh-ed25519'), wireString(point)]);
}

/** Kept, because an account that changed has most of the keys it had. */
const points = new Map<number, Buffer>();

function derivedPoint(number: number): Buffer {
  const known = points.get(number);
  if (known) return known;
  const seed = createHash('sha256').update(String(number)).digest();
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
  const point = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  points.set(number, point);
  return point;
}

function keyId(number: number): number {
  return number + 1;
}

function machine(first: number) {
  return { id: `gpu-${first}`, name: `h100-${first}` };
}

function pages(numbers: number[], item: (number: number) => unknown): Buffer[] {
  const last_page = Math.max(Math.ceil(numbers.length / PAGE), 1);
  return Array.from({ length: last_page }, (_, index) => {
    const data = numbers.slice(index * PAGE, (index + 1) * PAGE).map(item);
    const meta = { current_page: index + 1, last_page, per_page: PAGE, total: numbers.length };
    return Buffer.from(JSON.stringify({ data, meta }));
  });
}
