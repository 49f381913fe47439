import { commandError } from './command-errors.ts';
import { endOutput, printError } from './output.ts';
import { program } from './program.ts';

run().catch((error) => {
  const { code, problem } = commandError(error);
  if (problem !== undefined) printError(problem);
  process.exitCode = code;
});

async function run(): Promise<void> {
  await program().parseAsync();
  endOutput();
}
