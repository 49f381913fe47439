import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { print } from '../output.ts';
import { bashScript } from './bash-script.ts';
import { type CompletedCommand, completionTree } from './completion-tree.ts';
import { fishScript } from './fish-script.ts';
import type { CompletedShell } from './shells.ts';
import { zshScript } from './zsh-script.ts';

const SCRIPTS: Record<CompletedShell, (commands: CompletedCommand[]) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** printCompletion prints what makes a shell complete the command lines of a program. */
export async function printCompletion(shell: CompletedShell, program: Command): Promise<number> {
  await print(SCRIPTS[shell](completionTree(program)));
  return EXIT.clean;
}
