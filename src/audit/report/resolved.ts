import { sanitize } from '../../format.ts';
import { identityFingerprint } from '../evidence.ts';
import { findingId } from '../findings.ts';
import type { KeyRecords } from '../ledger/ledger.ts';
import type { Decision } from '../plan.ts';
import type { Report } from './report.ts';

/** ResolvedFinding is a finding that has ended, and the identity of its key in the ledger. */
export type ResolvedFinding = Report['resolved'][number] & { identity: string };

/**
 * resolvedFindings are the findings of the previous run that have ended, including those of keys that are gone. A
 * finding whose rule could not be evaluated has not ended. The keys may be those of one shard.
 */
export function resolvedFindings(options: {
  /** Name of the account. */
  account: string;
  decisions: Decision[];
  /** The records of keys as the previous run left them. */
  before: KeyRecords;
  /** Names of the rules that could not be evaluated. */
  notEvaluated: ReadonlySet<string>;
}): ResolvedFinding[] {
  const { account, decisions, before, notEvaluated } = options;
  const withFindings = Object.entries(before).filter(([, { findings }]) => findings);
  if (withFindings.length === 0) return [];
  const now = new Map(decisions.map((decision) => [decision.evidence.identity, decision]));
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
      name: sanitize(current?.evidence.key.name ?? ''),
      fingerprint: fingerprint === undefined ? null : sanitize(fingerprint),
      isGone: current === undefined,
      since,
      identity,
    }));
  });
}

/** entriesByFingerprint counts the entries of each key that the account had at the previous run. */
function entriesByFingerprint(keys: KeyRecords): Map<string | undefined, number> {
  const entries = new Map<string | undefined, number>();
  for (const [identity, { missing }] of Object.entries(keys)) {
    if (missing !== undefined) continue;
    const fingerprint = identityFingerprint(identity);
    entries.set(fingerprint, (entries.get(fingerprint) ?? 0) + 1);
  }
  return entries;
}
