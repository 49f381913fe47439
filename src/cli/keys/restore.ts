import type { AccountKey } from '../../accounts/account.ts';
import { formatPublicKey, parsePublicKey } from '../../keys/public.ts';
import { plain } from '../../problem.ts';
import { type AccountOptions, optionWords } from '../account-options.ts';
import { command } from '../shell.ts';

/** restoreCommand is what a person types to put a removed key back; undefined where its public key is not known. */
export function restoreCommand(key: AccountKey, options: AccountOptions): string | undefined {
  if (!key.fingerprint || !key.publicKey) return undefined;
  const parsed = parsePublicKey(key.publicKey);
  const line = formatPublicKey({ ...parsed, comment: plain(parsed.comment) });
  const name = plain(key.name) || key.fingerprint;
  const add = ['keylease', 'keys', 'add', ...optionWords(options), `--name=${name}`, '-'];
  return `${command(['printf', '%s\\n', line])} | ${command(add)}`;
}
