import { Argument, type Command } from 'commander';
import { COMPLETED_SHELLS } from '../completion/shells.ts';
import { ends, example } from './command-options.ts';

/** addCompletion adds `completion`. */
export function addCompletion(keylease: Command): void {
  example(keylease.command('completion'), 'keylease completion fish | source')
    .description('Print the completion of command lines for a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(COMPLETED_SHELLS))
    .addHelpText(
      'after',
      '\nIn Bash and Zsh: source <(keylease completion bash)\n\nTo have it in every shell from now on:\n' +
        '  bash: keylease completion bash > ~/.local/share/bash-completion/completions/keylease\n' +
        '        (with the package bash-completion; without it, source it in ~/.bashrc)\n' +
        '  zsh:  keylease completion zsh > "$fpath[1]/_keylease"\n' +
        '  fish: keylease completion fish > ~/.config/fish/completions/keylease.fish',
    )
    .action(
      ends(async (shell) =>
        (await import('../completion/print-completion.ts')).printCompletion(shell, keylease),
      ),
    );
}
