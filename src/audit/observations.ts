import { instancesInUse } from './evidence.ts';
import type { AccountObservation, KeyNotice } from './ledger/record.ts';
import type { AuditPlan, Decision } from './plan.ts';

/** observeAccount is what the ledger keeps of a plan. */
export function observeAccount(plan: AuditPlan): AccountObservation {
  return {
    keys: plan.decisions.map(({ evidence, findings, mark }) => ({
      identity: evidence.identity,
      firstSeenAt: evidence.firstSeenAt,
      returnedAt: evidence.presentSince > evidence.addedAt ? evidence.presentSince : undefined,
      isInUse: instancesInUse(evidence.use).length > 0,
      isSound: evidence.weaknesses?.length === 0,
      rules: findings.map(({ rule }) => rule),
      mark,
    })),
    notEvaluated: rulesNotEvaluated(plan),
  };
}

/**
 * keyNotices are the keys that people were notified of, each with its grace period in milliseconds: 0 if one of its
 * findings bypasses it.
 */
export function keyNotices(decisions: Decision[], grace: number): KeyNotice[] {
  return decisions.map(({ evidence, deletionFindings }) => ({
    identity: evidence.identity,
    grace: deletionFindings.some(({ bypass }) => bypass) ? 0 : grace,
  }));
}

/** rulesNotEvaluated are the names of the rules that a plan could not evaluate, or not for all keys. */
export function rulesNotEvaluated({ notEvaluated }: AuditPlan): ReadonlySet<string> {
  return new Set(notEvaluated.map(({ rule }) => rule));
}
