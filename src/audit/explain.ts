import { sanitize } from '../format.ts';
import type { Severity } from '../keys/weakness.ts';
import { formatIso } from '../time.ts';
import type { Evidence } from './evidence.ts';
import { ruleContext } from './findings.ts';
import { evaluateGuards, KEY_GUARDS } from './guards.ts';
import type { KeyRecord, Ledger } from './ledger/ledger.ts';
import { type PastDeletion, pastDeletions } from './ledger/past-deletions.ts';
import { type Decision, dueTime, keyFacts, type PlanOptions } from './plan.ts';
import type { RuleName } from './policy/policy.ts';
import type { Preview } from './preview.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

/** ExplainedRule is what a rule says of a key, whether it fires or not. */
export interface ExplainedRule {
  rule: RuleName;
  /** What the policy wants done where it fires. */
  do: 'off' | 'report' | 'delete';
  fires: boolean;
  /** In words and numbers. */
  reason: string;
  severity: Severity;
  /** Why it is not judged now; null where it is. */
  notEvaluated: string | null;
}

/** ExplainedGuard is what a guard says of a key, or of the whole run. */
export interface ExplainedGuard {
  guard: string;
  scope: 'run' | 'key';
  blocks: boolean;
  reason: string;
}

/** Explanation is why a key is treated as it is. All its text is safe to print; times are ISO 8601. */
export interface Explanation {
  account: string;
  id: string;
  name: string;
  fingerprint: string | null;
  decision: Decision['action'];
  why: string;
  /** When it may be deleted; null where that is not settled. */
  dueAt: string | null;
  /** All rules. */
  rules: ExplainedRule[];
  /** All guards: what each would say if a rule asked for the key's deletion. */
  guards: ExplainedGuard[];
}

/** KeyHistory is what the ledger knows of a key that the account does not list. */
export interface KeyHistory {
  records: { id: string; fingerprint: string; firstSeenAt: string; missingSince: string | null }[];
  removals: PastDeletion[];
}

/** explain says of each entry that a name means, an id or a SHA256 fingerprint, what every rule and every guard say; none where it is not listed. */
export function explain(look: Preview, name: string): Explanation[] {
  const meant = look.plan.decisions.filter(
    ({ evidence: { key } }) => key.id === name || key.fingerprint === name,
  );
  return meant.map((decision) => explanation(decision, look));
}

/** keyHistory is what a ledger knows of a key that is not listed, by id or SHA256 fingerprint. */
export function keyHistory(ledger: Ledger, name: string): KeyHistory {
  const records = Object.entries(ledger.keys).flatMap(([identity, record]) => {
    const at = identity.indexOf('@');
    const [fingerprint, id] = [identity.slice(0, at), identity.slice(at + 1)];
    return name === fingerprint || name === id ? [recorded(id, fingerprint, record)] : [];
  });
  return { records, removals: pastDeletions(ledger, name) };
}

function recorded(
  id: string,
  fingerprint: string,
  { seen, missing }: KeyRecord,
): KeyHistory['records'][number] {
  return {
    id: sanitize(id),
    fingerprint: sanitize(fingerprint),
    firstSeenAt: seen,
    missingSince: missing ?? null,
  };
}

function explanation(decision: Decision, { plan, options }: Preview): Explanation {
  const { evidence, action, deletionFindings, mark } = decision;
  const { key } = evidence;
  const due = dueTime(decision, options.policy);
  const facts = keyFacts({ evidence, deletionFindings, facts: plan.facts, options, mark });
  const run = plan.guards.map((check) => ({ ...check, scope: 'run' as const }));
  const own = evaluateGuards(KEY_GUARDS, facts).map((check) => ({ ...check, scope: 'key' as const }));
  return {
    account: options.account.name,
    id: sanitize(key.id),
    name: sanitize(key.name),
    fingerprint: key.fingerprint ?? null,
    decision: action,
    why: why(decision),
    dueAt: due === undefined ? null : formatIso(due),
    rules: RULES.map((rule) => explainedRule(rule, evidence, options)),
    guards: [...run, ...own].map(({ guard, scope, blocks, reason }) => ({
      guard,
      scope,
      blocks,
      reason: sanitize(reason, 500),
    })),
  };
}

function explainedRule(rule: Rule, evidence: Evidence, options: PlanOptions): ExplainedRule {
  const { policy, now, sources } = options;
  const context = ruleContext(rule, policy, now);
  const failed = rule.needs && sources[rule.needs];
  const fires = failed === undefined && rule.fires(evidence, context);
  // A blocklist that failed leaves the keys unjudged that no other list has.
  const unread = rule.helpedBy && !fires ? sources[rule.helpedBy] : undefined;
  const notEvaluated = failed ?? unread;
  return {
    rule: rule.name,
    do: policy.rules[rule.name].do,
    fires,
    reason: sanitize(rule.describe(evidence, context), 500),
    severity: typeof rule.severity === 'function' ? rule.severity(evidence) : rule.severity,
    notEvaluated: notEvaluated === undefined ? null : sanitize(notEvaluated, 500),
  };
}

function why({ action, findings, deletionFindings, guards }: Decision): string {
  const names = (items: { rule: string }[]) => items.map(({ rule }) => rule).join(', ');
  const spared = guards.map(({ guard }) => guard).join(', ');
  switch (action) {
    case 'keep':
      return findings.length > 0
        ? `${names(findings)}: the policy wants that reported, and nothing more`
        : 'no rule has anything to say of it';
    case 'mark':
      return `${names(deletionFindings)} asks for its deletion; it waits: ${spared}`;
    case 'blocked':
      return `${names(deletionFindings)} asks for its deletion; it is spared: ${spared}`;
    case 'delete':
      return `${names(deletionFindings)} asks for its deletion, and no guard spares it: the next run deletes it`;
  }
}
