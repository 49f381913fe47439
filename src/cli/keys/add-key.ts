import type { Account } from '../../accounts/account.ts';
import { addUnlessThere } from '../../accounts/add-unless-there.ts';
import { sanitize } from '../../format.ts';
import { formatPublicKey, type PublicKey } from '../../keys/public-key.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { json, noteNext, print } from '../output.ts';
import { paint } from '../palette.ts';
import { UsageError } from '../usage-error.ts';
import { keyName, keyObject } from './key-text.ts';
import { readPublicKey } from './read-public-key.ts';

interface AddOptions extends AccountOptions {
  name: string;
  json?: boolean;
}

/** addKey registers the public key in a file, or in standard input for `-`, unless the account has it. */
export async function addKey(file: string, options: AddOptions): Promise<number> {
  const key = await readPublicKey(file);
  const account = await openFromOptions(options);
  checkKeyName(options.name, account);
  await addToAccount(account, key, options);
  return EXIT.clean;
}

/** addToAccount puts a key on an account under a name that was checked, unless it is there already, and prints the result. */
export async function addToAccount(
  account: Account,
  key: PublicKey,
  { name, json: asJson }: Pick<AddOptions, 'name' | 'json'>,
): Promise<void> {
  const added = await addUnlessThere(account, name, formatPublicKey(key));
  const done = added.isNew ? `Added to ${account.title}` : `Already on ${account.title}`;
  const status = added.isNew ? 'added' : 'present';
  if (asJson) {
    await print(json({ ...keyObject(added.key), status }));
    return;
  }
  await print(`${paint('good', done)}: ${keyName(added.key)}`);
  noteNext(
    'rent a machine with it. On most providers, a key reaches only machines that are created afterwards.',
  );
}

/** checkKeyName throws UsageError for a `--name` that an account would refuse or change. */
export function checkKeyName(name: string, { title, nameLimit }: Account): void {
  const why =
    name.trim() === ''
      ? 'it is empty'
      : sanitize(name, Number.POSITIVE_INFINITY) !== name
        ? 'it contains invisible characters, or starts or ends with a space'
        : name.length > nameLimit && `${title} allows ${nameLimit} characters at most`;
  if (!why) return;
  throw new UsageError({ what: 'Invalid --name', why, hint: 'Choose another name' });
}
