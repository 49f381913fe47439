import { sanitize } from '../../format.ts';
import { identityFingerprint, keyIdentity } from '../evidence.ts';
import { findingId } from '../findings.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { AuditPlan } from '../plan.ts';
import type { RuleName } from '../rules/rules.ts';
import type { ReportParts } from './build-report.ts';
import type { Report } from './report.ts';

/** resolvedFindings are the findings of the run before that ended, also by the key's going; not those of rules that were not judged. */
export function resolvedFindings(
  plan: AuditPlan,
  { account, before, deletions }: Pick<ReportParts, 'account' | 'before' | 'deletions'>,
): Report['resolved'] {
  if (plan.facts.incomplete !== undefined) return [];
  const troubled = Object.entries(before.keys).filter(([, { findings }]) => findings);
  if (troubled.length === 0) return [];
  const now = new Map(plan.decisions.map((decision) => [decision.evidence.identity, decision]));
  const names = new Map(deletions.map(({ key }) => [keyIdentity(key), key.name]));
  const notEvaluated = new Set(plan.notEvaluated.map(({ what }) => what));
  const ended = troubled.flatMap(([identity, { findings = {} }]) => {
    const current = now.get(identity);
    const rules = (Object.entries(findings) as [RuleName, string][]).filter(
      ([rule]) => !current?.findings.some((each) => each.rule === rule) && !notEvaluated.has(`rule ${rule}`),
    );
    return rules.length > 0 ? [{ identity, current, rules }] : [];
  });
  if (ended.length === 0) return [];
  const entries = entriesAt(before);
  return ended.flatMap(({ identity, current, rules }) => {
    const fingerprint = identityFingerprint(identity);
    const isDuplicate = (entries.get(fingerprint) ?? 0) > 1;
    return rules.map(([rule, since]) => ({
      id: findingId({ account: account.name, identity, isDuplicate, rule }),
      rule,
      name: sanitize(current?.evidence.key.name ?? names.get(identity) ?? ''),
      fingerprint: fingerprint === undefined ? null : sanitize(fingerprint),
      isGone: current === undefined,
      since,
    }));
  });
}

/** entriesAt is how many entries the account had of each key at the run before. */
function entriesAt({ keys }: Ledger): Map<string | undefined, number> {
  const entries = new Map<string | undefined, number>();
  for (const [identity, { missing }] of Object.entries(keys)) {
    if (missing !== undefined) continue;
    const fingerprint = identityFingerprint(identity);
    entries.set(fingerprint, (entries.get(fingerprint) ?? 0) + 1);
  }
  return entries;
}
