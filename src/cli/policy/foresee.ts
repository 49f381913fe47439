import { allowedDeletions } from '../../audit/guards/run-guards.ts';
import type { Decision } from '../../audit/plan.ts';
import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { type Preview, preview } from '../../audit/preview.ts';
import { pluralize, sanitize } from '../../format.ts';
import { formatDuration } from '../../time.ts';
import { prepareCommand } from '../audit/prepare-command.ts';
import { showProgress } from '../audit/progress.ts';
import { ColumnWriter } from '../table.ts';

/** foresee lists an account, and says in lines what a run would do now if it were armed. Nothing is changed. Throws Problem. */
export async function foresee(policy: Policy, account: PolicyAccount): Promise<string[]> {
  const progress = showProgress(account.name);
  const prepared = await prepareCommand({
    policy,
    account: { ...account, enforce: account.name, armed: true },
    progress: (...step) => progress.show(...step),
  });
  return foreseenLines(await preview(prepared).finally(() => progress.end()));
}

/** foreseenLines is what an armed run would do, in words and as a table; safe to print. */
function foreseenLines({ plan, options }: Preview): string[] {
  const { account, policy } = options;
  const { decisions, facts, guards, notEvaluated } = plan;
  const count = (action: Decision['action']) => decisions.filter((each) => each.action === action).length;
  const [marked, due, blocked] = [count('mark'), count('delete'), count('blocked')];
  const allowed = allowedDeletions(facts);
  return [
    `${account.name}: what an armed run would do now`,
    `  ${pluralize(decisions.length, 'key')}: ${marked} announced, to be deleted ${formatDuration(policy.grace)} after that; ${due} deleted at once; ${blocked} held back by guards; ${count('keep')} left alone`,
    `  findings: ${countRules(decisions) || 'none'}`,
    ...(marked + due > allowed
      ? [
          `  limits allow ${pluralize(allowed, 'deletion')} in 24 hours: while more keys are due, none is deleted`,
        ]
      : []),
    ...guards
      .filter(({ blocks }) => blocks)
      .map(({ guard, reason }) => `  nothing is deleted: ${guard} (${sanitize(reason, 400)})`),
    ...notEvaluated.map(({ what, why }) => `  not evaluated: ${sanitize(what)}: ${sanitize(why, 400)}`),
    ...decisionTable(decisions),
  ];
}

/** countRules says how many keys each rule fires on, whatever the policy does about it. */
function countRules(decisions: Decision[]): string {
  const rules = decisions.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  return [...new Set(rules)]
    .map((name) => `${name} ${rules.filter((each) => each === name).length}`)
    .join(', ');
}

const ACTIONS = { keep: '', mark: 'announce', delete: 'delete', blocked: 'hold' };

function decisionTable(decisions: Decision[]): string[] {
  const concerned = decisions.filter(({ action }) => action !== 'keep');
  if (concerned.length === 0) return [];
  const columns = new ColumnWriter(['ACTION', 'ID', 'NAME', 'RULES', 'HELD BY', 'EVIDENCE'], {
    flexible: ['NAME', 'EVIDENCE'],
  });
  return [
    '',
    ...columns.lines(
      concerned.map(({ action, evidence: { key }, deletionFindings, guards }) => [
        ACTIONS[action],
        sanitize(key.id, 40),
        sanitize(key.name, 64) || '-',
        deletionFindings.map(({ rule }) => rule).join(', '),
        action === 'blocked' ? guards.map(({ guard }) => guard).join(', ') : '-',
        sanitize(deletionFindings.map(({ evidence }) => evidence).join('; '), 120),
      ]),
    ),
  ];
}
