import { dirname, join } from 'node:path';
import type { Account } from '../../accounts/account.ts';
import { openAccount } from '../../accounts/open.ts';
import { type DeletedKey, undoFromLedger, undoFromReport } from '../../audit/find-undo.ts';
import type { Undo } from '../../audit/ledger/ledger.ts';
import { readLatestName } from '../../audit/report/latest-report.ts';
import { readReport } from '../../audit/report/read-report.ts';
import type { Report } from '../../audit/report/report.ts';
import { policySnippet, type RestoredKey, restoreKey } from '../../audit/restore.ts';
import { restoreDeletion } from '../../audit/restore-deletion.ts';
import { sanitize } from '../../format.ts';
import { isFingerprint } from '../../keys/fingerprint.ts';
import { Problem } from '../../problem.ts';
import { readToken } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import { keyName, keyObject } from '../keys/key-text.ts';
import { json, note, noteNext, print } from '../output.ts';
import { paint } from '../palette.ts';
import { UsageError } from '../usage-error.ts';
import { readAccount } from './policy-options.ts';
import { prepareCommand } from './prepare-command.ts';
import { checkAgreement, checkBuiltIn } from './report-address.ts';

interface RestoreCommand {
  report?: string;
  policy?: string;
  account?: string;
  /** The provider's id that the key had. */
  id?: string;
  json?: boolean;
}

const NOTHING = 'Nothing was restored';
/** Larger than any report. */
const MOST_BYTES = 256 * 1024 * 1024;
const HINTS = {
  report: 'Give the report of the run that deleted it, or --policy alone to search the ledger',
  ledger: 'Give --report with the JSON of the report of the run that deleted it',
};

/** restoreDeletedKey restores a key that an audit deleted, given by its SHA256 fingerprint. */
export async function restoreDeletedKey(fingerprint: string, options: RestoreCommand): Promise<number> {
  checkArguments(fingerprint, options);
  const report = options.report === undefined ? undefined : await readReportFile(options.report);
  if (options.policy !== undefined) {
    await restoreByPolicy(fingerprint, { report, policy: options.policy, options });
  } else if (report) {
    await restoreByReport(fingerprint, { report, options });
  }
  return EXIT.clean;
}

function checkArguments(fingerprint: string, { report, policy }: RestoreCommand): void {
  if (!isFingerprint(fingerprint)) {
    throw new UsageError({
      what: NOTHING,
      why: `"${sanitize(fingerprint, 60)}" is not a SHA256 fingerprint`,
      hint: 'Give SHA256: and 43 characters, as in the report',
    });
  }
  if (report !== undefined || policy !== undefined) return;
  throw new UsageError({
    what: NOTHING,
    why: 'neither --report nor --policy is given',
    hint: 'Give --report with the JSON of the report of the run that deleted the key, or --policy',
  });
}

/** Without a policy, the report says which built-in provider it was, and nothing is written but the key. */
async function restoreByReport(
  fingerprint: string,
  { report, options }: { report: Report; options: RestoreCommand },
): Promise<void> {
  checkBuiltIn(report.address);
  const { provider, vars } = report.address;
  const undo = undoFromReport(report, deletedKey(fingerprint, { options, noRecord: HINTS.report }));
  const account = await openAccount({ provider, apiToken: await readToken({ provider }), vars });
  await show(await restoreKey(account, undo), { undo, account, options });
}

/** With a policy, the ledger is updated too, under its lock: otherwise a run could delete the key at the same time. */
async function restoreByPolicy(
  fingerprint: string,
  parts: { report: Report | undefined; policy: string; options: RestoreCommand },
): Promise<void> {
  const { report, options } = parts;
  const name = options.account ?? report?.account;
  const selected = await readAccount({
    policy: parts.policy,
    ...(name === undefined ? {} : { account: name }),
  });
  if (report) checkAgreement(report, selected.account);
  const prepared = await prepareCommand(selected);
  const { account, undo, restored } = await restoreDeletion(prepared, (ledgerFile) =>
    report
      ? undoFromReport(report, deletedKey(fingerprint, { options, noRecord: HINTS.report }))
      : undoFromLedger(ledgerFile, deletedKey(fingerprint, { options, noRecord: HINTS.ledger })),
  );
  await show(restored, { undo, account, options });
}

function deletedKey(
  fingerprint: string,
  { options, noRecord }: { options: RestoreCommand; noRecord: string },
): DeletedKey {
  return { fingerprint, id: options.id, hints: { noRecord, id: '--id' } };
}

/** readReportFile reads the JSON of a run's report, or of the one that latest.json names. Throws Problem. */
async function readReportFile(path: string): Promise<Report> {
  const text = await readText(path);
  const latest = readLatestName(text);
  if (latest === undefined) return readReport(text, path);
  if (path === '-') throw unreadable(path, `it only says that the latest report is ${latest}`, HINT);
  // It names the report from the place for reports on, in which it is in the folder of the account.
  const report = join(dirname(path), '..', latest);
  return readReport(await readText(report), report);
}

async function readText(path: string): Promise<string> {
  const problem = (why: string, hint: string) => unreadable(path, why, hint);
  const tooLarge = { why: 'it is larger than any report', hint: HINT };
  const bytes = await readInput({ source: path, most: MOST_BYTES, tooLarge, problem });
  return bytes.toString('utf8');
}

const HINT = 'Give the JSON of the report of the run that deleted the key';

function unreadable(path: string, why: string, hint: string): Problem {
  return new Problem({ what: `Report ${sanitize(path)} cannot be read`, why, hint });
}

async function show(
  { key, isNew }: RestoredKey,
  { undo, account, options }: { undo: Undo; account: Account; options: RestoreCommand },
): Promise<void> {
  if (options.json) {
    await print(json({ ...keyObject(key), restored: isNew }));
    return;
  }
  const result = isNew
    ? `Restored on ${account.title}, confirmed by a new listing`
    : `Nothing to do, the key is already on ${account.title}`;
  await print(`${paint('good', result)}: ${keyName(key)}`);
  if (key.name !== undo.name) await print(`  Its old name was ${sanitize(undo.name) || 'empty'}.`);
  noteNext(
    'the next audit will evaluate it like any other key. To keep it, name its owner in the policy, and add',
  );
  note('keep: true if a rule deletes it whoever owns it, such as for its age:');
  for (const line of policySnippet(undo, Date.now())) note(line);
}
