import { Command } from 'commander';
import { addDoctor, addInstances, addKeys, addProfile } from './commands/account-commands.ts';
import { addAudit, addPolicy } from './commands/audit-commands.ts';
import { example } from './commands/command-options.ts';
import { addBlocklist, addDemo, addInspect, addLease } from './commands/offline-commands.ts';
import { addCompletion } from './commands/shell-commands.ts';
import { EXIT_CODES_HELP } from './exit-codes.ts';
import { beQuiet } from './output.ts';
import { version } from './version.ts';

/** Columns of the help text, unless the window is narrower. */
const HELP_WIDTH = 100;

/** program is the whole command line. What a command does is loaded when it runs. */
export function program(): Command {
  const keylease = new Command('keylease')
    .description('SSH keys on GPU clouds that live no longer than the job that needs them.')
    .version(version)
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: false,
      helpWidth: Math.min(process.stdout.columns || HELP_WIDTH, HELP_WIDTH),
      minWidthToWrap: 20, // Of a description. Narrower ones the terminal wraps.
    })
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', `\n${EXIT_CODES_HELP}`)
    .hook('preAction', (_, command) => {
      if (command.opts().quiet) beQuiet();
    })
    .exitOverride();
  addKeys(keylease);
  addInstances(keylease);
  addDoctor(keylease);
  addProfile(keylease);
  addInspect(keylease);
  addBlocklist(keylease);
  addPolicy(keylease);
  addAudit(keylease);
  addLease(keylease);
  addDemo(keylease);
  addCompletion(keylease);
  addHelp(keylease);
  return keylease;
}

function addHelp(keylease: Command): void {
  example(keylease.command('help'), 'keylease help keys remove')
    .description('Show how to call a command.')
    .argument('[command...]', 'words of the command')
    .action((words: string[]) => findCommand(keylease, words).outputHelp());
}

/** findCommand throws CommanderError, with exit code 64, if there is no such command. */
function findCommand(keylease: Command, words: string[]): Command {
  return words.reduce((group, word) => {
    const found = group.commands.find((each) => each.name() === word);
    return found ?? group.error(`unknown command '${word}'`);
  }, keylease);
}
