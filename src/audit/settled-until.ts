import { isCertificate } from '../keys/key-types.ts';
import { instancesInUse } from './evidence.ts';
import { type RuleOptions, ruleContext } from './findings.ts';
import type { Decision } from './plan.ts';
import type { Rule } from './rules/rule.ts';
import type { RuleName } from './rules/rules.ts';

/**
 * settledUntil is until when a decision stays as it is, and all that a report says about it, as long as nothing but the
 * time changes: in milliseconds since the epoch, 0 if it may be another one in the next run. Only keys without findings
 * are settled; among them are none in use, leased, registered twice, or not examined.
 */
export function settledUntil(
  { evidence, findings }: Pick<Decision, 'evidence' | 'findings'>,
  { rules, ...options }: RuleOptions & { rules: Rule<RuleName>[] },
): number {
  const { key, owner, lease, use, sameKeyEntries, entriesWithId, isSound } = evidence;
  const isPlain =
    findings.length === 0 &&
    lease.kind === 'none' &&
    isSound &&
    use.kind !== 'unknown' &&
    instancesInUse(use).length === 0 &&
    sameKeyEntries.length === 1 &&
    entriesWithId === 1 &&
    !isCertificate(/\S*/.exec(key.publicKey)?.[0] ?? '') &&
    Math.max(key.createdAt ?? 0, evidence.firstSeenAt) <= options.now;
  if (!isPlain) return 0;
  const times = rules.map((rule) => rule.firesAfter?.(evidence, ruleContext(rule, options)));
  return Math.min(owner?.until ?? Number.MAX_SAFE_INTEGER, ...times.filter((time) => time !== undefined));
}
