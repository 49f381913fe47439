import type { Account } from '../../../../src/accounts/account.ts';
import { type KeyUse, useFinder } from '../../../../src/audit/evidence.ts';
import { readInventory } from '../../../../src/audit/inventory.ts';
import type { RandomServer } from './server.ts';
import type { MachinesShape } from './shape.ts';

/** Use is what is known of the use of a key: the ids of the machines that it is on, or why these are not known. */
export type Use = string[] | Exclude<KeyUse['kind'], 'known'>;

/** toldUses are the keys of an account as an audit is told of them. Throws why the keys cannot be listed. */
export async function toldUses(
  account: Account,
): Promise<{ id: string; fingerprint: string | undefined; use: Use }[]> {
  const inventory = await readInventory({ account, now: Date.now() });
  if (inventory.keysFailed !== undefined) throw new Error(inventory.keysFailed);
  const find = useFinder(inventory);
  return inventory.keys.map((key) => {
    const use = find(key);
    const { id, fingerprint } = key;
    return {
      id,
      fingerprint,
      use: use.kind === 'known' ? use.instances.map(({ id }) => id).sort() : use.kind,
    };
  });
}

/** trueUse is what an audit should be told of the use of a key, whose line is given. */
export function trueUse({ shape, world }: RandomServer, line: string): Use {
  const isOn = world.machines.flatMap((machines, index) => {
    const list = shape.machines[index];
    return machines.filter((machine) => (list ? tells(list, machine) : true) && machine.keys.includes(line));
  });
  const reports = shape.tellsMachines || shape.machines.some(({ keys }) => keys !== 'untold');
  if (!reports) return 'not-reported';
  if (isOn.length > 0) return isOn.map(({ id }) => id).sort();
  const isCertain = world.machines.every((machines, index) => {
    const list = shape.machines[index];
    return !list || machines.every((machine) => tells(list, machine));
  });
  return isCertain ? [] : 'unknown';

  /** Whether a machine tells its keys in a form that can be compared with what the account shows of its own. */
  function tells({ keys, by }: MachinesShape, machine: { keys: string[]; isMasked: boolean }): boolean {
    if (keys === 'untold' || machine.isMasked) return false;
    return by !== 'md5' || shape.shows !== 'fingerprint' || machine.keys.length === 0;
  }
}
