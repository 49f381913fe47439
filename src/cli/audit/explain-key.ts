import { type Explanation, explain, isNamed, type KeyHistory, keyHistory } from '../../audit/explain.ts';
import type { PastDeletion } from '../../audit/ledger/past-deletions.ts';
import { type Preview, preview } from '../../audit/preview.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import { formatTimestamp } from '../../time.ts';
import { EXIT } from '../exit-codes.ts';
import { json, noteNext, print } from '../output.ts';
import { type PaintMeaning, paint, paintSeverity } from '../palette.ts';
import { ColumnWriter } from '../table.ts';
import { type PolicyOptions, readAccount } from './policy-options.ts';
import { prepareCommand } from './prepare-command.ts';
import { showProgress } from './show-progress.ts';

interface ExplainCommand extends PolicyOptions {
  json?: boolean;
}

/**
 * explainKey prints why each rule and guard does or does not apply to a key, given by id or SHA256 fingerprint, or else
 * what the ledger knows about it. Throws Problem if neither the account nor the ledger has it.
 */
export async function explainKey(name: string, options: ExplainCommand): Promise<number> {
  const { policy, account } = await readAccount(options);
  const progress = await showProgress(account.name);
  const prepared = await prepareCommand({
    policy,
    account,
    progress: (...step) => progress.show(...step),
  });
  const seen = await preview(prepared, (identity) => isNamed(identity, name)).finally(() => progress.end());
  seen.plan.rows.dispose();
  const explanations = explain(seen, name);
  for (const each of explanations) {
    await print(options.json ? json(each) : explanationLines(each).join('\n'));
  }
  if (explanations.length > 0) {
    if (!options.json) for (const line of adviseOn(explanations)) noteNext(line);
    return EXIT.clean;
  }
  const history = await keyHistory(seen.file, name);
  if (history.records.length + history.removals.length === 0) throw unknownKey(name, seen);
  await print(
    options.json
      ? json({ account: account.name, listed: false, ...history })
      : historyLines(history, { name, seen, options }).join('\n'),
  );
  return EXIT.clean;
}

function explanationLines({ rules, guards, ...key }: Explanation): string[] {
  const { account, id, name, fingerprint, decision, why, dueAt } = key;
  const ruleRows = rules.map(({ rule, do: action, fires, reason, severity, notEvaluated }) => [
    rule,
    action,
    notEvaluated === null ? (fires ? paint('warning', 'fires') : '-') : 'not evaluated',
    fires ? paintSeverity(severity) : '-',
    notEvaluated ?? reason,
  ]);
  const guardRows = guards.map(({ guard, scope, blocks, reason }) => [
    guard,
    scope,
    blocks ? paint('warning', 'blocks') : '-',
    reason,
  ]);
  const wrapping = ['EVIDENCE'];
  const due = dueAt ? ` Due ${formatTimestamp(Date.parse(dueAt))}.` : '';
  return [
    paint('heading', `${name || 'An unnamed key'} (id ${id}, ${fingerprint ?? 'not a key'}) on ${account}`),
    `Decision: ${paint(DECISIONS[decision], decision)}: ${why}.${due}`,
    '',
    // The evidence is what was asked for, so it is never shortened.
    ...new ColumnWriter(['RULE', 'POLICY', 'RESULT', 'SEVERITY', 'EVIDENCE'], { wrapping }).lines(ruleRows),
    '',
    ...new ColumnWriter(['GUARD', 'SCOPE', 'RESULT', 'EVIDENCE'], { wrapping }).lines(guardRows),
  ];
}

const DECISIONS: Record<Explanation['decision'], PaintMeaning> = {
  keep: 'good',
  mark: 'warning',
  delete: 'bad',
  blocked: 'warning',
};

/** adviseOn says how a key is spared that a rule wants to delete. */
function adviseOn(explanations: Explanation[]): string[] {
  if (explanations.every(({ decision }) => decision === 'keep')) return [];
  return ['to keep it, name its owner under recognize in the policy, with keep: true (docs/policy.md).'];
}

function historyLines(
  { records, removals }: KeyHistory,
  { name, seen, options }: { name: string; seen: Preview; options: ExplainCommand },
): string[] {
  const { listed, ledgerBroken, account } = seen.plan.facts;
  return [
    `${sanitize(name)} is not among the ${pluralize(listed, 'key')} of ${account.name}. Its ledger knows it.`,
    ...(ledgerBroken ? [`The ledger cannot be trusted: ${sanitize(ledgerBroken, 400)}.`] : []),
    ...records.map(({ id, fingerprint, firstSeenAt, missingSince }) => {
      const seen = `first seen ${formatTimestamp(Date.parse(firstSeenAt))}`;
      const missing = missingSince ? `, missing since ${formatTimestamp(Date.parse(missingSince))}` : '';
      return `In the ledger: ${fingerprint} (id ${id}), ${seen}${missing}.`;
    }),
    ...(removals.length === 0 ? ['No audit set out to delete it, as far as the ledger goes back.'] : []),
    ...removals.flatMap((removal) => deletionLines(removal, options)),
  ];
}

function deletionLines(
  { undo, at, rules, outcome, why }: PastDeletion,
  { policy, account }: PolicyOptions,
): string[] {
  const key = `${sanitize(undo.name) || 'An unnamed key'} (id ${sanitize(undo.id)})`;
  const result = why === undefined ? outcome : `${outcome} (${sanitize(why, 400)})`;
  const words = ['keylease', 'restore', '--policy', policy, ...(account ? ['--account', account] : [])];
  return [
    `${key} was selected for deletion on ${formatTimestamp(Date.parse(at))} by ${rules.join(', ')}: ${result}.`,
    `  To restore it: ${shellCommand([...words, undo.fingerprint])}`,
  ];
}

function unknownKey(name: string, { plan }: Preview): Problem {
  const { ledgerBroken, account, listed } = plan.facts;
  const ledger = ledgerBroken
    ? `, and its ledger cannot be trusted (${ledgerBroken})`
    : ', nor is it in its ledger';
  return new Problem({
    what: `There is no key "${sanitize(name, 80)}" to explain`,
    why: `it is not among the ${pluralize(listed, 'key')} of ${account.name}${ledger}`,
    hint: 'Give an id or a SHA256 fingerprint, as in the report',
  });
}
