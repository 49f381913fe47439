import { DAY, formatIso } from '../time.ts';
import { type Evidence, type EvidenceOptions, gatherEvidence, instancesInUse } from './evidence.ts';
import {
  activeRules,
  evaluateRules,
  type Finding,
  type NotEvaluated,
  type SourceFailures,
} from './findings.ts';
import type { KeyFacts, RunFacts } from './guards/guard.ts';
import { blockingGuards, evaluateGuards, type GuardResult } from './guards/guards.ts';
import { deletionDue, KEY_GUARDS } from './guards/key-guards.ts';
import { LIMIT_PERIOD, RUN_GUARDS } from './guards/run-guards.ts';
import type { Ledger, Mark } from './ledger/ledger.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';
import { isCurrent } from './recognition.ts';

/** PlanOptions is all that a plan depends on. */
export interface PlanOptions extends Pick<EvidenceOptions, 'inventory' | 'recognition' | 'quality'> {
  account: PolicyAccount;
  policy: Policy;
  ledger: Ledger;
  now: number;
  /** The secret of leases; undefined where the policy has none, or it could not be read (then `sources` says so). */
  leaseSecret: string | undefined;
  sources: SourceFailures;
  ledgerBroken: string | undefined;
  otherRun: string | undefined;
  /** Which key each id had when it was chosen for deletion, for a plan that is made right before a call. */
  before?: Map<string, string> | undefined;
}

/**
 * Decision is what is to be done about one key. `mark`: it is to be deleted once people were notified and its grace is over;
 * `blocked`: a guard stops that.
 */
export interface Decision {
  evidence: Evidence;
  findings: Finding[];
  /** The findings that ask for its deletion. */
  deletionFindings: Finding[];
  action: 'keep' | 'mark' | 'delete' | 'blocked';
  /** Its mark from now on. */
  mark: Mark | undefined;
  /** The guards that block its deletion. */
  guards: GuardResult[];
}

/** AuditPlan is what is to be done about all keys of an account, and why. */
export interface AuditPlan {
  decisions: Decision[];
  facts: RunFacts;
  /** All guards of the run, whether they block or not. */
  guards: GuardResult[];
  notEvaluated: NotEvaluated[];
}

const WEEK = 7 * DAY;
/** After so long without a run (more than a quarter of a year) marks are void: people have forgotten, or the clock is wrong. */
const LONGEST_PAUSE = 100 * DAY;

/** planAudit decides about all keys. It is pure: the same options, the same plan. */
export function planAudit(options: PlanOptions): AuditPlan {
  const { inventory, policy, account, recognition, quality, ledger, now, leaseSecret } = options;
  const evidence = gatherEvidence({
    inventory,
    recognition,
    quality,
    leases: { repositories: policy.recognize.leases.repositories, secret: leaseSecret },
    seen: (identity) => seenIn(ledger, identity),
    now,
  });
  const { rules, notEvaluated } = activeRules(policy, options.sources);
  const facts = collectFacts(options, evidence);
  const decisions = evidence.map((each) => {
    const findings = evaluateRules(each, { rules, policy, account: account.name, now });
    return decide({ evidence: each, findings, facts, options });
  });
  facts.due = decisions.filter(({ action }) => action === 'delete').length;
  const guards = evaluateGuards(RUN_GUARDS, facts);
  const stopping = guards.filter(({ blocks }) => blocks);
  if (stopping.length > 0) for (const decision of decisions) block(decision, stopping);
  return { decisions, facts, guards, notEvaluated };
}

/** decide looks at one key alone; the guards of the run come after, since one of them counts what is due. */
function decide(parts: {
  evidence: Evidence;
  findings: Finding[];
  facts: RunFacts;
  options: PlanOptions;
}): Decision {
  const { evidence, findings, facts, options } = parts;
  const deletionFindings = findings.filter((finding) => finding.do === 'delete');
  if (deletionFindings.length === 0)
    return { evidence, findings, deletionFindings, action: 'keep', mark: undefined, guards: [] };
  const before = markIn(options, evidence.identity);
  const key = keyFacts({ evidence, deletionFindings, facts, options, mark: before });
  const mark = nextMark({ key, guards: blockingGuards(KEY_GUARDS, key), policy: options.policy });
  // Nobody was notified of a mark that is new.
  const guards = blockingGuards(KEY_GUARDS, { ...key, mark });
  return { evidence, findings, deletionFindings, action: actionFor(guards), mark, guards };
}

/** markIn is the mark of a key in the ledger, unless the last run is too long ago. */
function markIn({ ledger, now }: PlanOptions, identity: string): Mark | undefined {
  const mark = ledger.keys[identity]?.mark;
  if (!mark) return undefined;
  const [marked, lastRun] = [mark.at, ledger.runs.at(-1)?.at ?? mark.at].map(Date.parse);
  return now - Math.max(Number(marked), Number(lastRun)) <= LONGEST_PAUSE ? mark : undefined;
}

function actionFor(guards: GuardResult[]): Decision['action'] {
  if (guards.length === 0) return 'delete';
  return guards.every(isWaiting) ? 'mark' : 'blocked';
}

/** isWaiting tells whether a guard leaves a key marked, until people are notified or its grace is over. */
function isWaiting({ kind }: GuardResult): boolean {
  return kind === 'notice' || kind === 'waiting';
}

/**
 * A marked key keeps waiting; but one that this run could not mark waits for nothing, and is blocked. The guards of the
 * run come first: while they block, nothing that is done about the key itself helps.
 */
function block(decision: Decision, stopping: GuardResult[]): void {
  const { action, mark } = decision;
  if (action === 'keep' || (action === 'mark' && mark)) return;
  decision.action = 'blocked';
  decision.guards = [...stopping, ...decision.guards];
}

/**
 * nextMark is a key's mark from now on. It begins when all that is left is to wait, ends when the key stays for good, and
 * begins anew when what it was marked for is over: throughout its grace, a key must be due for the same reason.
 */
function nextMark({
  key,
  guards,
  policy,
}: {
  key: KeyFacts;
  guards: GuardResult[];
  policy: Policy;
}): Mark | undefined {
  const { deletionFindings, evidence, mark, account, now, ledgerBroken, otherRun } = key;
  if (ledgerBroken !== undefined || otherRun !== undefined) return mark;
  const staysForGood =
    guards.some(({ kind }) => kind === 'permanent') || instancesInUse(evidence.use).length > 0;
  if (!account.armed || staysForGood) return undefined;
  const rules = deletionFindings.map(({ rule }) => rule);
  // A key that is newer than its mark was removed and registered again in between.
  const isStillMarked = mark && Date.parse(mark.at) >= evidence.addedAt;
  if (isStillMarked && rules.some((rule) => mark.rules.includes(rule))) return mark;
  return guards.every(isWaiting) ? { at: formatIso(now), rules, policy: policy.hash } : undefined;
}

/** keyFacts is what the guards of one key look at, once the facts of the run are known. */
export function keyFacts(parts: {
  evidence: Evidence;
  deletionFindings: Finding[];
  facts: RunFacts;
  options: Pick<PlanOptions, 'before'>;
  mark: Mark | undefined;
}): KeyFacts {
  const { evidence, deletionFindings, facts, options, mark } = parts;
  return { ...facts, evidence, deletionFindings, mark, changed: changedSince(options.before, evidence) };
}

/** changedSince is what has changed after the key was chosen. */
function changedSince(
  before: Map<string, string> | undefined,
  { key, identity }: Evidence,
): string | undefined {
  const then = before?.get(key.id);
  if (!before || then === identity) return undefined;
  return then ? `its id belonged to another key, ${then}` : 'it was not due when the run began';
}

function collectFacts(options: PlanOptions, evidence: Evidence[]): RunFacts {
  const { inventory, account, policy, sources, ledger, now, ledgerBroken, otherRun } = options;
  const deletions = deletionTimes(ledger, evidence);
  return {
    now,
    account,
    policy,
    listed: inventory.keys.length,
    incomplete: inventory.keysFailed,
    recognized: evidence.filter(({ owner }) => owner && isCurrent(owner, now)).length,
    recognitionFailed: sources.recognition,
    expected: expectedKeys(ledger, now, deletions),
    deletedLately: deletions.filter((at) => at >= now - LIMIT_PERIOD).length,
    due: 0,
    ledgerBroken,
    otherRun,
  };
}

/** expectedKeys is the most that a run of the last week listed (or else the last run), less what has been deleted here since. */
function expectedKeys({ runs }: Ledger, now: number, deletions: number[]): number {
  const lately = runs.filter(({ at }) => Date.parse(at) > now - WEEK);
  const counted = (lately.length > 0 ? lately : runs.slice(-1)).map(
    ({ at, keys }) => keys - deletions.filter((deletedAt) => deletedAt >= Date.parse(at)).length,
  );
  return Math.max(0, ...counted);
}

/** deletionTimes are when keys were chosen for deletion that are no longer listed, in milliseconds. */
function deletionTimes({ chain }: Ledger, evidence: Evidence[]): number[] {
  const intents = new Map<string, number>();
  for (const entry of chain.entries)
    if (entry.kind === 'deleting') intents.set(entry.key, Date.parse(entry.at));
  for (const { identity } of evidence) intents.delete(identity);
  return [...intents.values()];
}

function seenIn(
  ledger: Ledger,
  identity: string,
): { firstSeenAt: number; inUseAt: number | undefined } | undefined {
  const record = ledger.keys[identity];
  if (!record) return undefined;
  return { firstSeenAt: Date.parse(record.seen), inUseAt: record.used ? Date.parse(record.used) : undefined };
}

/** dueTime is when a marked key may be deleted, in milliseconds; undefined before people are notified. */
export function dueTime({ mark }: Decision, { grace }: Pick<Policy, 'grace'>): number | undefined {
  return mark?.notified && deletionDue(mark.notified, grace);
}

/** awaitsNotice tells whether a key waits for people to be notified. */
export function awaitsNotice({ action, guards }: Decision): boolean {
  return action === 'mark' && guards.some(({ kind }) => kind === 'notice');
}
