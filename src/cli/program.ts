import { Command, InvalidArgumentError, Option } from 'commander';
import { OUTPUT_FORMATS } from '../audit/report/formats/output-formats.ts';
import { SEVERITIES } from '../keys/weakness.ts';
import { EXIT_CODES_HELP } from './exit-codes.ts';
import { version } from './version.ts';

/** Columns of the help text, unless the window is narrower. */
const HELP_WIDTH = 100;

/** program is the whole command line on one page. What a command does is loaded when it runs. */
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
    .exitOverride();
  addKeys(keylease);
  addInstances(keylease);
  addDoctor(keylease);
  addProfile(keylease);
  addInspect(keylease);
  addPolicy(keylease);
  addAudit(keylease);
  addLease(keylease);
  addHelp(keylease);
  return keylease;
}

function addKeys(keylease: Command): void {
  const keys = keylease
    .command('keys')
    .description('List, show, generate, add and remove the keys of an account.')
    .helpCommand(false);
  example(onAccount(keys.command('list')), 'keylease keys list --provider pictor --json')
    .description(
      'List the keys of an account, with their ages, the machines that they are on, and their flaws.',
    )
    .option('--json', 'print one line of JSON per key instead of a table')
    .action(ends(async (options) => (await import('./keys/list-keys.ts')).listKeys(options)));
  example(onAccount(keys.command('show')), 'keylease keys show --provider pictor laptop')
    .description('Show all that is known about a key, and what removing it would do.')
    .argument('<key>', 'id, SHA256 fingerprint or name')
    .option('--json', 'print one line of JSON per key that matches')
    .action(ends(async (key, options) => (await import('./keys/show-key.ts')).showKey(key, options)));
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
    .action(ends(async (file, options) => (await import('./keys/add-key.ts')).addKey(file, options)));
  example(onAccount(keys.command('generate')), 'keylease keys generate --provider pictor')
    .description('Make a key pair with ssh-keygen, and add its public half to an account, if you want.')
    .argument('[path]', 'new file of the private key (default: ~/.ssh/id_ed25519_<provider>)')
    .option('--comment <comment>', 'comment of the key (default: user@host)')
    .option('--name <name>', 'name of the key on the account (default: the comment)')
    .option('--add', 'add it to the account without asking')
    .action(
      ends(async (path, options) =>
        (await import('./keys/generate-key-pair.ts')).generateKeyPair(path, options),
      ),
    );
  example(onAccount(keys.command('remove')), 'keylease keys remove --provider pictor 4711')
    .description('Remove keys from an account and check that they are gone.')
    .argument('<key...>', 'ids or SHA256 fingerprints')
    .option('--yes', 'do not ask for confirmation')
    .option('--in-use', 'with --yes: remove even keys that are, or may be, on machines')
    .option('--json', 'print one line of JSON per key')
    .action(
      ends(async (names, options) => (await import('./keys/remove-keys.ts')).removeKeys(names, options)),
    );
}

function addInstances(keylease: Command): void {
  const instances = keylease
    .command('instances')
    .description('List the instances of an account.')
    .helpCommand(false);
  example(onAccount(instances.command('list')), 'keylease instances list --provider pictor --json')
    .description('List the instances of an account, their addresses, and the keys on them.')
    .option('--json', 'print one line of JSON per instance instead of a table')
    .action(ends(async (options) => (await import('./instances/list-instances.ts')).listInstances(options)));
}

function addDoctor(keylease: Command): void {
  example(onAccount(keylease.command('doctor')), 'keylease doctor --provider pictor')
    .description('Test a profile on an account: list, add a throwaway key, find it, remove it.')
    .option('--read-only', 'only list the keys, change nothing')
    .action(ends(async (options) => (await import('./doctor/doctor.ts')).examine(options)));
}

function addProfile(keylease: Command): void {
  const profile = keylease
    .command('profile')
    .description('Show the built-in profiles, or draft one of your own.')
    .helpCommand(false);
  example(profile.command('show'), 'keylease profile show pictor > mine.json')
    .description('List the built-in profiles, or print one as JSON.')
    .argument('[id]', 'id of a built-in profile')
    .action(ends(async (id) => (await import('./profile/show-profile.ts')).showProfile(id)));
  example(profile.command('from-openapi'), 'keylease profile from-openapi openapi.yaml > mine.json')
    .description('Draft a profile from a saved OpenAPI 3 or Swagger 2 document (JSON or YAML).')
    .argument('<file>', 'the document')
    .option('--id <id>', 'id of the profile (default: made from the title of the document)')
    .option('--path <path>', 'path that lists SSH keys, if several look like it')
    .action(
      ends(async (file, options) => (await import('./profile/from-openapi.ts')).fromOpenApi(file, options)),
    );
}

function addInspect(keylease: Command): void {
  example(keylease.command('inspect'), 'keylease inspect ~/.ssh')
    .description('Identify the SSH keys in files and folders, by default in ~/.ssh, and report their flaws.')
    .argument('[path...]', 'files or folders of public or private keys; - or a pipe for standard input')
    .option('--blocklist <file>', 'list of compromised keys in badkeys format')
    .option('--json', 'print one line of JSON per key instead of a table')
    .addOption(failOn())
    .addHelpText('after', `\n${EXIT_CODES_HELP}\n\nChecks and blocklists: docs/keys.md`)
    .action(ends(async (paths, options) => (await import('./inspect/inspect.ts')).inspect(paths, options)));
}

function addPolicy(keylease: Command): void {
  const policy = keylease
    .command('policy')
    .description('Draft and check the policy of an audit.')
    .helpCommand(false);
  example(onAccount(policy.command('init')), 'keylease policy init --provider pictor > keylease.yaml')
    .description('Draft a policy that only reports, with each key of an account as a comment.')
    .option('--name <name>', 'name of the account in the policy (default: the provider)')
    .option('--accept', 'recognize keys whose owner can be guessed, without proof')
    .action(ends(async (options) => (await import('./policy/init-policy.ts')).initPolicy(options)));
  example(policy.command('check'), 'keylease policy check keylease.yaml')
    .description('Say what a policy does, what in it has no effect, and what arming it would do.')
    .argument('<file>', 'the policy, a YAML file or its s3:// address')
    .option('--online', 'list the accounts, and say which keys an armed run would delete')
    .option('--account <name>', 'only this account of the policy')
    .action(
      ends(async (file, options) => (await import('./policy/check-policy.ts')).checkPolicy(file, options)),
    );
  example(policy.command('schema'), 'keylease policy schema > policy.schema.json')
    .description('Print the JSON Schema of policies, for editors.')
    .action(ends(async () => (await import('./policy/show-schema.ts')).showSchema()));
}

function addAudit(keylease: Command): void {
  example(underPolicy(keylease.command('audit')), 'keylease audit --policy keylease.yaml --out reports')
    .description('Review all keys of your accounts, and delete what an armed policy selects.')
    .option('--out <dir>', 'directory for a copy of each report; a copy notifies nobody')
    .addOption(format())
    .addOption(acceptCount())
    .addOption(failOn())
    .addHelpText(
      'after',
      `\n${formatsHelp()}\n\n${EXIT_CODES_HELP}\n\nHow to write a policy: docs/policy.md\nWhat blocks deletions: docs/audit.md`,
    )
    .action(ends(async (options) => (await import('./audit/audit-accounts.ts')).auditAccounts(options)));
  example(underPolicy(keylease.command('explain')), 'keylease explain --policy keylease.yaml 4711')
    .description('Explain why each rule and guard does or does not apply to a key. Changes nothing.')
    .argument('<key>', 'id or SHA256 fingerprint')
    .option('--json', 'print one line of JSON per key that matches')
    .action(ends(async (key, options) => (await import('./audit/explain-key.ts')).explainKey(key, options)));
  example(keylease.command('restore'), 'keylease restore --policy keylease.yaml SHA256:...')
    .description('Restore a key that an audit deleted, under its old name.')
    .argument('<fingerprint>', 'SHA256 fingerprint of the key')
    .option('--report <file>', 'JSON of the report of the run that deleted it (default: search the ledger)')
    .option('--policy <file>', 'policy with the token and the ledger of the account, a file or s3:// address')
    .option('--account <name>', 'account, if the policy has several')
    .option('--id <id>', 'id that it had, if a key and a certificate of it were deleted')
    .option('--json', 'print the key as one line of JSON')
    .addHelpText(
      'after',
      '\nThe API key of the account is read as the policy says. Without --policy, it is\nread from KEYLEASE_API_TOKEN, and sent to a built-in provider at its own address.',
    )
    .action(
      ends(async (key, options) => (await import('./audit/restore-key.ts')).restoreDeletedKey(key, options)),
    );
  example(underPolicy(keylease.command('replay')), 'keylease replay --policy stricter.yaml')
    .description('Show what a policy would have done over the last weeks, had it been armed.')
    .option(
      '--ledger <location>',
      'directory, or s3:// or github:// address of the ledger (default: the one in the policy)',
    )
    .option('--json', 'print one line of JSON per account')
    .action(ends(async (options) => (await import('./audit/replay-policy.ts')).replayPolicy(options)));
}

function addLease(keylease: Command): void {
  const lease = keylease.command('lease').description('Decode the names of leased keys.').helpCommand(false);
  example(lease.command('decode'), 'keylease lease decode keylease-train-21i3v9-8uutb7l-1-htaj3-cez981vnxcn')
    .description('Decode the name of a leased key.')
    .argument('<name>', 'name of the key')
    .option(
      '--fingerprint <fingerprint>',
      'SHA256 fingerprint of the key, to check that the name belongs to it',
    )
    .option('--json', 'print one line of JSON')
    .addHelpText(
      'after',
      '\nAnyone can make up such a name. With --fingerprint, its tag is checked\n' +
        'too, against the lease secret in KEYLEASE_LEASE_SECRET if that is set, and\n' +
        'the one before it in KEYLEASE_PREVIOUS_LEASE_SECRET.',
    )
    .action(
      ends(async (name, options) => (await import('./lease/decode-lease.ts')).decodeLease(name, options)),
    );
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

function failOn(): Option {
  return new Option('--fail-on <severity>', 'lowest severity that makes the exit code 4')
    .choices(SEVERITIES)
    .default('high');
}

function format(): Option {
  return new Option('--format <format>', 'print the results in a format instead of a summary').choices(
    Object.keys(OUTPUT_FORMATS),
  );
}

function formatsHelp(): string {
  const lines = Object.entries(OUTPUT_FORMATS).map(
    ([name, { description }]) => `  ${name.padEnd(8)}  ${description}`,
  );
  return ['Formats:', ...lines].join('\n');
}

function acceptCount(): Option {
  return new Option(
    '--accept-count <number>',
    'confirm that the account has exactly this many keys, where the guard inventory-shrank asks for it',
  ).argParser((text) => {
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw new InvalidArgumentError('It is not a number of keys.');
  });
}

function underPolicy(command: Command): Command {
  return command
    .requiredOption('--policy <file>', 'the policy, a YAML file or its s3:// address')
    .option('--account <name>', 'only this account of the policy');
}

function onAccount(command: Command): Command {
  return command
    .option('--provider <id>', 'built-in profile; `keylease profile show` lists them')
    .option('--profile <file>', 'profile of your own, instead of a built-in one')
    .addOption(
      new Option('--var <name=value>', 'value that the profile asks for; repeatable').argParser(collect),
    )
    .option('--api-url <url>', 'address of the API, instead of the one in the profile')
    .addHelpText('after', '\nThe API key of the account is read from KEYLEASE_API_TOKEN.');
}

function example(command: Command, line: string): Command {
  return command.addHelpText('after', `\nExample:\n  ${line}`);
}

/** ends makes an action whose result is the exit code of the process. */
function ends<Words extends unknown[]>(run: (...words: Words) => Promise<number>) {
  return async (...words: Words) => {
    process.exitCode = await run(...words);
  };
}

/** collect keeps every value of an option that may be given several times. */
function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
