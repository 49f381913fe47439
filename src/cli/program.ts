import { Command, Option } from 'commander';
import { SEVERITIES } from '../keys/weakness.ts';
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
  addInspect(keylease);
  addAudit(keylease);
  addLease(keylease);
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
    .action(ends(async (options) => (await import('./keys/list-keys.ts')).listKeys(options)));
  example(
    onAccount(keys.command('add')),
    'keylease keys add --provider pictor --name laptop ~/.ssh/id_ed25519.pub',
  )
    .description('Add a public key to an account, unless it is there already.')
    .argument('<file>', 'file with the public key, or - for standard input')
    .requiredOption('--name <name>', 'its name on the account')
    .option('--json', 'the key as one line of JSON')
    .action(ends(async (file, options) => (await import('./keys/add-key.ts')).addKey(file, options)));
  example(onAccount(keys.command('remove')), 'keylease keys remove --provider pictor 4711')
    .description('Remove keys from an account, and list it again to be sure.')
    .argument('<key...>', 'ids or SHA256 fingerprints')
    .option('--yes', 'do not ask')
    .option('--json', 'one line of JSON a key')
    .action(
      ends(async (names, options) => (await import('./keys/remove-keys.ts')).removeKeys(names, options)),
    );
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
    .action(ends(async (id) => (await import('./profile/show-profile.ts')).showProfile(id)));
  example(profile.command('from-openapi'), 'keylease profile from-openapi openapi.yaml > mine.json')
    .description('Make a profile from a saved OpenAPI 3 or Swagger 2 document, JSON or YAML.')
    .argument('<file>', 'the document')
    .option('--id <id>', "the profile's id, instead of one made from the document's title")
    .option('--path <path>', 'the path that lists SSH keys, where several might')
    .action(
      ends(async (file, options) => (await import('./profile/from-openapi.ts')).fromOpenApi(file, options)),
    );
}

function addInspect(keylease: Command): void {
  const failOn = new Option('--fail-on <severity>', 'the least severity that makes the exit code 4');
  example(keylease.command('inspect'), 'keylease inspect ~/.ssh/authorized_keys')
    .description('Say what the SSH keys in files are, and what is wrong with them.')
    .argument('[file...]', 'authorized_keys, public or private keys; - or none for standard input')
    .option('--blocklist <file>', 'list of compromised keys in the format of badkeys')
    .option('--json', 'one line of JSON a key, instead of a table')
    .addOption(failOn.choices(SEVERITIES).default('high'))
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing found, 1 a file cannot be read, 2 something cannot be judged, 4 findings.\n\nWhat is found, and where to get a blocklist: docs/keys.md.',
    )
    .action(ends(async (files, options) => (await import('./inspect/inspect.ts')).inspect(files, options)));
}

function addAudit(keylease: Command): void {
  example(underPolicy(keylease.command('audit')), 'keylease audit --policy keylease.yaml --out reports')
    .description('Review all keys of accounts, report, and delete what an armed policy condemns.')
    .option('--out <dir>', 'directory for the reports, instead of what the policy says')
    .option('--json', 'one line of JSON an account, the report')
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 4')
        .choices([...SEVERITIES])
        .default('high'),
    )
    .addHelpText(
      'after',
      `\n${EXIT_CODES}\n\nHow to write a policy: docs/policy.md. What stops deletions: docs/audit.md.`,
    )
    .action(ends(async (options) => (await import('./audit/audit-accounts.ts')).auditAccounts(options)));
  example(underPolicy(keylease.command('explain')), 'keylease explain --policy keylease.yaml 4711')
    .description('Say of a key why each rule and each guard does or does not fire; nothing is written.')
    .argument('<key>', 'id or SHA256 fingerprint')
    .option('--json', 'one line of JSON an entry of the account')
    .action(ends(async (key, options) => (await import('./audit/explain-key.ts')).explainKey(key, options)));
  example(keylease.command('restore'), 'keylease restore --report reports/pictor-prod/report.json SHA256:...')
    .description('Put a key back that an audit deleted, under its old name.')
    .argument('<fingerprint>', 'SHA256 fingerprint of the key')
    .option('--report <file>', 'report.json of the run that deleted it; else what the ledger remembers')
    .option(
      '--policy <file>',
      'policy of the account, for its token and its ledger, which then says that it is back',
    )
    .option('--account <name>', 'the account, where the policy has several')
    .option(
      '--api-url <url>',
      'address of the API; without a policy, where the report names one: it must be the same',
    )
    .option('--json', 'the key as one line of JSON')
    .addHelpText('after', '\nWithout a policy, the API key of the account is read from KEYLEASE_API_TOKEN.')
    .action(
      ends(async (key, options) => (await import('./audit/restore-key.ts')).restoreDeletedKey(key, options)),
    );
  example(underPolicy(keylease.command('replay')), 'keylease replay --policy stricter.yaml')
    .description('Say what a policy would have done to the inventories of the last weeks, had it been armed.')
    .option('--ledger <place>', 'directory or s3:// address of the ledger, instead of what the policy says')
    .option('--json', 'one line of JSON an account')
    .action(ends(async (options) => (await import('./audit/replay-policy.ts')).replayPolicy(options)));
}

function addLease(keylease: Command): void {
  const lease = keylease.command('lease').description('Read the names of leases.').helpCommand(false);
  example(lease.command('decode'), 'keylease lease decode keylease-train-21i3v9-8uutb7l-1-htaj3-cez981vnxcn')
    .description('Say what the name of a leased key says.')
    .argument('<name>', 'name of a key')
    .option(
      '--fingerprint <fingerprint>',
      'SHA256 fingerprint of the key, to see whether the name is its own',
    )
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nAnybody can write such a name; with the fingerprint, its tag is checked, with the lease secret in\n' +
        'KEYLEASE_LEASE_SECRET where there is one.',
    )
    .action(
      ends(async (name, options) => (await import('./lease/decode-lease.ts')).decodeLease(name, options)),
    );
}

const EXIT_CODES = `Exit codes, the first that is true of any account:
  1  an account could not be judged at all
  4  findings at or above --fail-on
  2  something was not judged, or not done
  0  none of these`;

function underPolicy(command: Command): Command {
  return command
    .requiredOption('--policy <file>', 'policy in YAML')
    .option('--account <name>', 'one account of the policy');
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
