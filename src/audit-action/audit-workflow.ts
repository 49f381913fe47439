import { randomUUID } from 'node:crypto';
import { mask } from '../action/mask.ts';
import { AccountClaims } from '../audit/account-claims.ts';
import { audit } from '../audit/audit.ts';
import { keepHeapSmall } from '../audit/heap.ts';
import type { PolicyAccount } from '../audit/policy/policy.ts';
import { prepareAudit } from '../audit/prepare-audit.ts';
import { AccountStatuses } from '../audit/report/accounts/account-statuses.ts';
import { publishAccounts } from '../audit/report/accounts/publish-accounts.ts';
import { reportPages } from '../audit/report/report-pages.ts';
import type { RunReport } from '../audit/report/run-report.ts';
import { runVerdict } from '../audit/report/sections/verdict.ts';
import { sideBySide } from '../audit/side-by-side.ts';
import { proxyCredentials } from '../http/proxy.ts';
import { errorMessage, Problem } from '../problem.ts';
import { Annotations } from './annotations.ts';
import type { AuditCore } from './audit-core.ts';
import { type AuditInputs, readAuditInputs } from './audit-inputs.ts';
import { AuditTally } from './audit-tally.ts';
import { JobSummary } from './job-summary.ts';
import { ResultFiles } from './result-files.ts';
import { readWorkspacePolicy, type WorkspacePolicy } from './workspace-policy.ts';

declare const KEYLEASE_VERSION: string;

/** Audited is what came of one account: its report, or why there is none. */
interface Audited {
  account: string;
  report?: RunReport;
  why?: string;
}

/**
 * auditInWorkflow audits the accounts of a policy side by side, and shows what came of each in the order of the policy. The step
 * fails if there are findings as severe as `fail-on`, or if anything was not evaluated or not done. Throws Problem.
 */
export async function auditInWorkflow(core: AuditCore, processEnv: NodeJS.ProcessEnv): Promise<void> {
  for (const secret of [core.getInput('github-token'), ...proxyCredentials()]) mask(core, secret);
  keepHeapSmall();
  const inputs = await readAuditInputs(core);
  const given = await readWorkspacePolicy(inputs.policy, { account: inputs.account, env: processEnv });
  const { policy, accounts, file } = given;
  const env: NodeJS.ProcessEnv = {
    ...processEnv,
    GITHUB_TOKEN: inputs.githubToken ?? processEnv.GITHUB_TOKEN,
  };
  if (inputs.acceptCount !== undefined && accounts.length > 1) throw oneAccountOnly(accounts);
  const [annotations, statuses] = [new Annotations(), new AccountStatuses()];
  const summary = new JobSummary(reportPages(policy, env));
  const [tally, files] = [new AuditTally(inputs.failOn), new ResultFiles(env.RUNNER_TEMP)];
  const tell = (line: string) => core.warning(line);
  await files.open(inputs.formats, { policy: file ?? 'policy.yaml', accounts: accounts.length, tell });
  for (const audited of auditAll(core, { ...given, inputs, env, copies: files.folder })) {
    const { account, report, why = '' } = await audited;
    core.info(`${account}: ${report ? runVerdict(report) : why}`);
    if (report) {
      for (const part of [annotations, summary, statuses, tally, files]) part.add(report);
      report.rows.dispose();
    } else {
      annotations.addProblem(`${account}: not evaluated`, why);
      statuses.addFailed(account, why, Date.now());
      tally.addFailed(account);
    }
  }
  const pages = { statuses, policy, copies: files.folder, env, mask: (secret: string) => mask(core, secret) };
  await publishAccounts({ ...pages, clock: Date.now, keylease: KEYLEASE_VERSION }).catch((error) => {
    annotations.addProblem('The page about all accounts', errorMessage(error));
    tally.addIncomplete('the page about all accounts');
  });
  setOutputs(core, { tally, reportPath: files.folder, sarifPath: files.end() });
  const overview = { statuses: statuses.all, now: Date.now(), keylease: KEYLEASE_VERSION };
  await summary.write(core, overview).catch((error) => {
    core.warning(`The summary of the step could not be written: ${errorMessage(error)}`);
  });
  annotations.print(core, { file });
  if (tally.failures.length > 0) core.setFailed(`${tally.failures.join('. ')}.`);
}

interface Audits extends Omit<WorkspacePolicy, 'file'> {
  inputs: AuditInputs;
  env: NodeJS.ProcessEnv;
  /** Folder for the reports. */
  copies: string;
}

function auditAll(core: AuditCore, { accounts, ...parts }: Audits): Promise<Audited>[] {
  const { policy, inputs, copies, env } = parts;
  const claims = accounts.length > 1 ? new AccountClaims() : undefined;
  const mustStop = stopOnCancel();
  const count = inputs.acceptCount;
  const acceptCount = count === undefined ? undefined : { count, by: `${env.GITHUB_ACTOR} on GitHub` };
  return sideBySide(accounts, async (account) => {
    const place = claims?.enter(account);
    const options = { policy, account, env, copies, place, acceptCount, mustStop, holder: nameHolder(env) };
    const common = {
      mask: (secret: string) => mask(core, secret),
      clock: Date.now,
      keylease: KEYLEASE_VERSION,
    };
    try {
      return { account: account.name, report: await audit(await prepareAudit({ ...options, ...common })) };
    } catch (error) {
      return { account: account.name, why: errorMessage(error) };
    } finally {
      place?.leave();
    }
  });
}

/** Where a workflow is canceled, its processes get SIGINT, 7.5 s later SIGTERM, and 2.5 s later are killed (actions/runner). */
function stopOnCancel(): () => string | undefined {
  let why: string | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      why = 'the workflow was canceled';
    });
  }
  return () => why;
}

/** nameHolder is unique, so that a lock that this run finds is never taken for its own: two jobs of a run have the same id. */
function nameHolder({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: NodeJS.ProcessEnv): string {
  const run = `${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT}`;
  return `GitHub, ${run} (${randomUUID().slice(0, 8)})`;
}

function setOutputs(
  core: AuditCore,
  parts: { tally: AuditTally; reportPath: string; sarifPath: string | undefined },
): void {
  const { tally, reportPath, sarifPath = '' } = parts;
  const { outcome, worst = 'none', keys, total: findings, deleted } = tally;
  const { critical, high } = tally.findings;
  const outputs = { outcome, worst, keys, findings, critical, high, deleted };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  core.setOutput('report-path', reportPath);
  core.setOutput('sarif-path', sarifPath);
}

/** A number confirms what one account has; nobody could mean it for several. */
function oneAccountOnly(accounts: PolicyAccount[]): Problem {
  return new Problem({
    what: 'The number of keys cannot be accepted',
    why: `accept-count is for one account, and the policy has ${accounts.length}`,
    hint: `Set the input account to one of: ${accounts.map(({ name }) => name).join(', ')}`,
  });
}
