import type { AccountKey } from '../../accounts/account.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { json, note, print } from '../output.ts';
import { FREE_TEXT_COLUMNS, KEY_COLUMNS, keyObject, keyRow } from './key-table.ts';

interface ListOptions extends AccountOptions {
  json?: boolean;
}

/** listKeys prints the keys of an account, each page as it arrives. */
export async function listKeys(options: ListOptions): Promise<number> {
  const account = await openFromOptions(options);
  const layOut = await layout(options);
  let isEmpty = true;
  for await (const keys of account.keys()) {
    isEmpty = false;
    const isRead = await print(layOut(keys).join('\n'));
    if (!isRead) return EXIT.clean;
  }
  if (isEmpty) note(`The ${account.title} account has no keys.`);
  return EXIT.clean;
}

/** layout returns a function that turns keys into lines. Tables are loaded only if one is printed. */
async function layout(options: ListOptions): Promise<(keys: AccountKey[]) => string[]> {
  if (options.json) return (keys) => keys.map((key) => json(keyObject(key)));
  const { ColumnWriter } = await import('../table.ts');
  const columns = new ColumnWriter(KEY_COLUMNS, { flexible: FREE_TEXT_COLUMNS });
  return (keys) => columns.lines(keys.map(keyRow));
}
