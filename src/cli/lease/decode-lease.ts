import { sanitize } from '../../format.ts';
import { isFingerprint } from '../../keys/fingerprint.ts';
import { isSigned, type LeaseName, parseLeaseName, verifyLease } from '../../leases/lease-name.ts';
import { LONGEST_LEASE } from '../../leases/ttl.ts';
import { Problem } from '../../problem.ts';
import { formatDuration, formatIso, formatTimestamp } from '../../time.ts';
import { EXIT } from '../exit-codes.ts';
import { json, noteNext, print } from '../output.ts';
import { paint } from '../palette.ts';
import { UsageError } from '../usage-error.ts';
import { leaseSecrets } from './lease-secrets.ts';

interface DecodeOptions {
  fingerprint?: string;
  json?: boolean;
}

/** Whether a name belongs to the key with a fingerprint, for programs and for people. */
interface Verification {
  tag: 'valid' | 'invalid' | 'not-checked';
  said: string;
}

/** decodeLease prints what the name of a leased key contains. Throws Problem if it is not the name of a lease. */
export async function decodeLease(name: string, options: DecodeOptions): Promise<number> {
  const now = Date.now();
  const lease = readName(name, now);
  const verification = verify(name, options, now);
  if (options.json) {
    const { slug, repositoryId, runId, attempt, expiresAt } = lease;
    const end = { expiresAt: formatIso(expiresAt), expired: expiresAt <= now };
    await print(
      json({ slug, repositoryId, runId, attempt, ...end, signed: isSigned(lease), tag: verification.tag }),
    );
  } else {
    const { fieldLines } = await import('../table.ts');
    await print(fieldLines(fieldRows(lease, verification, now)).join('\n'));
  }
  if (verification.tag === 'not-checked') {
    noteNext('anyone can make up such a name; give --fingerprint to check that it belongs to a key.');
  }
  return verification.tag === 'invalid' ? EXIT.failed : EXIT.clean;
}

function readName(name: string, now: number): LeaseName {
  const lease = parseLeaseName(name);
  if (!lease) {
    throw notALease(
      name,
      'a lease is called keylease-<repository>-<repository id>-<run>-<attempt>-<end>-<tag>, with numbers in base 36',
    );
  }
  // Twice the limit: clocks differ, and ends are rounded up.
  if (lease.expiresAt > now + 2 * LONGEST_LEASE) {
    const left = formatDuration(lease.expiresAt - now);
    throw notALease(name, `it claims to end in ${left}, but a lease lasts 24 hours at most`);
  }
  return lease;
}

function verify(name: string, { fingerprint }: DecodeOptions, now: number): Verification {
  if (fingerprint === undefined) return { tag: 'not-checked', said: 'not checked' };
  if (!isFingerprint(fingerprint)) {
    throw new UsageError({
      what: 'Invalid --fingerprint',
      why: `"${sanitize(fingerprint, 60)}" is not a SHA256 fingerprint`,
      hint: 'Give SHA256: and 43 characters, as `keylease keys list` prints it',
    });
  }
  const lease = verifyLease({ name, fingerprint, secrets: leaseSecrets(), now });
  if (lease.kind === 'lease') return { tag: 'valid', said: paint('good', 'valid for this key') };
  return {
    tag: 'invalid',
    said: `${paint('bad', 'INVALID')}${lease.kind === 'look-alike' ? `: ${lease.why}` : ''}`,
  };
}

function fieldRows(lease: LeaseName, verification: Verification, now: number): string[][] {
  const { slug, repositoryId, runId, attempt, expiresAt } = lease;
  const left = expiresAt - now;
  const end = left > 0 ? `in ${formatDuration(left)}` : `${formatDuration(-left)} ago`;
  return [
    ['repository', `${slug} (id ${repositoryId})`],
    ['run', `${runId}, attempt ${attempt}`],
    [left > 0 ? 'expires' : 'expired', `${formatTimestamp(expiresAt)}, ${end}`],
    ['tag', `${isSigned(lease) ? 'signature' : 'checksum'}, ${verification.said}`],
  ];
}

function notALease(name: string, why: string): Problem {
  return new Problem({
    what: `"${sanitize(name, 100)}" is not the name of a lease`,
    why,
    hint: 'Give the whole name, as the account lists it',
  });
}
