import type { Command } from 'commander';
import { canBeQuiet, ends, example, onAccount } from './command-options.ts';

/** addKeys adds `keys list`, `show`, `add`, `generate` and `remove`. */
export function addKeys(keylease: Command): void {
  const keys = keylease
    .command('keys')
    .description('List, show, generate, add and remove the keys of an account.')
    .helpCommand(false);
  example(onAccount(keys.command('list')), 'keylease keys list --provider pictor --json')
    .description(
      'List the keys of an account, with their ages, the machines that they are on, and their flaws.',
    )
    .option('--json', 'print one line of JSON per key instead of a table')
    .action(ends(async (options) => (await import('../keys/list-keys.ts')).listKeys(options)));
  example(onAccount(keys.command('show')), 'keylease keys show --provider pictor laptop')
    .description('Show all that is known about a key, and what removing it would do.')
    .argument('<key>', 'id, SHA256 fingerprint or name')
    .option('--json', 'print one line of JSON per key that matches')
    .action(ends(async (key, options) => (await import('../keys/show-key.ts')).showKey(key, options)));
  example(
    onAccount(keys.command('add')),
    'keylease keys add --provider pictor --name laptop ~/.ssh/id_ed25519.pub',
  )
    .description('Add a public key to an account, unless it is already there.')
    .argument(
      '<file>',
      'file of the public key, or of its private key, which stays here; - for standard input',
    )
    .requiredOption('--name <name>', 'name of the key on the account')
    .option('--json', 'print the key as one line of JSON')
    .action(ends(async (file, options) => (await import('../keys/add-key.ts')).addKey(file, options)));
  example(onAccount(keys.command('generate')), 'keylease keys generate --provider pictor')
    .description('Make a key pair with ssh-keygen, and add its public half to an account, if you want.')
    .argument('[path]', 'new file of the private key (default: ~/.ssh/id_ed25519_<provider>)')
    .option('--comment <comment>', 'comment of the key (default: user@host)')
    .option('--name <name>', 'name of the key on the account (default: the comment)')
    .option('--add', 'add it to the account without asking')
    .action(
      ends(async (path, options) =>
        (await import('../keys/generate-key-pair.ts')).generateKeyPair(path, options),
      ),
    );
  example(onAccount(keys.command('remove')), 'keylease keys remove --provider pictor 4711')
    .description('Remove keys from an account and check that they are gone.')
    .argument('<key...>', 'ids or SHA256 fingerprints')
    .option('--yes', 'do not ask for confirmation')
    .option('--in-use', 'with --yes: remove even keys that are, or may be, on machines')
    .option('--json', 'print one line of JSON per key')
    .action(
      ends(async (names, options) => (await import('../keys/remove-keys.ts')).removeKeys(names, options)),
    );
}

/** addInstances adds `instances list`. */
export function addInstances(keylease: Command): void {
  const instances = keylease
    .command('instances')
    .description('List the instances of an account.')
    .helpCommand(false);
  example(onAccount(instances.command('list')), 'keylease instances list --provider pictor --json')
    .description('List the instances of an account, their addresses, and the keys on them.')
    .option('--json', 'print one line of JSON per instance instead of a table')
    .action(ends(async (options) => (await import('../instances/list-instances.ts')).listInstances(options)));
}

/** addDoctor adds `doctor`. */
export function addDoctor(keylease: Command): void {
  example(onAccount(keylease.command('doctor')), 'keylease doctor --provider pictor')
    .description('Test a profile on an account: list, add a throwaway key, provoke refusals, remove it.')
    .option('--read-only', 'only list keys and machines, change nothing')
    .option('--attach <instance>', 'also put the throwaway key on an instance, and take it off again')
    .option('--report [file]', 'write a redacted report for an issue to a file, or print it instead')
    .action(ends(async (options) => (await import('../doctor/doctor.ts')).examine(options)));
}

/** addProfile adds `profile show` and `from-openapi`. */
export function addProfile(keylease: Command): void {
  const profile = keylease
    .command('profile')
    .description('Show the built-in profiles, or draft one of your own.')
    .helpCommand(false);
  example(profile.command('show'), 'keylease profile show pictor > mine.json')
    .description('List the built-in profiles, or print one as JSON.')
    .argument('[provider]', 'id of a built-in profile')
    .action(ends(async (id) => (await import('../profile/show-profile.ts')).showProfile(id)));
  example(
    canBeQuiet(profile.command('from-openapi')),
    'keylease profile from-openapi openapi.yaml > mine.json',
  )
    .description('Draft a profile from a saved OpenAPI 3 or Swagger 2 document (JSON or YAML).')
    .argument('<file>', 'the document')
    .option('--id <id>', 'id of the profile (default: made from the title of the document)')
    .option('--path <path>', 'path that lists SSH keys, if several look like it')
    .action(
      ends(async (file, options) => (await import('../profile/from-openapi.ts')).fromOpenApi(file, options)),
    );
}
