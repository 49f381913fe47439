import { isFingerprint } from '../../keys/fingerprint.ts';
import { SEVERITIES, type Severity } from '../../keys/weakness.ts';
import { exposesPrivateKey } from '../rules/rules.ts';
import { FindingGroups, type KeyFinding } from './finding-groups.ts';
import { UpcomingDeletions } from './owner-groups.ts';
import type { Report, ReportFinding, ReportKey } from './report.ts';
import { isExposed, isInUse } from './sections/labels.ts';
import { TopList } from './top-list.ts';

/** GuardTally is how many keys a guard holds, and how long it does. */
interface GuardTally {
  kind: ReportKey['guards'][number]['kind'];
  keys: number;
  /** Those of them whose deletion is blocked, not merely waiting. */
  blocked: number;
  /** The first two different reasons why it blocks. */
  reasons: string[];
}

/** How many rows the tables of a report have. The keys are all in its JSON. */
const MOST_ROWS = 100;
const MOST_IN_INVENTORY = 5000;
const MOST_TO_PASTE = 50;
const MOST_SEARCHED = 20;
const MOST_IN_SUMMARY = 20;
/** As many as the limits of a policy let a run delete. */
const MOST_DUE = 1000;

/**
 * KeyDigest is what a report tells people about its keys, collected one key at a time: numbers, and of each list as much
 * as is shown. So its size is bounded, however large the account.
 */
export class KeyDigest {
  keys = 0;
  recognized = 0;
  readonly findings = Object.fromEntries(SEVERITIES.map((each) => [each, 0])) as Record<Severity, number>;
  /** Findings that the previous run did not have. */
  fresh = 0;
  readonly decisions: Record<ReportKey['decision'], number> = { keep: 0, mark: 0, delete: 0, blocked: 0 };
  /** How many keys each guard holds, by its name; those that block are in the order in which the first key of each came. */
  readonly guards = new Map<string, GuardTally>();
  /** Keys that a guard holds until a person looks into it. */
  needsPerson = 0;
  /** The same, and those that wait for a notice. */
  needsPersonOrNotice = 0;
  /** When the oldest key was created, or else first seen, in milliseconds since the epoch. */
  oldest: number;

  /** Keys in the order of the inventory: the most severe findings first. */
  readonly inventory = new TopList<ReportKey>(MOST_IN_INVENTORY, (one, other) => worst(other) - worst(one));
  /** Findings that a person has to act on, the most urgent first. */
  readonly toAct = new FindingGroups((one, other) => urgency(other) - urgency(one));
  /** All findings, the most severe first. */
  readonly worstFindings = new TopList<KeyFinding>(MOST_IN_SUMMARY, (one, other) => rank(other) - rank(one));
  readonly newFindings = new TopList<KeyFinding>(MOST_ROWS);
  /** New findings that are high or critical. */
  readonly newSevere = new TopList<KeyFinding>(MOST_SEARCHED);
  /** Keys whose private key is publicly known, those on machines first. */
  readonly exposed = new TopList<ReportKey>(MOST_SEARCHED, (one, other) => inUse(other) - inUse(one));
  /** Keys that wait to be deleted, in the order of their dates. */
  readonly scheduled = new TopList<ReportKey>(MOST_ROWS, byDue);
  /** Those of them that can be kept. */
  readonly keepable = new TopList<ReportKey>(MOST_TO_PASTE, byDue);
  /** Those of them that people were told of. */
  readonly notified = new TopList<ReportKey>(MOST_IN_SUMMARY);
  readonly blocked = new TopList<ReportKey>(MOST_ROWS);
  readonly due = new TopList<ReportKey>(MOST_DUE);
  /** Keys that people are to be told of now, by owner. */
  readonly unannounced = new UpcomingDeletions();
  /** Keys that people are to be reminded of now, by owner. */
  readonly unreminded = new UpcomingDeletions();
  readonly #now: number;

  /** `now` is when the report is written, in milliseconds since the epoch. */
  constructor(now: number) {
    this.#now = now;
    this.oldest = now;
  }

  /** findingsInAll is how many findings the keys have. */
  get findingsInAll(): number {
    return Object.values(this.findings).reduce((sum, each) => sum + each, 0);
  }

  /** add takes the next key of the report. */
  add(key: ReportKey): void {
    this.keys += 1;
    this.decisions[key.decision] += 1;
    if (key.recognized !== null) this.recognized += 1;
    this.#noteAge(keySince(key));
    this.inventory.add(key);
    for (const finding of key.findings) this.#addFinding({ key, finding });
    if (key.findings.length > 0 && isExposed(key)) this.exposed.add(key);
    if (key.guards.length > 0) this.#addGuards(key);
    if (key.decision === 'mark') this.#addScheduled(key);
    if (key.decision === 'blocked') this.blocked.add(key);
    if (key.decision === 'delete') this.due.add(key);
    if (isUnannounced(key)) this.unannounced.add(key);
    if (key.nextReminderAt !== null && Date.parse(key.nextReminderAt) <= this.#now) this.unreminded.add(key);
  }

  /** addSettled takes the next key, which stays: it is parsed only if it is shown. */
  addSettled(
    facts: { since: number; isRecognized: boolean; hasFindings: boolean },
    parse: () => ReportKey,
  ): void {
    if (facts.hasFindings || !this.inventory.isFull) {
      this.add(parse());
      return;
    }
    this.keys += 1;
    this.decisions.keep += 1;
    if (facts.isRecognized) this.recognized += 1;
    this.#noteAge(facts.since);
    this.inventory.countLast(1);
  }

  /**
   * addAllSettled takes many such keys without findings at once, if no more of these are shown. It returns false, and takes
   * none, as long as some are.
   */
  addAllSettled({
    count,
    recognized,
    oldest,
  }: {
    count: number;
    recognized: number;
    oldest: number;
  }): boolean {
    if (!this.inventory.isFull) return false;
    this.keys += count;
    this.decisions.keep += count;
    this.recognized += recognized;
    this.#noteAge(oldest);
    this.inventory.countLast(count);
    return true;
  }

  #noteAge(since: number): void {
    if (since < this.oldest) this.oldest = since;
  }

  #addFinding(each: KeyFinding): void {
    const { key, finding } = each;
    this.findings[finding.severity] += 1;
    this.worstFindings.add(each);
    if (needsPerson(key, finding)) this.toAct.add(each);
    if (!finding.isNew) return;
    this.fresh += 1;
    this.newFindings.add(each);
    if (finding.severity === 'high' || finding.severity === 'critical') this.newSevere.add(each);
  }

  #addGuards({ guards, decision }: ReportKey): void {
    for (const { guard, kind, reason } of guards) {
      const tally = this.guards.get(guard) ?? { kind, keys: 0, blocked: 0, reasons: [] };
      if (decision === 'blocked' && tally.blocked === 0) this.guards.delete(guard);
      this.guards.set(guard, tally);
      tally.keys += 1;
      if (decision !== 'blocked') continue;
      tally.blocked += 1;
      if (tally.reasons.length < 2 && !tally.reasons.includes(reason)) tally.reasons.push(reason);
    }
    const isStuck = guards.some((guard) => guard.needsPerson);
    if (isStuck) this.needsPerson += 1;
    if (isStuck || guards.some(({ kind }) => kind === 'notice')) this.needsPersonOrNotice += 1;
  }

  #addScheduled(key: ReportKey): void {
    this.scheduled.add(key);
    if (!isExposed(key) && isFingerprint(key.fingerprint)) this.keepable.add(key);
    if (key.dueAt !== null) this.notified.add(key);
  }
}

/** keySince is when a key was created, or else first seen, in milliseconds since the epoch. */
export function keySince({ createdAt, firstSeenAt }: Pick<ReportKey, 'createdAt' | 'firstSeenAt'>): number {
  return Date.parse(createdAt ?? firstSeenAt);
}

/** ReportSummary is a report without its keys, whose number may be large, and what it says about them. */
export type ReportSummary = Omit<Report, 'keys'> & { digest: KeyDigest };

/** summarizeReport makes the summary of a report that has all its keys. */
export function summarizeReport({ keys, ...report }: Report): ReportSummary {
  const digest = new KeyDigest(Date.parse(report.writtenAt));
  for (const key of keys) digest.add(key);
  return { ...report, digest };
}

/** isUnannounced tells whether nobody was told of a key that will be deleted. */
function isUnannounced({ guards }: ReportKey): boolean {
  return guards.some(({ kind }) => kind === 'notice') && guards.every(({ kind }) => kind !== 'permanent');
}

/** A publicly known key that is not deleted needs a person too, whatever the policy says. */
function needsPerson({ decision }: ReportKey, finding: ReportFinding): boolean {
  return finding.do === 'report' || (exposesPrivateKey([finding.rule]) && decision === 'blocked');
}

function urgency({ key, finding }: KeyFinding): number {
  const isFirst = exposesPrivateKey([finding.rule]) && isInUse(key);
  return (isFirst ? SEVERITIES.length : 0) + SEVERITIES.indexOf(finding.severity);
}

function rank({ finding }: KeyFinding): number {
  return SEVERITIES.indexOf(finding.severity);
}

/** worst is the rank of a key's most severe finding; -1 for none. */
function worst({ findings }: ReportKey): number {
  return Math.max(-1, ...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

function inUse(key: ReportKey): number {
  return Number(isInUse(key));
}

function byDue(one: ReportKey, other: ReportKey): number {
  const time = ({ dueAt }: ReportKey) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt));
  return time(one) === time(other) ? 0 : time(one) - time(other);
}
