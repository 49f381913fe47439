import { isCertificate } from '../keys/key-types.ts';
import { nextDay } from '../time.ts';
import { instancesInUse } from './evidence.ts';
import { type RuleOptions, ruleContext } from './findings.ts';
import type { Decision } from './plan.ts';
import type { Rule } from './rules/rule.ts';
import type { RuleName } from './rules/rules.ts';

/**
 * settledUntil is until when a decision stays as it is, and all that a report says about it but whether it is new, as long as
 * nothing but the time changes: in milliseconds since the epoch, 0 if it may be another one in the next run. Only keys that
 * are kept are settled; among them are none leased, registered twice, not examined, or weak.
 */
export function settledUntil(
  { evidence, action }: Pick<Decision, 'evidence' | 'action'>,
  { rules, ...options }: RuleOptions & { rules: Rule<RuleName>[] },
): number {
  const { key, owner, lease, use, sameKeyEntries, entriesWithId, isSound } = evidence;
  const { now } = options;
  const isPlain =
    action === 'keep' &&
    lease.kind === 'none' &&
    isSound &&
    use.kind !== 'unknown' &&
    sameKeyEntries.length === 1 &&
    entriesWithId === 1 &&
    !isCertificate(/\S*/.exec(key.publicKey)?.[0] ?? '') &&
    Math.max(key.createdAt ?? 0, evidence.firstSeenAt) <= now;
  if (!isPlain) return 0;
  const times = rules.map((rule) => rule.staysUntil?.(evidence, ruleContext(rule, options)));
  if (owner?.until !== undefined && owner.until > now) times.push(owner.until);
  // The ledger keeps the day on which a key was last in use.
  if (instancesInUse(use).length > 0) times.push(nextDay(now));
  const until = Math.min(Number.MAX_SAFE_INTEGER, ...times.filter((time) => time !== undefined));
  return until > now ? until : 0;
}
