import { Command, Option } from 'commander';
import { version } from './version.ts';

/** program is the whole command line on one page. What a command does is loaded when it runs. */
export function program(): Command {
  const keylease = new Command('keylease')
    .description('SSH keys on GPU clouds that live no longer than the job that needs them.')
    .version(version)
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false, helpWidth: 100 })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  addKeys(keylease);
  addDoctor(keylease);
  addProfile(keylease);
  return keylease;
}

function addKeys(keylease: Command): void {
  const keys = keylease
    .command('keys')
    .description('List, add and remove the keys of an account.')
    .helpCommand(false);
  example(onAccount(keys.command('list')), 'keylease keys list --provider pictor --json')
    .description('List the keys of an account.')
    .option('--json', 'one line of JSON a key, instead of a table')
    .action(ends(async (options) => (await import('./keys/list.ts')).listKeys(options)));
  example(
    onAccount(keys.command('add')),
    'keylease keys add --provider pictor --name laptop ~/.ssh/id_ed25519.pub',
  )
    .description('Add a public key to an account, unless it is there already.')
    .argument('<file>', 'file with the public key, or - for standard input')
    .requiredOption('--name <name>', 'its name on the account')
    .option('--json', 'the key as one line of JSON')
    .action(ends(async (file, options) => (await import('./keys/add.ts')).addKey(file, options)));
  example(onAccount(keys.command('remove')), 'keylease keys remove --provider pictor 4711')
    .description('Remove keys from an account, and list it again to be sure.')
    .argument('<key...>', 'ids or SHA256 fingerprints')
    .option('--yes', 'do not ask')
    .option('--json', 'one line of JSON a key')
    .action(ends(async (names, options) => (await import('./keys/remove.ts')).removeKeys(names, options)));
}

function addDoctor(keylease: Command): void {
  example(onAccount(keylease.command('doctor')), 'keylease doctor --provider pictor')
    .description('Prove that a profile fits an account: list, add a throwaway key, find it, remove it.')
    .option('--read-only', 'list only')
    .action(ends(async (options) => (await import('./doctor/doctor.ts')).examine(options)));
}

function addProfile(keylease: Command): void {
  const profile = keylease.command('profile').description('Show profiles, and make one.').helpCommand(false);
  example(profile.command('show'), 'keylease profile show pictor > mine.json')
    .description('List the built-in profiles, or print one as JSON.')
    .argument('[id]', 'a built-in profile')
    .action(ends(async (id) => (await import('./profile/show.ts')).showProfile(id)));
  example(profile.command('from-openapi'), 'keylease profile from-openapi openapi.yaml > mine.json')
    .description('Make a profile from a saved OpenAPI 3 or Swagger 2 document, JSON or YAML.')
    .argument('<file>', 'the document')
    .option('--id <id>', "the profile's id, instead of one made from the document's title")
    .option('--path <path>', 'the path that lists SSH keys, where several might')
    .action(
      ends(async (file, options) => (await import('./profile/from-openapi.ts')).fromOpenApi(file, options)),
    );
}

function onAccount(command: Command): Command {
  return command
    .addOption(new Option('--provider <id>', 'built-in profile of the account'))
    .addOption(new Option('--profile <file>', 'profile of your own, instead of a built-in one'))
    .addOption(
      new Option('--var <name=value>', 'what the profile asks for besides; repeatable').argParser(collect),
    )
    .addOption(new Option('--api-url <url>', "address of the API, instead of the profile's"))
    .addHelpText('after', '\nThe API key of the account is read from KEYLEASE_API_TOKEN.');
}

function example(command: Command, line: string): Command {
  return command.addHelpText('after', `\nExample:\n  ${line}`);
}

/** ends makes an action whose number is the exit code of the process. */
function ends<Words extends unknown[]>(run: (...words: Words) => Promise<number>) {
  return async (...words: Words) => {
    process.exitCode = await run(...words);
  };
}

/** collect keeps every value of an option that may be given several times. */
function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
