import * as z from 'zod';
import { SEVERITIES } from '../../keys/weakness.ts';
import { GUARD_KINDS, type GuardKind } from '../guards/guard-kind.ts';
import { RULES } from '../rules/rules.ts';

/** REPORT_VERSION is the version of the report format. Reports of other versions cannot be read. */
export const REPORT_VERSION = 3;

/** time is a time in ISO 8601. */
export const time = z.iso.datetime();
const count = z.int().min(0);
const rule = z.enum(RULES.map(({ name }) => name));
/** severity is that of a finding. */
export const severity = z.enum(SEVERITIES);
const bySeverity = z.record(severity, count);

const guard = {
  guard: z.string().describe('Its name'),
  scope: z.enum(['run', 'key']).describe('Whether it looks at the whole run or at one key'),
  kind: z.enum(Object.keys(GUARD_KINDS) as GuardKind[]).describe(
    `How long it blocks: ${Object.entries(GUARD_KINDS)
      .map(([kind, text]) => `${kind}, ${text}`)
      .join('; ')}`,
  ),
  needsPerson: z.boolean().describe('Whether it may block forever unless somebody looks into it'),
  reason: z.string(),
};

const finding = z
  .strictObject({
    id: z.string().describe('Stable from run to run: keylease/<account>/<fingerprint>/<rule>'),
    rule,
    severity,
    evidence: z.string().describe('In words and numbers'),
    hint: z.string(),
    do: z.enum(['report', 'delete']).describe('What the policy does about it'),
    since: time.describe('Since when it has fired without interruption'),
    isNew: z.boolean(),
  })
  .describe('A rule that fired on a key');

const owner = z.string().nullable();

const receipts = z.array(z.strictObject({ at: time, via: z.array(z.string()) }));

const key = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    type: z.string().nullable(),
    bits: count.nullable(),
    fingerprint: z.string().nullable(),
    publicKey: z
      .string()
      .nullable()
      .describe(
        'The key in base64, to search machines for it; null unless its private key is publicly known',
      ),
    createdAt: time.nullable(),
    createdBy: z
      .string()
      .nullable()
      .describe(
        'Who added it or what it is labelled, as the provider says: a hint at its owner, and no proof',
      ),
    firstSeenAt: time,
    lastUsedAt: time.nullable(),
    instances: z.array(z.string()).nullable().describe('Names of the machines it is on'),
    recognized: z.string().nullable().describe('Who recognizes it'),
    owner: owner.describe('Whose key it is, or was until a day that has passed'),
    decision: z.enum(['keep', 'mark', 'delete', 'blocked']),
    findings: z.array(finding),
    guards: z.array(z.strictObject(guard)).describe('The guards that block its deletion'),
    dueAt: time.nullable().describe('When a marked key may be deleted; null until people are notified'),
    reminders: receipts.describe('When and through which channels people were reminded of that'),
    nextReminderAt: time.nullable().describe('When people are to be reminded next'),
  })
  .describe('A key that the account lists, what is known about it, and what to do about it. Safe to print');

const deletion = z
  .strictObject({
    key: z
      .strictObject({ id: z.string(), name: z.string(), publicKey: z.string(), fingerprint: z.string() })
      .describe('Everything needed to restore it, exactly as the provider had it: not safe to print'),
    owner: owner.describe('Whose key it was'),
    rules: z
      .array(z.string())
      .describe('Names of the rules that called for it, perhaps ones that only an earlier version had'),
    evidence: z.array(z.string()),
    outcome: z
      .enum(['not-attempted', 'skipped', 'failed', 'accepted', 'gone', 'confirmed'])
      .describe(
        'skipped: a guard or a change right before the call stopped it; accepted, gone: what the provider said, and no listing has confirmed; confirmed: what a new listing proved',
      ),
    why: z.string().nullable(),
  })
  .describe(
    'A key that this run set out to delete, or that an earlier run did, whose outcome was not yet confirmed',
  );

const notice = z.strictObject({
  channel: z.string(),
  stage: z
    .enum(['before', 'reminder', 'after'])
    .describe(
      'before: of keys that were marked for deletion; reminder: of them once more; after: of what was done or found',
    ),
  at: time,
  ok: z.boolean(),
  why: z.string().nullable(),
});

/** figures are a run in numbers. */
export const figures = z
  .strictObject({
    keys: count,
    recognized: count,
    findings: bySeverity,
    new: count,
    ongoing: count,
    resolved: count,
    marked: count.describe('Keys that wait for notice or for the end of their grace period'),
    blocked: count,
    intended: count.describe('Keys that were to be deleted'),
    attempted: count,
    accepted: count.describe('Deletions that the provider accepted, and no listing has confirmed yet'),
    confirmed: count,
    notEvaluated: count,
    oldest: count.describe('Age of the oldest key, in days'),
  })
  .describe('The run in numbers');

const resolved = z
  .strictObject({
    id: z.string().describe('The id that the finding had'),
    rule: z.string().describe('Name of the rule, perhaps one that only an earlier version had'),
    name: z.string().describe('Empty if the key is gone and its name is no longer known'),
    fingerprint: z.string().nullable(),
    isGone: z.boolean().describe('Whether it ended because the account no longer lists the key'),
    since: time,
  })
  .describe('A finding of the previous run that has ended');

/**
 * reportSchema describes a report; its types are inferred from it. It is published as docs/report.schema.json. It is
 * loaded only to read reports: writing them needs just the types (report.ts).
 */
export const reportSchema = z
  .strictObject({
    version: z.literal(REPORT_VERSION),
    account: z.string(),
    address: z
      .strictObject({
        provider: z.string(),
        profile: z.string().nullable(),
        apiUrl: z.string().nullable(),
        vars: z.record(z.string(), z.string()),
      })
      .describe('How the account is opened, except for its token'),
    provider: z.strictObject({
      title: z.string().describe('For people'),
      basis: z
        .enum(['live', 'specification', 'assumed'])
        .nullable()
        .describe(
          'What is known about the API: tried, specified by the vendor, or assumed; null if the account could not be opened',
        ),
      removal: z.string().describe('Whether a removed key still opens running machines, in a sentence'),
      use: z
        .string()
        .nullable()
        .describe('What the provider does not say about the use of keys, in a sentence; null if it says all'),
      terraform: z
        .string()
        .nullable()
        .describe('Resource of Terraform that it replaces once a key in its `ssh_keys` is gone, if known'),
    }),
    keylease: z.string().describe('Version of keylease'),
    blocklist: z
      .strictObject({ location: z.string(), writtenAt: time.nullable() })
      .nullable()
      .describe(
        'List of compromised keys that keys were looked up in, and when it was written; null if none was needed',
      ),
    run: z.string(),
    mode: z.enum(['report', 'armed']),
    policy: z.strictObject({ hash: z.string(), grace: z.string() }),
    startedAt: time,
    writtenAt: time,
    finished: z.boolean().describe('False in a report from before the deletions'),
    evaluated: z
      .boolean()
      .describe('Whether the keys could be listed and evaluated; if not, figures and keys mean nothing'),
    complete: z
      .boolean()
      .describe('False if something was not evaluated, or the run could not do everything it set out to do'),
    figures,
    guards: z
      .array(z.strictObject({ ...guard, blocks: z.boolean() }))
      .describe('All guards of the run; none if the account could not be read'),
    deletions: z.array(deletion),
    otherChanges: z.array(z.string()).describe('Other keys that changed while keys were deleted'),
    resolved: z.array(resolved),
    notices: z.array(notice).describe('The receipts of the channels'),
    notEvaluated: z.array(z.strictObject({ what: z.string(), why: z.string() })),
    keys: z.array(key),
    trend: z
      .array(
        z.strictObject({
          run: z.string(),
          at: time,
          keys: count,
          findings: bySeverity,
          deleted: count,
          shrank: z
            .literal(true)
            .optional()
            .describe('Whether so few keys were listed that nothing was deleted'),
        }),
      )
      .describe('Earlier runs that listed the whole account, oldest first, 30 at most'),
  })
  .describe('What one run of the audit found and did on one account; null means not known');
