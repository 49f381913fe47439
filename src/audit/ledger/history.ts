import { formatDate } from '../../time.ts';
import type { Inventory } from '../inventory.ts';
import type { Store } from './store.ts';

/** How many days are kept. */
const MOST_DAYS = 30;

/** saveInventory keeps what an account showed, the last listing of each day for 30 days, to try policies on (`keylease replay`). */
export async function saveInventory(options: {
  store: Store;
  account: string;
  inventory: Inventory;
}): Promise<void> {
  const { store, account, inventory } = options;
  await store.put(`${account}/history/${formatDate(inventory.takenAt)}.json`, JSON.stringify(inventory));
  const names = await store.names(`${account}/history/`);
  for (const name of names.slice(0, -MOST_DAYS)) await store.remove(name);
}

/** readInventories reads what was kept, oldest first. Throws Problem. */
export async function* readInventories(store: Store, account: string): AsyncGenerator<Inventory> {
  for (const name of await store.names(`${account}/history/`)) {
    const found = await store.read(name);
    if (found) yield JSON.parse(found.text) as Inventory;
  }
}
