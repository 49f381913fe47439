import * as z from 'zod';
import { SEVERITIES } from '../../keys/weakness.ts';
import { RULE_NAMES } from '../policy/policy.ts';

const time = z.iso.datetime();
const count = z.int().min(0);
const rule = z.enum(RULE_NAMES);
const severity = z.enum(SEVERITIES);
const bySeverity = z.record(severity, count);

const finding = z
  .strictObject({
    id: z.string().describe('Stable from run to run: keylease/<account>/<fingerprint>/<rule>'),
    rule,
    severity,
    evidence: z.string().describe('In words and numbers'),
    hint: z.string(),
    do: z.enum(['report', 'delete']).describe('What the policy wants done because of it'),
    since: time.describe('Since when it fires'),
    isNew: z.boolean(),
  })
  .describe('A rule that fired on a key');

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
      .describe('The key in base64, to hunt for it on machines; only of a compromised key, else null'),
    createdAt: time.nullable(),
    firstSeenAt: time,
    lastUsedAt: time.nullable(),
    instances: z.array(z.string()).nullable().describe('Names of the machines connected with it'),
    recognized: z.string().nullable().describe('Who vouches for it'),
    decision: z.enum(['keep', 'mark', 'delete', 'blocked']),
    findings: z.array(finding),
    guards: z
      .array(z.strictObject({ guard: z.string(), reason: z.string() }))
      .describe('The guards that spare it from deletion'),
    dueAt: time
      .nullable()
      .describe(
        'When a marked key may be deleted; null also while that is not settled, since nobody was told',
      ),
  })
  .describe('A key that the account lists, what is known of it, and what is to be done. Safe to print');

const deletion = z
  .strictObject({
    key: z
      .strictObject({ id: z.string(), name: z.string(), publicKey: z.string(), fingerprint: z.string() })
      .describe('All that it takes to put it back, as the provider had it: not safe to print'),
    rules: z
      .array(z.string())
      .describe('Names of the rules that asked for it; an earlier version may have had others'),
    evidence: z.array(z.string()),
    outcome: z
      .enum(['not-attempted', 'spared', 'failed', 'deleted', 'gone', 'confirmed'])
      .describe('deleted, gone: what the provider said; confirmed: what a fresh listing proved'),
    why: z.string().nullable(),
  })
  .describe('A key that this run set out to delete, or that an earlier one did without telling its outcome');

const figures = z
  .strictObject({
    keys: count,
    recognized: count,
    findings: bySeverity,
    new: count,
    ongoing: count,
    resolved: count,
    marked: count.describe('Keys that wait for their grace to end'),
    blocked: count,
    intended: count.describe('Keys that were to be deleted'),
    attempted: count,
    confirmed: count,
    notEvaluated: count,
    oldest: count.describe('Age of the oldest key, in days'),
  })
  .describe('The run in numbers');

const resolved = z
  .strictObject({
    id: z.string().describe('The id that the finding had'),
    rule: z.string().describe('Name of the rule; an earlier version may have had others'),
    name: z.string().describe('Empty where the key is gone and its name is no longer known'),
    fingerprint: z.string().nullable(),
    isGone: z.boolean().describe('Whether it ended since the account no longer lists the key'),
    since: time,
  })
  .describe('A finding of the run before that ended');

/**
 * reportSchema says what a report holds, and is where its types come from. It is published as
 * docs/report.schema.json. Only who reads reports loads it: who writes them needs the types alone (report.ts).
 */
export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    account: z.string(),
    address: z
      .strictObject({
        provider: z.string(),
        profile: z.string().nullable(),
        apiUrl: z.string().nullable(),
        vars: z.record(z.string(), z.string()),
      })
      .describe('How the account is opened, but for its token'),
    provider: z.strictObject({
      title: z.string().describe('For people'),
      verified: z.boolean().describe('Whether its documentation covers what is asked of it'),
      removal: z.string().describe('Whether a removed key no longer opens running machines, in a sentence'),
    }),
    keylease: z.string().describe('Version of keylease'),
    run: z.string(),
    mode: z.enum(['report', 'armed']),
    policy: z.strictObject({ hash: z.string(), grace: z.string() }),
    startedAt: time,
    writtenAt: time,
    finished: z.boolean().describe('False in a report from before the deletions'),
    complete: z
      .boolean()
      .describe('False where something was not judged, or the run could not do all it meant to'),
    figures,
    guards: z
      .array(z.strictObject({ guard: z.string(), blocks: z.boolean(), reason: z.string() }))
      .describe('All guards of the run; none where the account could not be looked at'),
    deletions: z.array(deletion),
    otherChanges: z.array(z.string()).describe('Other keys that changed while keys were deleted'),
    resolved: z.array(resolved),
    notices: z
      .array(z.strictObject({ channel: z.string(), at: time, ok: z.boolean(), why: z.string().nullable() }))
      .describe('What came of telling people'),
    notEvaluated: z.array(z.strictObject({ what: z.string(), why: z.string() })),
    keys: z.array(key),
    trend: z
      .array(z.strictObject({ run: z.string(), at: time, keys: count, findings: bySeverity, deleted: count }))
      .describe('Earlier runs that saw the whole account, oldest first, 30 at most'),
  })
  .describe('What one run of the audit found and did on one account; null stands for what is not known');
