import { hostname, userInfo } from 'node:os';
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
import { UsageError } from '../usage-error.ts';
import { reportLines } from './audit-summary.ts';
import { type PolicyOptions, readAccounts } from './policy-options.ts';
import { prepareCommand } from './prepare-command.ts';
import { showProgress } from './progress.ts';

interface AuditCommand extends PolicyOptions {
  /** Directory for a copy of each report. */
  out?: string;
  json?: boolean;
  failOn: Severity;
  /** How many keys the account has, as whoever calls the command confirms. */
  acceptCount?: number;
}

/** auditAccounts audits one account after another, prints the result of each, and returns the exit code. */
export async function auditAccounts(options: AuditCommand): Promise<number> {
  const { policy, accounts } = await readAccounts(options);
  if (options.acceptCount !== undefined && accounts.length > 1) throw oneAccountOnly(accounts);
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

/** A number confirms what one account has; nobody could mean it for several. */
function oneAccountOnly(accounts: PolicyAccount[]): UsageError {
  return new UsageError({
    what: 'The number of keys cannot be accepted',
    why: `--accept-count is for one account, and the policy has ${accounts.length}`,
    hint: `Choose one with --account: ${accounts.map(({ name }) => name).join(', ')}`,
  });
}

async function auditAccount(parts: {
  policy: Policy;
  account: PolicyAccount;
  claims: AccountClaims | undefined;
  options: AuditCommand;
  signal: AbortSignal;
}): Promise<ExitReason> {
  const { policy, account, claims, options, signal } = parts;
  const copies = options.out === undefined ? undefined : resolve(options.out);
  const progress = showProgress(account.name);
  // What is said about the interrupt must not stand behind the bar.
  signal.addEventListener('abort', () => progress.end(), { once: true });
  try {
    const prepared = await prepareCommand({
      policy,
      account,
      copies,
      claims,
      acceptCount:
        options.acceptCount === undefined ? undefined : { count: options.acceptCount, by: userName() },
      mustStop: () => (signal.aborted ? 'the run was interrupted' : undefined),
      progress: (...step) => progress.show(...step),
    });
    const report = await audit(prepared);
    progress.end();
    await print(
      options.json ? json(report) : reportLines(report, { places: [policy.reports, copies] }).join('\n'),
    );
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

/** userName is who calls the command, for the record: `octocat on buildhost`. */
function userName(): string {
  try {
    return `${userInfo().username} on ${hostname()}`;
  } catch {
    return `an unnamed user on ${hostname()}`; // In a container, a user may have no name.
  }
}
