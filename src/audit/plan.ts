import { DAY, formatIso } from '../time.ts';
import {
  type Evidence,
  type EvidenceOptions,
  gatherEvidence,
  instancesInUse,
  isOwned,
  keyIdentity,
  type Sighting,
} from './evidence.ts';
import { activeRules, evaluateRules, type Finding, type RuleNotEvaluated } from './findings.ts';
import type { KeyFacts, RunFacts } from './guards/guard.ts';
import { blockingGuards, evaluateGuards, type GuardResult } from './guards/guards.ts';
import { deletionDue, KEY_GUARDS } from './guards/key-guards.ts';
import { RUN_GUARDS } from './guards/run-guards.ts';
import type { LeaseRuns, LeaseSettings } from './lease-claim.ts';
import type { Ledger, Mark } from './ledger/ledger.ts';
import type { Policy } from './policy/policy.ts';
import { collectFacts, type FactsOptions } from './run-facts.ts';

/** PlanOptions is everything that a plan depends on. */
export interface PlanOptions extends FactsOptions, Pick<EvidenceOptions, 'inventory' | 'quality'> {
  ledger: Pick<Ledger, 'keys' | 'runs' | 'chain' | 'held'>;
  /** What signs leases, and what did before; none if the policy has none, or one could not be read (then `sources` says so). */
  leaseSecrets: string[];
  /** What GitHub says of the runs of leases. */
  leaseRuns: LeaseRuns;
  /** For a plan made right before a deletion: the identity of each key that was due when the run decided, by id. */
  before?: Map<string, string> | undefined;
}

/**
 * Decision is what to do about one key. `mark`: it will be deleted once people are notified and its grace period is
 * over; `blocked`: a guard prevents its deletion.
 */
export interface Decision {
  evidence: Evidence;
  findings: Finding[];
  /** The findings that call for its deletion. */
  deletionFindings: Finding[];
  action: 'keep' | 'mark' | 'delete' | 'blocked';
  /** Its mark from now on. */
  mark: Mark | undefined;
  /** The guards that block its deletion. */
  guards: GuardResult[];
}

/** RunPlan is what a plan says about a run as a whole. */
export interface RunPlan {
  facts: RunFacts;
  /** All guards of the run, whether they block or not. */
  guards: GuardResult[];
  notEvaluated: RuleNotEvaluated[];
}

/** AuditPlan is what to do about all keys of an account, and why. */
export interface AuditPlan extends RunPlan {
  decisions: Decision[];
}

/** After this long without a run, marks are void: people have forgotten, or the clock is wrong. In milliseconds. */
const LONGEST_PAUSE = 100 * DAY;

/** planAudit decides what to do about each key. It is pure: the same options give the same plan. */
export function planAudit(options: PlanOptions): AuditPlan {
  const { inventory, recognition, now } = options;
  const facts = collectFacts(options, {
    count: inventory.keys.length,
    recognized: inventory.keys.filter((key) => isOwned(key, recognition, now)).length,
    watched: new Set(inventory.keys.map(keyIdentity)),
    keysFailed: inventory.keysFailed,
  });
  const decisions = planKeys(options, facts);
  const run = planRun(options, facts, decisions.filter(({ action }) => action === 'delete').length);
  blockKeys(decisions, run.guards);
  return { decisions, ...run };
}

/** planRun evaluates the guards of a run, one of which counts the keys that are due. */
export function planRun(
  { policy, sources }: Pick<PlanOptions, 'policy' | 'sources'>,
  facts: RunFacts,
  due: number,
): RunPlan {
  const whole = { ...facts, due };
  return {
    facts: whole,
    guards: evaluateGuards(RUN_GUARDS, whole),
    notEvaluated: activeRules(policy, sources).notEvaluated,
  };
}

/** planKeys considers each key of an inventory, which may be a part of the account, by itself: the guards of the run come later. */
export function planKeys(options: PlanOptions, facts: RunFacts): Decision[] {
  const { inventory, policy, account, recognition, quality, ledger, now } = options;
  const evidence = gatherEvidence({
    inventory,
    recognition,
    quality,
    leases: leaseSettings(options),
    seen: (identity) => seenIn(ledger, identity, now),
    now,
  });
  const { rules } = activeRules(policy, options.sources);
  return evidence.map((each) => {
    const findings = evaluateRules(each, { rules, policy, account: account.name, now });
    return decide({ evidence: each, findings, facts, options });
  });
}

/** leaseSettings is which leases count by a policy, and what is known of them. */
export function leaseSettings({
  policy,
  leaseSecrets: secrets,
  leaseRuns: runs,
  sources,
}: Pick<PlanOptions, 'policy' | 'leaseSecrets' | 'leaseRuns' | 'sources'>): LeaseSettings {
  const { repositories } = policy.recognize.leases;
  return { repositories, secrets, isSecretUnknown: sources['lease-secret'] !== undefined, runs };
}

/** blockKeys lets the guards of a run block the keys that they concern. */
export function blockKeys(decisions: Decision[], guards: GuardResult[]): void {
  const blocking = guards.filter(({ blocks }) => blocks);
  if (blocking.length > 0) for (const decision of decisions) block(decision, blocking);
}

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
  const before = currentMark(options, evidence.identity);
  const key = keyFacts({ evidence, deletionFindings, facts, options, mark: before });
  const mark = nextMark({ key, guards: blockingGuards(KEY_GUARDS, key), policy: options.policy });
  // Nobody has been notified of a new mark.
  const guards = blockingGuards(KEY_GUARDS, { ...key, mark });
  return { evidence, findings, deletionFindings, action: actionFor(guards), mark, guards };
}

/** currentMark is the mark of a key in the ledger, unless the last run was too long ago. */
function currentMark({ ledger, now }: PlanOptions, identity: string): Mark | undefined {
  const mark = ledger.keys[identity]?.mark;
  if (!mark) return undefined;
  const [marked, lastRun] = [mark.at, ledger.runs.at(-1)?.at ?? mark.at].map(Date.parse);
  return now - Math.max(Number(marked), Number(lastRun)) <= LONGEST_PAUSE ? mark : undefined;
}

function actionFor(guards: GuardResult[]): Decision['action'] {
  if (guards.length === 0) return 'delete';
  return guards.every(isWaiting) ? 'mark' : 'blocked';
}

/** isWaiting tells whether a guard leaves a key marked, until people are notified or its grace period is over. */
function isWaiting({ kind }: GuardResult): boolean {
  return kind === 'notice' || kind === 'waiting';
}

/**
 * block lets guards of the run block a decision. A marked key keeps waiting, but one that this run could not mark is
 * blocked. The guards of the run come first: while they block, nothing done about the key itself helps.
 */
function block(decision: Decision, blocking: GuardResult[]): void {
  const { action, mark } = decision;
  if (action === 'keep' || (action === 'mark' && mark)) return;
  decision.action = 'blocked';
  decision.guards = [...blocking, ...decision.guards];
}

/**
 * nextMark is a key's mark from now on. A mark starts when nothing but waiting is left to do, ends when the key is
 * not going to be deleted, and starts over when the reason for it is gone: throughout its grace period, a key must be
 * due for the same reason.
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
  const isKept = guards.some(({ kind }) => kind === 'permanent') || instancesInUse(evidence.use).length > 0;
  if (!account.armed || isKept) return undefined;
  const rules = deletionFindings.map(({ rule }) => rule);
  // A key that is newer than its mark was removed and registered again in between.
  const isStillMarked = mark && Date.parse(mark.at) >= evidence.addedAt;
  if (isStillMarked && rules.some((rule) => mark.rules.includes(rule))) return mark;
  return guards.every(isWaiting) ? { at: formatIso(now), rules, policy: policy.hash } : undefined;
}

/** keyFacts adds what the guards of one key look at to the facts of the run. */
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

/** changedSince says what has changed about a key since the run decided to delete it; undefined if nothing has. */
function changedSince(
  before: Map<string, string> | undefined,
  { key, identity }: Evidence,
): string | undefined {
  const then = before?.get(key.id);
  if (!before || then === identity) return undefined;
  return then ? `its id belonged to another key, ${then}` : 'it was not due when the run began';
}

function seenIn({ keys, runs }: PlanOptions['ledger'], identity: string, now: number): Sighting {
  const record = keys[identity];
  if (!record || record.missing !== undefined)
    return { absentAt: timeOf(record?.missing) ?? timeOf(runs.at(-1)?.at) };
  const { seen, used, returned } = record;
  return { firstSeenAt: timeOf(seen), inUseAt: lastUse(used, now), returnedAt: timeOf(returned) };
}

/** lastUse is the end of the day on which a key was last in use, so that none is idle for longer than it is known to be. */
function lastUse(used: string | undefined, now: number): number | undefined {
  if (used === undefined) return undefined;
  const isDay = used.length === '2026-11-22'.length;
  return Math.min(Date.parse(used) + (isDay ? DAY : 0), now);
}

function timeOf(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(time);
}

/** dueTime is when a marked key may be deleted, in milliseconds since the epoch; undefined before people are notified. */
export function dueTime({ mark }: Decision, { grace }: Pick<Policy, 'grace'>): number | undefined {
  return mark?.notified && deletionDue(mark.notified, grace);
}

/** awaitsNotice tells whether a key waits for people to be notified. */
export function awaitsNotice({ action, guards }: Decision): boolean {
  return action === 'mark' && guards.some(({ kind }) => kind === 'notice');
}
