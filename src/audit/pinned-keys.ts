import * as z from 'zod';
import { FINGERPRINT } from '../keys/fingerprint.ts';
import { DAY } from '../time.ts';
import { duration, line, strictObject, unique } from './policy/zod-fields.ts';
import type { Owner, Recognizer } from './recognition.ts';
import { maxAge as maxAgeRule } from './rules/max-age.ts';

/** pinnedKey is the schema of an entry of a list of keys. `until` becomes the end of that day, in milliseconds since the epoch. */
export const pinnedKey = strictObject({
  fingerprint: line(
    FINGERPRINT,
    'it must be SHA256: and 43 characters, as ssh-keygen -lf prints it',
  ).describe('SHA256 fingerprint, as `ssh-keygen -lf` prints it'),
  owner: line().describe('Who is responsible for the key'),
  until: line(/^\d{4}-\d\d-\d\d$/, 'it must be a day such as 2027-01-31')
    .transform((written, { addIssue }) => {
      const start = Date.parse(`${written}T00:00:00Z`);
      if (!Number.isNaN(start) && new Date(start).toISOString().startsWith(written)) return start + DAY;
      addIssue({ code: 'custom', message: 'there is no such day' });
      return z.NEVER;
    })
    .optional()
    .describe('Last day, in UTC, on which the key is recognized; if not set, it always is'),
  reason: line().optional().describe('What the key is for; `keep` needs it'),
  keep: z
    .literal(true, { error: 'it must be true, or left out' })
    .optional()
    .describe('Never deletes the key; it is still reported'),
  [maxAgeRule.name]: duration({
    least: DAY,
    most: 3650 * DAY,
    why: 'a shorter limit would affect keys in daily use',
  })
    .optional()
    .describe(`Limit for this key, longer or shorter, in place of that of \`rules.${maxAgeRule.name}\``),
})
  .superRefine(({ keep, reason }, { addIssue }) => {
    if (!keep || reason !== undefined) return;
    addIssue({ code: 'custom', path: ['keep'], message: 'it needs a reason: why is the key never deleted?' });
  })
  .meta({ dependentRequired: { keep: ['reason'] } })
  .transform(({ [maxAgeRule.name]: maxAge, ...key }) => ({
    ...key,
    ...(maxAge === undefined ? {} : { maxAge }),
  }));

/** pinnedKeysSchema is the schema of `recognize.keys`. */
export const pinnedKeysSchema = z
  .array(pinnedKey, { error: 'it must be a list' })
  .superRefine(unique('fingerprint'))
  .describe('Keys with a known owner');

/** pinnedKeysRecognizer is the list of keys in the policy as a source of recognition. */
export function pinnedKeysRecognizer(keys: z.output<typeof pinnedKeysSchema>): Recognizer {
  const owners = new Map(keys.map((key) => pinnedOwner(key, 'policy')));
  return { name: 'policy', exempts: true, read: async () => owners };
}

/** pinnedOwner is the fingerprint in an entry of a list, and what the entry says about the key; `source` names the list. */
export function pinnedOwner(key: z.output<typeof pinnedKey>, source: string): [fingerprint: string, Owner] {
  const { fingerprint, ...entry } = key;
  return [fingerprint, { ...entry, source }];
}
