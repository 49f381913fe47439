import * as z from 'zod';
import { FINGERPRINT } from '../keys/fingerprint.ts';
import { DAY } from '../time.ts';
import { line, strictObject, unique } from './policy/zod-fields.ts';
import type { Owner, Recognizer } from './recognition.ts';

const pinnedKey = strictObject({
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
  reason: line().optional().describe('What the key is for'),
});

/** pinnedKeysSchema is the schema of `recognize.keys`. `until` becomes the end of that day, in milliseconds since the epoch. */
export const pinnedKeysSchema = z
  .array(pinnedKey, { error: 'it must be a list' })
  .superRefine(unique('fingerprint'))
  .describe('Keys that are recognized, each with its owner');

/** pinnedKeysRecognizer is the list of keys in the policy as a source of recognition. */
export function pinnedKeysRecognizer(keys: z.output<typeof pinnedKeysSchema>): Recognizer {
  const owners = new Map<string, Owner>();
  for (const { fingerprint, owner, until, reason } of keys) {
    owners.set(fingerprint, { owner, source: 'policy', until, reason });
  }
  return { name: 'policy', read: async () => owners };
}
