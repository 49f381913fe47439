import { sanitize } from '../../format.ts';
import { parsePrivateKeys } from '../../keys/parse-private-keys.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import type { PublicKey } from '../../keys/public-key.ts';
import { formatTimestamp } from '../../time.ts';
import type { Core } from '../core.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { mask } from '../mask.ts';
import { warnIfWeak } from './weak-key.ts';

/** readStoredKeys reads the input private-key, and warns of keys that are weak and certificates that are of no use. Throws KeyFault. */
export async function readStoredKeys({
  core,
  inputs: { privateKey, passphrase },
  now,
}: {
  core: Core;
  inputs: Inputs;
  now: number;
}): Promise<PrivateKey[]> {
  if (!privateKey) return [];
  const { keys, repairs, normalized } = await parsePrivateKeys(privateKey, passphrase);
  for (const form of normalized) mask(core, form);
  if (repairs.length > 0) core.info(`The stored key was repaired: ${repairs.join(', ')}.`);
  for (const { publicKey, certificate } of keys) {
    await warnIfWeak(core, publicKey, now);
    const problem = certificate && (await certificateProblem(certificate, now));
    if (problem) core.warning(`Servers will not accept the certificate of the stored key: ${problem}.`);
  }
  return keys;
}

async function certificateProblem({ blob }: PublicKey, now: number): Promise<string | undefined> {
  const { parseBlob } = await import('../../keys/blob.ts');
  const { certificate } = parseBlob(blob);
  if (!certificate) return undefined;
  const { use, validAfter, validBefore, keyId } = certificate;
  const name = `certificate "${sanitize(keyId, 80)}"`;
  if (use !== 'user') return `${name} is for hosts, not for users`;
  if (validAfter > now) return `${name} is valid only from ${formatTimestamp(validAfter)} on`;
  return validBefore <= now ? `${name} has been invalid since ${formatTimestamp(validBefore)}` : undefined;
}
