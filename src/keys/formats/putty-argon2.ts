import { argon2d, argon2i, argon2id } from 'hash-wasm';
import { KeyFault } from '../fault.ts';
import type { Unlock } from './key-format.ts';
import { puttyFault } from './putty-fault.ts';

/** Argon2 by the names of its variants in PuTTY's files (RFC 9106, section 1). */
const VARIANTS = { Argon2id: argon2id, Argon2i: argon2i, Argon2d: argon2d };
const FIELDS =
  /^Key-Derivation: (\S+)\nArgon2-Memory: (\d{1,10})\nArgon2-Passes: (\d{1,10})\nArgon2-Parallelism: (\d{1,10})\nArgon2-Salt: ((?:[0-9a-f]{2})+)$/m;
/** Bytes of key, initial vector and MAC key; which of them come first depends on the length of all. */
const LENGTH = 80;

/**
 * deriveArgon2 derives key and initial vector of a file of PuTTY's version 3 from a passphrase (PuTTY's manual, appendix
 * C.4). Throws KeyFault `costly`, `unsupported-encryption`, `damaged`.
 */
export async function deriveArgon2(
  text: string,
  { passphrase, budget }: Unlock & { passphrase: string },
): Promise<Buffer> {
  const [, name = '', ...numbers] = FIELDS.exec(text) ?? [];
  const [memory = 0, passes = 0, parallelism = 0] = numbers.slice(0, 3).map(Number);
  const salt = Buffer.from(numbers[3] ?? '', 'hex');
  if (!name) throw puttyFault('damaged', 'its fields are garbled');
  if (!isVariant(name)) throw new KeyFault('unsupported-encryption', 'its key derivation is not Argon2');
  budget.argon2(memory, passes, parallelism);
  if (salt.length < 8) throw puttyFault('damaged', 'its encryption has no salt');
  const options = { iterations: passes, parallelism, memorySize: memory, hashLength: LENGTH };
  return Buffer.from(await VARIANTS[name]({ password: passphrase, salt, ...options, outputType: 'binary' }));
}

function isVariant(name: string): name is keyof typeof VARIANTS {
  return Object.hasOwn(VARIANTS, name);
}
