import type { Account } from '../../accounts/account.ts';
import type { Inventory } from '../../audit/inventory.ts';
import { sanitize } from '../../format.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { findingObjects } from '../inspect/inspect-table.ts';
import { json, note, print } from '../output.ts';
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
  let machines: Inventory | undefined;
  for await (const keys of account.keys()) {
    // Only now: what fails for keys as well, such as a wrong token, is told once.
    machines ??= await readMachines(account, now);
    const isRead = await print(layOut(await reviewKeys(findUse(keys, machines), { now })).join('\n'));
    if (!isRead) break;
  }
  if (!machines) note(`The ${account.title} account has no keys.`);
  return machines?.instancesFailed === undefined ? EXIT.clean : EXIT.incomplete;
}

async function readMachines(account: Account, now: number): Promise<Inventory> {
  const machines = await readUse(account, { now });
  if (machines.instancesFailed !== undefined)
    note(`It is not known which machines keys are on: ${sanitize(machines.instancesFailed, 400)}`);
  return machines;
}

/** layout returns a function that turns keys into lines. Tables are loaded only if one is printed. */
async function layout(options: ListOptions, now: number): Promise<(keys: KeyReview[]) => string[]> {
  if (options.json) return (keys) => keys.map((key) => json(listedObject(key)));
  const { ColumnWriter } = await import('../table.ts');
  const columns = new ColumnWriter(KEY_COLUMNS, { flexible: FREE_TEXT_COLUMNS });
  return (keys) => columns.lines(keys.map((key) => keyRow(key, { now })));
}

function listedObject({ key, inspected }: KeyReview) {
  return { ...keyObject(key), findings: inspected ? findingObjects(inspected) : null };
}
