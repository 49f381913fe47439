import { sanitize } from '../../format.ts';
import { identityFingerprint, keyIdentity } from '../evidence.ts';
import { findingId } from '../findings.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { rulesNotEvaluated } from '../observations.ts';
import type { AuditPlan } from '../plan.ts';
import type { Report, ReportDeletion } from './report.ts';

/**
 * resolvedFindings are the findings of the previous run that have ended, including those of keys that are gone. A
 * finding whose rule could not be evaluated has not ended.
 */
export function resolvedFindings(options: {
  /** Name of the account. */
  account: string;
  plan: AuditPlan;
  /** The ledger as the previous run left it. */
  before: Ledger;
  deletions: ReportDeletion[];
}): Report['resolved'] {
  const { account, plan, before, deletions } = options;
  if (plan.facts.incomplete !== undefined) return [];
  const withFindings = Object.entries(before.keys).filter(([, { findings }]) => findings);
  if (withFindings.length === 0) return [];
  const now = new Map(plan.decisions.map((decision) => [decision.evidence.identity, decision]));
  const names = new Map(deletions.map(({ key }) => [keyIdentity(key), key.name]));
  const notEvaluated = rulesNotEvaluated(plan);
  const ended = withFindings.flatMap(([identity, { findings = {} }]) => {
    const current = now.get(identity);
    const fires = new Set<string>(current?.findings.map(({ rule }) => rule));
    const rules = Object.entries(findings).filter(([rule]) => !fires.has(rule) && !notEvaluated.has(rule));
    return rules.length > 0 ? [{ identity, current, rules }] : [];
  });
  if (ended.length === 0) return [];
  const entries = entriesByFingerprint(before);
  return ended.flatMap(({ identity, current, rules }) => {
    const fingerprint = identityFingerprint(identity);
    const isDuplicate = (entries.get(fingerprint) ?? 0) > 1;
    return rules.map(([rule, since]) => ({
      id: findingId({ account, identity, isDuplicate, rule }),
      rule,
      name: sanitize(current?.evidence.key.name ?? names.get(identity) ?? ''),
      fingerprint: fingerprint === undefined ? null : sanitize(fingerprint),
      isGone: current === undefined,
      since,
    }));
  });
}

/** entriesByFingerprint counts the entries of each key that the account had at the previous run. */
function entriesByFingerprint({ keys }: Ledger): Map<string | undefined, number> {
  const entries = new Map<string | undefined, number>();
  for (const [identity, { missing }] of Object.entries(keys)) {
    if (missing !== undefined) continue;
    const fingerprint = identityFingerprint(identity);
    entries.set(fingerprint, (entries.get(fingerprint) ?? 0) + 1);
  }
  return entries;
}
