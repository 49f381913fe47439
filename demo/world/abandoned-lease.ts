import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { freshKey, lineFingerprint } from './keys.ts';
import type { Pictor, PictorKey } from './pictor.ts';
import { REPOSITORY_ID } from './runner.ts';

interface AbandonedLease {
  runId: number;
  /** How many hours ago it ended. */
  hours: number;
  repositoryId?: number;
  publicKey?: string;
}

/** abandonLease puts on an account what a killed run leaves there: a key leased for octo-org/train that has expired. */
export function abandonLease(pictor: Pictor, lease: AbandonedLease): PictorKey {
  const { runId, hours, repositoryId = REPOSITORY_ID, publicKey = freshKey('lease') } = lease;
  const name = makeLeaseName({
    repository: 'train',
    repositoryId,
    runId,
    attempt: 1,
    expiresAt: Date.now() - hours * 3600_000,
    fingerprint: lineFingerprint(publicKey),
  });
  return pictor.register(name, publicKey, 2);
}
