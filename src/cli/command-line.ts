import { commandError } from './command-errors.ts';
import { endOutput, printError } from './output.ts';
import { program } from './program.ts';

/** runCommandLine does what the arguments of this process say, and sets its exit code. */
export async function runCommandLine(): Promise<void> {
  try {
    await program().parseAsync();
    endOutput();
  } catch (error) {
    const { code, problem } = commandError(error);
    if (problem !== undefined) printError(problem);
    process.exitCode = code;
  }
}
