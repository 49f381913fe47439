import fc from 'fast-check';
import type { Body } from './fault.ts';

/** Damage is done to what is at a place in an answer; which one, the number says, modulo how many there are. */
interface Damage {
  place: number;
  change: 'shorten' | 'remove' | 'null' | 'other';
}

/** damage is any damage. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  place: fc.nat(200),
  change: fc.constantFrom('shorten', 'shorten', 'remove', 'null', 'other'),
});

/** damaged removes or replaces something inside an answer, or an item of a list in it. A list of REST may be shorter for good reason: it is left alone. */
export function damaged(body: Body, { place, change }: Damage): Body {
  const places: [parent: Body, key: string][] = [];
  const visit = (parent: Body) => {
    for (const key of Object.keys(parent)) {
      if (!Array.isArray(body) || parent !== body) places.push([parent, key]);
      if (typeof parent[key] === 'object' && parent[key] !== null) visit(parent[key]);
    }
  };
  visit(body);
  const items = places.filter(([parent]) => Array.isArray(parent));
  const choice = change === 'shorten' ? items : places;
  const [parent, key] = choice[place % choice.length] ?? [];
  if (parent === undefined || key === undefined) return body;
  if (change === 'shorten') parent.splice(Number(key), 1);
  else if (change === 'remove') delete parent[key];
  else parent[key] = change === 'null' ? null : { other: true };
  return body;
}
