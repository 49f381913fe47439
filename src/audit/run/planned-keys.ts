import { type KeyNotice, pendingDeletions } from '../ledger/record.ts';
import { awaitsReminder } from '../next-reminder.ts';
import { keyNotice } from '../observations.ts';
import { awaitsNotice, type Decision } from '../plan.ts';
import type { Run } from './audit-run.ts';

/** KeySelector tells whether somebody asks about a key, by its identity. */
export type KeySelector = (identity: string) => boolean;

/** RememberedKeys are the keys that a run has to come back to. */
export interface RememberedKeys {
  /** The keys to delete now. */
  due: Decision[];
  /** The keys that people are to be notified of. */
  unannounced: KeyNotice[];
  /** The keys that people are to be reminded of. */
  unreminded: { identity: string }[];
  /** The keys whose deletion no listing has confirmed, and that are still listed, by identity. */
  pending: Map<string, Decision>;
  /** The keys that somebody asked about. */
  selected: Decision[];
  /** The first notice of a key that still waits, in milliseconds since the epoch. */
  firstNotice: number | undefined;
}

/** No policy lets more be deleted at once: if more are due, a guard blocks them all, and the next pass keeps none. */
const MOST_DUE = 1001;

/** PlannedKeys picks out, of all decisions of a run, those that it has to come back to. */
export class PlannedKeys {
  readonly keys: RememberedKeys = {
    due: [],
    unannounced: [],
    unreminded: [],
    pending: new Map(),
    selected: [],
    firstNotice: undefined,
  };
  readonly #options: { run: Run; select: KeySelector | undefined; now: number };
  readonly #pending: ReadonlySet<string>;

  /** `now` is in milliseconds since the epoch. */
  constructor(options: { run: Run; select: KeySelector | undefined; now: number }) {
    this.#options = options;
    const pending = pendingDeletions(options.run.session.ledger);
    this.#pending = new Set(pending.map(({ intent }) => intent.key));
  }

  /** mayWatch tells whether isWatched may be true of any of the keys whose identities are tested. */
  mayWatch(test: (identity: string) => boolean): boolean {
    return this.#options.select !== undefined || [...this.#pending].some(test);
  }

  /** isWatched tells whether the decision about a key is remembered whatever it is. */
  isWatched(identity: string): boolean {
    return this.#pending.has(identity) || this.#options.select?.(identity) === true;
  }

  /** add takes a decision. */
  add(decision: Decision): void {
    const { run, select, now } = this.#options;
    const { action, evidence, mark } = decision;
    const { identity } = evidence;
    const { keys } = this;
    if (this.#pending.has(identity)) keys.pending.set(identity, decision);
    if (select?.(identity)) keys.selected.push(decision);
    if (action === 'keep') return;
    if (action === 'delete' && keys.due.length < MOST_DUE) keys.due.push(decision);
    if (awaitsNotice(decision)) keys.unannounced.push(keyNotice(decision, run.policy.grace));
    if (awaitsReminder(decision, run.policy, now)) keys.unreminded.push({ identity });
    if (!mark?.notified) return;
    const first = keys.firstNotice ?? Number.POSITIVE_INFINITY;
    keys.firstNotice = Math.min(first, Date.parse(mark.notified.at));
  }
}
