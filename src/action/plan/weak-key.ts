import { sanitize } from '../../format.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { canBeWeak } from '../../keys/key-types.ts';
import type { PublicKey } from '../../keys/public-key.ts';
import { SEVERITIES, type Weakness } from '../../keys/weakness.ts';
import { errorMessage } from '../../problem.ts';
import type { Core } from '../core.ts';

const LEAST_SEVERITY = SEVERITIES.indexOf('medium');

/**
 * warnIfWeak warns of a stored key whose private half is public knowledge, and of one that was made weak.
 * `now` is in milliseconds since the epoch. It never throws.
 */
export async function warnIfWeak(
  core: Pick<Core, 'warning'>,
  { type, blob }: PublicKey,
  now: number,
): Promise<void> {
  if (!canBeWeak(type)) return; // For other keys, the checks are not even loaded.
  try {
    for (const { severity, evidence, hint } of await findWeaknesses(blob, now)) {
      if (SEVERITIES.indexOf(severity) < LEAST_SEVERITY) continue;
      core.warning(
        sanitize(
          `The stored key ${keyFingerprint({ blob })} is weak (${severity}): ${evidence}. ${hint}.`,
          1000,
        ),
      );
    }
  } catch (error) {
    core.warning(
      `The stored key ${keyFingerprint({ blob })} could not be checked for weaknesses: ${errorMessage(error)}`,
    );
  }
}

async function findWeaknesses(blob: Buffer, now: number): Promise<Weakness[]> {
  const { parseBlob } = await import('../../keys/blob.ts');
  const { Effort } = await import('../../keys/effort.ts');
  const { wellKnown } = await import('../../keys/known-compromised.ts');
  const { weaknesses } = await import('../../keys/weaknesses.ts');
  const known = wellKnown(keyFingerprint({ blob }));
  return [...(known ? [known] : []), ...weaknesses(parseBlob(blob), { now, effort: new Effort() })];
}
