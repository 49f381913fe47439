import { instancesInUse } from './evidence.ts';
import type { AccountObservation, KeyNotice, KeyObservation } from './ledger/record.ts';
import type { AuditPlan, Decision, RunPlan } from './plan.ts';

/** observeAccount is what the ledger keeps of a plan. */
export function observeAccount(plan: AuditPlan): AccountObservation {
  return { keys: observeKeys(plan.decisions), notEvaluated: rulesNotEvaluated(plan) };
}

/** observeKeys is what the ledger keeps of decisions about keys. */
export function observeKeys(decisions: Decision[]): KeyObservation[] {
  return decisions.map(({ evidence, findings, mark }) => ({
    identity: evidence.identity,
    firstSeenAt: evidence.firstSeenAt,
    returnedAt: evidence.presentSince > evidence.addedAt ? evidence.presentSince : undefined,
    isInUse: instancesInUse(evidence.use).length > 0,
    isSound: evidence.isSound,
    slow: evidence.slow,
    rules: findings.map(({ rule }) => rule),
    mark,
  }));
}

/**
 * keyNotice is that people were notified of a key, with its grace period in milliseconds: 0 if one of its findings
 * bypasses it.
 */
export function keyNotice({ evidence, deletionFindings }: Decision, grace: number): KeyNotice {
  const isUrgent = deletionFindings.some(({ bypass }) => bypass);
  return { identity: evidence.identity, grace: isUrgent ? 0 : grace };
}

/** rulesNotEvaluated are the names of the rules that a plan could not evaluate, or not for all keys. */
export function rulesNotEvaluated({ notEvaluated }: RunPlan): ReadonlySet<string> {
  return new Set(notEvaluated.map(({ rule }) => rule));
}
