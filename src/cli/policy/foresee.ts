import { allowedDeletions } from '../../audit/guards/run-guards.ts';
import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { type Preview, preview } from '../../audit/preview.ts';
import { deletionFindings } from '../../audit/report/owner-groups.ts';
import type { ReportKey } from '../../audit/report/report.ts';
import { reportKeys } from '../../audit/report/run-report.ts';
import { pluralize, sanitize } from '../../format.ts';
import { formatDuration } from '../../time.ts';
import { prepareCommand } from '../audit/prepare-command.ts';
import { showProgress } from '../audit/show-progress.ts';
import { type PaintMeaning, paint } from '../palette.ts';
import { ColumnWriter } from '../table.ts';

/** foresee lists an account, and says in lines what a run would do now if it were armed. Nothing is changed. Throws Problem. */
export async function foresee(policy: Policy, account: PolicyAccount): Promise<string[]> {
  const progress = await showProgress(account.name);
  const prepared = await prepareCommand({
    policy,
    account: { ...account, enforce: account.name, armed: true },
    progress: (...step) => progress.show(...step),
  });
  const seen = await preview(prepared).finally(() => progress.end());
  const lines = foreseenLines(seen);
  seen.plan.rows.dispose();
  return lines;
}

/** foreseenLines is what an armed run would do, in words and as a table; safe to print. */
function foreseenLines({ plan, account, policy }: Preview): string[] {
  const { digest, facts, guards, notEvaluated } = plan;
  const { mark: marked, delete: due, blocked, keep } = digest.decisions;
  const allowed = allowedDeletions(facts);
  return [
    paint('heading', `${account.name}: what an armed run would do now`),
    `  ${pluralize(digest.keys, 'key')}: ${marked} announced, to be deleted ${formatDuration(policy.grace)} after that; ${due} deleted at once; ${blocked} held back by guards; ${keep} left alone`,
    `  findings: ${countRules(plan) || 'none'}`,
    ...(marked + due > allowed
      ? [
          `  limits allow ${pluralize(allowed, 'deletion')} in 24 hours: while more keys are due, none is deleted`,
        ]
      : []),
    ...guards
      .filter(({ blocks }) => blocks)
      .map(({ guard, reason }) => `  nothing is deleted: ${guard} (${sanitize(reason, 400)})`),
    ...notEvaluated.map(({ what, why }) => `  not evaluated: ${sanitize(what)}: ${sanitize(why, 400)}`),
    ...decisionTable(plan),
  ];
}

/** countRules says how many keys each rule fires on, whatever the policy does about it. */
function countRules(plan: Preview['plan']): string {
  const counts = new Map<string, number>();
  for (const { findings } of reportKeys(plan)) {
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
}

const ACTIONS: Record<ReportKey['decision'], [text: string, meaning: PaintMeaning]> = {
  keep: ['keep', 'good'],
  mark: ['announce', 'warning'],
  delete: ['delete', 'bad'],
  blocked: ['hold', 'warning'],
};

function decisionTable(plan: Preview['plan']): string[] {
  const concerned: ReportKey[] = [];
  for (const key of reportKeys(plan)) if (key.decision !== 'keep') concerned.push(key);
  if (concerned.length === 0) return [];
  const columns = new ColumnWriter(['ACTION', 'ID', 'NAME', 'RULES', 'HELD BY', 'EVIDENCE'], {
    flexible: ['NAME', 'EVIDENCE'],
    wrapping: ['RULES', 'HELD BY'],
  });
  return [
    '',
    ...columns.lines(
      concerned.map((key) => [
        actionText(key),
        sanitize(key.id, 40),
        sanitize(key.name, 64) || '-',
        deletionFindings(key)
          .map(({ rule }) => rule)
          .join(', '),
        key.decision === 'blocked' ? key.guards.map(({ guard }) => guard).join(', ') : '-',
        sanitize(
          deletionFindings(key)
            .map(({ evidence }) => evidence)
            .join('; '),
          120,
        ),
      ]),
    ),
  ];
}

function actionText({ decision }: ReportKey): string {
  const [text, meaning] = ACTIONS[decision];
  return paint(meaning, text);
}
