import { resolve } from 'node:path';
import { audit } from '../../audit/audit.ts';
import { compose } from '../../audit/compose.ts';
import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { type Outcome, runOutcome } from '../../audit/report/outcome.ts';
import { sanitize } from '../../format.ts';
import type { Severity } from '../../keys/weakness.ts';
import { onInterrupt } from '../interrupt.ts';
import { addSecret } from '../known-secrets.ts';
import { json, note, print, printError } from '../output.ts';
import { version } from '../version.ts';
import { reportLines } from './audit-summary.ts';
import { type PolicyOptions, readAccounts } from './policy-options.ts';
import { showProgress } from './progress.ts';

interface AuditCommand extends PolicyOptions {
  /** Directory for reports, instead of the place that the policy names. */
  out?: string;
  json?: boolean;
  failOn: Severity;
}

/** From what decides first to what decides last, where accounts differ. */
const EXIT_CODES: [Outcome, number][] = [
  ['failed', 1],
  ['findings', 4],
  ['incomplete', 2],
  ['clean', 0],
];

/** auditAccounts audits one account after another, prints what came of each, and returns the exit code. */
export async function auditAccounts(options: AuditCommand): Promise<number> {
  const { policy, accounts } = readAccounts(options);
  const interrupt = onInterrupt({
    first: () => note('Interrupted: this run ends after its current step. Interrupt again to leave at once.'),
    leave: () => note('Left at once: the next run finds out what this one had begun.'),
  });
  const outcomes = new Set<Outcome>();
  for (const account of accounts) {
    if (interrupt.signal.aborted) {
      note(`${account.name} was not audited: interrupted.`);
      outcomes.add('incomplete');
    } else {
      outcomes.add(await auditAccount({ policy, account, options, signal: interrupt.signal }));
    }
  }
  interrupt.stop();
  const [, code = 0] = EXIT_CODES.find(([outcome]) => outcomes.has(outcome)) ?? [];
  return code;
}

async function auditAccount(parts: {
  policy: Policy;
  account: PolicyAccount;
  options: AuditCommand;
  signal: AbortSignal;
}): Promise<Outcome> {
  const { policy, account, options, signal } = parts;
  const progress = showProgress(account.name);
  const reports = options.out === undefined ? policy.reports : resolve(options.out);
  try {
    const composed = await compose({
      policy,
      account,
      env: process.env,
      mask: addSecret,
      clock: Date.now,
      keylease: version,
      reports,
      mustStop: () => (signal.aborted ? 'the run was interrupted' : undefined),
      progress: (...step) => progress.show(...step),
    });
    const report = await audit(composed);
    progress.end();
    await print(options.json ? json(report) : reportLines(report, { reports }).join('\n'));
    const outcome = runOutcome(report, options.failOn);
    const [first] = report.notEvaluated;
    if (outcome === 'failed')
      note(`keylease: ${account.name} could not be judged: ${sanitize(first?.why ?? '', 1000)}`);
    return outcome;
  } catch (error) {
    progress.end();
    printError(error);
    return 'failed';
  }
}
