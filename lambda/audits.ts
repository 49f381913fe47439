import { randomInt } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { AccountClaims } from '../src/audit/account-claims.ts';
import { audit } from '../src/audit/audit.ts';
import type { AuditOptions } from '../src/audit/audit-options.ts';
import { type Explanation, explain, type KeyHistory, keyHistory } from '../src/audit/explain.ts';
import type { NotEvaluated } from '../src/audit/findings.ts';
import type { Policy, PolicyAccount } from '../src/audit/policy/policy.ts';
import { nameRun, type PrepareOptions, prepareAudit } from '../src/audit/prepare-audit.ts';
import { preview } from '../src/audit/preview.ts';
import type { Report } from '../src/audit/report/report.ts';
import { errorMessage, Problem } from '../src/problem.ts';
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

const telemetry = new Telemetry();

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
}

/** auditAll audits accounts one after the other. Throws Problem if none of them could be evaluated. */
export async function auditAll(accounts: PolicyAccount[], options: AuditsOptions): Promise<AuditResult> {
  const parts = { ...begin(options), claims: accounts.length > 1 ? new AccountClaims() : undefined };
  const results = new Map<PolicyAccount, AccountResult>();
  for (const account of rotate(accounts)) {
    const result = await auditOne({ ...parts, account });
    results.set(account, result);
    telemetry.end(result);
  }
  const inOrder = accounts.flatMap((account) => results.get(account) ?? []);
  if (!inOrder.some(({ evaluated }) => evaluated)) throw nothingEvaluated(inOrder);
  return { run: parts.run, complete: inOrder.every(({ complete }) => complete), accounts: inOrder };
}

/** explainOne explains a key of an account; nothing is changed. Throws Problem if keys cannot be listed. */
export async function explainOne(
  { account, fingerprint }: { account: PolicyAccount; fingerprint: string },
  options: AuditsOptions,
): Promise<KeyExplanation> {
  const seen = await preview(await prepare({ ...begin(options), account }));
  return {
    explanations: explain(seen, fingerprint),
    history: keyHistory(seen.options.ledger, fingerprint),
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
  const mustStop = () =>
    context.getRemainingTimeInMillis() < MARGIN ? 'this invocation is about to time out' : undefined;
  const acceptCount = count === undefined ? undefined : { count, by: `request ${context.awsRequestId}` };
  const mustStopSending = () =>
    context.getRemainingTimeInMillis() < LAST_MARGIN ? 'this invocation is about to time out' : undefined;
  return { run, policy, acceptCount, mustStop, mustStopSending };
}

function sinkRun({ run, policy, account, mustStopSending }: Parts): SinkRun {
  const { grace } = policy;
  const [startedAt, mustStop] = [Date.now(), mustStopSending];
  return { account: account.name, run, grace, startedAt, clock: Date.now, env: process.env, mustStop };
}

type Parts = Pick<PrepareOptions, 'policy' | 'account' | 'acceptCount' | 'claims'> & {
  run: string;
  mustStop: () => string | undefined;
  mustStopSending: () => string | undefined;
};

async function auditOne(parts: Parts): Promise<AccountResult> {
  const sinks = openSinks(sinkRun(parts));
  const stop = parts.mustStop();
  const report = stop === undefined ? await runAudit(parts) : stop;
  if (typeof report === 'string') {
    const result = notStarted(parts.account, report);
    const { notEvaluated, complete } = result;
    return finish(result, await sinks.end({ deletions: [], resolved: [], notEvaluated, complete }));
  }
  for (const key of report.keys) sinks.row(key);
  return finish(accountResult(report), await sinks.end(report));
}

/** runAudit audits an account, and returns its report, or why there is none. */
async function runAudit(parts: Parts): Promise<Report | string> {
  try {
    const report = await audit(await prepare(parts));
    telemetry.write(report);
    return report;
  } catch (error) {
    return errorMessage(error);
  }
}

function finish(result: AccountResult, notSent: NotEvaluated[]): AccountResult {
  telemetry.writeNotSent(result.account, notSent);
  return withNotSent(result, notSent);
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

function nothingEvaluated(accounts: AccountResult[]): Problem {
  const [first] = accounts.flatMap(({ account, notEvaluated }) =>
    notEvaluated.map(({ why }) => `${account}, ${why}`),
  );
  return new Problem({
    what: accounts.length === 1 ? 'The account could not be evaluated' : 'No account could be evaluated',
    why: (first ?? 'the policy names none').replace(/\.$/, ''),
    hint: 'See the log of this run, and docs/deploy.md',
  });
}
