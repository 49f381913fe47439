import { type Account, type AccountKey, allInstances } from '../../accounts/account.ts';
import { describeUnreported, instancesInUse, type KeyUse, useFinder } from '../../audit/evidence.ts';
import type { Inventory } from '../../audit/inventory.ts';
import { sanitize } from '../../format.ts';
import { errorMessage } from '../../problem.ts';
import { instanceNames, keyName } from './key-text.ts';

/** UsedKey is a key, and which instances accept it; the `instances` of the key are these, undefined unless all are known. */
export interface UsedKey {
  key: AccountKey;
  use: KeyUse;
  /** True if it is on an instance, or the provider failed to say. */
  isInUse: boolean;
}

/** readUse is an inventory of the machines of an account alone, as far as its API says which keys are on them. It does not throw. */
export async function readUse(account: Account, { now }: { now: number }): Promise<Inventory> {
  const { use, instances, unlisted } = account.supports;
  const inventory = { takenAt: now, keys: [], instances: undefined, reportsUse: use, unlisted };
  if (!use || !instances) return inventory;
  try {
    return { ...inventory, instances: await allInstances(account) };
  } catch (error) {
    return { ...inventory, instancesFailed: errorMessage(error) };
  }
}

/** findUse says where keys of an account are in use, as the audit does. */
export function findUse(keys: AccountKey[], inventory: Inventory): UsedKey[] {
  const find = useFinder(inventory);
  return keys.map((key) => {
    const use = find(key);
    const isInUse = use.kind === 'unknown' || instancesInUse(use).length > 0;
    return { key: { ...key, instances: use.kind === 'known' ? use.instances : undefined }, use, isInUse };
  });
}

/** describeUse says in lines who is locked out if keys are removed, as far as that is known; safe to print. */
export function describeUse(keys: UsedKey[], inventory: Inventory): string[] {
  return [
    ...keys.flatMap(({ key, use }) => {
      if (use.kind === 'not-reported')
        return [`It is not known whether ${keyName(key)} is in use: ${describeUnreported(use)}.`];
      if (use.kind === 'unknown')
        return [`It is not known whether ${keyName(key)} is in use: ${sanitize(use.why, 400)}`];
      return use.instances.length === 0
        ? []
        : [`In use: ${keyName(key)} is on ${instanceNames(use.instances)}.`];
    }),
    ...describeLockout(keys, inventory),
  ];
}

/** describeLockout says in a line on which instances no key of the account is left if keys are removed; safe to print. */
export function describeLockout(keys: UsedKey[], { instances = [] }: Inventory): string[] {
  const removed = new Set(keys.map(({ key }) => key.id));
  const closed = instances.filter(
    ({ keyIds = [] }) => keyIds.length > 0 && keyIds.every((id) => removed.has(id)),
  );
  return closed.length > 0 ? [`No other key of this account is on ${instanceNames(closed)}.`] : [];
}
