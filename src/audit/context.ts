import type { AccountKey } from '../accounts/account.ts';
import { errorMessage } from '../problem.ts';
import type { KeyQuality } from './evidence.ts';
import type { SourceFailures } from './findings.ts';
import type { Inventory } from './inventory.ts';
import type { Policy } from './policy/policy.ts';
import { type Recognition, type Recognizer, recognize } from './recognition.ts';

/** AuditContext is what a run knows from elsewhere than the account; `sources` says what could not be read, and why. */
export interface AuditContext {
  recognition: Recognition;
  quality: KeyQuality | undefined;
  leaseSecret: string | undefined;
  sources: SourceFailures;
}

/** AuditContextOptions are the options of readContext. */
export interface AuditContextOptions {
  policy: Policy;
  /** Sources of recognition; the first that recognizes a key counts. */
  recognizers: Recognizer[];
  /** Reads the secret that leases are signed with. */
  leaseSecret: () => Promise<string>;
  /** Examines the keys themselves, except those that an earlier run found sound. */
  assess: (inventory: Inventory, isSound: (key: AccountKey) => boolean) => Promise<KeyQuality>;
  /** Tells whether an earlier run found a key sound. */
  isSound: (key: AccountKey) => boolean;
  inventory: Inventory;
  /** Milliseconds since the epoch. */
  now: number;
}

/** readContext reads all sources. It does not throw: a source that failed is in `sources`, and its rules are not evaluated. */
export async function readContext(options: AuditContextOptions): Promise<AuditContext> {
  const { policy, recognizers, inventory, now } = options;
  const recognition = await recognize({ recognizers, now });
  const [failure] = recognition.failures;
  const secret = await attempt(async () =>
    policy.recognize.leases.secret ? options.leaseSecret() : undefined,
  );
  const quality = await attempt(() => options.assess(inventory, options.isSound));
  const sources: SourceFailures = {
    recognition: failure?.why ?? secret.failed,
    'lease-secret': secret.failed,
    quality: quality.failed,
    blocklist: quality.value?.failed,
  };
  return { recognition, quality: quality.value, leaseSecret: secret.value, sources };
}

async function attempt<T>(task: () => Promise<T>): Promise<{ value?: T; failed?: string }> {
  try {
    return { value: await task() };
  } catch (error) {
    return { failed: errorMessage(error) };
  }
}
