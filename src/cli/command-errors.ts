import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** commandError turns an error into what to print, if anything, and the exit code. */
export function commandError(error: unknown): { problem?: unknown; code: number } {
  if (!(error instanceof CommanderError)) {
    return { problem: error, code: error instanceof UsageError ? EXIT.usage : EXIT.failed };
  }
  // Commander also throws after printing help or the version. Help that was not asked for is a usage error.
  if (error.exitCode === 0) return { code: EXIT.clean };
  if (error.code === 'commander.help') return { code: EXIT.usage };
  const [, why = error.message, suggestion] =
    /^(?:error: )?(.*?)\.?(?:\s*\(Did you mean (.*)\?\))?$/s.exec(error.message) ?? [];
  const hint = suggestion ? `Did you mean ${suggestion}? See keylease --help` : 'See keylease --help';
  return { problem: new UsageError({ what: 'Invalid command line', why, hint }), code: EXIT.usage };
}
