import { type Account, type AccountKey, allKeys } from '../../accounts/account.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { canAsk, confirm } from '../confirm.ts';
import { EXIT } from '../exit-codes.ts';
import { json, note, print, printError } from '../output.ts';
import { FREE_TEXT_COLUMNS, instanceNames, KEY_COLUMNS, keyName, keyObject, keyRow } from './key-table.ts';
import { restoreCommand } from './restore-command.ts';

interface RemoveOptions extends AccountOptions {
  yes?: boolean;
  json?: boolean;
}

/** removeKeys removes keys from an account, given by id or SHA256 fingerprint, and lists it again to check. */
export async function removeKeys(names: string[], options: RemoveOptions): Promise<number> {
  const account = await openFromOptions(options);
  const keys = select(await allKeys(account), names, account);
  checkManaged(keys);
  await announce(account, keys);
  if (!options.yes) await askFirst(account, keys);

  for (const key of keys) await account.remove(key.id).catch(printError);
  const left = new Set((await allKeys(account)).map(identity));
  for (const key of keys) await report(key, { ...options, removed: !left.has(identity(key)) });
  const kept = keys.filter((key) => left.has(identity(key)));
  if (kept.length === 0) return EXIT.clean;
  throw new Problem({
    what: `${kept.length} of ${pluralize(keys.length, 'key')} could not be removed`,
    why: `${account.title} still lists ${kept.map(keyName).join(', ')}`,
    hint: `Try again, or remove ${kept.length === 1 ? 'it' : 'them'} on the website of the provider`,
  });
}

/** select returns the keys with these ids or fingerprints, each once. Throws Problem for an unknown one: it may be a typo. */
function select(keys: AccountKey[], names: string[], { title }: Account): AccountKey[] {
  const matches = (key: AccountKey, name: string) => key.id === name || key.fingerprint === name;
  const unknown = names.filter((name) => !keys.some((key) => matches(key, name)));
  if (unknown.length > 0) {
    throw new Problem({
      what: 'Nothing was removed',
      why: `${title} has no key ${unknown.map((name) => sanitize(name)).join(', ')}`,
      hint: 'Give ids or SHA256 fingerprints, as `keylease keys list` prints them',
    });
  }
  return keys.filter((key) => names.some((name) => matches(key, name)));
}

function checkManaged(keys: AccountKey[]): void {
  const managed = keys.filter(({ managed }) => managed);
  if (managed.length === 0) return;
  throw new Problem({
    what: 'Nothing was removed',
    why: `the provider itself manages ${managed.map(keyName).join(', ')}`,
    hint: 'Leave it out',
  });
}

async function announce({ removal }: Account, keys: AccountKey[]): Promise<void> {
  const { ColumnWriter } = await import('../table.ts');
  const columns = new ColumnWriter(KEY_COLUMNS, {
    flexible: FREE_TEXT_COLUMNS,
    window: process.stderr.columns,
  });
  for (const line of columns.lines(keys.map(keyRow))) note(line);
  for (const key of keys) {
    if (!key.instances?.length) continue;
    note(`In use: ${keyName(key)} is on ${instanceNames(key.instances)}.`);
  }
  note(removal.note);
}

/** askFirst asks for confirmation, and checks that the keys did not change meanwhile. Throws Problem unless both hold. */
async function askFirst(account: Account, keys: AccountKey[]): Promise<void> {
  const what = 'Nothing was removed';
  if (!canAsk()) {
    throw new Problem({
      what,
      why: 'there is no terminal to ask for confirmation on',
      hint: 'Give --yes to remove the keys listed above',
    });
  }
  const some = keys.length === 1 ? 'this key' : `these ${keys.length} keys`;
  if (!(await confirm(`Remove ${some} from ${account.title}?`))) {
    throw new Problem({
      what,
      why: 'you did not answer yes',
      hint: 'Run this again if you change your mind',
    });
  }
  const now = new Set((await allKeys(account)).map(identity));
  if (keys.every((key) => now.has(identity(key)))) return;
  throw new Problem({ what, why: 'the keys changed while you were asked', hint: 'Run this again' });
}

async function report(key: AccountKey, options: RemoveOptions & { removed: boolean }): Promise<void> {
  const { removed } = options;
  const restore = restoreCommand(key, options);
  if (options.json) {
    await print(json({ ...keyObject(key), removed, restore: restore ?? null }));
  } else if (removed) {
    await print(`Removed ${keyName(key)}.`);
    await print(
      restore ? `  To restore it: ${restore}` : '  It cannot be restored: its public key is unknown.',
    );
  }
}

function identity({ id, fingerprint, publicKey }: AccountKey): string {
  return JSON.stringify([id, fingerprint, publicKey]);
}
