import type { FailOn } from '../keys/fail-on.ts';

/** EXIT are the exit codes of the command by their reason, the most important first. Outcomes of an audit are reasons. */
export const EXIT = { interrupted: 130, usage: 64, failed: 1, findings: 4, incomplete: 2, clean: 0 } as const;

/** ExitReason is why the command ends as it does. */
export type ExitReason = keyof typeof EXIT;

const MEANINGS: Record<ExitReason, string> = {
  interrupted: 'interrupted',
  usage: 'invalid command line',
  failed: 'error',
  findings: 'findings at or above --fail-on',
  incomplete: 'incomplete: something was not evaluated or not done',
  clean: 'none of these',
};

const REASONS = Object.keys(EXIT) as ExitReason[];

/** EXIT_CODES_HELP is the list of exit codes for the help text. */
export const EXIT_CODES_HELP = [
  'Exit codes, the first that applies:',
  ...REASONS.map((reason) => `  ${String(EXIT[reason]).padStart(3)}  ${MEANINGS[reason]}`),
].join('\n');

/**
 * exitReason says why the exit code is not 0, for whoever reads the log of a CI step; `failOn` is the severity from which
 * findings count. Undefined if there is nothing to say.
 */
export function exitReason(reasons: ReadonlySet<ExitReason>, failOn: FailOn): string | undefined {
  const code = exitCode(reasons);
  if (code === EXIT.findings)
    return `Exit code ${code}: there are findings at or above ${failOn} (--fail-on).`;
  return code === EXIT.incomplete
    ? `Exit code ${code}: not everything was evaluated or done, see above.`
    : undefined;
}

/** exitCode picks the code of a run to which several reasons apply: one account may have findings, another may fail. */
export function exitCode(reasons: ReadonlySet<ExitReason>): number {
  return EXIT[REASONS.find((reason) => reasons.has(reason)) ?? 'clean'];
}
