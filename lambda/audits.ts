import { randomInt } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { AccountClaims } from '../src/audit/account-claims.ts';
import { audit } from '../src/audit/audit.ts';
import type { AuditOptions } from '../src/audit/audit-options.ts';
import { type Explanation, explain, isNamed, type KeyHistory, keyHistory } from '../src/audit/explain.ts';
import type { NotEvaluated } from '../src/audit/findings.ts';
import { keepHeapSmall } from '../src/audit/heap.ts';
import type { Policy, PolicyAccount } from '../src/audit/policy/policy.ts';
import { nameRun, type PrepareOptions, prepareAudit } from '../src/audit/prepare-audit.ts';
import { preview } from '../src/audit/preview.ts';
import { AccountStatuses } from '../src/audit/report/accounts/account-statuses.ts';
import { publishAccounts } from '../src/audit/report/accounts/publish-accounts.ts';
import { type RunReport, reportKeys } from '../src/audit/report/run-report.ts';
import { sideBySide } from '../src/audit/side-by-side.ts';
import { errorMessage } from '../src/problem.ts';
import { type RestoredAnswer, type RestoreRequest, restoreFromEvent } from './restore-event.ts';
import { type AccountResult, type AuditResult, accountResult, notStarted, withNotSent } from './result.ts';
import type { SinkRun } from './sinks/sink.ts';
import { openSinks } from './sinks/sinks.ts';
import { Telemetry } from './telemetry.ts';
import { withFreshToken } from './token-rotation.ts';

declare const KEYLEASE_VERSION: string;

/** The time that an invocation reserves for saving and notifying, in milliseconds: a call to a provider may take a minute. */
const MARGIN = 90_000;
/** The part of it that is left for the answer, when the report has been sent. */
const LAST_MARGIN = 15_000;

const telemetry = new Telemetry(process.env);

/** KeyExplanation is why a key is treated as it is, and what the ledger knows about it if it is not listed. */
export interface KeyExplanation {
  explanations: Explanation[];
  history: KeyHistory;
}

/** AuditsOptions is the policy, and the invocation that applies it. */
interface AuditsOptions {
  policy: Policy;
  context: Context;
  /** How many keys the account has, as whoever sent the event confirms. */
  acceptCount?: number | undefined;
  /** How many more times the caller will call for accounts that time runs out for; 0 by default. */
  callsLeft?: number | undefined;
  /** False if the caller has the page about all accounts written later. */
  page?: boolean | undefined;
}

/** PageAnswer tells whether the page about all accounts was written, and if not, why. */
export type PageAnswer = Pick<AuditResult, 'run' | 'complete' | 'notEvaluated'>;

/** auditAll audits accounts side by side. It does not throw: what went wrong with an account is in its result. */
export async function auditAll(accounts: PolicyAccount[], options: AuditsOptions): Promise<AuditResult> {
  keepHeapSmall();
  const parts = begin(options);
  const claims = accounts.length > 1 ? new AccountClaims() : undefined;
  const results = new Map<PolicyAccount, AccountResult>();
  const statuses = new AccountStatuses();
  const audits = sideBySide(rotate(accounts), async (account) => {
    const place = claims?.enter(account);
    const result = await auditOne({ ...parts, account, place }, statuses);
    place?.leave();
    results.set(account, result);
    telemetry.end(result, { continues: (options.callsLeft ?? 0) > 0 && isOutOfTime(result) });
  });
  await Promise.all(audits);
  const inOrder = accounts.flatMap((account) => results.get(account) ?? []);
  const notEvaluated = await publishPage(parts, { statuses, leavesPage: options.page === false });
  telemetry.writeUndone(notEvaluated);
  return {
    run: parts.run,
    complete: notEvaluated.length === 0 && inOrder.every(({ complete }) => complete),
    outOfTime: inOrder.filter(isOutOfTime).map(({ account }) => account),
    accounts: inOrder,
    notEvaluated,
  };
}

/** writePage writes the page about all accounts, from what earlier calls kept. It does not throw. */
export async function writePage(options: AuditsOptions): Promise<PageAnswer> {
  const parts = begin(options);
  const statuses = new AccountStatuses();
  const notEvaluated = await publishPage(parts, { statuses, leavesPage: false });
  telemetry.writeUndone(notEvaluated);
  return { run: parts.run, complete: notEvaluated.length === 0, notEvaluated };
}

/** publishPage keeps what came of accounts, and writes the page about all, if there are several. It returns why not, if it could not. */
async function publishPage(
  { policy, mustStopSending }: Omit<Parts, 'account'>,
  pages: { statuses: AccountStatuses; leavesPage: boolean },
): Promise<NotEvaluated[]> {
  if (policy.accounts.length < 2) return [];
  const common = { env: process.env, mask: telemetry.mask, clock: Date.now, keylease: KEYLEASE_VERSION };
  const options = { ...common, ...pages, policy };
  const why = mustStopSending() ?? (await publishAccounts(options).then(() => undefined, errorMessage));
  return why === undefined ? [] : [{ what: 'the page about all accounts', why }];
}

/** explainOne explains a key of an account; nothing is changed. Throws Problem if keys cannot be listed. */
export async function explainOne(
  { account, fingerprint }: { account: PolicyAccount; fingerprint: string },
  options: AuditsOptions,
): Promise<KeyExplanation> {
  const seen = await preview(await prepare({ ...begin(options), account }), (identity) =>
    isNamed(identity, fingerprint),
  );
  seen.plan.rows.dispose();
  return {
    explanations: explain(seen, fingerprint),
    history: await keyHistory(seen.file, fingerprint),
  };
}

/** restoreOne restores a key that an audit deleted, from the ledger, and sends that. Throws Problem. */
export async function restoreOne(
  { account, ...request }: RestoreRequest & { account: PolicyAccount },
  options: AuditsOptions,
): Promise<RestoredAnswer> {
  const parts = { ...begin(options), account };
  const restoration = await restoreFromEvent(await prepare(parts), request);
  telemetry.writeRestored(restoration);
  const { id, fingerprint } = restoration.key;
  const restored = restoration.restored ? { id, fingerprint } : undefined;
  const rest = { deletions: [], resolved: [], notEvaluated: [], complete: true };
  const notSent = await openSinks(sinkRun(parts)).end(restored ? { ...rest, restored } : rest);
  telemetry.writeNotSent(account.name, notSent);
  return { ...restoration, complete: notSent.length === 0, notEvaluated: notSent };
}

/** begin names a run and limits its time. An event that is delivered twice starts two runs. */
function begin({ policy, context, acceptCount: count }: AuditsOptions): Omit<Parts, 'account'> {
  const run = nameRun(Date.now());
  telemetry.begin(run, context);
  const mustStop = (ahead = 0) =>
    context.getRemainingTimeInMillis() < MARGIN + ahead ? 'this invocation is about to time out' : undefined;
  const acceptCount = count === undefined ? undefined : { count, by: `request ${context.awsRequestId}` };
  // A call that is tried again has the same id, and takes over the lock of the one that died.
  const holder = `request ${context.awsRequestId}`;
  const mustStopSending = () =>
    context.getRemainingTimeInMillis() < LAST_MARGIN ? 'this invocation is about to time out' : undefined;
  return { run, policy, acceptCount, mustStop, mustStopSending, holder };
}

function sinkRun({ run, policy, account, mustStopSending }: Parts): SinkRun {
  const { grace } = policy;
  const [startedAt, mustStop] = [Date.now(), mustStopSending];
  return { account: account.name, run, grace, startedAt, clock: Date.now, env: process.env, mustStop };
}

type Parts = Pick<PrepareOptions, 'policy' | 'account' | 'acceptCount' | 'place' | 'holder'> & {
  run: string;
  mustStop: (ahead?: number) => string | undefined;
  mustStopSending: () => string | undefined;
};

/** auditOne audits an account, sends what came of it to other services, and notes it in `statuses`. */
async function auditOne(parts: Parts, statuses: AccountStatuses): Promise<AccountResult> {
  const sinks = openSinks(sinkRun(parts));
  const why = parts.mustStop();
  const { result, report } =
    why === undefined
      ? await runAudit(parts)
      : { result: notStarted(parts.account, { reason: 'time', why }) };
  if (report) for (const key of reportKeys(report)) sinks.row(key);
  const { notEvaluated, complete } = result;
  if (report) statuses.add(report);
  else statuses.addFailed(result.account, notEvaluated[0]?.why ?? '', Date.now());
  const notSent = await sinks.end(report ?? { deletions: [], resolved: [], notEvaluated, complete });
  report?.rows.dispose();
  telemetry.writeNotSent(result.account, notSent);
  return withNotSent(result, notSent);
}

async function runAudit(parts: Parts): Promise<{ result: AccountResult; report?: RunReport }> {
  let stopped = false;
  const mustStop = (ahead?: number) => {
    const stop = parts.mustStop(ahead);
    stopped ||= stop !== undefined;
    return stop;
  };
  try {
    const report = await audit(await prepare({ ...parts, mustStop }));
    telemetry.write(report);
    return { result: accountResult(report, { stopped }), report };
  } catch (error) {
    return { result: notStarted(parts.account, { reason: 'failed', why: errorMessage(error) }) };
  }
}

function isOutOfTime({ incomplete }: AccountResult): boolean {
  return incomplete.includes('time');
}

/** prepare sets up an audit that reads its token again if the provider refuses it: set up again, it has no secret cached. */
async function prepare({ run, mustStopSending: _, ...parts }: Parts): Promise<AuditOptions> {
  const { mask } = telemetry;
  const options = { ...parts, mask, env: process.env, clock: Date.now, keylease: KEYLEASE_VERSION };
  const auditOptions = await prepareAudit(options);
  const reopen = async () => (await prepareAudit(options)).open();
  return { ...auditOptions, run, open: async () => withFreshToken(await auditOptions.open(), reopen) };
}

/** rotate starts at a random account, so that when there is not enough time for all, it is not always the same ones that wait. */
function rotate<T>(accounts: T[]): T[] {
  const first = randomInt(accounts.length);
  return [...accounts.slice(first), ...accounts.slice(0, first)];
}
