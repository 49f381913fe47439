import { sanitize } from '../../format.ts';
import { errorMessage } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import { type AccountOptions, accountArguments } from '../account-options.ts';
import { print } from '../output.ts';
import type { Examination } from './examination.ts';

/** removeTestKey removes the throwaway key from the account, with all its copies, and prints what became of it. */
export async function removeTestKey(examination: Examination, options: AccountOptions): Promise<void> {
  if (!examination.mayExist) return;
  try {
    const ids = new Set(examination.testKeys(await examination.list()).map(({ id }) => id));
    if (examination.id !== undefined) ids.add(examination.id);
    for (const id of ids) await examination.account.remove(id);
    const { keys } = await examination.listUntil((keys) => examination.testKeys(keys).length === 0);
    if (examination.testKeys(keys).length > 0) throw new Error('it is still listed');
    await print(
      ids.size > 0
        ? 'Cleaned up: the throwaway key was removed from the account.'
        : 'Nothing to clean up: the account does not list the throwaway key.',
    );
  } catch (error) {
    await print(`NOT cleaned up: ${errorMessage(error)}`);
    await print(leftover(examination, options));
  }
}

/** leftover says which key may be left on the account, and how to remove it by hand. */
export function leftover({ id, name, fingerprint }: Examination, options: AccountOptions): string {
  const key = id ? sanitize(id) : fingerprint;
  const command = shellCommand(['keylease', 'keys', 'remove', ...accountArguments(options), key]);
  return [
    `The key ${name} (id ${id ? sanitize(id) : 'unknown'}, ${fingerprint}) may still be on the account.`,
    `Remove it on the website of the provider, or with: ${command}`,
  ].join('\n');
}
