import { resolve } from 'node:path';
import { readContext } from '../../audit/context.ts';
import { readInventories } from '../../audit/inventory-history.ts';
import { isUrl } from '../../audit/policy/location.ts';
import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { beginReplay, type ReplayedDay, replayDay } from '../../audit/replay.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import { EXIT } from '../exit-codes.ts';
import { json, noteNext, print } from '../output.ts';
import { paint } from '../palette.ts';
import { ColumnWriter } from '../table.ts';
import { type PolicyOptions, readAccounts } from './policy-options.ts';
import { prepareCommand } from './prepare-command.ts';

interface ReplayCommand extends PolicyOptions {
  /** Where inventories are kept: a directory, or a URL as in a policy. */
  ledger?: string;
  json?: boolean;
}

/** replayPolicy prints what a policy would have done to past inventories, day by day. No account is contacted. */
export async function replayPolicy(options: ReplayCommand): Promise<number> {
  const { policy: written, accounts } = await readAccounts(options);
  const policy =
    options.ledger === undefined ? written : { ...written, ledger: ledgerLocation(options.ledger) };
  const replayed = await Promise.all(
    accounts.map(async (account) => ({ account, days: await replayAccount(policy, account) })),
  );
  if (replayed.every(({ days }) => days.length === 0)) {
    throw new Problem({
      what: 'There is nothing to replay',
      why: `there are no inventories in ${sanitize(policy.ledger, 400)}`,
      hint: 'Run an audit first: each run keeps what it saw, for 30 days',
    });
  }
  for (const { account, days } of replayed) {
    await print(
      options.json
        ? json({ account: account.name, policy: policy.hash, days })
        : replayLines(account, days, policy).join('\n'),
    );
  }
  if (!options.json) noteNext(afterReplay(options));
  return EXIT.clean;
}

function afterReplay({ policy }: ReplayCommand): string {
  const check = shellCommand(['keylease', 'policy', 'check', sanitize(policy, 1000), '--online']);
  return `spare a key by naming its owner under recognize; see what the policy would do now: ${check}`;
}

function ledgerLocation(text: string): string {
  if (!isUrl(text)) return resolve(text);
  return text.endsWith('/') ? text : `${text}/`;
}

async function replayAccount(policy: Policy, account: PolicyAccount): Promise<ReplayedDay[]> {
  const { store, ...sources } = await prepareCommand({ policy, account });
  const days: ReplayedDay[] = [];
  let replay = beginReplay(account);
  for await (const inventory of readInventories(store, account.name)) {
    const now = inventory.takenAt;
    const context = await readContext({ ...sources, inventory, now });
    const { day, after } = replayDay(replay, { policy, account, inventory, context });
    days.push(day);
    replay = after;
  }
  sources.assessor.close();
  return days;
}

function replayLines({ name }: PolicyAccount, days: ReplayedDay[], { ledger }: Policy): string[] {
  if (days.length === 0) return [`${name}: there are no inventories in ${sanitize(ledger, 400)}.`];
  const deleted = days.flatMap(({ at, deleted }) => deleted.map((each) => ({ ...each, at })));
  const notEvaluated = days.flatMap((day) =>
    day.notEvaluated.map(({ what, why }) => `Not evaluated: ${sanitize(what)}: ${sanitize(why, 400)}`),
  );
  return [
    paint('heading', `${name}: what this policy would have done, if armed and with every notice delivered`),
    '',
    ...dayLines(days),
    '',
    `${pluralize(deleted.length, 'key')} would have been deleted${deleted.length > 0 ? ':' : '.'}`,
    ...(deleted.length > 0 ? deletionLines(deleted) : []),
    ...new Set(notEvaluated),
  ];
}

function dayLines(days: ReplayedDay[]): string[] {
  const columns = new ColumnWriter(['DAY', 'KEYS', 'FINDINGS', 'MARKED', 'DELETED', 'BLOCKED BY'], {
    wrapping: ['BLOCKED BY'],
  });
  return columns.lines(
    days.map(({ at, keys, findings, marked, deleted, blocked }) => {
      const guards = Object.entries(blocked).map(([guard, count]) => `${guard} ${count}`);
      const counts = [keys, findings, marked, deleted.length].map(String);
      return [at.slice(0, 10), ...counts, guards.join(', ') || '-'];
    }),
  );
}

function deletionLines(deleted: (ReplayedDay['deleted'][number] & { at: string })[]): string[] {
  const head = ['DAY', 'ID', 'NAME', 'FINGERPRINT', 'RULES', 'EVIDENCE'];
  const columns = new ColumnWriter(head, { flexible: ['NAME', 'EVIDENCE'], wrapping: ['RULES'] });
  return columns.lines(
    deleted.map(({ at, id, name, fingerprint, rules, evidence }) => [
      at.slice(0, 10),
      id,
      sanitize(name, 64) || '-',
      fingerprint,
      rules.join(', '),
      sanitize(evidence.join('; '), 120),
    ]),
  );
}
