import { errorMessage } from '../problem.ts';
import type { SecretReader } from '../secrets/secret-reader.ts';
import { type KeyAssessor, withWeaknesses } from './assess.ts';
import type { KeyQuality } from './evidence.ts';
import type { SourceFailures } from './findings.ts';
import type { Inventory } from './inventory.ts';
import type { LeaseRuns } from './lease-claim.ts';
import { leaseSecretSources, type Policy, type PolicyAccount } from './policy/policy.ts';
import { type Recognition, type Recognizer, recognize } from './recognition.ts';
import { slowChecksLeft } from './slow-results.ts';

/** RunSources is what a run knows from elsewhere than the account; `sources` says what could not be read, and why. */
export interface RunSources {
  recognition: Recognition;
  /** What signs leases, and what did before; none if the policy has none, or one could not be read (then `sources` says so). */
  leaseSecrets: string[];
  /** What GitHub says of the runs of leases, once the keys are listed. */
  leaseRuns: LeaseRuns;
  sources: SourceFailures;
}

/** SourceOptions are the sources that readSources reads. */
export interface SourceOptions {
  policy: Policy;
  account: PolicyAccount;
  /** Sources of recognition; the first that recognizes a key counts. */
  recognizers: Recognizer[];
  /** Reads the secrets that leases are signed with. */
  readSecret: SecretReader;
}

/** readSources reads all sources. It does not throw: a source that failed is in `sources`, and its rules are not evaluated. */
export async function readSources(options: SourceOptions, now: number): Promise<RunSources> {
  const { policy, account, readSecret } = options;
  const recognition = await recognize({ recognizers: options.recognizers, now });
  const [failure] = recognition.failures;
  const secrets = await attempt(() => Promise.all(leaseSecretSources(policy, account).map(readSecret)));
  const sources = { recognition: failure?.why ?? secrets.failed, 'lease-secret': secrets.failed };
  return { recognition, leaseSecrets: secrets.value ?? [], leaseRuns: new Map(), sources };
}

/** AuditContext is what is known from elsewhere than the account, and about the keys themselves. */
export interface AuditContext extends RunSources {
  quality: KeyQuality | undefined;
}

/** AuditContextOptions are the options of readContext. */
export interface AuditContextOptions extends SourceOptions {
  assessor: KeyAssessor;
  inventory: Inventory;
  /** Milliseconds since the epoch. */
  now: number;
}

/** readContext reads all sources, and examines all keys of an account as it was, which is in memory as a whole. It does not throw, like readSources. */
export async function readContext(options: AuditContextOptions): Promise<AuditContext> {
  const { policy, inventory, assessor, now } = options;
  const { sources, ...context } = await readSources(options, now);
  const quality = await attempt(async () => {
    const own = await assessor.assess(inventory, () => false);
    return withWeaknesses(own, await assessor.sharedPrimes(() => [inventory]));
  });
  const runs = policy.recognize.leases.github && 'GitHub does not say what was over in the past';
  return {
    ...context,
    quality: quality.value,
    sources: {
      ...sources,
      quality: quality.failed,
      blocklist: quality.value?.failed,
      'slow-checks': slowChecksLeft(quality.value?.slow),
      runs,
    },
  };
}

async function attempt<T>(task: () => Promise<T>): Promise<{ value?: T; failed?: string }> {
  try {
    return { value: await task() };
  } catch (error) {
    return { failed: errorMessage(error) };
  }
}
