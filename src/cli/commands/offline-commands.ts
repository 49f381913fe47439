import type { Command } from 'commander';
import { EXIT_CODES_HELP } from '../exit-codes.ts';
import { canBeQuiet, ends, example, failOn } from './command-options.ts';

/** Where badkeys publishes its list (update.py of badkeys). */
const BADKEYS = 'https://update.badkeys.info/v0/badkeysdata.json';

/** addInspect adds `inspect`. */
export function addInspect(keylease: Command): void {
  example(canBeQuiet(keylease.command('inspect')), 'keylease inspect ~/.ssh')
    .description('Identify the SSH keys in files and folders, by default in ~/.ssh, and report their flaws.')
    .argument('[path...]', 'files or folders of public or private keys; - or a pipe for standard input')
    .option('--blocklist <file>', 'list of compromised keys, instead of that of keylease blocklist update')
    .option('--json', 'print one line of JSON per key instead of a table')
    .addOption(failOn())
    .addHelpText('after', `\n${EXIT_CODES_HELP}\n\nChecks and blocklists: docs/keys.md`)
    .action(ends(async (paths, options) => (await import('../inspect/inspect.ts')).inspect(paths, options)));
}

/** addDemo adds `demo`. */
export function addDemo(keylease: Command): void {
  example(keylease.command('demo'), 'keylease demo')
    .description('Show what keylease does, on an account, a machine and a job of its own, offline.')
    .action(ends(async () => (await import('../../../demo/demo.ts')).runDemo()));
}

/** addBlocklist adds `blocklist update`. */
export function addBlocklist(keylease: Command): void {
  const blocklist = keylease
    .command('blocklist')
    .description('Fetch the list of compromised keys that badkeys publishes.')
    .helpCommand(false);
  example(canBeQuiet(blocklist.command('update')), 'keylease blocklist update')
    .description('Fetch the newest list, verify it, and put it where keylease inspect finds it.')
    .option('--to <folder>', 'folder to write it to, instead of that for cached files')
    .option('--from <url>', 'address of badkeysdata.json', BADKEYS)
    .action(
      ends(async (options) => (await import('../blocklist/update-blocklist.ts')).updateBlocklist(options)),
    );
}

/** addLease adds `lease decode`. */
export function addLease(keylease: Command): void {
  const lease = keylease.command('lease').description('Decode the names of leased keys.').helpCommand(false);
  example(
    canBeQuiet(lease.command('decode')),
    'keylease lease decode keylease-train-21i3v9-8uutb7l-1-htaj3-cez981vnxcn',
  )
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
      ends(async (name, options) => (await import('../lease/decode-lease.ts')).decodeLease(name, options)),
    );
}
