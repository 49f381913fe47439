import { sanitize } from '../../format.ts';
import { isFingerprint } from '../../keys/fingerprint.ts';
import { type LeaseName, parseLeaseName, verifyLease } from '../../leases/lease-name.ts';
import { LONGEST_LEASE } from '../../leases/ttl.ts';
import { Problem } from '../../problem.ts';
import { formatDuration, formatIso, formatTimestamp } from '../../time.ts';
import { json, note, print } from '../output.ts';
import { addSecret } from '../redact.ts';
import { ColumnWriter } from '../table.ts';

interface DecodeOptions {
  fingerprint?: string;
  json?: boolean;
}

/** Proof says whether a name is that of the key: not looked at, or what came of it. */
type Proof = 'not-checked' | 'fits' | 'does-not-fit';

/** decodeLease prints what the name of a leased key says. Throws Problem where it is no lease's name. */
export async function decodeLease(name: string, options: DecodeOptions): Promise<number> {
  const lease = parseLeaseName(name);
  const now = Date.now();
  if (!lease)
    throw notALease(
      name,
      'one is keylease-<repository>-<repository id>-<run>-<attempt>-<end>-<tag>, with numbers in base 36',
    );
  // Clocks differ, and ends are rounded up; what is far beyond that nobody leased.
  if (lease.expiresAt > now + 2 * LONGEST_LEASE)
    throw notALease(
      name,
      `it claims to end in ${formatDuration(lease.expiresAt - now)}, and a lease lives 24 hours at most`,
    );
  const proof = prove(name, options);
  if (options.json) {
    const { slug, repositoryId, runId, attempt, expiresAt } = lease;
    const rest = { signed: isSigned(lease), expired: expiresAt <= now, proof };
    await print(json({ slug, repositoryId, runId, attempt, expiresAt: formatIso(expiresAt), ...rest }));
  } else {
    await print(new ColumnWriter(['WHAT', 'IT SAYS']).lines(rows(lease, proof, now)).join('\n'));
  }
  if (proof === 'not-checked') {
    note(
      'Anybody can write such a name: only its tag, checked with --fingerprint, proves it to be that of a key.',
    );
  }
  return proof === 'does-not-fit' ? 1 : 0;
}

function prove(name: string, { fingerprint }: DecodeOptions): Proof {
  if (fingerprint === undefined) return 'not-checked';
  if (!isFingerprint(fingerprint)) {
    throw new Problem({
      what: 'The name cannot be checked',
      why: `"${sanitize(fingerprint, 60)}" is not a SHA256 fingerprint`,
      hint: 'Give it as `keylease keys list` prints it, SHA256: and 43 characters',
    });
  }
  const secret = process.env.KEYLEASE_LEASE_SECRET?.trim() || undefined;
  if (secret) addSecret(secret);
  // A lease that claims to live long after now is none, whenever its key was created.
  return verifyLease({ name, fingerprint, secret, now: Date.now() }) ? 'fits' : 'does-not-fit';
}

function rows(lease: LeaseName, proof: Proof, now: number): string[][] {
  const { slug, repositoryId, runId, attempt, expiresAt } = lease;
  const end =
    expiresAt <= now
      ? `over for ${formatDuration(now - expiresAt)}`
      : `${formatDuration(expiresAt - now)} left`;
  const tag = isSigned(lease) ? 'signed with a lease secret' : 'a checksum';
  const proofs = {
    'not-checked': 'not checked',
    fits: 'it is that of this key',
    'does-not-fit':
      'it is not that of this key, or of another lease secret, or the lease claims more than 24 hours',
  };
  return [
    ['repository', `${slug} (id ${repositoryId})`],
    ['run', `${runId}, attempt ${attempt}`],
    ['ends', `${formatTimestamp(expiresAt)}, ${end}`],
    ['tag', `${tag}; ${proofs[proof]}`],
  ];
}

function isSigned({ tag }: LeaseName): boolean {
  return tag.startsWith('s');
}

function notALease(name: string, why: string): Problem {
  return new Problem({
    what: `"${sanitize(name, 100)}" is not the name of a lease`,
    why,
    hint: 'Give the whole name, as the account lists it',
  });
}
