import { type TimeFormat, timeAt } from '../../../accounts/fields.ts';
import type { Shape } from '../shape.ts';
import type { Meaning } from './field-choice.ts';

/** Between 2001 and 2128, a number tells its unit by how long it is. */
const UNITS: [pattern: RegExp, format: TimeFormat][] = [
  [/^[1-4]\d{9}(\.\d+)?$/, 'unix'],
  [/^[1-4]\d{15}$/, 'unix-us'],
];

/** timeMeaning is a field with a time, in any format that a profile can express. */
export function timeMeaning(names: string[]): Meaning {
  return {
    names: [names],
    types: ['string', 'integer', 'number'],
    rejects: (value) => (formatOfValue(value) ? undefined : 'no time that a profile can express'),
    doubts: (shape) => (timeFormat(shape) ? undefined : 'is of an unknown unit or format'),
  };
}

/** timeFormat is the format of a time, by its schema or its examples; undefined if they do not tell. */
export function timeFormat({ types, facts, samples }: Shape): TimeFormat | undefined {
  const formats = new Set(samples.flatMap(({ value }) => formatOfValue(value) ?? []));
  const [format, ...others] = formats;
  if (format) return others.length === 0 ? format : undefined;
  if (types?.length !== 1) return undefined;
  if (types[0] === 'string') return facts.format === 'date-time' ? 'rfc3339' : undefined;
  const text = `${facts.format} ${facts.description}`;
  return /unix|epoch/i.test(text) && !/milli|micro|nano|\bms\b/i.test(text) ? 'unix' : undefined;
}

function formatOfValue(value: unknown): TimeFormat | undefined {
  if (typeof value === 'number') return UNITS.find(([pattern]) => pattern.test(String(value)))?.[1];
  return typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d[T ]/.test(value) &&
    timeAt({ value }, 'value') !== undefined
    ? 'rfc3339'
    : undefined;
}
