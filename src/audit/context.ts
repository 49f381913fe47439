import type { AccountKey } from '../accounts/account.ts';
import { errorMessage } from '../problem.ts';
import type { KeyQuality } from './evidence.ts';
import type { SourceFailures } from './findings.ts';
import type { Inventory } from './inventory.ts';
import type { Policy } from './policy/policy.ts';
import { type Recognition, type Recognizer, recognize } from './recognition.ts';

/** AuditContext is what is known besides the account itself; `sources` says what could not be read, and why. */
export interface AuditContext {
  recognition: Recognition;
  quality: KeyQuality | undefined;
  leaseSecret: string | undefined;
  sources: SourceFailures;
}

/** AuditContextOptions is where it comes from. */
export interface AuditContextOptions {
  policy: Policy;
  /** Sources of recognition, in the order in which they count. */
  recognizers: Recognizer[];
  /** Reads the secret that leases are signed with. */
  leaseSecret: () => Promise<string>;
  /** Examines the keys themselves, except those that earlier runs found sound. */
  assess: (inventory: Inventory, isSound: (key: AccountKey) => boolean) => Promise<KeyQuality>;
  /** Tells what earlier runs found sound. */
  isSound: (key: AccountKey) => boolean;
  inventory: Inventory;
  now: number;
}

/** readContext asks all sources. One that fails is named in `sources`, not thrown: its rules are then not evaluated. */
export async function readContext(options: AuditContextOptions): Promise<AuditContext> {
  const { policy, recognizers, inventory, now } = options;
  const recognition = await recognize({ recognizers, now });
  const [failure] = recognition.failures;
  const secret = await attempt(async () =>
    policy.recognize.leases.secret ? options.leaseSecret() : undefined,
  );
  const quality = await attempt(() => options.assess(inventory, options.isSound));
  const sources: SourceFailures = {
    recognition: failure ? `${failure.source} could not be read: ${failure.why}` : secret.failed,
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
