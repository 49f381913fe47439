import { DAY, formatDate, formatIso } from '../../time.ts';
import type { SlowResult } from '../slow-results.ts';
import { appendEntries, EMPTY_CHAIN, pruneChain } from './chain.ts';
import type { KeyRecord, KeyRecords, Ledger, LedgerEvent, LedgerState, Mark, RunRecord } from './ledger.ts';

/** Moment is when something is recorded, by which run and under which policy. */
export interface Moment {
  /** Milliseconds since the epoch. */
  now: number;
  run: string;
  /** Hash of the policy. */
  policy: string;
  /** Version of keylease. */
  keylease: string;
}

/** AccountObservation is what a run saw and decided, as far as the ledger keeps it. */
export interface AccountObservation {
  /** All keys that are listed. */
  keys: KeyObservation[];
  /** Names of the rules that could not be evaluated. */
  notEvaluated: ReadonlySet<string>;
}

/** KeyObservation is what a run saw of one key, and its mark from now on. */
export interface KeyObservation {
  identity: string;
  /** Milliseconds since the epoch. */
  firstSeenAt: number;
  /** When it was back, after a complete listing had lacked it, in milliseconds since the epoch. */
  returnedAt: number | undefined;
  /** Whether it is known to be in use on an instance. */
  isInUse: boolean;
  /** Whether the key itself was checked, and nothing is wrong with it. */
  isSound: boolean;
  /** What its slow checks came to, if it is an RSA key that was examined. */
  slow: SlowResult | undefined;
  /** Names of the rules that fire on it. */
  rules: string[];
  mark: Mark | undefined;
}

/** KeyNotice is a key that people were notified of, and how long it stays after that, in milliseconds. */
export interface KeyNotice {
  identity: string;
  grace: number;
}

/** How long the record of a key that is no longer listed is kept, in milliseconds. */
const MISSING_KEPT = 30 * DAY;
const MAX_RUNS = 400;
/** How long chain entries are kept, in milliseconds, however many there are: undo records are among them. */
const ENTRIES_KEPT = 400 * DAY;

/** emptyLedger is the ledger of an account that was never audited. */
export function emptyLedger(account: string): Ledger {
  return { account, revision: 0, keys: {}, runs: [], chain: EMPTY_CHAIN, segments: [] };
}

/** recordObservation records what a run saw and decided: keys, when rules started to fire, new and ended marks. */
export function recordObservation(ledger: Ledger, seen: AccountObservation, moment: Moment): Ledger {
  const { now, policy } = moment;
  const keys: Ledger['keys'] = {};
  const marked: string[] = [];
  const cleared: string[] = [];
  for (const key of seen.keys) {
    const { identity, mark } = key;
    const before = ledger.keys[identity];
    keys[identity] = keyRecord(key, before, { ...moment, notEvaluated: seen.notEvaluated });
    if (before?.mark && before.mark.at !== mark?.at) cleared.push(identity);
    if (mark && mark.at !== before?.mark?.at) marked.push(identity);
  }
  for (const [identity, record] of Object.entries(ledger.keys)) {
    if (keys[identity]) continue;
    if (record.mark) cleared.push(identity);
    const missing = record.missing ?? formatIso(now);
    // The mark ends with the first listing that lacks the key: if the key comes back, its grace starts over.
    if (now - Date.parse(missing) < MISSING_KEPT) keys[identity] = { seen: record.seen, missing };
  }
  const events: LedgerEvent[] = [];
  if (cleared.length > 0) events.push({ kind: 'cleared', keys: cleared, policy });
  if (marked.length > 0) events.push({ kind: 'marked', keys: marked, policy });
  return recordEvents({ ...ledger, keys }, events, moment);
}

/** recordNotice records which keys people were notified of, through which channels, and when each may be deleted. */
export function recordNotice(
  ledger: Ledger,
  { notices, via }: { notices: KeyNotice[]; via: string[] },
  moment: Moment,
): Ledger {
  const keys = { ...ledger.keys };
  for (const { identity, grace } of notices) {
    const record = keys[identity];
    if (!record?.mark) continue;
    const notified = { at: formatIso(moment.now), via, due: formatIso(moment.now + grace) };
    keys[identity] = { ...record, mark: { ...record.mark, notified } };
  }
  const identities = notices.map(({ identity }) => identity);
  return recordEvents({ ...ledger, keys }, [{ kind: 'notified', keys: identities, via }], moment);
}

/** recordReminder records which keys people were reminded of, and through which channels. When a key is due stays as it is. */
export function recordReminder(
  ledger: Ledger,
  { identities, via }: { identities: string[]; via: string[] },
  moment: Moment,
): Ledger {
  const keys = { ...ledger.keys };
  for (const identity of identities) {
    const record = keys[identity];
    const notified = record?.mark?.notified;
    if (!record?.mark || !notified) continue;
    const reminders = [...(notified.reminders ?? []), { at: formatIso(moment.now), via }];
    keys[identity] = { ...record, mark: { ...record.mark, notified: { ...notified, reminders } } };
  }
  return recordEvents({ ...ledger, keys }, [{ kind: 'reminded', keys: identities, via }], moment);
}

/** recordPutBack records that a ledger is older than its revision `later`; what it says about notices does not count. */
export function recordPutBack(ledger: LedgerState, later: number, moment: Moment): LedgerState {
  return recordEvents({ ...ledger, revision: later }, [{ kind: 'put-back', revision: later }], moment);
}

/** voidNotices makes people who were notified of keys be notified again. */
export function voidNotices(records: KeyRecords): KeyRecords {
  const entries = Object.entries(records).map(([identity, record]): [string, KeyRecord] => {
    const { mark } = record;
    return [identity, mark ? { ...record, mark: { ...mark, notified: undefined } } : record];
  });
  return Object.fromEntries(entries);
}

/** recordEvents appends events to the chain. */
export function recordEvents<L extends Pick<Ledger, 'chain'>>(
  ledger: L,
  events: LedgerEvent[],
  { now, run }: Pick<Moment, 'now' | 'run'>,
): L {
  if (events.length === 0) return ledger;
  const stamped = events.map((event) => ({ at: formatIso(now), run, ...event }));
  return { ...ledger, chain: appendEntries(ledger.chain, stamped) };
}

/**
 * recordRun appends a run's figures to the trend, and prunes runs that are too many, and chain entries that are too old.
 * The last run that did not shrink is kept, however long ago it was.
 */
export function recordRun<L extends LedgerState>(ledger: L, record: RunRecord): L {
  const since = Date.parse(record.at) - ENTRIES_KEPT;
  const chain = pruneChain(ledger.chain, since);
  const segments = ledger.segments.filter(({ to }) => Date.parse(to) >= since);
  const all = [...ledger.runs, record];
  const first = Math.max(0, all.length - MAX_RUNS);
  const trusted = all.findLastIndex(({ shrank }) => !shrank);
  const runs = all.filter((_, index) => index >= first || index === trusted);
  return { ...ledger, runs, chain, segments };
}

/** PendingDeletion is a deletion that no listing has confirmed. */
export interface PendingDeletion {
  intent: Extract<LedgerEvent, { kind: 'deleting' }>;
  /**
   * What the provider said last, and when, in milliseconds since the epoch; undefined if the run died before it recorded
   * that.
   */
  answer: { kind: 'accepted' | 'gone'; at: number } | undefined;
}

/**
 * pendingDeletions are the deletions that the provider accepted and no listing has confirmed, and those whose outcome
 * was never recorded because their run died. What the provider has accepted once is pending whatever comes later, until
 * a listing confirms it or the key is restored.
 */
export function pendingDeletions({ chain }: Pick<Ledger, 'chain'>): PendingDeletion[] {
  const pending = new Map<string, PendingDeletion>();
  for (const entry of chain.entries) {
    // Stryker disable next-line ConditionalExpression: an entry about several keys ends no deletion either way
    if (!('key' in entry)) continue;
    const { kind, key } = entry;
    const before = pending.get(key);
    if (kind === 'deleting') pending.set(key, { intent: entry, answer: before?.answer });
    else if (before && (kind === 'accepted' || kind === 'deleted' || kind === 'gone')) {
      const answer = { kind: kind === 'gone' ? kind : 'accepted', at: Date.parse(entry.at) } as const;
      pending.set(key, { ...before, answer });
    } else if (kind === 'confirmed' || kind === 'restored' || !before?.answer) pending.delete(key);
  }
  return [...pending.values()];
}

/** UntoldDeletion is a deletion that a listing confirmed, and that nobody was told of. */
export interface UntoldDeletion {
  intent: Extract<LedgerEvent, { kind: 'deleting' }>;
  /** ISO 8601. */
  at: string;
  run: string;
}

/** untoldDeletions are the deletions that nobody was told of, because every channel failed, or the run died before that. */
export function untoldDeletions({ chain }: Pick<Ledger, 'chain'>): UntoldDeletion[] {
  const intents = new Map<string, UntoldDeletion>();
  const untold = new Map<string, UntoldDeletion>();
  for (const entry of chain.entries) {
    if (entry.kind === 'deleting') intents.set(entry.key, { intent: entry, at: entry.at, run: entry.run });
    const intent = 'key' in entry ? intents.get(entry.key) : undefined;
    if (entry.kind === 'confirmed' && intent) untold.set(entry.key, intent);
    if (entry.kind === 'restored') untold.delete(entry.key);
    if (entry.kind === 'reported') for (const key of entry.keys) untold.delete(key);
  }
  return [...untold.values()];
}

/** keyRecord is what the ledger keeps of a key that is listed. A key that was missing is new. */
function keyRecord(
  { firstSeenAt, returnedAt, isInUse, isSound, slow, rules, mark }: KeyObservation,
  known: KeyRecord | undefined,
  { now, keylease, notEvaluated }: Moment & Pick<AccountObservation, 'notEvaluated'>,
): KeyRecord {
  const before = known?.missing === undefined ? known : undefined;
  const record: KeyRecord = { seen: before?.seen ?? formatIso(firstSeenAt), mark };
  if (returnedAt !== undefined) record.returned = formatIso(returnedAt);
  if (isInUse) record.used = formatDate(now);
  else if (before?.used) record.used = before.used;
  if (isSound) record.sound = keylease;
  else if (slow === 'clean' || slow === 'found') record.slow = { by: keylease, found: slow === 'found' };
  // No time for them now says nothing about what was found before.
  else if (slow === 'left' && before?.slow) record.slow = before.slow;
  const findings = before?.findings ?? {};
  for (const [rule, since] of Object.entries(findings)) {
    // A rule that could not be evaluated has not stopped firing.
    if (notEvaluated.has(rule)) record.findings = { ...record.findings, [rule]: since };
  }
  for (const rule of rules) {
    record.findings = { ...record.findings, [rule]: findings[rule] ?? formatIso(now) };
  }
  return record;
}
