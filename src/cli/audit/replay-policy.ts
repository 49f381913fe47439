import { resolve } from 'node:path';
import { compose } from '../../audit/compose.ts';
import { readContext } from '../../audit/context.ts';
import { readInventories } from '../../audit/ledger/history.ts';
import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { beginReplay, type ReplayedDay, replayDay } from '../../audit/replay.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { addSecret } from '../known-secrets.ts';
import { json, print } from '../output.ts';
import { ColumnWriter } from '../table.ts';
import { version } from '../version.ts';
import { type PolicyOptions, readAccounts } from './policy-options.ts';

interface ReplayCommand extends PolicyOptions {
  /** Where inventories were kept: a directory, or `s3://bucket/prefix/`. */
  ledger?: string;
  json?: boolean;
}

/** replayPolicy prints what a policy would have done to past inventories, day after day. Nothing is asked of an account. */
export async function replayPolicy(options: ReplayCommand): Promise<number> {
  const { policy, accounts } = readAccounts(options);
  const replayed = await Promise.all(
    accounts.map(async (account) => ({ account, days: await replayAccount(policy, account, options) })),
  );
  if (replayed.every(({ days }) => days.length === 0)) throw nothingKept(policy, options);
  for (const { account, days } of replayed) {
    const line = () => json({ account: account.name, policy: policy.hash, days });
    await print(options.json ? line() : lines(account, days, policy).join('\n'));
  }
  return 0;
}

async function replayAccount(
  policy: Policy,
  account: PolicyAccount,
  { ledger }: ReplayCommand,
): Promise<ReplayedDay[]> {
  const place = ledger === undefined ? policy.ledger : placeOf(ledger);
  const { store, ...sources } = await compose({
    policy: { ...policy, ledger: place },
    account,
    env: process.env,
    mask: addSecret,
    clock: Date.now,
    keylease: version,
  });
  const days: ReplayedDay[] = [];
  let replay = beginReplay(account);
  for await (const inventory of readInventories(store, account.name)) {
    const background = await readContext({
      ...sources,
      inventory,
      now: inventory.takenAt,
      isSound: () => false,
    });
    const { day, after } = replayDay(replay, { policy, account, inventory, background });
    days.push(day);
    replay = after;
  }
  return days;
}

function placeOf(text: string): string {
  if (!text.startsWith('s3://')) return resolve(text);
  return text.endsWith('/') ? text : `${text}/`;
}

function lines({ name }: PolicyAccount, days: ReplayedDay[], { ledger }: Policy): string[] {
  if (days.length === 0) return [`${name}: no inventory is kept in ${sanitize(ledger)}.`];
  const rows = days.map(({ at, keys, findings, marked, deleted, blocked }) => [
    at.slice(0, 10),
    ...[keys, findings, marked, deleted.length].map(String),
    Object.entries(blocked)
      .map(([guard, number]) => `${guard} ${number}`)
      .join(', ') || '-',
  ]);
  const gone = days.flatMap(({ at, deleted }) => deleted.map((each) => ({ ...each, at })));
  const notEvaluated = new Set(
    days.flatMap((day) =>
      day.notEvaluated.map(({ what, why }) => `Not judged: ${sanitize(what)}: ${sanitize(why, 400)}`),
    ),
  );
  return [
    `${name}: what this policy would have done, armed, with everybody told at each run`,
    '',
    ...new ColumnWriter(['DAY', 'KEYS', 'FINDINGS', 'MARKED', 'DELETED', 'BLOCKED BY']).lines(rows),
    '',
    `${pluralize(gone.length, 'key')} would have gone${gone.length > 0 ? ':' : '.'}`,
    ...(gone.length > 0 ? goneLines(gone) : []),
    ...notEvaluated,
  ];
}

function goneLines(gone: (ReplayedDay['deleted'][number] & { at: string })[]): string[] {
  const columns = new ColumnWriter(['DAY', 'ID', 'NAME', 'FINGERPRINT', 'RULES', 'EVIDENCE']);
  return columns.lines(
    gone.map(({ at, id, name, fingerprint, rules, evidence }) => [
      at.slice(0, 10),
      id,
      sanitize(name, 64) || '-',
      fingerprint,
      rules.join(', '),
      sanitize(evidence.join('; '), 120),
    ]),
  );
}

function nothingKept({ ledger }: Policy, options: ReplayCommand): Problem {
  return new Problem({
    what: 'There is nothing to replay',
    why: `no inventory is kept in ${sanitize(options.ledger ?? ledger, 400)}`,
    hint: 'Audit first: each run keeps what it saw, for 30 days',
  });
}
