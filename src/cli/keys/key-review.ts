import type { AccountKey } from '../../accounts/account.ts';
import type { Effort } from '../../keys/effort.ts';
import { readKeyFile } from '../../keys/key-file.ts';
import { Lookup } from '../../keys/lookup.ts';
import { type InspectContext, type InspectedKey, inspectKey } from '../inspect/inspect-key.ts';
import type { UsedKey } from './key-use.ts';

/** KeyReview is all that a person needs to decide about a key of an account. */
export interface KeyReview extends UsedKey {
  /** What is wrong with it, as `keylease inspect` finds; undefined if the provider does not show the key. */
  inspected: InspectedKey | undefined;
}

/** ReviewOptions say how keys are inspected. */
export interface ReviewOptions {
  /** Milliseconds since the epoch. */
  now: number;
  /** For slow checks, which are not made without. */
  effort?: Effort | undefined;
}

/** reviewKeys inspects keys without asking anybody. */
export async function reviewKeys(keys: UsedKey[], { now, effort }: ReviewOptions): Promise<KeyReview[]> {
  const context = { now, lookup: await Lookup.open(async () => undefined), effort };
  const reviews: KeyReview[] = [];
  for (const used of keys) reviews.push({ ...used, inspected: await inspectShown(used.key, context) });
  return reviews;
}

async function inspectShown(
  { publicKey }: AccountKey,
  context: InspectContext,
): Promise<InspectedKey | undefined> {
  const [entry] = await readKeyFile(publicKey);
  return entry && inspectKey('-', entry, context);
}
