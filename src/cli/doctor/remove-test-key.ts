import { sanitize } from '../../format.ts';
import { errorMessage } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import { type AccountOptions, optionWords } from '../account-options.ts';
import { print } from '../output.ts';
import type { Examination } from './examination.ts';

/** removeTestKey takes the throwaway key off the account, with all its copies, and says what became of it. */
export async function removeTestKey(visit: Examination, options: AccountOptions): Promise<void> {
  if (!visit.mayExist) return;
  try {
    const ids = new Set(visit.ours(await visit.list()).map(({ id }) => id));
    if (visit.id !== undefined) ids.add(visit.id);
    for (const id of ids) await visit.account.remove(id);
    const { keys } = await visit.listUntil((keys) => visit.ours(keys).length === 0);
    if (visit.ours(keys).length > 0) throw new Error('it is still listed');
    await print(
      ids.size > 0
        ? 'Cleaned up: the throwaway key is off the account.'
        : 'Cleaned up: the account does not list the throwaway key.',
    );
  } catch (error) {
    await print(`NOT cleaned up: ${errorMessage(error)}`);
    await print(leftover(visit, options));
  }
}

/** leftover says what may be left on the account, and how to remove it by hand. */
export function leftover({ id, name, fingerprint }: Examination, options: AccountOptions): string {
  const words = ['keylease', 'keys', 'remove', ...optionWords(options), id ? sanitize(id) : fingerprint];
  return [
    `The key ${name} (id ${id ? sanitize(id) : 'unknown'}, ${fingerprint}) may still be on the account.`,
    `Remove it on the page of your account, or with: ${shellCommand(words)}`,
  ].join('\n');
}
