import * as z from 'zod';
import { LEASE_REPOSITORY } from '../../leases/lease-name.ts';
import { leaseRunsForm } from '../lease-runs.ts';
import { CHANNELS, type ChannelFields } from '../notify/channels.ts';
import { RECOGNIZERS, type RecognizerFields } from '../recognizers.ts';
import { accountsSchema } from './account-schema.ts';
import { optionalFields } from './policy-part.ts';
import { rulesSchema } from './rules-schema.ts';
import { DAYS_OF_WEEK } from './window.ts';
import * as fields from './zod-fields.ts';
import {
  duration,
  either,
  keyword,
  line,
  list,
  literal,
  nonEmptyList,
  secretSource,
  share,
  strictObject,
} from './zod-fields.ts';

const accounts = either(
  strictObject({
    file: line().describe(
      'In place of the list, for many accounts: the YAML file that has it, `s3://bucket/key` or a path',
    ),
  }),
  accountsSchema,
  'it must be a list of accounts, or { file: accounts.yaml }',
);

const recognize = strictObject({
  ...(optionalFields(RECOGNIZERS, fields) as RecognizerFields),
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
    'previous-secret': secretSource
      .optional()
      .describe(
        'The one before it: while a new one spreads to all workflows, leases signed with either count',
      ),
    github: leaseRunsForm(fields).optional(),
  })
    .prefault({})
    .describe('Keys that the Action registered for a run'),
});

const clock = (form: RegExp) => line(form, 'it must be a time of day such as "09:00"');

const window = strictObject({
  days: nonEmptyList(keyword(DAYS_OF_WEEK)).describe('Days of the week'),
  from: clock(/^([01]\d|2[0-3]):[0-5]\d$/).describe('Start, "HH:MM" in quotes'),
  to: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End, on the same day, "HH:MM" in quotes'),
  zone: line().describe('IANA time zone of these times'),
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
  ...(optionalFields(CHANNELS, fields) as ChannelFields),
  remind: list(duration(), 'it must be a list of durations such as [3d, 1d]')
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
 * policySchema is the form of a policy: every field, and its default, in as much as JSON Schema can say it. No default
 * does more than report. It is published as docs/policy.schema.json. What a policy of this form means, and what else is
 * wrong with it, is up to interpretPolicy. zod is slow to load: compiled-forms.ts checks the same form without it.
 */
export const policySchema = strictObject({
  version: literal(1, 'it must be 1').describe('Version of this format'),
  accounts: accounts.describe('Accounts to audit: a list, or the file that has it'),
  recognize: recognize.prefault({}).describe('Whose the keys are; a key of nobody is unrecognized'),
  rules: rulesSchema.prefault({}).describe('What each rule does: `off`, `report` or `delete`'),
  grace: duration()
    .prefault('7d')
    .describe('How long a key stays after people are notified that it will be deleted'),
  'minimum-age': duration().prefault('12h').describe('No key younger than this is deleted'),
  'unreported-use': keyword(['warn', 'hold'])
    .prefault('warn')
    .describe(
      'What becomes of a key that may be in use where the provider cannot list it: it is deleted all the same, with a warning in the report (`warn`), or it stays (`hold`)',
    ),
  limits: limits.prefault({}).describe('If one is exceeded, nothing is deleted at all'),
  window: window.optional().describe('When keys may be deleted; if not set, at any time'),
  notify: notify
    .prefault({})
    .describe('Who is notified; if nobody is, only leases that are over are deleted'),
  blocklist: line().optional().describe('List of compromised keys: `s3://bucket/key`, or a path'),
  ledger: line().describe(
    'Where the audit keeps its ledger: `s3://bucket/prefix/`, `github://owner/repository/branch/`, or a directory',
  ),
  reports: line().optional().describe('Where reports are written: like the ledger, in a place of their own'),
  'reports-url': line(
    /^https:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[\w.~%+@=-]+)*\/?$/i,
    'it must be an https:// address such as https://reports.example.com/keylease/, without a query',
  )
    .optional()
    .describe('The https:// address at which people can open what is in `reports`: messages link to it'),
  'reports-keep': duration()
    .prefault('90d')
    .describe('How long reports are kept there; that of a notice stays for as long as its key waits'),
});

/** WrittenPolicy is a policy of the right form, its defaults filled in. */
export type WrittenPolicy = z.output<typeof policySchema>;
