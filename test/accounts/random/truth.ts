import type { KeyUse } from '../../../src/audit/evidence.ts';
import type { RandomServer } from './server.ts';
import type { MachinesShape } from './shape.ts';

/** trueUse is what an audit should be told of the use of a key, whose line is given. */
export function trueUse({ shape, world }: RandomServer, line: string): KeyUse['kind'] | string[] {
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
