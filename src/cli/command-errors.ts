import { CommanderError } from 'commander';
import { Problem } from '../problem.ts';

/** commandError is what to say of an error, and the exit code: commander throws also when all that was asked is help. */
export function commandError(error: unknown): { problem?: unknown; exitCode: number } {
  if (!(error instanceof CommanderError)) return { problem: error, exitCode: 1 };
  const { code, exitCode, message } = error;
  if (exitCode === 0 || code === 'commander.help') return { exitCode };
  const [, why = message, suggestion] =
    /^(?:error: )?(.*?)\.?(?:\s*\(Did you mean (.*)\?\))?$/s.exec(message) ?? [];
  const hint = suggestion ? `Did you mean ${suggestion}? See keylease --help` : 'See keylease --help';
  return { problem: new Problem({ what: 'The command line cannot be read', why, hint }), exitCode };
}
