import { DAY, formatIso } from '../../time.ts';
import { instancesInUse } from '../evidence.ts';
import type { AuditPlan, Decision } from '../plan.ts';
import { appendEntries, type Chain, EMPTY_CHAIN, pruneChain } from './chain.ts';
import type { KeyRecord, Ledger, LedgerEvent, RunRecord } from './ledger.ts';

/** Moment is when something is written into the ledger, by which run and under which policy. */
export interface Moment {
  now: number;
  run: string;
  /** Hash of the policy. */
  policy: string;
  /** Version of keylease. */
  keylease: string;
}

/** How long a key is remembered that is not listed any more, in milliseconds. */
const MEMORY = 30 * DAY;
const MOST_RUNS = 400;
/** How long decisions are kept, and how many: what undoes a deletion is among them. */
const LONGEST_MEMORY = 400 * DAY;
const MOST_ENTRIES = 10_000;

/** emptyLedger is the ledger of an account that was never audited. */
export function emptyLedger(account: string): Ledger {
  return { version: 1, account, keys: {}, runs: [], chain: EMPTY_CHAIN as Ledger['chain'] };
}

/** recordPlan writes down what a run saw and decided: keys, since when rules fire, marks. */
export function recordPlan(ledger: Ledger, plan: AuditPlan, moment: Moment): Ledger {
  const { now, policy } = moment;
  const keys: Ledger['keys'] = {};
  const marked: string[] = [];
  const cleared: string[] = [];
  const notEvaluated = plan.notEvaluated.map(({ what }) => what);
  for (const decision of plan.decisions) {
    const { identity } = decision.evidence;
    const before = ledger.keys[identity];
    keys[identity] = recordOf(decision, before, { ...moment, notEvaluated });
    const { mark } = decision;
    if (before?.mark && before.mark.at !== mark?.at) cleared.push(identity);
    if (mark && mark.at !== before?.mark?.at) marked.push(identity);
  }
  for (const [identity, record] of Object.entries(ledger.keys)) {
    if (keys[identity]) continue;
    if (record.mark) cleared.push(identity);
    const missing = record.missing ?? formatIso(now);
    // A mark ends with the listing that lacks the key: should it come back, its grace begins anew.
    if (now - Date.parse(missing) < MEMORY)
      keys[identity] = { seen: record.seen, used: record.used, missing };
  }
  const events: LedgerEvent[] = [];
  if (cleared.length > 0) events.push({ kind: 'cleared', keys: cleared, policy });
  if (marked.length > 0) events.push({ kind: 'marked', keys: marked, policy });
  return recordEvents({ ...ledger, keys }, events, moment);
}

/** recordNotice writes down that people were told which keys go, and when: after `grace`, or at once. */
export function recordNotice(
  ledger: Ledger,
  { decisions, via, grace }: { decisions: Decision[]; via: string[]; grace: number },
  moment: Moment,
): Ledger {
  const keys = { ...ledger.keys };
  for (const { evidence, deletionFindings } of decisions) {
    const record = keys[evidence.identity];
    if (!record?.mark) continue;
    const wait = deletionFindings.some(({ bypass }) => bypass) ? 0 : grace;
    const notified = { at: formatIso(moment.now), via, due: formatIso(moment.now + wait) };
    keys[evidence.identity] = { ...record, mark: { ...record.mark, notified } };
  }
  const told = decisions.map(({ evidence }) => evidence.identity);
  return recordEvents({ ...ledger, keys }, [{ kind: 'notified', keys: told, via }], moment);
}

/** recordEvents adds entries to the chain. */
export function recordEvents(ledger: Ledger, events: LedgerEvent[], { now, run }: Moment): Ledger {
  if (events.length === 0) return ledger;
  const entries = events.map((event) => ({ at: formatIso(now), run, ...event }));
  return { ...ledger, chain: appendEntries(ledger.chain as Chain, entries) as Ledger['chain'] };
}

/** recordRun adds a run's figures to the trend, and forgets what is older than what is kept. */
export function recordRun(ledger: Ledger, record: RunRecord): Ledger {
  const since = Date.parse(record.at) - LONGEST_MEMORY;
  const chain = pruneChain(ledger.chain as Chain, { since, most: MOST_ENTRIES }) as Ledger['chain'];
  return { ...ledger, runs: [...ledger.runs, record].slice(-MOST_RUNS), chain };
}

/** pendingDeletions are the deletions that a run set out to do and did not live to write the outcome of. */
export function pendingDeletions({ chain }: Ledger): Extract<LedgerEvent, { kind: 'deleting' }>[] {
  const pending = new Map<string, Extract<LedgerEvent, { kind: 'deleting' }>>();
  for (const entry of chain.entries) {
    // Stryker disable next-line ConditionalExpression: what is about no single key ends no deletion, looked at or not
    if (!('key' in entry)) continue;
    if (entry.kind === 'deleting') pending.set(entry.key, entry);
    else pending.delete(entry.key);
  }
  return [...pending.values()];
}

function recordOf(
  { evidence, findings, mark }: Decision,
  before: KeyRecord | undefined,
  { now, keylease, notEvaluated }: Moment & { notEvaluated: string[] },
): KeyRecord {
  const record: KeyRecord = { seen: before?.seen ?? formatIso(evidence.firstSeenAt), mark };
  if (instancesInUse(evidence.use).length > 0) record.used = formatIso(now);
  else if (before?.used) record.used = before.used;
  if (evidence.weaknesses?.length === 0) record.sound = keylease;
  const known = before?.findings ?? {};
  for (const [rule, since] of Object.entries(known)) {
    // A rule that was not judged has not stopped firing.
    if (notEvaluated.includes(`rule ${rule}`)) record.findings = { ...record.findings, [rule]: since };
  }
  for (const { rule } of findings) {
    record.findings = { ...record.findings, [rule]: known[rule] ?? formatIso(now) };
  }
  return record;
}
