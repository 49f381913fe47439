import { resolve } from 'node:path';
import { AccountClaims } from '../../audit/account-claims.ts';
import { audit } from '../../audit/audit.ts';
import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { runOutcome } from '../../audit/report/outcome.ts';
import { sanitize } from '../../format.ts';
import type { Severity } from '../../keys/weakness.ts';
import { type ExitReason, exitCode } from '../exit-codes.ts';
import { onInterrupt } from '../interrupt.ts';
import { json, note, print, printError } from '../output.ts';
import { reportLines } from './audit-summary.ts';
import { type PolicyOptions, readAccounts } from './policy-options.ts';
import { prepareCommand } from './prepare-command.ts';
import { showProgress } from './progress.ts';

interface AuditCommand extends PolicyOptions {
  /** Directory for reports, instead of the one in the policy. */
  out?: string;
  json?: boolean;
  failOn: Severity;
}

/** auditAccounts audits one account after another, prints the result of each, and returns the exit code. */
export async function auditAccounts(options: AuditCommand): Promise<number> {
  const { policy, accounts } = readAccounts(options);
  const interrupt = onInterrupt({
    first: () => note('Interrupted: this run ends after the current step. Interrupt again to exit at once.'),
    leave: () => note('Exited at once: the next run will find out what this one had started.'),
  });
  const claims = accounts.length > 1 ? new AccountClaims() : undefined;
  const reasons = new Set<ExitReason>();
  for (const account of accounts) {
    if (interrupt.signal.aborted) note(`${account.name} was not audited: interrupted.`);
    else reasons.add(await auditAccount({ policy, account, claims, options, signal: interrupt.signal }));
  }
  if (interrupt.signal.aborted) reasons.add('interrupted');
  interrupt.stop();
  return exitCode(reasons);
}

async function auditAccount(parts: {
  policy: Policy;
  account: PolicyAccount;
  claims: AccountClaims | undefined;
  options: AuditCommand;
  signal: AbortSignal;
}): Promise<ExitReason> {
  const { policy, account, claims, options, signal } = parts;
  const reports = options.out === undefined ? policy.reports : resolve(options.out);
  const progress = showProgress(account.name);
  try {
    const prepared = await prepareCommand({
      policy,
      account,
      claims,
      reports,
      mustStop: () => (signal.aborted ? 'the run was interrupted' : undefined),
      progress: (...step) => progress.show(...step),
    });
    const report = await audit(prepared);
    progress.end();
    await print(options.json ? json(report) : reportLines(report, { reports }).join('\n'));
    const outcome = runOutcome(report, options.failOn);
    if (outcome === 'failed') {
      const why = sanitize(report.notEvaluated[0]?.why ?? '', 1000);
      note(`keylease: ${account.name} could not be evaluated: ${why}`);
    }
    return outcome;
  } catch (error) {
    progress.end();
    printError(error);
    return 'failed';
  }
}
