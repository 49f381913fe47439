import { paint } from '../src/cli/palette.ts';
import { lineFingerprint } from './world/keys.ts';
import type { Pictor } from './world/pictor.ts';
import type { Ended } from './world/runner.ts';

const DAY = 24 * 3600_000;

/** Claim is something that the demo sets out to show, and whether it holds. */
export interface Claim {
  text: string;
  holds: boolean;
}

/** heading starts a new part of the demo. */
export function heading(text: string): void {
  console.log(`\n${paint('heading', text)}`);
}

/** say explains what is shown, in lines. */
export function say(...lines: string[]): void {
  for (const line of lines) console.log(line);
}

/** print prints a line of what is shown. */
export function print(text: string): void {
  console.log(text && `  ${text}`);
}

/** printLog prints what a step of the job logged. */
export function printLog({ log, code }: Ended): void {
  for (const line of log.trimEnd().split('\n')) print(paint('faint', `│ ${line}`));
  if (code !== 0) print(paint('bad', `│ (exit code ${code})`));
}

/** printAccount prints the keys on an account. */
export function printAccount({ keys }: Pictor): void {
  const width = Math.max(...keys.map(({ name }) => name.length)) + 3;
  print('');
  print(paint('heading', `${'ID'.padEnd(5)}${'NAME'.padEnd(width)}${'AGE'.padEnd(9)}FINGERPRINT`));
  for (const { id, name, public_key, created_at } of keys) {
    const days = Math.floor((Date.now() - Date.parse(created_at)) / DAY);
    const age = days > 0 ? `${days} d` : 'new';
    const fingerprint = lineFingerprint(public_key).slice(0, 18);
    print(`${String(id).padEnd(5)}${name.padEnd(width)}${age.padEnd(9)}${fingerprint}…`);
  }
}

/** printClaims prints each claim with a check mark or a cross. */
export function printClaims(claims: Claim[]): void {
  for (const { text, holds } of claims) print(`${holds ? paint('good', '✔') : paint('bad', '✘')} ${text}`);
}
