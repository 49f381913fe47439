import type { Account, AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { formatPublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { json, print } from '../output.ts';
import { keyName, keyObject } from './key-table.ts';
import { readPublicKey } from './read-public-key.ts';

interface AddOptions extends AccountOptions {
  name: string;
  json?: boolean;
}

/** addKey registers the public key of a file, or of standard input for `-`. */
export async function addKey(file: string, options: AddOptions): Promise<number> {
  const key = await readPublicKey(file);
  const account = await openFromOptions(options);
  checkName(options.name, account);
  const present = await find(account, keyFingerprint(key));
  const added = present ?? (await account.add(options.name, formatPublicKey(key)));
  const said = present ? `${account.title} has it already: ` : `Added to ${account.title}: `;
  await print(options.json ? json({ ...keyObject(added), added: !present }) : said + keyName(added));
  return 0;
}

async function find(account: Account, fingerprint: string): Promise<AccountKey | undefined> {
  for await (const key of account.keys()) if (key.fingerprint === fingerprint) return key;
  return undefined;
}

function checkName(name: string, { title, nameLimit }: Account): void {
  const why =
    name.trim() === ''
      ? 'it is empty'
      : sanitize(name, Number.POSITIVE_INFINITY) !== name
        ? 'it holds invisible characters, or spaces at an end'
        : name.length > nameLimit && `${title} takes at most ${nameLimit} characters`;
  if (!why) return;
  throw new Problem({ what: 'The name cannot be used', why, hint: 'Give another one with --name' });
}
