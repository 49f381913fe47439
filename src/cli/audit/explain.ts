import { compose } from '../../audit/compose.ts';
import { type Explanation, explain, type Memory, remembered } from '../../audit/explain.ts';
import type { Removal } from '../../audit/ledger/removals.ts';
import { type Look, look } from '../../audit/look.ts';
import { minute } from '../../audit/words.ts';
import { Problem, plain } from '../../problem.ts';
import { coloured, json, note, print } from '../output.ts';
import { hide } from '../secrecy.ts';
import { command } from '../shell.ts';
import { ColumnWriter } from '../table.ts';
import { version } from '../version.ts';
import { type PolicyOptions, readAccount } from './policy.ts';
import { progressOf } from './progress.ts';

interface ExplainCommand extends PolicyOptions {
  json?: boolean;
}

/** explainKey prints why each rule and each guard does or does not fire on a key, named by id or SHA256 fingerprint. */
export async function explainKey(name: string, options: ExplainCommand): Promise<number> {
  const { policy, account } = readAccount(options);
  const progress = progressOf(account.name);
  const composed = await compose({
    policy,
    account,
    env: process.env,
    mask: hide,
    clock: Date.now,
    keylease: version,
    progress: (...step) => progress.show(...step),
  });
  const seen = await look(composed).finally(() => progress.end());
  const explanations = explain(seen, name);
  for (const each of explanations) await print(options.json ? json(each) : lines(each).join('\n'));
  if (explanations.length > 0) return 0;
  const memory = remembered(seen.options.ledger, name);
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
  const ruleRows = rules.map(({ rule, do: wanted, fires, says, severity, notJudged }) => [
    rule,
    wanted,
    notJudged === null ? (fires ? coloured('yellow', 'fires') : '-') : 'not judged',
    fires ? severity : '-',
    notJudged ?? says,
  ]);
  const guardRows = guards.map(({ guard, of, holds, says }) => [
    guard,
    of,
    holds ? coloured('yellow', 'holds') : '-',
    says,
  ]);
  return [
    `${name || 'without a name'} (id ${id}, ${fingerprint ?? 'not a key'}) on ${account}`,
    `Decision: ${decision}; ${why}.${dueAt ? ` Due ${minute(Date.parse(dueAt))} UTC.` : ''}`,
    '',
    ...new ColumnWriter(['RULE', 'POLICY', 'NOW', 'SEVERITY', 'EVIDENCE']).lines(ruleRows),
    '',
    ...new ColumnWriter(['GUARD', 'OF', 'NOW', 'EVIDENCE']).lines(guardRows),
  ];
}

function memoryLines({ records, removals }: Memory, options: ExplainCommand): string[] {
  return [
    ...records.map(({ id, fingerprint, firstSeenAt, missingSince }) => {
      const until = missingSince ? `, not listed since ${minute(Date.parse(missingSince))} UTC` : '';
      return `The ledger knows ${fingerprint} (id ${id}): first seen ${minute(Date.parse(firstSeenAt))} UTC${until}.`;
    }),
    ...removals.flatMap((removal) => removalLines(removal, options)),
  ];
}

function removalLines(
  { undo, at, rules, outcome, why }: Removal,
  { policy, account }: PolicyOptions,
): string[] {
  const when = `${minute(Date.parse(at))} UTC`;
  const said = why === undefined ? '' : ` (${plain(why, 400)})`;
  const words = ['keylease', 'restore', '--policy', policy, ...(account ? ['--account', account] : [])];
  return [
    `Chosen for deletion on ${when} as ${plain(undo.name) || 'without a name'} (id ${plain(undo.id)}), for ${rules.join(', ')}: ${outcome}${said}.`,
    `  To put it back: ${command([...words, undo.fingerprint])}`,
  ];
}

function absent(name: string, { options }: Look, { records, removals }: Memory): Problem {
  const { ledgerBroken, account, inventory } = options;
  const known = records.length + removals.length > 0;
  const besides = ledgerBroken
    ? `, and its ledger cannot be trusted (${ledgerBroken})`
    : known
      ? ''
      : ', and its ledger does not know it';
  return new Problem({
    what: `There is no key "${plain(name, 80)}" to explain`,
    why: `${account.name} does not list it among ${inventory.keys.length}${besides}`,
    todo: 'Give an id or a SHA256 fingerprint as the report has it',
  });
}
