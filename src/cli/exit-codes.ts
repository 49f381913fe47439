/** EXIT holds what the command exits with. An audit's outcomes have codes of the same name. */
export const EXIT = { interrupted: 130, usage: 64, failed: 1, findings: 4, incomplete: 2, clean: 0 } as const;

const MEANINGS: Record<keyof typeof EXIT, string> = {
  interrupted: 'interrupted',
  usage: 'invalid command line',
  failed: 'error',
  findings: 'findings at or above --fail-on',
  incomplete: 'incomplete: something could not be evaluated or done',
  clean: 'success, nothing found',
};

/** EXIT_CODES_HELP lists all exit codes. The first that applies wins, since a run may have findings and also fail. */
export const EXIT_CODES_HELP = [
  'Exit codes, the first that applies:',
  ...entries().map(([name, code]) => `  ${String(code).padStart(3)}  ${MEANINGS[name]}`),
].join('\n');

/** exitCode picks the code of a run from all that became of its parts. */
export function exitCode(outcomes: ReadonlySet<keyof typeof EXIT>): number {
  const [, code = EXIT.clean] = entries().find(([name]) => outcomes.has(name)) ?? [];
  return code;
}

function entries() {
  return Object.entries(EXIT) as [keyof typeof EXIT, number][];
}
