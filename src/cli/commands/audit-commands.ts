import { type Command, InvalidArgumentError, Option } from 'commander';
import { OUTPUT_FORMATS } from '../../audit/report/formats/output-formats.ts';
import { EXIT_CODES_HELP } from '../exit-codes.ts';
import { canBeQuiet, ends, example, failOn, onAccount, underPolicy } from './command-options.ts';

/** addPolicy adds `policy init`, `check` and `schema`. */
export function addPolicy(keylease: Command): void {
  const policy = keylease
    .command('policy')
    .description('Draft and check the policy of an audit.')
    .helpCommand(false);
  example(onAccount(policy.command('init')), 'keylease policy init --provider pictor > keylease.yaml')
    .description('Draft a policy that only reports, with each key of an account as a comment.')
    .option('--name <name>', 'name of the account in the policy (default: the provider)')
    .option('--accept', 'recognize keys whose owner can be guessed, without proof')
    .action(ends(async (options) => (await import('../policy/init-policy.ts')).initPolicy(options)));
  example(canBeQuiet(policy.command('check')), 'keylease policy check keylease.yaml')
    .description('Say what a policy does, what in it has no effect, and what arming it would do.')
    .argument('<file>', 'the policy, a YAML file or its s3:// address')
    .option('--online', 'list the accounts, and say which keys an armed run would delete')
    .option('--account <name>', 'only this account of the policy')
    .action(
      ends(async (file, options) => (await import('../policy/check-policy.ts')).checkPolicy(file, options)),
    );
  example(policy.command('schema'), 'keylease policy schema > policy.schema.json')
    .description('Print the JSON Schema of policies, for editors.')
    .action(ends(async () => (await import('../policy/show-schema.ts')).showSchema()));
}

/** addAudit adds `audit`, `explain`, `restore` and `replay`. */
export function addAudit(keylease: Command): void {
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
    .action(ends(async (options) => (await import('../audit/audit-accounts.ts')).auditAccounts(options)));
  example(underPolicy(keylease.command('explain')), 'keylease explain --policy keylease.yaml 4711')
    .description('Explain why each rule and guard does or does not apply to a key. Changes nothing.')
    .argument('<key>', 'id or SHA256 fingerprint')
    .option('--json', 'print one line of JSON per key that matches')
    .action(ends(async (key, options) => (await import('../audit/explain-key.ts')).explainKey(key, options)));
  example(canBeQuiet(keylease.command('restore')), 'keylease restore --policy keylease.yaml SHA256:...')
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
      ends(async (key, options) => (await import('../audit/restore-key.ts')).restoreDeletedKey(key, options)),
    );
  example(underPolicy(keylease.command('replay')), 'keylease replay --policy stricter.yaml')
    .description('Show what a policy would have done over the last weeks, had it been armed.')
    .option(
      '--ledger <location>',
      'directory, or s3:// or github:// address of the ledger (default: the one in the policy)',
    )
    .option('--json', 'print one line of JSON per account')
    .action(ends(async (options) => (await import('../audit/replay-policy.ts')).replayPolicy(options)));
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
