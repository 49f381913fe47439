import { at } from '../fields.ts';
import type { Condition } from '../schema/listing-schema.ts';
import { fillText } from './template.ts';

/** entryFilter returns a function that tells whether an entry of a list counts. */
export function entryFilter(
  conditions: Condition[],
  vars: Record<string, string>,
): (entry: unknown) => boolean {
  const checks = conditions.map(({ field, is, not }) => {
    const values = new Set((is ?? not ?? []).map((each) => asText(fill(each, vars))));
    const isWanted = is !== undefined;
    return (entry: unknown) => values.has(asText(at(entry, field))) === isWanted;
  });
  return (entry) => checks.every((check) => check(entry));
}

function fill(value: unknown, vars: Record<string, string>): unknown {
  return typeof value === 'string' ? fillText(value, vars) : value;
}

/** Ids may be numbers in one place and text in another. A field that is missing is null. */
function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? `"${value}"`
    : JSON.stringify(value ?? null);
}
