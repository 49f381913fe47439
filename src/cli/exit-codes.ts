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

/** exitCode picks the code of a run to which several reasons apply: one account may have findings, another may fail. */
export function exitCode(reasons: ReadonlySet<ExitReason>): number {
  return EXIT[REASONS.find((reason) => reasons.has(reason)) ?? 'clean'];
}
