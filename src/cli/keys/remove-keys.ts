import type { Account, AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { canAsk, confirm } from '../confirm.ts';
import { json, note, print, printError } from '../output.ts';
import { instanceNames, KEY_COLUMNS, keyName, keyObject, keyRow } from './key-table.ts';
import { restoreCommand } from './restore-command.ts';

interface RemoveOptions extends AccountOptions {
  yes?: boolean;
  json?: boolean;
}

/** removeKeys takes keys off an account, named by the provider's ids or by fingerprints. */
export async function removeKeys(names: string[], options: RemoveOptions): Promise<number> {
  const account = await openFromOptions(options);
  const keys = pick(await all(account), names, account);
  checkManaged(keys);
  await announce(account, keys);
  if (!options.yes) await agree(account, keys);

  for (const key of keys) await account.remove(key.id).catch(printError);
  const left = new Set((await all(account)).map(identity));
  for (const key of keys) await report(key, { ...options, removed: !left.has(identity(key)) });
  const kept = keys.filter((key) => left.has(identity(key)));
  if (kept.length === 0) return 0;
  throw new Problem({
    what: `${kept.length} of ${keys.length} keys could not be removed`,
    why: `${account.title} still lists ${kept.map(keyName).join(', ')}`,
    hint: 'Run again, or remove them on the page of your account',
  });
}

async function all(account: Account): Promise<AccountKey[]> {
  const keys: AccountKey[] = [];
  for await (const key of account.keys()) keys.push(key);
  return keys;
}

/** pick returns what the names name, each key once. Throws Problem for a name that names nothing: it may be mistyped. */
function pick(keys: AccountKey[], names: string[], { title }: Account): AccountKey[] {
  const named = (key: AccountKey, name: string) => key.id === name || key.fingerprint === name;
  const unknown = names.filter((name) => !keys.some((key) => named(key, name)));
  if (unknown.length > 0) {
    throw new Problem({
      what: 'Nothing is removed',
      why: `${title} lists no key ${unknown.map((name) => sanitize(name)).join(', ')}`,
      hint: 'Give ids or SHA256 fingerprints as `keylease keys list` prints them',
    });
  }
  return keys.filter((key) => names.some((name) => named(key, name)));
}

function checkManaged(keys: AccountKey[]): void {
  const managed = keys.filter(({ managed }) => managed);
  if (managed.length === 0) return;
  throw new Problem({
    what: 'Nothing is removed',
    why: `the platform made ${managed.map(keyName).join(', ')} for itself`,
    hint: 'Leave it out',
  });
}

async function announce({ removal }: Account, keys: AccountKey[]): Promise<void> {
  const { ColumnWriter } = await import('../table.ts');
  for (const line of new ColumnWriter(KEY_COLUMNS).lines(keys.map(keyRow))) note(line);
  for (const key of keys) {
    if (!key.instances?.length) continue;
    note(`In use: ${keyName(key)} is connected with ${instanceNames(key.instances)}.`);
  }
  note(removal.note);
}

/** agree asks, and checks that the keys have not changed while the question stood. Throws Problem unless all is well. */
async function agree(account: Account, keys: AccountKey[]): Promise<void> {
  const what = 'Nothing is removed';
  if (!canAsk()) {
    throw new Problem({
      what,
      why: 'there is no terminal to ask on',
      hint: 'Give --yes if the keys above shall go',
    });
  }
  const some = keys.length === 1 ? 'this key' : `these ${keys.length} keys`;
  if (!(await confirm(`Remove ${some} from ${account.title}?`))) {
    throw new Problem({ what, why: 'the answer was not yes', hint: 'Run again when the keys shall go' });
  }
  const now = new Set((await all(account)).map(identity));
  if (keys.every((key) => now.has(identity(key)))) return;
  throw new Problem({ what, why: 'the keys changed while the question stood', hint: 'Run again' });
}

async function report(key: AccountKey, options: RemoveOptions & { removed: boolean }): Promise<void> {
  const { removed } = options;
  const restore = restoreCommand(key, options);
  if (options.json) {
    await print(json({ ...keyObject(key), removed, restore: restore ?? null }));
  } else if (removed) {
    await print(`Removed ${keyName(key)}.`);
    await print(
      restore ? `  To put it back: ${restore}` : '  It cannot be put back: its public key is not known.',
    );
  }
}

function identity({ id, fingerprint, publicKey }: AccountKey): string {
  return JSON.stringify([id, fingerprint, publicKey]);
}
