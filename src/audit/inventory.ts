import type { Account, AccountKey, Instance } from '../accounts/account.ts';
import { sanitize } from '../format.ts';
import { errorMessage } from '../problem.ts';

/** Inventory is what an account showed at one moment. A listing that failed is no listing: `keys` is then empty. */
export interface Inventory {
  takenAt: number;
  keys: AccountKey[];
  /** Undefined where the provider does not list machines, or did not now. */
  instances: Instance[] | undefined;
  /** Whether the provider tells which machines a key is on. */
  reportsUse: boolean;
  /** Why the keys could not be listed. */
  keysFailed?: string | undefined;
  /** Why the machines could not be listed. */
  instancesFailed?: string | undefined;
}

/** readInventory lists the keys of an account and its machines. What fails is told in the inventory, not thrown. */
export async function readInventory(options: {
  account: Account;
  now: number;
  /** Told how many keys have been listed so far. */
  progress?: ((keys: number) => void) | undefined;
  /** Says why there is no time left to go on. */
  mustStop?: (() => string | undefined) | undefined;
}): Promise<Inventory> {
  const { account, now } = options;
  const inventory: Inventory = {
    takenAt: now,
    keys: [],
    instances: undefined,
    reportsUse: account.supports.use,
  };
  try {
    inventory.keys = await collect(account.keys(), options);
  } catch (error) {
    inventory.keysFailed = errorMessage(error);
    return inventory;
  }
  try {
    // Machines last: what is told of a key's use is then as fresh as it can be.
    if (account.supports.instances)
      inventory.instances = await collect(account.instances(), { mustStop: options.mustStop });
  } catch (error) {
    inventory.instancesFailed = errorMessage(error);
  }
  return inventory;
}

async function collect<T>(
  items: AsyncIterable<T>,
  { progress, mustStop }: Pick<Parameters<typeof readInventory>[0], 'progress' | 'mustStop'>,
): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
    progress?.(all.length);
    const stop = mustStop?.();
    if (stop !== undefined) throw new Error(stop);
  }
  return all;
}

/** inventoryChanges are the keys that are not the same in two listings, each with a sentence. */
export function inventoryChanges(before: Inventory, after: Inventory): { id: string; description: string }[] {
  const now = new Map(after.keys.map((key) => [key.id, key]));
  const changed = before.keys.flatMap((key) => {
    const current = now.get(key.id);
    now.delete(key.id);
    if (current && current.fingerprint === key.fingerprint && current.name === key.name) return [];
    const description = `${named(key)} ${current ? `became ${named(current)}` : 'is gone'}`;
    return [{ id: key.id, description }];
  });
  return [
    ...changed,
    ...[...now.values()].map((key) => ({ id: key.id, description: `${named(key)} is new` })),
  ];
}

function named({ id, name, fingerprint }: AccountKey): string {
  return `${sanitize(name) || 'without a name'} (id ${sanitize(id)}, ${fingerprint ?? 'not a key'})`;
}
