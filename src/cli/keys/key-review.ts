import type { AccountKey } from '../../accounts/account.ts';
import { readKeyFile } from '../../keys/key-file.ts';
import { Lookup } from '../../keys/lookup.ts';
import { type InspectedKey, inspectKey } from '../inspect/inspect-key.ts';
import type { UsedKey } from './key-use.ts';

/** KeyReview is all that a person needs to decide about a key of an account. */
export interface KeyReview extends UsedKey {
  /** What is wrong with it, as `keylease inspect` finds; undefined if the provider does not show the key. */
  inspected: InspectedKey | undefined;
}

/** reviewKeys inspects keys without asking anybody; `now` is in milliseconds since the epoch. */
export async function reviewKeys(keys: UsedKey[], { now }: { now: number }): Promise<KeyReview[]> {
  const lookup = await Lookup.open(async () => undefined);
  const reviews: KeyReview[] = [];
  for (const used of keys)
    reviews.push({ ...used, inspected: await inspectShown(used.key, { now, lookup }) });
  return reviews;
}

async function inspectShown(
  { publicKey }: AccountKey,
  context: { now: number; lookup: Lookup },
): Promise<InspectedKey | undefined> {
  const [entry] = await readKeyFile(publicKey);
  return entry && inspectKey('-', entry, context);
}
