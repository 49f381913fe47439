import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** KINDS are the key types and sizes that ssh-keygen generates and an agent accepts. */
export const KINDS = [
  { type: 'ed25519', bits: 256 },
  { type: 'ecdsa', bits: 256 },
  { type: 'ecdsa', bits: 384 },
  { type: 'ecdsa', bits: 521 },
  { type: 'rsa', bits: 2048 },
  { type: 'rsa', bits: 3072 },
  { type: 'rsa', bits: 4096 },
] as const;

/** run runs a program and returns its output; it throws if the program fails. */
export function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** makeKey generates a key pair with ssh-keygen, and returns the file of the private half. */
export function makeKey(
  folder: string,
  { type, bits, passphrase = '' }: { type: string; bits: number; passphrase?: string },
): string {
  const file = join(folder, `${type}-${bits}${passphrase && '-encrypted'}`);
  const comment = `octo@example.com, ${type} of ${bits} bits`;
  run('ssh-keygen', '-q', '-t', type, '-b', String(bits), '-N', passphrase, '-C', comment, '-f', file);
  return file;
}
