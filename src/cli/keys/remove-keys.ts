import { type Account, type AccountKey, allKeys } from '../../accounts/account.ts';
import { readInventory } from '../../audit/inventory.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Effort } from '../../keys/effort.ts';
import { Problem } from '../../problem.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { canAsk, confirm } from '../confirm.ts';
import { EXIT } from '../exit-codes.ts';
import { json, note, noteNext, print, printError, warn } from '../output.ts';
import { paint } from '../palette.ts';
import { type KeyReview, reviewKeys } from './key-review.ts';
import { FREE_TEXT_COLUMNS, KEY_COLUMNS, keyRow } from './key-table.ts';
import { keyName, keyObject } from './key-text.ts';
import { describeUse, findUse, type UsedKey } from './key-use.ts';
import { restoreCommand } from './restore-command.ts';

interface RemoveOptions extends AccountOptions {
  yes?: boolean;
  inUse?: boolean;
  json?: boolean;
}

/** removeKeys removes keys from an account, given by id or SHA256 fingerprint, and lists it again to check. */
export async function removeKeys(names: string[], options: RemoveOptions): Promise<number> {
  const account = await openFromOptions(options);
  const now = Date.now();
  const inventory = await readInventory({ account, now });
  if (inventory.keysFailed !== undefined) throw nothingRemoved(inventory.keysFailed, 'Run this again');
  const keys = select(inventory.keys, names, account);
  checkManaged(keys);
  const used = findUse(keys, inventory);
  const announced = await announcement(await reviewKeys(used, { now, effort: new Effort() }), now);
  for (const line of [...announced, ...describeUse(used, inventory), account.removal.note]) {
    if (options.yes) note(line);
    else warn(line); // Nobody can answer a question without it.
  }
  if (options.yes) checkInUse(used, options);
  else await askFirst(account, used);

  for (const key of keys) await account.remove(key.id).catch(printError);
  const left = new Set((await allKeys(account)).map(identity));
  for (const key of keys) await report(key, { ...options, removed: !left.has(identity(key)) });
  const kept = keys.filter((key) => left.has(identity(key)));
  if (kept.length < keys.length && !options.json) noteNext(afterRemoval(account));
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
    const why = `${title} has no key ${unknown.map((name) => sanitize(name)).join(', ')}`;
    throw nothingRemoved(why, 'Give ids or SHA256 fingerprints, as `keylease keys list` prints them');
  }
  return keys.filter((key) => names.some((name) => matches(key, name)));
}

function checkManaged(keys: AccountKey[]): void {
  const managed = keys.filter(({ managed }) => managed);
  if (managed.length === 0) return;
  throw nothingRemoved(`the provider itself manages ${managed.map(keyName).join(', ')}`, 'Leave it out');
}

/** checkInUse refuses what `--yes` alone does not confirm: that somebody is locked out. Throws Problem. */
function checkInUse(used: UsedKey[], { inUse }: RemoveOptions): void {
  const [first] = used.filter((each) => each.isInUse);
  if (inUse || !first) return;
  const is = first.use.kind === 'unknown' ? 'may be' : 'is';
  throw nothingRemoved(
    `${keyName(first.key)} ${is} on a machine, which --yes alone does not confirm`,
    'Give --in-use as well, to lock out whoever logs in with it',
  );
}

/** announcement is what will be removed, as a table. */
async function announcement(keys: KeyReview[], now: number): Promise<string[]> {
  const { ColumnWriter } = await import('../table.ts');
  const columns = new ColumnWriter(KEY_COLUMNS, {
    flexible: FREE_TEXT_COLUMNS,
    window: process.stderr,
  });
  return columns.lines(keys.map((key) => keyRow(key, { now })));
}

/** askFirst asks for confirmation, and checks that the keys did not change meanwhile. Throws Problem unless both hold. */
async function askFirst(account: Account, used: UsedKey[]): Promise<void> {
  const isInUse = used.some((each) => each.isInUse);
  if (!canAsk()) {
    const words = isInUse ? '--yes and --in-use' : '--yes';
    const hint = `Give ${words} to remove the keys listed above`;
    throw nothingRemoved('there is no terminal to ask for confirmation on', hint);
  }
  const some = used.length === 1 ? 'this key' : `these ${used.length} keys`;
  const although = isInUse ? ', which locks out whoever logs in with it' : '';
  if (!(await confirm(`Remove ${some} from ${account.title}${although}?`))) {
    throw nothingRemoved('you did not answer yes', 'Run this again if you change your mind');
  }
  const now = new Set((await allKeys(account)).map(identity));
  if (used.every(({ key }) => now.has(identity(key)))) return;
  throw nothingRemoved('the keys changed while you were asked', 'Run this again');
}

function nothingRemoved(why: string, hint: string): Problem {
  return new Problem({ what: 'Nothing was removed', why: why.replace(/\.$/, ''), hint });
}

async function report(key: AccountKey, options: RemoveOptions & { removed: boolean }): Promise<void> {
  const { removed } = options;
  const restore = restoreCommand(key, options);
  if (options.json) {
    await print(json({ ...keyObject(key), removed, restore: restore ?? null }));
  } else if (removed) {
    await print(`${paint('good', 'Removed')} ${keyName(key)}.`);
    await print(
      restore ? `  To restore it: ${restore}` : '  It cannot be restored: its public key is unknown.',
    );
  }
}

/** afterRemoval says what is left to do on machines that are running. */
function afterRemoval({ removal }: Account): string {
  return removal.revokes === 'yes'
    ? 'delete the pair on your computer, unless another account still has it.'
    : 'on machines that are running, delete its line from ~/.ssh/authorized_keys, where a removed key may still work.';
}

function identity({ id, fingerprint, publicKey }: AccountKey): string {
  return JSON.stringify([id, fingerprint, publicKey]);
}
