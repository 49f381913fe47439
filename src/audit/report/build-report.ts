import { type Account, unreportedUseNote } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { DAY, formatDuration, formatIso } from '../../time.ts';
import type { UsedBlocklist } from '../assess.ts';
import type { AuditContext } from '../context.ts';
import { keyIdentity } from '../evidence.ts';
import type { NotEvaluated } from '../findings.ts';
import type { RunRecord } from '../ledger/ledger.ts';
import type { RunPlan } from '../plan.ts';
import type { Policy, PolicyAccount } from '../policy/policy.ts';
import { KeyDigest } from './key-digest.ts';
import { isConfirmed, isUnconfirmed } from './proof.ts';
import type { Figures, Report, ReportDeletion, ReportNotice } from './report.ts';
import type { ResolvedFinding } from './resolved.ts';
import { type ReportRows, type RunReport, rowsOf } from './run-report.ts';

/** ReportParts is what a report is made of. */
export interface ReportParts {
  account: PolicyAccount;
  policy: Policy;
  provider: Pick<Account, 'title' | 'basis' | 'removal' | 'supports'> | undefined;
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
  plan: ReportedPlan | undefined;
  /** Undefined if the account could not be opened. */
  context: Pick<AuditContext, 'recognition'> | undefined;
  /** The list in which keys were looked up; undefined if none was. */
  blocklist: UsedBlocklist | undefined;
  /** The runs before this one, oldest first. */
  runs: RunRecord[];
  deletions: ReportDeletion[];
  otherChanges: string[];
  notices: ReportNotice[];
  /** What could not be evaluated or done, in addition to what the plan says. */
  notEvaluated: NotEvaluated[];
}

/** ReportedPlan is a plan, and what a report says about its keys. */
export interface ReportedPlan extends RunPlan {
  digest: KeyDigest;
  rows: ReportRows;
  /** The findings that have ended. */
  resolved: ResolvedFinding[];
}

const MAX_TREND = 30;

function reportBlocklist({ location, modifiedAt }: UsedBlocklist): Report['blocklist'] {
  const writtenAt = modifiedAt === undefined ? null : formatIso(modifiedAt);
  return { location: sanitize(location, 1000), writtenAt };
}

/** buildReport turns what a run found and did into the report that is published. */
export function buildReport(parts: ReportParts): RunReport {
  const { account, policy, provider, plan, runs, run, deletions } = parts;
  const { digest = new KeyDigest(parts.now), rows = rowsOf([]), resolved = [] } = plan ?? {};
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
      basis: provider?.basis ?? null,
      removal: provider?.removal.note ?? '',
      use: (provider && unreportedUseNote(provider)) ?? null,
      terraform: provider?.removal.terraform ?? null,
    },
    keylease: parts.keylease,
    blocklist: parts.blocklist ? reportBlocklist(parts.blocklist) : null,
    run,
    mode: account.armed ? 'armed' : 'report',
    policy: { hash: policy.hash, grace: formatDuration(policy.grace) },
    startedAt: formatIso(parts.startedAt),
    writtenAt: formatIso(parts.now),
    finished: parts.finished,
    evaluated: plan !== undefined && plan.facts.incomplete === undefined,
    complete: plan !== undefined && notEvaluated.length === 0 && isDone,
    figures: countFigures({ parts, digest, resolved: resolved.length, notEvaluated }),
    guards: plan?.guards ?? [],
    deletions: deletions.map((each) => ({ ...each, owner: ownerOf(each, parts) })),
    otherChanges: parts.otherChanges,
    resolved: nameResolved(resolved, deletions),
    notices: parts.notices,
    notEvaluated,
    trend: runs.slice(-MAX_TREND),
    digest,
    rows,
  };
}

/** nameResolved adds the names of keys that are gone, as far as this run deleted them. */
function nameResolved(resolved: ResolvedFinding[], deletions: ReportDeletion[]): Report['resolved'] {
  const names = new Map(deletions.map(({ key }) => [keyIdentity(key), key.name]));
  return resolved.map(({ identity, ...each }) => ({
    ...each,
    name: each.name || sanitize(names.get(identity) ?? ''),
  }));
}

function ownerOf({ key }: ReportDeletion, { context }: ReportParts): string | null {
  const found = context?.recognition.owners.get(key.fingerprint);
  return found === undefined ? null : sanitize(found.owner);
}

function countFigures(options: {
  parts: ReportParts;
  digest: KeyDigest;
  resolved: number;
  notEvaluated: NotEvaluated[];
}): Figures {
  const { parts, digest, resolved, notEvaluated } = options;
  const { deletions, now } = parts;
  const { keys, recognized, findings, findingsInAll, fresh, decisions, oldest } = digest;
  return {
    keys,
    recognized,
    findings,
    new: fresh,
    ongoing: findingsInAll - fresh,
    resolved,
    marked: decisions.mark,
    blocked: decisions.blocked,
    intended: Math.max(deletions.length, decisions.delete),
    attempted: deletions.filter(({ outcome }) => !['not-attempted', 'skipped'].includes(outcome)).length,
    accepted: deletions.filter(isUnconfirmed).length,
    confirmed: deletions.filter(isConfirmed).length,
    notEvaluated: notEvaluated.length,
    oldest: Math.floor((now - oldest) / DAY),
  };
}
