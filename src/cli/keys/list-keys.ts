import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { batches } from '../batches.ts';
import { json, note, print } from '../output.ts';
import { KEY_COLUMNS, keyObject, keyRow } from './key-table.ts';

/** listKeys prints the keys of an account, each page as it comes. */
export async function listKeys(options: AccountOptions & { json?: boolean }): Promise<number> {
  const account = await openFromOptions(options);
  const { ColumnWriter } = await import('../table.ts');
  const columns = new ColumnWriter(KEY_COLUMNS);
  let count = 0;
  for await (const keys of batches(account.keys())) {
    count += keys.length;
    const lines = options.json ? keys.map((key) => json(keyObject(key))) : columns.lines(keys.map(keyRow));
    if (!(await print(lines.join('\n')))) return 0;
  }
  if (count === 0) note(`The ${account.title} account has no keys.`);
  return 0;
}
