import { sanitize } from '../format.ts';
import { formatIso } from '../time.ts';
import type { AuditContext } from './context.ts';
import { keyIdentity } from './evidence.ts';
import { deletionIntent, newDeletion } from './execute.ts';
import type { NotEvaluated } from './findings.ts';
import { hasShrunk } from './guards/run-guards.ts';
import type { Inventory } from './inventory.ts';
import type { Ledger, LedgerEvent } from './ledger/ledger.ts';
import {
  emptyLedger,
  type Moment,
  recordEvents,
  recordNotice,
  recordObservation,
  recordRun,
} from './ledger/record.ts';
import { keyNotice, observeAccount } from './observations.ts';
import { type AuditPlan, awaitsNotice, type Decision, type PlanOptions, planAudit } from './plan.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';

/** ReplayedDay is what a policy would have done on one day. */
export interface ReplayedDay {
  /** ISO 8601. */
  at: string;
  /** Keys that would have been listed: without those that it would have deleted on earlier days. */
  keys: number;
  findings: number;
  /** Keys whose grace period would not have been over. */
  marked: number;
  /** Keys that guards would have blocked, by guard; several guards may block one key. */
  blocked: { [guard: string]: number };
  deleted: { id: string; name: string; fingerprint: string; rules: string[]; evidence: string[] }[];
  notEvaluated: NotEvaluated[];
}

/** Replay is the state of a simulation after a day. */
export interface Replay {
  ledger: Ledger;
  /** Identities of the keys that would have been deleted. */
  removed: ReadonlySet<string>;
}

/** Plans do not depend on the findings of earlier runs. */
const NO_FINDINGS = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };

/** beginReplay is a simulation before its first day. */
export function beginReplay(account: PolicyAccount): Replay {
  return { ledger: emptyLedger(account.name), removed: new Set() };
}

/**
 * replayDay simulates a run on a past inventory, assuming that the account is armed, every notice arrives at once, and
 * every deletion succeeds. It is pure.
 */
export function replayDay(
  before: Replay,
  options: { policy: Policy; account: PolicyAccount; inventory: Inventory; context: AuditContext },
): { day: ReplayedDay; after: Replay } {
  const { policy, inventory } = options;
  const moment: Moment = { now: inventory.takenAt, run: 'replay', policy: policy.hash, keylease: '' };
  const listed = without(inventory, before.removed);
  const decide = (ledger: Ledger, present = listed) => planAudit(planOptions(options, ledger, present));
  const observe = (ledger: Ledger, plan: AuditPlan) =>
    recordObservation(ledger, observeAccount(plan), moment);

  const seen = observe(before.ledger, decide(before.ledger));
  const announced = announce(seen, decide(seen), { policy, moment });
  const decided = decide(announced);
  const due = decided.decisions.filter(({ action }) => action === 'delete');
  const removed = new Set([...before.removed, ...due.map(({ evidence }) => evidence.identity)]);
  const events = due.flatMap((decision): LedgerEvent[] => [
    deletionIntent(decision, policy.hash),
    { kind: 'confirmed', key: decision.evidence.identity },
  ]);
  const executed = recordEvents(announced, events, moment);
  const remaining = without(inventory, removed);
  const day = summarize(decided, { at: formatIso(moment.now), due });
  const ledger = recordRun(observe(executed, decide(executed, remaining)), {
    run: moment.run,
    at: day.at,
    keys: remaining.keys.length,
    findings: NO_FINDINGS,
    deleted: due.length,
    shrank: hasShrunk(decided.facts) ? true : undefined,
  });
  return { day, after: { ledger, removed } };
}

function planOptions(
  { policy, account, context }: Parameters<typeof replayDay>[1],
  ledger: Ledger,
  inventory: Inventory,
): PlanOptions {
  return {
    ...context,
    policy,
    account: { ...account, enforce: account.name, armed: true },
    ledger,
    inventory,
    now: inventory.takenAt,
    ledgerBroken: undefined,
    otherRun: undefined,
  };
}

function without(inventory: Inventory, removed: ReadonlySet<string>): Inventory {
  return { ...inventory, keys: inventory.keys.filter((key) => !removed.has(keyIdentity(key))) };
}

function announce(
  ledger: Ledger,
  { decisions }: AuditPlan,
  { policy, moment }: { policy: Policy; moment: Moment },
): Ledger {
  const unannounced = decisions.filter(awaitsNotice);
  if (unannounced.length === 0) return ledger;
  const notices = unannounced.map((each) => keyNotice(each, policy.grace));
  const notice = { notices, via: ['replay'] };
  return recordNotice(ledger, notice, moment);
}

function summarize(
  { decisions, notEvaluated }: AuditPlan,
  { at, due }: { at: string; due: Decision[] },
): ReplayedDay {
  const blocked: ReplayedDay['blocked'] = {};
  for (const { action, guards } of decisions) {
    if (action !== 'blocked') continue;
    for (const { guard, kind } of guards) {
      // Every notice arrives, so what waits for one here waits for another guard first.
      if (kind !== 'notice') blocked[guard] = (blocked[guard] ?? 0) + 1;
    }
  }
  return {
    at,
    keys: decisions.length,
    findings: decisions.reduce((sum, { findings }) => sum + findings.length, 0),
    marked: decisions.filter(({ action }) => action === 'mark').length,
    blocked,
    deleted: due.map((decision) => {
      const { key, rules, evidence } = newDeletion(decision);
      return {
        id: sanitize(key.id),
        name: sanitize(key.name),
        fingerprint: key.fingerprint,
        rules,
        evidence,
      };
    }),
    notEvaluated: notEvaluated.map(({ what, why }) => ({ what, why })),
  };
}
