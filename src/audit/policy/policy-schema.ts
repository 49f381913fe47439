import * as z from 'zod';
import { LEASE_REPOSITORY } from '../../leases/lease-name.ts';
import { DAY, HOUR } from '../../time.ts';
import { CHANNELS, type ChannelFields } from '../notify/channels.ts';
import { RECOGNIZERS, type RecognizerFields } from '../recognizers.ts';
import { accountSchema } from './account-schema.ts';
import { optionalFields } from './policy-part.ts';
import { rulesSchema } from './rules-schema.ts';
import { DAYS_OF_WEEK, isZone } from './window.ts';
import {
  duration,
  keyword,
  line,
  nonEmptyList,
  secretSource,
  share,
  strictObject,
  unique,
} from './zod-fields.ts';

const recognize = strictObject({
  ...(optionalFields(RECOGNIZERS) as RecognizerFields),
  leases: strictObject({
    repositories: nonEmptyList(
      line(
        LEASE_REPOSITORY,
        'it must be a repository such as octo-org/train, or octo-org/train#842173645 with its id',
      ),
    )
      .optional()
      .describe(
        'Repositories whose leases count, as `owner/name#id` with the numeric id, or `owner/name` if the provider leaves room for the whole name; if not set, those of any repository',
      ),
    secret: secretSource
      .optional()
      .describe(
        "The Action's `lease-secret`; with it, only leases signed with it count, without it none is proven",
      ),
  })
    .prefault({})
    .describe('Keys that the Action registered for a run'),
});

const clock = (form: RegExp) =>
  line(form, 'it must be a time of day such as "09:00"').transform((written) => {
    const [hours, minutes] = written.split(':').map(Number);
    return (hours ?? 0) * 60 + (minutes ?? 0);
  });

const window = strictObject({
  days: nonEmptyList(keyword(DAYS_OF_WEEK))
    .refine((days) => new Set(days).size === days.length, 'a day occurs twice')
    .transform((days): string[] => DAYS_OF_WEEK.filter((day) => days.includes(day)))
    .describe('Days of the week'),
  from: clock(/^([01]\d|2[0-3]):[0-5]\d$/).describe('Start, "HH:MM" in quotes'),
  to: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End, on the same day, "HH:MM" in quotes'),
  zone: line()
    .refine(isZone, 'there is no such time zone; examples are UTC and Europe/Berlin')
    .describe('IANA time zone of these times'),
}).superRefine(({ from, to }, { addIssue }) => {
  if (from >= to)
    addIssue({ code: 'custom', path: ['to'], message: 'it must be later than from, on the same day' });
});

const limits = strictObject({
  deletions: z
    .int({ error: 'it must be a whole number' })
    .min(0, 'it must be from 0 to 1000')
    .max(1000, 'it must be from 0 to 1000')
    .prefault(20)
    .describe('How many keys may be deleted in 24 hours; if more are due, none is deleted'),
  share: share().prefault('5%').describe('The same, as a share of all keys of the account'),
  floor: share()
    .prefault('50%')
    .describe("Nothing is deleted if fewer keys are listed than this share of last week's number"),
});

const notify = strictObject({
  ...(optionalFields(CHANNELS) as ChannelFields),
  remind: z
    .array(
      duration({
        least: HOUR,
        most: 365 * DAY,
        why: 'it is how long before the due date people are reminded',
      }),
      { error: 'it must be a list of durations such as [3d, 1d]' },
    )
    .optional()
    .describe(
      'How long before a key is due people are reminded, each shorter than `grace`; by default, half of `grace` and `1d`, as far as they are shorter; `[]` for no reminders',
    ),
  report: z
    .boolean({ error: 'it must be true or false' })
    .prefault(false)
    .describe('Whether the written report counts as a notice'),
});

/**
 * policySchema describes a policy: every field, its form and its default. No default does more than report. It is
 * published as docs/policy.schema.json. Its output has locations as they are written; readPolicy makes them absolute.
 */
export const policySchema = strictObject({
  version: z.literal(1, { error: 'it must be 1' }).describe('Version of this format'),
  accounts: nonEmptyList(accountSchema).superRefine(unique('name')).describe('Accounts to audit'),
  recognize: recognize.prefault({}).describe('Whose the keys are; a key of nobody is unrecognized'),
  rules: rulesSchema.prefault({}).describe('What each rule does: `off`, `report` or `delete`'),
  grace: duration({ least: HOUR, most: 365 * DAY, why: 'people need time to object' })
    .prefault('7d')
    .describe('How long a key stays after people are notified that it will be deleted'),
  'minimum-age': duration({
    least: HOUR,
    most: 365 * DAY,
    why: 'a key is often registered before its machine exists',
  })
    .prefault('12h')
    .describe('No key younger than this is deleted'),
  limits: limits.prefault({}).describe('If one is exceeded, nothing is deleted at all'),
  window: window.optional().describe('When keys may be deleted; if not set, at any time'),
  notify: notify.prefault({}).describe('Who is notified; if nobody is, only expired leases are deleted'),
  blocklist: line().optional().describe('List of compromised keys: `s3://bucket/key`, or a path'),
  ledger: line().describe('Where the audit keeps its ledger: `s3://bucket/prefix/`, or a directory'),
  reports: line().optional().describe('Where reports are written: `s3://bucket/prefix/`, or a directory'),
  'reports-keep': duration({
    least: 30 * DAY,
    most: 3650 * DAY,
    why: 'people need the report of a notice, and the one that restores a key',
  })
    .prefault('90d')
    .describe('How long reports are kept there; that of a notice stays for as long as its key waits'),
})
  .superRefine(({ grace, notify: { remind = [] } }, { addIssue }) => {
    remind.forEach((before, index) => {
      const path = ['notify', 'remind', index];
      if (before >= grace) addIssue({ code: 'custom', path, message: 'it must be shorter than grace' });
      if (remind.indexOf(before) < index) addIssue({ code: 'custom', path, message: 'it occurs twice' });
    });
  })
  .transform(({ 'minimum-age': minimumAge, 'reports-keep': reportsKeep, notify, ...policy }) => {
    const { remind = defaultReminders(policy.grace), ...channels } = notify;
    return { ...policy, notify: channels, minimumAge, reportsKeep, remind };
  });

function defaultReminders(grace: number): number[] {
  return [...new Set([grace / 2, DAY])].filter((before) => before < grace);
}
