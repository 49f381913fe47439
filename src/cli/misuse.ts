import { CommanderError } from 'commander';
import { Problem } from '../problem.ts';

/** misuse is what to say of an error, and the exit code: commander throws also when all that was asked is help. */
export function misuse(error: unknown): { problem?: unknown; exitCode: number } {
  if (!(error instanceof CommanderError)) return { problem: error, exitCode: 1 };
  const { code, exitCode, message } = error;
  if (exitCode === 0 || code === 'commander.help') return { exitCode };
  const [, why = message, suggestion] =
    /^(?:error: )?(.*?)\.?(?:\s*\(Did you mean (.*)\?\))?$/s.exec(message) ?? [];
  const todo = suggestion ? `Did you mean ${suggestion}? See keylease --help` : 'See keylease --help';
  return { problem: new Problem({ what: 'The command line cannot be read', why, todo }), exitCode };
}
