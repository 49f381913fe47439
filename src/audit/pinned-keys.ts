import type * as z from 'zod';
import { FINGERPRINT } from '../keys/fingerprint.ts';
import { DAY, endOfDay } from '../time.ts';
import { type Reading, readDuration, refuseRepeated, within } from './policy/field-values.ts';
import type { ZodFields } from './policy/policy-part.ts';
import type { Owner, Recognizer } from './recognition.ts';
import { maxAge as maxAgeRule } from './rules/max-age.ts';

/** pinnedKeyForm is the form of an entry of a list of keys. */
export function pinnedKeyForm({ duration, line, literal, strictObject }: ZodFields) {
  return strictObject({
    fingerprint: line(
      FINGERPRINT,
      'it must be SHA256: and 43 characters, as ssh-keygen -lf prints it',
    ).describe('SHA256 fingerprint, as `ssh-keygen -lf` prints it'),
    owner: line().describe('Who is responsible for the key'),
    until: line(/^\d{4}-\d\d-\d\d$/, 'it must be a day such as 2027-01-31')
      .optional()
      .describe('Last day, in UTC, on which the key is recognized; if not set, it always is'),
    reason: line().optional().describe('What the key is for; `keep` needs it'),
    keep: literal(true, 'it must be true, or left out')
      .optional()
      .describe('Never deletes the key; it is still reported'),
    [maxAgeRule.name]: duration()
      .optional()
      .describe(`Limit for this key, longer or shorter, in place of that of \`rules.${maxAgeRule.name}\``),
  })
    .superRefine(({ keep, reason }, { addIssue }) => {
      if (!keep || reason !== undefined) return;
      const message = 'it needs a reason: why is the key never deleted?';
      addIssue({ code: 'custom', path: ['keep'], message });
    })
    .meta({ dependentRequired: { keep: ['reason'] } });
}

/** WrittenKey is an entry of a list of keys, as it is written. */
export type WrittenKey = z.output<ReturnType<typeof pinnedKeyForm>>;

/** PinnedKey is what an entry of a list of keys means. */
export interface PinnedKey extends Omit<Owner, 'source'> {
  fingerprint: string;
}

const MAX_AGE = { least: DAY, most: 3650 * DAY, why: 'a shorter limit would affect keys in daily use' };

/** readPinnedKey returns what an entry means; `until` becomes the end of that day, in milliseconds since the epoch. */
export function readPinnedKey(
  { until, [maxAgeRule.name]: maxAge, ...key }: WrittenKey,
  reading: Reading,
): PinnedKey {
  return {
    ...key,
    ...(until === undefined ? {} : { until: readLastDay(until, within(reading, 'until')) }),
    ...(maxAge === undefined
      ? {}
      : { maxAge: readDuration(maxAge, MAX_AGE, within(reading, maxAgeRule.name)) }),
  };
}

function readLastDay(written: string, { refuse }: Reading): number {
  const end = endOfDay(written);
  if (end !== undefined) return end;
  throw refuse([], 'there is no such day');
}

/** pinnedKeysForm is the form of `recognize.keys`. */
export function pinnedKeysForm(fields: ZodFields) {
  return fields.list(pinnedKeyForm(fields)).describe('Keys with a known owner');
}

/** readPinnedKeys returns what `recognize.keys` means. Throws what `reading.refuse` makes. */
export function readPinnedKeys(written: WrittenKey[], reading: Reading): PinnedKey[] {
  refuseRepeated(written, 'fingerprint', reading);
  return written.map((key, index) => readPinnedKey(key, within(reading, index)));
}

/** pinnedKeysRecognizer is the list of keys in the policy as a source of recognition. */
export function pinnedKeysRecognizer(keys: PinnedKey[]): Recognizer {
  const owners = new Map(keys.map((key) => pinnedOwner(key, 'policy')));
  return { name: 'policy', exempts: true, read: async () => owners };
}

/** pinnedOwner is the fingerprint in an entry of a list, and what the entry says about the key; `source` names the list. */
export function pinnedOwner(key: PinnedKey, source: string): [fingerprint: string, Owner] {
  const { fingerprint, ...entry } = key;
  return [fingerprint, { ...entry, source }];
}
