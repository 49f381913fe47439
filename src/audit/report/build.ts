import type { Account, AccountKey } from '../../accounts/account.ts';
import { parsed } from '../../accounts/entry.ts';
import { bitsOf } from '../../keys/layout.ts';
import { SEVERITIES, type Severity } from '../../keys/weakness.ts';
import { plain } from '../../problem.ts';
import type { Unjudged } from '../findings.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Decision, dueOf, type Plan } from '../plan.ts';
import type { Policy, PolicyAccount } from '../policy/policy.ts';
import { iso, span } from '../words.ts';
import type { Figures, Report, ReportDeletion, ReportKey, ReportNotice } from './report.ts';
import { resolvedSince } from './resolved.ts';

/** ReportParts is what a report is made of. */
export interface ReportParts {
  account: PolicyAccount;
  policy: Policy;
  provider: Pick<Account, 'title' | 'verified' | 'removal'> | undefined;
  keylease: string;
  run: string;
  startedAt: number;
  now: number;
  finished: boolean;
  /** Undefined where the account could not be looked at. */
  plan: Plan | undefined;
  /** The ledger as it was before this run. */
  before: Ledger;
  deletions: ReportDeletion[];
  besides: string[];
  notices: ReportNotice[];
  /** What could not be judged or done, besides what the plan says. */
  unjudged: Unjudged[];
}

const DAY = 24 * 3600_000;
const LONGEST_TREND = 30;

/** buildReport puts what a run found and did into the form that is published. */
export function buildReport(parts: ReportParts): Report {
  const { account, policy, provider, plan, before, run } = parts;
  const keys = (plan?.decisions ?? []).map((decision) => keyOf(decision, parts));
  const resolved = plan ? resolvedSince(plan, parts) : [];
  const notJudged = [...(plan?.unjudged ?? []), ...parts.unjudged];
  const failed = parts.deletions.some(({ outcome }) => outcome === 'failed' || outcome === 'not-attempted');
  return {
    version: 1,
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
    },
    keylease: parts.keylease,
    run,
    mode: account.armed ? 'armed' : 'report',
    policy: { hash: policy.hash, grace: span(policy.grace) },
    startedAt: iso(parts.startedAt),
    writtenAt: iso(parts.now),
    finished: parts.finished,
    complete: plan !== undefined && notJudged.length === 0 && !failed,
    figures: figuresOf({ parts, keys, resolved: resolved.length, notJudged }),
    guards: plan?.guards ?? [],
    deletions: parts.deletions,
    besides: parts.besides,
    resolved,
    notices: parts.notices,
    notJudged,
    keys,
    trend: before.runs.slice(-LONGEST_TREND),
  };
}

/** keyOf is what is told of a key: its text from outside made safe to print. */
function keyOf(decision: Decision, { before, policy, now }: ReportParts): ReportKey {
  const { evidence, findings, action, guards } = decision;
  const { key, use } = evidence;
  const known = before.keys[evidence.identity]?.findings;
  const { type, bits } = describe(key);
  const isPublic = findings.some(({ rule }) => rule === 'compromised');
  return {
    id: plain(key.id),
    name: plain(key.name),
    type,
    bits,
    fingerprint: key.fingerprint === undefined ? null : plain(key.fingerprint),
    publicKey: isPublic ? (parsed(key.publicKey)?.blob.toString('base64') ?? null) : null,
    createdAt: time(key.createdAt),
    firstSeenAt: iso(evidence.firstSeenAt),
    lastUsedAt: time(key.lastUsedAt),
    machines:
      use.kind === 'told' ? use.machines.map(({ id, name }) => plain(name, 60) || plain(id, 60)) : null,
    recognized: evidence.recognized === undefined ? null : plain(evidence.recognized),
    decision: action,
    findings: findings.map(({ id, rule, severity, evidence, todo, do: wanted }) => {
      const since = known?.[rule];
      return {
        id,
        rule,
        severity,
        evidence,
        todo,
        do: wanted,
        since: since ?? iso(now),
        isNew: since === undefined,
      };
    }),
    guards: guards.map(({ guard, says }) => ({ guard, says: plain(says) })),
    dueAt: time(dueOf(decision, policy)),
  };
}

function figuresOf(options: {
  parts: ReportParts;
  keys: ReportKey[];
  resolved: number;
  notJudged: Unjudged[];
}): Figures {
  const { parts, keys, resolved, notJudged } = options;
  const { deletions, now, plan: { decisions } = { decisions: [] } } = parts;
  const all = keys.flatMap(({ findings }) => findings);
  const findings = Object.fromEntries(SEVERITIES.map((each) => [each, 0])) as Record<Severity, number>;
  for (const { severity } of all) findings[severity] += 1;
  const fresh = all.filter(({ isNew }) => isNew).length;
  const oldest = decisions.reduce((first, { evidence }) => Math.min(first, evidence.since), now);
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
    attempted: deletions.filter(({ outcome }) => !['not-attempted', 'spared'].includes(outcome)).length,
    confirmed: deletions.filter(({ outcome }) => outcome === 'confirmed').length,
    notJudged: notJudged.length,
    oldest: Math.floor((now - oldest) / DAY),
  };
}

/** A key is read again only where its type alone does not tell its size. */
function describe({ publicKey, fingerprint }: AccountKey): { type: string | null; bits: number | null } {
  if (fingerprint === undefined || !publicKey) return { type: null, bits: null };
  const type = /\S+/.exec(publicKey)?.[0] ?? '';
  const bits = bitsOf(type) ?? parsed(publicKey)?.bits;
  return { type: plain(type, 60), bits: bits ?? null };
}

/** A provider may tell of times that no calendar has a four-digit year for. */
function time(milliseconds: number | undefined): string | null {
  const text = milliseconds === undefined ? '' : iso(milliseconds);
  return /^\d/.test(text) ? text : null;
}
