import type { Account } from '../../accounts/account.ts';
import type { Inventory } from '../../audit/inventory.ts';
import { pluralize, sanitize } from '../../format.ts';
import { shellCommand } from '../../shell.ts';
import { type AccountOptions, accountArguments, openFromOptions } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { findingObjects } from '../inspect/inspect-table.ts';
import { json, note, noteNext, print, warn } from '../output.ts';
import { type KeyReview, reviewKeys } from './key-review.ts';
import { FREE_TEXT_COLUMNS, KEY_COLUMNS, keyRow } from './key-table.ts';
import { keyObject } from './key-text.ts';
import { findUse, readUse } from './key-use.ts';

interface ListOptions extends AccountOptions {
  json?: boolean;
}

/**
 * listKeys prints the keys of an account, each page as it arrives, with the machines that they are on and what is wrong with
 * them. It asks for one listing of machines, if the account has one, and one of keys.
 */
export async function listKeys(options: ListOptions): Promise<number> {
  const account = await openFromOptions(options);
  const now = Date.now();
  const layOut = await layout(options, now);
  const flawed: KeyReview[] = [];
  let machines: Inventory | undefined;
  for await (const keys of account.keys()) {
    // Only now: what fails for keys as well, such as a wrong token, is told once.
    machines ??= await readMachines(account, now);
    const reviews = await reviewKeys(findUse(keys, machines), { now });
    flawed.push(...reviews.filter(({ inspected }) => inspected && inspected.findings.length > 0));
    const isRead = await print(layOut(reviews).join('\n'));
    if (!isRead) break;
  }
  if (!machines) note(`The ${account.title} account has no keys.`);
  if (!options.json) adviseOn(flawed, options);
  return machines?.instancesFailed === undefined ? EXIT.clean : EXIT.incomplete;
}

async function readMachines(account: Account, now: number): Promise<Inventory> {
  const machines = await readUse(account, { now });
  if (machines.instancesFailed !== undefined)
    warn(`It is not known which machines keys are on: ${sanitize(machines.instancesFailed, 400)}`);
  return machines;
}

/** layout returns a function that turns keys into lines. Tables are loaded only if one is printed. */
async function layout(options: ListOptions, now: number): Promise<(keys: KeyReview[]) => string[]> {
  if (options.json) return (keys) => keys.map((key) => json(listedObject(key)));
  const { ColumnWriter } = await import('../table.ts');
  const columns = new ColumnWriter(KEY_COLUMNS, { flexible: FREE_TEXT_COLUMNS });
  return (keys) => columns.lines(keys.map((key) => keyRow(key, { now })));
}

function adviseOn([first, ...others]: KeyReview[], options: ListOptions): void {
  if (!first) return;
  const id = sanitize(first.key.id);
  const show = shellCommand(['keylease', 'keys', 'show', ...accountArguments(options), id]);
  const some = others.length === 0 ? 'a key' : pluralize(others.length + 1, 'key');
  noteNext(`something is wrong with ${some}; what that is, and what to do about it: ${show}`);
}

function listedObject({ key, inspected }: KeyReview) {
  return { ...keyObject(key), findings: inspected ? findingObjects(inspected) : null };
}
