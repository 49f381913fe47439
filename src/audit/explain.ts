import { sanitize } from '../format.ts';
import type { Severity } from '../keys/weakness.ts';
import { formatIso } from '../time.ts';
import type { Evidence } from './evidence.ts';
import { describeRule, type RuleOptions, ruleContext, type SourceFailures } from './findings.ts';
import { evaluateGuards, type GuardName } from './guards/guards.ts';
import { KEY_GUARDS } from './guards/key-guards.ts';
import type { KeyRecord } from './ledger/ledger.ts';
import type { LedgerFile } from './ledger/ledger-file.ts';
import { type PastDeletion, pastDeletions } from './ledger/past-deletions.ts';
import { type Decision, dueTime, keyFacts } from './plan.ts';
import type { Preview } from './preview.ts';
import type { Rule } from './rules/rule.ts';
import { RULES, type RuleName } from './rules/rules.ts';

/** ExplainedRule is what a rule says about a key, whether it fires or not. */
interface ExplainedRule {
  rule: RuleName;
  /** What the policy does if it fires. */
  do: 'off' | 'report' | 'delete';
  fires: boolean;
  /** In words and numbers. */
  reason: string;
  severity: Severity;
  /** Why it cannot be evaluated, or not fully; null if it can. */
  notEvaluated: string | null;
}

/** ExplainedGuard is what a guard says about a key, or about the whole run. */
interface ExplainedGuard {
  guard: GuardName;
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
  /** When it may be deleted; null if that is not known yet. */
  dueAt: string | null;
  /** All rules. */
  rules: ExplainedRule[];
  /** All guards, as if a rule called for the key's deletion. */
  guards: ExplainedGuard[];
}

/** KeyHistory is what the ledger knows about a key that the account does not list. */
export interface KeyHistory {
  records: { id: string; fingerprint: string; firstSeenAt: string; missingSince: string | null }[];
  removals: PastDeletion[];
}

/** isNamed tells whether an identity is that of a key with this id or SHA256 fingerprint. */
export function isNamed(identity: string, name: string): boolean {
  const [fingerprint, id] = splitIdentity(identity);
  return name === fingerprint || name === id;
}

/** explain says how every rule and guard applies to each key with this id or SHA256 fingerprint among those that a preview selected. */
export function explain(seen: Preview, name: string): Explanation[] {
  const matching = seen.plan.selected.filter(({ evidence }) => isNamed(evidence.identity, name));
  return matching.map((decision) => explainDecision(decision, seen));
}

/** keyHistory is what the ledger knows about a key that is not listed, by id or SHA256 fingerprint. Throws like wholeChain. */
export async function keyHistory(file: LedgerFile, name: string): Promise<KeyHistory> {
  const records = Object.entries(await file.records.all()).flatMap(([identity, record]) => {
    const [fingerprint, id] = splitIdentity(identity);
    return isNamed(identity, name) ? [describeRecord(id, fingerprint, record)] : [];
  });
  return { records, removals: pastDeletions(await file.wholeChain(), name) };
}

function splitIdentity(identity: string): [fingerprint: string, id: string] {
  const at = identity.indexOf('@');
  return [identity.slice(0, at), identity.slice(at + 1)];
}

function describeRecord(
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

function explainDecision(decision: Decision, { plan, account, policy }: Preview): Explanation {
  const { evidence, action, deletionFindings, mark } = decision;
  const { key } = evidence;
  const { facts } = plan;
  const due = dueTime(decision, policy);
  const options = { policy, now: facts.now, sources: plan.sources };
  const about = keyFacts({ evidence, deletionFindings, facts, options: {}, mark });
  const guards = [...plan.guards, ...evaluateGuards(KEY_GUARDS, about)].map(
    ({ guard, scope, blocks, reason }) => ({ guard, scope, blocks, reason: sanitize(reason, 500) }),
  );
  return {
    account: account.name,
    id: sanitize(key.id),
    name: sanitize(key.name),
    fingerprint: key.fingerprint ?? null,
    decision: action,
    why: why(decision, guards),
    dueAt: due === undefined ? null : formatIso(due),
    rules: RULES.map((rule) => explainRule(rule, evidence, options)),
    guards,
  };
}

function explainRule(
  rule: Rule<RuleName>,
  evidence: Evidence,
  options: RuleOptions & { sources: SourceFailures },
): ExplainedRule {
  const { policy, sources } = options;
  const failed = rule.needs && sources[rule.needs];
  const fires = failed === undefined && rule.fires(evidence, ruleContext(rule, options));
  // If the blocklist failed, a key that is on no other list counts as not evaluated.
  const partial = rule.helpedBy && !fires ? sources[rule.helpedBy] : undefined;
  const notEvaluated = failed ?? partial;
  return {
    rule: rule.name,
    do: policy.rules[rule.name].do,
    fires,
    reason: describeRule(rule, evidence, options),
    severity: typeof rule.severity === 'function' ? rule.severity(evidence) : rule.severity,
    notEvaluated: notEvaluated === undefined ? null : sanitize(notEvaluated, 500),
  };
}

/** why names all guards that block: also those of the run that hold a key which waits anyway. */
function why({ action, findings, deletionFindings }: Decision, guards: ExplainedGuard[]): string {
  const names = (items: { rule: string }[]) => items.map(({ rule }) => rule).join(', ');
  const blocking = guards.flatMap(({ guard, blocks }) => (blocks ? guard : [])).join(', ');
  switch (action) {
    case 'keep':
      return findings.length > 0 ? `only reported (${names(findings)})` : 'no rule fires';
    case 'mark':
      return `marked for deletion (${names(deletionFindings)}); waiting: ${blocking}`;
    case 'blocked':
      return `to be deleted (${names(deletionFindings)}); blocked by: ${blocking}`;
    case 'delete':
      return `to be deleted (${names(deletionFindings)}); no guard blocks it, so the next run deletes it`;
  }
}
