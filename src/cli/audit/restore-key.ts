import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Account } from '../../accounts/account.ts';
import { openAccount } from '../../accounts/open.ts';
import type { AuditOptions } from '../../audit/audit.ts';
import { compose } from '../../audit/compose.ts';
import { keyIdentity } from '../../audit/evidence.ts';
import type { Undo } from '../../audit/ledger/ledger.ts';
import { LedgerFile } from '../../audit/ledger/ledger-file.ts';
import { describeHolder, takeLock } from '../../audit/ledger/lock.ts';
import { pastDeletions } from '../../audit/ledger/past-deletions.ts';
import { recordEvents } from '../../audit/ledger/record.ts';
import { readReport } from '../../audit/report/read-report.ts';
import type { Report } from '../../audit/report/report.ts';
import { policySnippet, type RestoredKey, restoreKey } from '../../audit/restore.ts';
import { sanitize } from '../../format.ts';
import { isFingerprint } from '../../keys/fingerprint.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { MINUTE } from '../../time.ts';
import { readToken } from '../account-options.ts';
import { keyName, keyObject } from '../keys/key-table.ts';
import { addSecret } from '../known-secrets.ts';
import { json, note, print } from '../output.ts';
import { version } from '../version.ts';
import { readAccount } from './policy-options.ts';

interface RestoreCommand {
  report?: string;
  policy?: string;
  account?: string;
  apiUrl?: string;
  json?: boolean;
}

/** In milliseconds; a registration with all its retries takes less. */
const LOCK_LASTS = 10 * MINUTE;

/** restoreDeletedKey puts a key back that an audit deleted, by its SHA256 fingerprint. */
export async function restoreDeletedKey(fingerprint: string, options: RestoreCommand): Promise<number> {
  checkFingerprint(fingerprint);
  const report = options.report === undefined ? undefined : readReportFile(options.report);
  if (options.policy !== undefined) {
    await restoreByPolicy(fingerprint, { report, policy: options.policy, options });
  } else {
    await restoreByReport(fingerprint, { report: report ?? refuse(), options });
  }
  return 0;
}

/** Without a policy, the report says where the account is, and nothing is written but the key. */
async function restoreByReport(
  fingerprint: string,
  { report, options }: { report: Report; options: RestoreCommand },
): Promise<void> {
  const { provider, profile, apiUrl, vars } = report.address;
  checkAddress(report, options);
  const account = await openAccount({
    provider,
    profile: profile ?? undefined,
    apiUrl: apiUrl ?? undefined,
    apiToken: readToken(),
    vars,
  });
  const undo = undoIn(report, fingerprint);
  await show(await restoreKey(account, undo), { undo, account, options });
}

/** The token goes where the report says: whoever can write reports must not get it by that. */
function checkAddress({ address: { apiUrl, profile } }: Report, options: RestoreCommand): void {
  const refused = (why: string, hint: string) => new Problem({ what: 'Nothing is put back', why, hint });
  if (apiUrl !== null && apiUrl !== options.apiUrl) {
    const why = `the report says that the account is at ${sanitize(apiUrl)}, and nobody else does`;
    throw refused(why, 'Give --policy too, or that address with --api-url if it is right');
  }
  if (profile !== null && !isAbsolute(profile)) {
    throw refused('the profile in the report is not the path of a file', 'Give --policy too');
  }
}

/** With a policy the ledger is told, as the only one at work on the account: else a run might delete the key meanwhile. */
async function restoreByPolicy(
  fingerprint: string,
  parts: { report: Report | undefined; policy: string; options: RestoreCommand },
): Promise<void> {
  const { report, options } = parts;
  const name = options.account ?? report?.account;
  const chosen = readAccount({ policy: parts.policy, ...(name === undefined ? {} : { account: name }) });
  const composed = await compose({
    ...chosen,
    env: process.env,
    mask: addSecret,
    clock: Date.now,
    keylease: version,
  });
  await locked(composed, async (ledgerFile) => {
    const undo = report ? undoIn(report, fingerprint) : undoAmong(ledgerFile, fingerprint);
    const account = await composed.open();
    const done = await restoreKey(account, undo);
    await show(done, { undo, account, options });
    if (done.isNew) await record(ledgerFile, { composed, undo, done });
  });
}

async function locked(
  composed: AuditOptions,
  task: (ledgerFile: LedgerFile) => Promise<void>,
): Promise<void> {
  const { store, account, run, clock } = composed;
  const lock = await takeLock({ store, account: account.name, run, now: clock, lasts: LOCK_LASTS });
  if ('heldBy' in lock) {
    throw new Problem({
      what: `Nothing is put back on ${account.name}`,
      why: describeHolder(lock.heldBy),
      hint: 'Run again when it has ended',
    });
  }
  try {
    await task(await LedgerFile.open(store, account.name));
  } finally {
    await lock.release().catch(() => {}); // It expires by itself.
  }
}

async function record(
  ledgerFile: LedgerFile,
  { composed, undo, done }: { composed: AuditOptions; undo: Undo; done: RestoredKey },
): Promise<void> {
  const { run, policy, clock, keylease } = composed;
  const event = { kind: 'restored', key: keyIdentity(undo), as: keyIdentity(done.key) } as const;
  await ledgerFile.save(
    recordEvents(ledgerFile.ledger, [event], { now: clock(), run, policy: policy.hash, keylease }),
  );
}

function readReportFile(path: string): Report {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Problem({
      what: `Report ${sanitize(path)} cannot be read`,
      why: errorMessage(error),
      hint: 'Give the report.json of the run that deleted the key',
    });
  }
  return readReport(text, path);
}

function undoIn({ deletions, account }: Report, fingerprint: string): Undo {
  const found = deletions.findLast(({ key }) => key.fingerprint === fingerprint);
  if (found) return found.key;
  const some = deletions.slice(0, 5).map(({ key }) => key.fingerprint);
  throw unknown(
    fingerprint,
    deletions.length === 0
      ? `this run set out to delete nothing on ${account}`
      : `this run set out to delete ${deletions.length} on ${account}: ${sanitize(some.join(', '), 400)}${deletions.length > 5 ? ' and more' : ''}`,
    'Give the report of the run that deleted it, or --policy alone for what the ledger remembers',
  );
}

function undoAmong({ ledger, broken }: LedgerFile, fingerprint: string): Undo {
  const [last] = pastDeletions(ledger, fingerprint);
  if (last) return last.undo;
  throw unknown(
    fingerprint,
    broken ?? 'the ledger remembers no deletion of it',
    'Give --report with the report of the run that deleted it',
  );
}

async function show(
  { key, isNew }: RestoredKey,
  { undo, account, options }: { undo: Undo; account: Account; options: RestoreCommand },
): Promise<void> {
  if (options.json) {
    await print(json({ ...keyObject(key), restored: isNew }));
    return;
  }
  const said = isNew
    ? `Put back on ${account.title}, and found by a fresh listing: `
    : `Nothing to do, ${account.title} has it: `;
  await print(said + keyName(key));
  if (key.name !== undo.name) await print(`  It was called ${sanitize(undo.name) || 'nothing'} before.`);
  note('The next audit judges it anew. To keep it for good, name its owner in the policy:');
  for (const line of policySnippet(undo, Date.now())) note(line);
}

function checkFingerprint(fingerprint: string): void {
  if (isFingerprint(fingerprint)) return;
  throw new Problem({
    what: 'Nothing is put back',
    why: `"${sanitize(fingerprint, 60)}" is not a SHA256 fingerprint`,
    hint: 'Give it as the report has it, SHA256: and 43 characters',
  });
}

function unknown(fingerprint: string, why: string, hint: string): Problem {
  return new Problem({ what: `${fingerprint} cannot be put back`, why: why.replace(/\.$/, ''), hint });
}

function refuse(): never {
  throw new Problem({
    what: 'Nothing is put back',
    why: 'neither a report nor a policy is named',
    hint: 'Give --report with the report.json of the run that deleted it, or --policy',
  });
}
