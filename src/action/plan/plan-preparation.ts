import { generateKey } from '../../keys/generate.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import type { PublicKey } from '../../keys/public-key.ts';
import type { PrepareInputs } from '../inputs/key-inputs.ts';
import { type Job, keyComment } from '../job.ts';
import { type PreparedHost, prepareHost } from '../prepare/prepare-host.ts';

/** PreparationPlan is what a machine that does not exist yet will be told at its creation. */
export interface PreparationPlan {
  host: PreparedHost;
  /** The keys that it will let in. */
  authorized: PublicKey[];
  /** When they end, in milliseconds since the epoch. */
  expiresAt: number;
  /** A fresh key that reaches the machine by user data alone, and is on no account. */
  leasedKey: PrivateKey | undefined;
  /** Whether an API token was given that this needs not. */
  leavesAccount: boolean;
}

/** planPreparation makes the host key of the machine, and the key of the job where no account gets one. */
export function planPreparation({
  leasesKey,
  leavesAccount,
  keys,
  job,
  expiresAt,
  user,
}: PrepareInputs & {
  keys: { publicKey: PublicKey }[];
  job: Job;
  expiresAt: number;
  user: string | undefined;
}): PreparationPlan {
  const leasedKey = leasesKey ? generateKey(keyComment(job, expiresAt)) : undefined;
  const authorized = (leasedKey ? [leasedKey] : keys).map(({ publicKey }) => publicKey);
  const host = prepareHost({ hostKey: generateKey(''), authorized, expiresAt, user });
  return { host, authorized, expiresAt, leasedKey, leavesAccount };
}
