import type { AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { formatPublicKey, parsePublicKey } from '../../keys/public-key.ts';
import { shellCommand } from '../../shell.ts';
import { type AccountOptions, accountArguments } from '../account-options.ts';

/** restoreCommand is the command line that restores a removed key; undefined if its public key is unknown. */
export function restoreCommand(key: AccountKey, options: AccountOptions): string | undefined {
  if (!key.fingerprint || !key.publicKey) return undefined;
  const parsed = parsePublicKey(key.publicKey);
  const line = formatPublicKey({ ...parsed, comment: sanitize(parsed.comment) });
  const name = sanitize(key.name) || key.fingerprint;
  const add = ['keylease', 'keys', 'add', ...accountArguments(options), `--name=${name}`, '-'];
  return `${shellCommand(['printf', '%s\\n', line])} | ${shellCommand(add)}`;
}
