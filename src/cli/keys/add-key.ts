import type { Account } from '../../accounts/account.ts';
import { findSameKey } from '../../accounts/same-key.ts';
import { sanitize } from '../../format.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { formatPublicKey } from '../../keys/public-key.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { json, print } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { keyName, keyObject } from './key-table.ts';
import { readPublicKey } from './read-public-key.ts';

interface AddOptions extends AccountOptions {
  name: string;
  json?: boolean;
}

/** addKey registers the public key in a file, or in standard input for `-`, unless the account has it. */
export async function addKey(file: string, options: AddOptions): Promise<number> {
  const key = await readPublicKey(file);
  const account = await openFromOptions(options);
  checkName(options.name, account);
  const publicKey = formatPublicKey(key);
  const existing = await findSameKey(account.keys(), { fingerprint: keyFingerprint(key), publicKey });
  const registered = existing ?? (await account.add(options.name, publicKey));
  const done = existing ? `Already on ${account.title}` : `Added to ${account.title}`;
  await print(
    options.json ? json({ ...keyObject(registered), added: !existing }) : `${done}: ${keyName(registered)}`,
  );
  return EXIT.clean;
}

function checkName(name: string, { title, nameLimit }: Account): void {
  const why =
    name.trim() === ''
      ? 'it is empty'
      : sanitize(name, Number.POSITIVE_INFINITY) !== name
        ? 'it contains invisible characters, or starts or ends with a space'
        : name.length > nameLimit && `${title} allows ${nameLimit} characters at most`;
  if (!why) return;
  throw new UsageError({ what: 'Invalid --name', why, hint: 'Choose another name' });
}
