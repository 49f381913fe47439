import type { Account, AccountKey } from '../../accounts/account.ts';
import { tryParsePublicKey } from '../../accounts/parse-key.ts';
import { sanitize } from '../../format.ts';
import { keyTypeBits } from '../../keys/key-types.ts';
import { SEVERITIES, type Severity } from '../../keys/weakness.ts';
import { DAY, formatDuration, formatIso } from '../../time.ts';
import type { AuditContext } from '../context.ts';
import type { NotEvaluated } from '../findings.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { nextReminder } from '../next-reminder.ts';
import { type AuditPlan, type Decision, dueTime } from '../plan.ts';
import type { Policy, PolicyAccount } from '../policy/policy.ts';
import { exposesPrivateKey } from '../rules/rules.ts';
import { isConfirmed, isUnconfirmed } from './proof.ts';
import type { Figures, Report, ReportDeletion, ReportKey, ReportNotice } from './report.ts';
import { resolvedFindings } from './resolved.ts';

/** ReportParts is what a report is made of. */
export interface ReportParts {
  account: PolicyAccount;
  policy: Policy;
  provider: Pick<Account, 'title' | 'verified' | 'removal'> | undefined;
  /** Version of keylease. */
  keylease: string;
  /** Name of the run. */
  run: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Milliseconds since the epoch. */
  now: number;
  /** False before the deletions. */
  finished: boolean;
  /** Undefined if the account could not be opened. */
  plan: AuditPlan | undefined;
  /** Undefined if the account could not be opened. */
  context: Pick<AuditContext, 'recognition'> | undefined;
  /** The ledger as the previous run left it. */
  before: Ledger;
  deletions: ReportDeletion[];
  otherChanges: string[];
  notices: ReportNotice[];
  /** What could not be evaluated or done, in addition to what the plan says. */
  notEvaluated: NotEvaluated[];
}

const MAX_TREND = 30;

/** buildReport turns what a run found and did into the report that is published. */
export function buildReport(parts: ReportParts): Report {
  const { account, policy, provider, plan, before, run } = parts;
  const { deletions } = parts;
  const keys = (plan?.decisions ?? []).map((decision) => reportKey(decision, parts));
  const resolved = plan ? resolvedFindings({ account: account.name, plan, before, deletions }) : [];
  const notEvaluated = [...parts.notEvaluated, ...(plan?.notEvaluated ?? [])].map(({ what, why }) => ({
    what,
    why,
  }));
  const isDone = deletions.every((each) => isConfirmed(each) || each.outcome === 'skipped');
  return {
    version: 3,
    account: account.name,
    address: {
      provider: account.provider,
      profile: account.profile ?? null,
      apiUrl: account.apiUrl ?? null,
      vars: account.vars,
    },
    provider: {
      title: provider?.title ?? account.provider,
      verified: provider?.verified ?? false,
      removal: provider?.removal.note ?? '',
      terraform: provider?.removal.terraform ?? null,
    },
    keylease: parts.keylease,
    run,
    mode: account.armed ? 'armed' : 'report',
    policy: { hash: policy.hash, grace: formatDuration(policy.grace) },
    startedAt: formatIso(parts.startedAt),
    writtenAt: formatIso(parts.now),
    finished: parts.finished,
    evaluated: plan !== undefined && plan.facts.incomplete === undefined,
    complete: plan !== undefined && notEvaluated.length === 0 && isDone,
    figures: countFigures({ parts, keys, resolved: resolved.length, notEvaluated }),
    guards: plan?.guards ?? [],
    deletions: deletions.map((each) => ({ ...each, owner: ownerOf(each, parts) })),
    otherChanges: parts.otherChanges,
    resolved,
    notices: parts.notices,
    notEvaluated,
    keys,
    trend: before.runs.slice(-MAX_TREND),
  };
}

/** reportKey is what a report says about a key, with the provider's text made safe to print. */
function reportKey(decision: Decision, { before, policy, now }: ReportParts): ReportKey {
  const { evidence, findings, action, guards, mark } = decision;
  const { key, use } = evidence;
  const known = before.keys[evidence.identity]?.findings;
  const { type, bits } = typeAndBits(key);
  const isPublic = exposesPrivateKey(findings.map(({ rule }) => rule));
  return {
    id: sanitize(key.id),
    name: sanitize(key.name),
    type,
    bits,
    fingerprint: key.fingerprint === undefined ? null : sanitize(key.fingerprint),
    publicKey: isPublic ? (tryParsePublicKey(key.publicKey)?.blob.toString('base64') ?? null) : null,
    createdAt: reportTime(key.createdAt),
    firstSeenAt: formatIso(evidence.firstSeenAt),
    lastUsedAt: reportTime(key.lastUsedAt),
    instances:
      use.kind === 'known'
        ? use.instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60))
        : null,
    recognized: evidence.recognized === undefined ? null : sanitize(evidence.recognized),
    owner: evidence.owner === undefined ? null : sanitize(evidence.owner.owner),
    decision: action,
    findings: findings.map(({ id, rule, severity, evidence, hint, do: effect }) => {
      const since = known?.[rule];
      return {
        id,
        rule,
        severity,
        evidence,
        hint,
        do: effect,
        since: since ?? formatIso(now),
        isNew: since === undefined,
      };
    }),
    guards: guards.map(({ guard, scope, kind, needsPerson, reason }) => ({
      guard,
      scope,
      kind,
      needsPerson,
      reason: sanitize(reason),
    })),
    dueAt: reportTime(dueTime(decision, policy)),
    reminders: mark?.notified?.reminders ?? [],
    nextReminderAt: reportTime(nextReminder(decision, policy, now)),
  };
}

function ownerOf({ key }: ReportDeletion, { context }: ReportParts): string | null {
  const found = context?.recognition.owners.get(key.fingerprint);
  return found === undefined ? null : sanitize(found.owner);
}

function countFigures(options: {
  parts: ReportParts;
  keys: ReportKey[];
  resolved: number;
  notEvaluated: NotEvaluated[];
}): Figures {
  const { parts, keys, resolved, notEvaluated } = options;
  const { deletions, now, plan: { decisions } = { decisions: [] } } = parts;
  const all = keys.flatMap(({ findings }) => findings);
  const findings = Object.fromEntries(SEVERITIES.map((each) => [each, 0])) as Record<Severity, number>;
  for (const { severity } of all) findings[severity] += 1;
  const fresh = all.filter(({ isNew }) => isNew).length;
  const oldest = decisions.reduce((first, { evidence }) => Math.min(first, evidence.addedAt), now);
  const decided = (decision: ReportKey['decision']) => keys.filter((key) => key.decision === decision).length;
  return {
    keys: keys.length,
    recognized: keys.filter(({ recognized }) => recognized !== null).length,
    findings,
    new: fresh,
    ongoing: all.length - fresh,
    resolved,
    marked: decided('mark'),
    blocked: decided('blocked'),
    intended: Math.max(deletions.length, decided('delete')),
    attempted: deletions.filter(({ outcome }) => !['not-attempted', 'skipped'].includes(outcome)).length,
    accepted: deletions.filter(isUnconfirmed).length,
    confirmed: deletions.filter(isConfirmed).length,
    notEvaluated: notEvaluated.length,
    oldest: Math.floor((now - oldest) / DAY),
  };
}

/** typeAndBits parses a key again only if its type alone does not give its size. */
function typeAndBits({ publicKey, fingerprint }: AccountKey): { type: string | null; bits: number | null } {
  if (fingerprint === undefined || !publicKey) return { type: null, bits: null };
  const type = /\S+/.exec(publicKey)?.[0] ?? '';
  const bits = keyTypeBits(type) ?? tryParsePublicKey(publicKey)?.bits;
  return { type: sanitize(type, 60), bits: bits ?? null };
}

/** reportTime is a time in ISO 8601; null for times whose year does not have four digits, which some providers give. */
function reportTime(milliseconds: number | undefined): string | null {
  const text = milliseconds === undefined ? '' : formatIso(milliseconds);
  return /^\d/.test(text) ? text : null;
}
