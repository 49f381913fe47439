import { parseParameter } from '../../secrets/parameter-reference.ts';
import { parseReference } from '../../secrets/reference.ts';
import type { SecretSource } from '../../secrets/secret-reader.ts';
import { formatDuration, parseDuration } from '../../time.ts';
import { type LocationKind, resolveLocation } from './location.ts';

/** Reading is how a field is read. */
export interface Reading {
  /** refuse makes the error about what is wrong in the field; the path leads on from it. */
  refuse: (path: PropertyKey[], why: string) => Error;
  /** What relative locations are relative to: the absolute path or S3 URL of a file; undefined if there is none. */
  file: string | undefined;
}

/** within is how what is inside a field is read: the paths of its errors begin with that field. */
export function within({ refuse, file }: Reading, ...around: PropertyKey[]): Reading {
  return { refuse: (path, why) => refuse([...around, ...path], why), file };
}

/** readDuration returns a duration in milliseconds; `why` is the reason for the range. Throws what `refuse` makes. */
export function readDuration(
  written: string,
  { least, most, why }: { least: number; most: number; why: string },
  { refuse }: Reading,
): number {
  const time = parseDuration(written) ?? Number.NaN;
  if (time >= least && time <= most) return time;
  const range = `from ${formatDuration(least)} to ${formatDuration(most)}`;
  const months = written.endsWith('m') ? ' (m is minutes; there is no unit for months)' : '';
  throw refuse([], `it is ${formatDuration(time)}${months}, and must be ${range}: ${why}`);
}

/** readShare returns a share from 0 to 1 that is written in percent. */
export function readShare(written: string): number {
  return Number(written.slice(0, -1)) / 100;
}

/** readLocation returns an absolute path or an S3 URL. Throws what `refuse` makes. */
export function readLocation(text: string, kind: LocationKind, { refuse, file }: Reading): string {
  const resolved = resolveLocation(text, { kind, file });
  if ('location' in resolved) return resolved.location;
  throw refuse([], resolved.why);
}

/** readSecretSource returns where a secret is stored, which is one place. Throws what `refuse` makes. */
export function readSecretSource(
  { secret, ssm, env }: { [source in 'secret' | 'ssm' | 'env']?: string | undefined },
  { refuse }: Reading,
): SecretSource {
  if (secret !== undefined) {
    if (parseReference(secret)) return { secret };
    throw refuse(['secret'], 'it is not the name or ARN of a secret');
  }
  // The form of the field says that one of the three is there.
  if (ssm === undefined) return { env: env as string };
  if (parseParameter(ssm)) return { ssm };
  throw refuse(['ssm'], 'it is not the name or ARN of a parameter');
}

/** refuseRepeated throws what `refuse` makes of the first of two items that have the same text in a field. */
export function refuseRepeated<Name extends string>(
  items: readonly Record<Name, string>[],
  name: Name,
  { refuse }: Reading,
): void {
  const seen = new Set<string>();
  // A set, because a list may have tens of thousands of items. It does not grow when it has the text already.
  const second = items.findIndex((item) => seen.size === seen.add(item[name]).size);
  // Stryker disable next-line EqualityOperator: the first item cannot be the second
  if (second >= 0) throw refuse([second, name], 'it occurs twice');
}
