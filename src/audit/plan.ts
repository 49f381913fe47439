import { type Evidence, type EvidenceOptions, gather, machinesOf } from './evidence.ts';
import { activeRules, type Finding, judge, type Sources, type Unjudged } from './findings.ts';
import {
  type Check,
  checkAll,
  dueAt,
  holding,
  KEY_GUARDS,
  type KeyFacts,
  LIMIT_SPAN,
  RUN_GUARDS,
  type RunFacts,
} from './guards.ts';
import type { Ledger, Mark } from './ledger/ledger.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';
import { vouches } from './recognition.ts';

/** PlanOptions is all that a plan depends on. */
export interface PlanOptions extends Pick<EvidenceOptions, 'inventory' | 'recognition' | 'quality'> {
  account: PolicyAccount;
  policy: Policy;
  ledger: Ledger;
  now: number;
  /** The secret of leases; undefined where the policy has none, or it could not be read (then `sources` says so). */
  leaseSecret: string | undefined;
  sources: Sources;
  ledgerBroken: string | undefined;
  otherRun: string | undefined;
  /** Which key each id had when it was chosen for deletion, for a plan that is made right before a call. */
  before?: Map<string, string> | undefined;
}

/**
 * Decision is what is to be done about one key. `mark`: it is to be deleted once people were told and its grace is over;
 * `blocked`: a guard spares it.
 */
export interface Decision {
  evidence: Evidence;
  findings: Finding[];
  /** The findings that ask for its deletion. */
  condemned: Finding[];
  action: 'keep' | 'mark' | 'delete' | 'blocked';
  /** Its mark from now on. */
  mark: Mark | undefined;
  /** The guards that spare it. */
  guards: Check[];
}

/** Plan is what is to be done about all keys of an account, and why. */
export interface Plan {
  decisions: Decision[];
  facts: RunFacts;
  /** All guards of the run, whether they hold or not. */
  guards: Check[];
  unjudged: Unjudged[];
}

const DAY = 24 * 3600_000;
const WEEK = 7 * DAY;
/** After so long without a run marks are void: whoever was told has forgotten, or the clock is wrong. More than a quarter. */
const LONGEST_PAUSE = 100 * DAY;
/** What holds these guards is a matter of waiting. */
const WAITING = new Set(['not-notified', 'in-grace']);
/** What holds these guards is the key itself. */
const FOR_GOOD = new Set(['managed', 'not-undoable', 'recognized']);

/** plan decides about all keys. It is pure: the same options, the same plan. */
export function plan(options: PlanOptions): Plan {
  const { inventory, policy, account, recognition, quality, ledger, now, leaseSecret } = options;
  const evidence = gather({
    inventory,
    recognition,
    quality,
    leases: { repositories: policy.recognize.leases.repositories, secret: leaseSecret },
    seen: (identity) => seenIn(ledger, identity),
    now,
  });
  const { rules, unjudged } = activeRules(policy, options.sources);
  const facts = factsOf(options, evidence);
  const decisions = evidence.map((each) => {
    const findings = judge(each, { rules, policy, account: account.name, now });
    return decide({ evidence: each, findings, facts, options });
  });
  facts.due = decisions.filter(({ action }) => action === 'delete').length;
  const guards = checkAll(RUN_GUARDS, facts);
  const stopping = guards.filter(({ holds }) => holds);
  if (stopping.length > 0) for (const decision of decisions) block(decision, stopping);
  return { decisions, facts, guards, unjudged };
}

/** decide looks at one key alone; the guards of the run come after, since one of them counts what is due. */
function decide(parts: {
  evidence: Evidence;
  findings: Finding[];
  facts: RunFacts;
  options: PlanOptions;
}): Decision {
  const { evidence, findings, facts, options } = parts;
  const condemned = findings.filter((finding) => finding.do === 'delete');
  if (condemned.length === 0)
    return { evidence, findings, condemned, action: 'keep', mark: undefined, guards: [] };
  const before = markIn(options, evidence.identity);
  const key = keyFactsOf({ evidence, condemned, facts, options, mark: before });
  const mark = markOf({ key, guards: holding(KEY_GUARDS, key), policy: options.policy });
  // A mark that is new, or has ended, is a mark that nobody was told of.
  const guards = holding(KEY_GUARDS, { ...key, mark });
  return { evidence, findings, condemned, action: actionFor(guards), mark, guards };
}

/** markIn is the mark that the ledger has of a key, where there was a run of late. */
function markIn({ ledger, now }: PlanOptions, identity: string): Mark | undefined {
  const mark = ledger.keys[identity]?.mark;
  if (!mark) return undefined;
  const [marked, lastRun] = [mark.at, ledger.runs.at(-1)?.at ?? mark.at].map(Date.parse);
  return now - Math.max(Number(marked), Number(lastRun)) <= LONGEST_PAUSE ? mark : undefined;
}

function actionFor(guards: Check[]): Decision['action'] {
  if (guards.length === 0) return 'delete';
  return guards.every(({ guard }) => WAITING.has(guard)) ? 'mark' : 'blocked';
}

/**
 * What is only marked goes on waiting; but a key that got no mark, since this run may not mark, waits for nothing. What
 * stops the whole run comes first: while it holds, nothing that is done about the key itself helps.
 */
function block(decision: Decision, stopping: Check[]): void {
  const { action, mark } = decision;
  if (action === 'keep' || (action === 'mark' && mark)) return;
  decision.action = 'blocked';
  decision.guards = [...stopping, ...decision.guards];
}

/**
 * markOf is a key's mark from now on. It begins when nothing but waiting spares the key, ends when the key is spared for
 * good, and begins anew when what it was marked for is over: grace is a time through which a key was condemned.
 */
function markOf({
  key,
  guards,
  policy,
}: {
  key: KeyFacts;
  guards: Check[];
  policy: Policy;
}): Mark | undefined {
  const { condemned, evidence, mark, account, now, ledgerBroken, otherRun } = key;
  if (ledgerBroken !== undefined || otherRun !== undefined) return mark;
  const isSpared = guards.some(({ guard }) => FOR_GOOD.has(guard)) || machinesOf(evidence.use).length > 0;
  if (!account.armed || isSpared) return undefined;
  const rules = condemned.map(({ rule }) => rule);
  // A key that came after its mark was taken off the account and put back meanwhile.
  const isStillMarked = mark && Date.parse(mark.at) >= evidence.since;
  if (isStillMarked && mark.rules.some((rule) => rules.includes(rule))) return mark;
  const isWaiting = guards.every(({ guard }) => WAITING.has(guard));
  return isWaiting ? { at: new Date(now).toISOString(), rules, policy: policy.hash } : undefined;
}

/** keyFactsOf is what the guards of one key look at, once the facts of the run are known. */
export function keyFactsOf(parts: {
  evidence: Evidence;
  condemned: Finding[];
  facts: RunFacts;
  options: Pick<PlanOptions, 'before'>;
  mark: Mark | undefined;
}): KeyFacts {
  const { evidence, condemned, facts, options, mark } = parts;
  return { ...facts, evidence, condemned, mark, changed: changedSince(options.before, evidence) };
}

/** changedSince is what is different from when the key was chosen. */
function changedSince(
  before: Map<string, string> | undefined,
  { key, identity }: Evidence,
): string | undefined {
  const then = before?.get(key.id);
  if (!before || then === identity) return undefined;
  return then ? `its id had another key, ${then}` : 'it was not chosen';
}

function factsOf(options: PlanOptions, evidence: Evidence[]): RunFacts {
  const { inventory, account, policy, sources, ledger, now, ledgerBroken, otherRun } = options;
  const deletions = finished(ledger, evidence);
  return {
    now,
    account,
    policy,
    listed: inventory.keys.length,
    incomplete: inventory.keysFailed,
    recognized: evidence.filter(({ owner }) => owner && vouches(owner, now)).length,
    recognitionFailed: sources.recognition,
    expected: expectedKeys(ledger, now, deletions),
    deletedLately: deletions.filter((at) => at >= now - LIMIT_SPAN).length,
    due: 0,
    ledgerBroken,
    otherRun,
  };
}

/** expectedKeys is the most that a run of the last week listed, or the last run before, less what was deleted here since. */
function expectedKeys({ runs }: Ledger, now: number, deletions: number[]): number {
  const lately = runs.filter(({ at }) => Date.parse(at) > now - WEEK);
  const counted = (lately.length > 0 ? lately : runs.slice(-1)).map(
    ({ at, keys }) => keys - deletions.filter((deletedAt) => deletedAt >= Date.parse(at)).length,
  );
  return Math.max(0, ...counted);
}

/** finished is when this tool set out to delete the keys that it did delete: those that are not listed any more. */
function finished({ chain }: Ledger, evidence: Evidence[]): number[] {
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

/** dueOf is when a marked key may be deleted, in milliseconds; undefined while nobody was told. */
export function dueOf({ mark }: Decision, { grace }: Pick<Policy, 'grace'>): number | undefined {
  return mark?.notified && dueAt(mark.notified, grace);
}

/** isUntold tells of a key that waits for people to be told. */
export function isUntold({ action, guards }: Decision): boolean {
  return action === 'mark' && guards.some(({ guard }) => guard === 'not-notified');
}
