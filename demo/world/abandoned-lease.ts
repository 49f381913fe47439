import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { freshKey, lineFingerprint } from './keys.ts';
import type { Pictor, PictorKey } from './pictor.ts';
import { REPOSITORY_ID } from './runner.ts';

interface AbandonedLease {
  runId: number;
  /** How many hours ago it ended. */
  hours: number;
  repository?: string;
  repositoryId?: number;
  publicKey?: string;
  /** How many days ago its key was created. */
  age?: number;
  /** What signs its name. */
  secret?: string;
}

/** abandonLease puts on an account what a killed run leaves there: a key leased for octo-org/train that has expired. */
export function abandonLease(pictor: Pictor, lease: AbandonedLease): PictorKey {
  const { runId, hours, repository = 'train', repositoryId = REPOSITORY_ID, age = 2, secret } = lease;
  const { publicKey = freshKey('lease') } = lease;
  const name = makeLeaseName({
    repository,
    repositoryId,
    runId,
    attempt: 1,
    expiresAt: Date.now() - hours * 3600_000,
    fingerprint: lineFingerprint(publicKey),
    secret,
  });
  return pictor.register(name, publicKey, age);
}
