import { Problem } from '../problem.ts';
import { formatDate } from '../time.ts';
import { type Inventory, isInventory } from './inventory.ts';
import type { Store } from './ledger/store.ts';

const DAYS_KEPT = 30;

/** saveInventory keeps the last inventory of each of the last 30 days, as input for `keylease replay`. Throws Problem. */
export async function saveInventory(options: {
  store: Store;
  account: string;
  inventory: Inventory;
}): Promise<void> {
  const { store, account, inventory } = options;
  await store.put(`${account}/history/${formatDate(inventory.takenAt)}.json`, JSON.stringify(inventory));
  const names = await store.names(`${account}/history/`);
  for (const name of names.slice(0, -DAYS_KEPT)) await store.remove(name);
}

/** readInventories reads the inventories that were kept, oldest first. Throws Problem. */
export async function* readInventories(store: Store, account: string): AsyncGenerator<Inventory> {
  for (const name of await store.names(`${account}/history/`)) {
    const found = await store.read(name);
    if (found) yield parseInventory(found.text, `${name} in ${store.location}`);
  }
}

function parseInventory(text: string, source: string): Inventory {
  try {
    const inventory: unknown = JSON.parse(text);
    if (isInventory(inventory)) return inventory;
  } catch {
    // Invalid JSON gets the same error as JSON of another shape.
  }
  throw new Problem({
    what: `${source} cannot be replayed`,
    why: 'it is not an inventory written by an audit',
    hint: 'Remove it, and run again',
  });
}
