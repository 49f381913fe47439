import fc from 'fast-check';
import { publicKey } from '../../../support/account.ts';
import type { RandomServer } from './server.ts';
import type { Shape } from './shape.ts';

/** Plan is what is on an account: how many keys, and for each machine of each list the numbers of its keys; 99 is another's. */
export interface Plan {
  keys: number;
  machines: { keys: number[]; isMasked: boolean }[][];
}

const machine = fc.record({
  keys: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(99)), { maxLength: 3 }),
  isMasked: fc.integer({ max: 9, min: 0 }).map((number) => number === 0),
});
/** anyPlan is any such account. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  keys: fc.nat({ max: 6 }),
  machines: fc.array(fc.array(machine, { maxLength: 5 }), { minLength: 3, maxLength: 3 }),
});

/** begin makes the server a vendor of a shape, and fills its account. */
export function begin(server: RandomServer, shape: Shape, { keys, machines }: Plan): void {
  server.start(shape);
  for (let number = 1; number <= keys; number += 1)
    server.register(`key-${number}`, publicKey(number, `key-${number}`));
  const lists = shape.tellsMachines ? 1 : shape.machines.length;
  server.world.machines = machines.slice(0, lists).map((list, index) =>
    list.map(({ keys, isMasked }, place) => ({
      id: `machine-${index}-${place}`,
      name: 'train',
      keys: keys
        .slice(0, shape.machines[index]?.keys === 'one' ? 1 : undefined)
        .map((number) => publicKey(number, `key-${number}`)),
      isMasked: isMasked && !shape.tellsMachines,
    })),
  );
}
