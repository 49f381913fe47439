import { sanitize } from '../format.ts';
import { sha256 } from '../keys/fingerprint.ts';
import { canBeWeak } from '../keys/key-types.ts';
import type { PublicKey } from '../keys/public-key.ts';
import { SEVERITIES, type Weakness } from '../keys/weakness.ts';
import { errorMessage } from '../problem.ts';
import type { Core } from './core.ts';

const LEAST = SEVERITIES.indexOf('medium');

/**
 * warnIfWeak warns of a stored key that everybody has, and of what is wrong with how it is made, at `now`, in
 * milliseconds since the epoch. It never throws.
 */
export async function warnIfWeak(
  core: Pick<Core, 'warning'>,
  { type, blob }: PublicKey,
  now: number,
): Promise<void> {
  if (!canBeWeak(type)) return; // The checks are not loaded, nor paid for, for other keys.
  try {
    for (const { severity, evidence, hint } of await judge(blob, now)) {
      if (SEVERITIES.indexOf(severity) < LEAST) continue;
      core.warning(
        sanitize(`The stored key ${sha256(blob)} is weak (${severity}): ${evidence}. ${hint}.`, 1000),
      );
    }
  } catch (error) {
    core.warning(`The stored key ${sha256(blob)} could not be judged: ${errorMessage(error)}`);
  }
}

async function judge(blob: Buffer, now: number): Promise<Weakness[]> {
  const { parseBlob: describeBlob } = await import('../keys/blob.ts');
  const { wellKnown: famous } = await import('../keys/known-compromised.ts');
  const { weaknesses } = await import('../keys/weaknesses.ts');
  const key = describeBlob(blob);
  const known = famous(sha256(blob));
  return [...(known ? [known] : []), ...weaknesses(key, { now })];
}
