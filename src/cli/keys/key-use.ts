import type { AccountKey } from '../../accounts/account.ts';
import { describeUnreported, instancesInUse, type KeyUse, useFinder } from '../../audit/evidence.ts';
import type { Inventory } from '../../audit/inventory.ts';
import { sanitize } from '../../format.ts';
import { instanceNames, keyName } from './key-table.ts';

/** UsedKey is a key, and which instances accept it; the `instances` of the key are these, too. */
export interface UsedKey {
  key: AccountKey;
  use: KeyUse;
  /** True if it is on an instance, or the provider failed to say. */
  isInUse: boolean;
}

/** findUse says where keys of an account are in use, as the audit does. */
export function findUse(keys: AccountKey[], inventory: Inventory): UsedKey[] {
  const find = useFinder(inventory);
  return keys.map((key) => {
    const use = find(key);
    const isInUse = use.kind === 'unknown' || instancesInUse(use).length > 0;
    return { key: use.kind === 'known' ? { ...key, instances: use.instances } : key, use, isInUse };
  });
}

/** describeUse says in lines who is locked out if keys are removed, as far as that is known; safe to print. */
export function describeUse(keys: UsedKey[], { instances = [] }: Inventory): string[] {
  const removed = new Set(keys.map(({ key }) => key.id));
  const closed = instances.filter(
    ({ keyIds = [] }) => keyIds.length > 0 && keyIds.every((id) => removed.has(id)),
  );
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
    ...(closed.length > 0 ? [`No other key of this account is on ${instanceNames(closed)}.`] : []),
  ];
}
