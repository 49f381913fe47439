import { errorMessage } from '../problem.ts';
import { type KeyAssessor, withWeaknesses } from './assess.ts';
import type { KeyQuality } from './evidence.ts';
import type { SourceFailures } from './findings.ts';
import type { Inventory } from './inventory.ts';
import type { Policy } from './policy/policy.ts';
import { type Recognition, type Recognizer, recognize } from './recognition.ts';

/** RunSources is what a run knows from elsewhere than the account; `sources` says what could not be read, and why. */
export interface RunSources {
  recognition: Recognition;
  leaseSecret: string | undefined;
  sources: SourceFailures;
}

/** SourceOptions are the sources that readSources reads. */
export interface SourceOptions {
  policy: Policy;
  /** Sources of recognition; the first that recognizes a key counts. */
  recognizers: Recognizer[];
  /** Reads the secret that leases are signed with. */
  leaseSecret: () => Promise<string>;
}

/** readSources reads all sources. It does not throw: a source that failed is in `sources`, and its rules are not evaluated. */
export async function readSources({ policy, ...options }: SourceOptions, now: number): Promise<RunSources> {
  const recognition = await recognize({ recognizers: options.recognizers, now });
  const [failure] = recognition.failures;
  const secret = await attempt(async () =>
    policy.recognize.leases.secret ? options.leaseSecret() : undefined,
  );
  const sources = { recognition: failure?.why ?? secret.failed, 'lease-secret': secret.failed };
  return { recognition, leaseSecret: secret.value, sources };
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

/** readContext reads all sources, and examines all keys of an account that is in memory as a whole. It does not throw, like readSources. */
export async function readContext(options: AuditContextOptions): Promise<AuditContext> {
  const { inventory, assessor, now } = options;
  const { sources, ...context } = await readSources(options, now);
  const quality = await attempt(async () => {
    const own = await assessor.assess(inventory, () => false);
    return withWeaknesses(own, await assessor.sharedPrimes(() => [inventory]));
  });
  return {
    ...context,
    quality: quality.value,
    sources: { ...sources, quality: quality.failed, blocklist: quality.value?.failed },
  };
}

async function attempt<T>(task: () => Promise<T>): Promise<{ value?: T; failed?: string }> {
  try {
    return { value: await task() };
  } catch (error) {
    return { failed: errorMessage(error) };
  }
}
