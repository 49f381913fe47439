import { hostname, userInfo } from 'node:os';
import { resolve } from 'node:path';
import { type AccountClaim, AccountClaims } from '../../audit/account-claims.ts';
import { audit } from '../../audit/audit.ts';
import type { AuditOptions } from '../../audit/audit-options.ts';
import { keepHeapSmall } from '../../audit/heap.ts';
import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { AccountStatuses } from '../../audit/report/accounts/account-statuses.ts';
import { type PublishOptions, publishAccounts } from '../../audit/report/accounts/publish-accounts.ts';
import type { ReportDocument } from '../../audit/report/formats/output-format.ts';
import { OUTPUT_FORMATS, type OutputFormatName } from '../../audit/report/formats/output-formats.ts';
import { runOutcome } from '../../audit/report/outcome.ts';
import { sideBySide } from '../../audit/side-by-side.ts';
import { pluralize, sanitize } from '../../format.ts';
import type { FailOn } from '../../keys/fail-on.ts';
import { errorMessage } from '../../problem.ts';
import { type ExitReason, exitCode, exitReason } from '../exit-codes.ts';
import { onInterrupt } from '../interrupt.ts';
import { addSecret } from '../known-secrets.ts';
import { errorText, note, print, warn } from '../output.ts';
import { paint } from '../palette.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { reportLines } from './audit-summary.ts';
import { type PolicyOptions, policyReference, readAccounts } from './policy-options.ts';
import { prepareCommand } from './prepare-command.ts';
import { showProgress } from './show-progress.ts';

interface AuditCommand extends PolicyOptions {
  /** Directory for a copy of each report. */
  out?: string;
  /** A summary for people without it. */
  format?: OutputFormatName;
  failOn: FailOn;
  /** How many keys the account has, as whoever calls the command confirms. */
  acceptCount?: number;
}

/** Audited is what came of one account, to be told when its turn has come. */
interface Audited {
  reason: ExitReason | undefined;
  /** Prints its result. */
  show?: () => Promise<void>;
  /** For standard error. */
  problem?: string;
}

/**
 * auditAccounts audits accounts side by side, prints the result of each in the order of the policy, and returns the exit
 * code.
 */
export async function auditAccounts(options: AuditCommand): Promise<number> {
  keepHeapSmall();
  const { policy, accounts } = await readAccounts(options);
  if (options.acceptCount !== undefined && accounts.length > 1) throw oneAccountOnly(accounts);
  const document = await openDocument(options, accounts.length);
  const progress = await progressOf(accounts);
  const interrupt = onInterrupt({
    first: () => warn('Interrupted: this run ends after the current step. Interrupt again to exit at once.'),
    leave: () => warn('Exited at once: the next run will find out what this one had started.'),
  });
  const { signal } = interrupt;
  // What is said about the interrupt must not stand behind the bar.
  signal.addEventListener('abort', () => progress.end(), { once: true });
  const claims = accounts.length > 1 ? new AccountClaims() : undefined;
  const statuses = new AccountStatuses();
  const audits = sideBySide(accounts, async (account): Promise<Audited> => {
    if (signal.aborted) {
      statuses.addFailed(account.name, 'the run was interrupted', Date.now());
      return { reason: undefined, problem: `${account.name} was not audited: interrupted.` };
    }
    const place = claims?.enter(account);
    const parts = { policy, account, place, options, document, signal, statuses, progress: progress.show };
    const audited = await auditAccount(parts);
    place?.leave();
    progress.count();
    return audited;
  });
  const reasons = new Set<ExitReason>();
  for (const audit of audits) {
    const { reason, show, problem } = await audit;
    progress.end();
    await show?.();
    if (problem !== undefined) warn(problem);
    if (reason !== undefined) reasons.add(reason);
  }
  await print(document?.end() ?? '', '');
  const pages = { policy, statuses, copies: copiesOf(options) };
  if (!(await publishPage(pages, document))) reasons.add('incomplete');
  if (signal.aborted) reasons.add('interrupted');
  interrupt.stop();
  const why = exitReason(reasons, options.failOn);
  if (why !== undefined) note(why);
  return exitCode(reasons);
}

/** publishPage writes the page about all accounts, and says where it is. It returns whether that succeeded. */
async function publishPage(
  parts: Pick<PublishOptions, 'policy' | 'statuses' | 'copies'>,
  document: ReportDocument | undefined,
): Promise<boolean> {
  try {
    const common = { env: process.env, mask: addSecret, clock: Date.now, keylease: version };
    const places = await publishAccounts({ ...parts, ...common });
    if (!document) for (const place of places) await print(`All accounts: ${sanitize(place, 1000)}`);
    return true;
  } catch (error) {
    warn(errorText(error));
    return false;
  }
}

function copiesOf({ out }: AuditCommand): string | undefined {
  return out === undefined ? undefined : resolve(out);
}

/** progressOf shows the steps of a single account; of several, how many are done. */
async function progressOf(accounts: PolicyAccount[]) {
  const [first] = accounts;
  if (first && accounts.length === 1) {
    const progress = await showProgress(first.name);
    const show = (...step: Parameters<typeof progress.show>) => progress.show(...step);
    return { show, count: () => {}, end: () => progress.end() };
  }
  const progress = await showProgress(pluralize(accounts.length, 'account'));
  let done = 0;
  const count = () => {
    done += 1;
    if (done < accounts.length) progress.show('Auditing', done, accounts.length);
  };
  progress.show('Auditing', 0, accounts.length);
  return { show: undefined, count, end: () => progress.end() };
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
  place: AccountClaim | undefined;
  options: AuditCommand;
  document: ReportDocument | undefined;
  signal: AbortSignal;
  statuses: AccountStatuses;
  progress: AuditOptions['progress'];
}): Promise<Audited> {
  const { policy, account, place, options, document, signal, statuses, progress } = parts;
  const copies = copiesOf(options);
  try {
    const prepared = await prepareCommand({
      policy,
      account,
      copies,
      place,
      acceptCount:
        options.acceptCount === undefined ? undefined : { count: options.acceptCount, by: userName() },
      mustStop: () => (signal.aborted ? 'the run was interrupted' : undefined),
      progress,
    });
    const report = await audit(prepared);
    statuses.add(report);
    const show = async () => {
      if (document) await printPieces(document.add(report));
      else {
        const places = [policy.reports, copies];
        const lines = await reportLines(report, { places, policy: options.policy });
        await print(lines.join('\n'));
      }
      report.rows.dispose();
    };
    const reason = runOutcome(report, options.failOn);
    if (reason !== 'failed') return { reason, show };
    const why = sanitize(report.notEvaluated[0]?.why ?? '', 1000);
    return {
      reason,
      show,
      problem: `${paint('bad', 'keylease:', process.stderr)} ${account.name} could not be evaluated: ${why}`,
    };
  } catch (error) {
    statuses.addFailed(account.name, errorMessage(error), Date.now());
    return { reason: 'failed', problem: errorText(error) };
  }
}

async function openDocument({ format, policy }: AuditCommand, accounts: number) {
  return format && OUTPUT_FORMATS[format].open({ policy: policyReference(policy), accounts, tell: warn });
}

async function printPieces(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (!(await print(piece, ''))) return;
}

/** userName is who calls the command, for the record: `octocat on buildhost`. */
function userName(): string {
  try {
    return `${userInfo().username} on ${hostname()}`;
  } catch {
    return `an unnamed user on ${hostname()}`; // In a container, a user may have no name.
  }
}
