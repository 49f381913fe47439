import { compose } from '../../audit/compose.ts';
import { type Explanation, explain, type KeyHistory, keyHistory } from '../../audit/explain.ts';
import type { PastDeletion } from '../../audit/ledger/past-deletions.ts';
import { type Preview, preview } from '../../audit/preview.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import { formatTimestamp } from '../../time.ts';
import { colored, json, note, print } from '../output.ts';
import { addSecret } from '../redact.ts';
import { ColumnWriter } from '../table.ts';
import { version } from '../version.ts';
import { type PolicyOptions, readAccount } from './policy-options.ts';
import { showProgress } from './progress.ts';

interface ExplainCommand extends PolicyOptions {
  json?: boolean;
}

/** explainKey prints why each rule and each guard does or does not fire on a key, named by id or SHA256 fingerprint. */
export async function explainKey(name: string, options: ExplainCommand): Promise<number> {
  const { policy, account } = readAccount(options);
  const progress = showProgress(account.name);
  const composed = await compose({
    policy,
    account,
    env: process.env,
    mask: addSecret,
    clock: Date.now,
    keylease: version,
    progress: (...step) => progress.show(...step),
  });
  const seen = await preview(composed).finally(() => progress.end());
  const explanations = explain(seen, name);
  for (const each of explanations) await print(options.json ? json(each) : lines(each).join('\n'));
  if (explanations.length > 0) return 0;
  const memory = keyHistory(seen.options.ledger, name);
  for (const line of memoryLines(memory, options)) note(line);
  throw absent(name, seen, memory);
}

function lines({
  account,
  id,
  name,
  fingerprint,
  decision,
  why,
  dueAt,
  rules,
  guards,
}: Explanation): string[] {
  const ruleRows = rules.map(({ rule, do: wanted, fires, reason, severity, notEvaluated }) => [
    rule,
    wanted,
    notEvaluated === null ? (fires ? colored('yellow', 'fires') : '-') : 'not judged',
    fires ? severity : '-',
    notEvaluated ?? reason,
  ]);
  const guardRows = guards.map(({ guard, scope: of, blocks, reason }) => [
    guard,
    of,
    blocks ? colored('yellow', 'holds') : '-',
    reason,
  ]);
  return [
    `${name || 'without a name'} (id ${id}, ${fingerprint ?? 'not a key'}) on ${account}`,
    `Decision: ${decision}; ${why}.${dueAt ? ` Due ${formatTimestamp(Date.parse(dueAt))}.` : ''}`,
    '',
    ...new ColumnWriter(['RULE', 'POLICY', 'NOW', 'SEVERITY', 'EVIDENCE']).lines(ruleRows),
    '',
    ...new ColumnWriter(['GUARD', 'OF', 'NOW', 'EVIDENCE']).lines(guardRows),
  ];
}

function memoryLines({ records, removals }: KeyHistory, options: ExplainCommand): string[] {
  return [
    ...records.map(({ id, fingerprint, firstSeenAt, missingSince }) => {
      const until = missingSince ? `, not listed since ${formatTimestamp(Date.parse(missingSince))}` : '';
      return `The ledger knows ${fingerprint} (id ${id}): first seen ${formatTimestamp(Date.parse(firstSeenAt))}${until}.`;
    }),
    ...removals.flatMap((removal) => removalLines(removal, options)),
  ];
}

function removalLines(
  { undo, at, rules, outcome, why }: PastDeletion,
  { policy, account }: PolicyOptions,
): string[] {
  const when = `${formatTimestamp(Date.parse(at))}`;
  const said = why === undefined ? '' : ` (${sanitize(why, 400)})`;
  const words = ['keylease', 'restore', '--policy', policy, ...(account ? ['--account', account] : [])];
  return [
    `Chosen for deletion on ${when} as ${sanitize(undo.name) || 'without a name'} (id ${sanitize(undo.id)}), for ${rules.join(', ')}: ${outcome}${said}.`,
    `  To put it back: ${shellCommand([...words, undo.fingerprint])}`,
  ];
}

function absent(name: string, { options }: Preview, { records, removals }: KeyHistory): Problem {
  const { ledgerBroken, account, inventory } = options;
  const known = records.length + removals.length > 0;
  const otherChanges = ledgerBroken
    ? `, and its ledger cannot be trusted (${ledgerBroken})`
    : known
      ? ''
      : ', and its ledger does not know it';
  return new Problem({
    what: `There is no key "${sanitize(name, 80)}" to explain`,
    why: `${account.name} does not list it among ${inventory.keys.length}${otherChanges}`,
    hint: 'Give an id or a SHA256 fingerprint as the report has it',
  });
}
