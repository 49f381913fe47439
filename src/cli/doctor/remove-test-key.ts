import { sanitize } from '../../format.ts';
import { errorMessage } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import { type AccountOptions, accountArguments } from '../account-options.ts';
import type { Examination } from './examination.ts';
import { entriesOf } from './test-key.ts';

/** CleanupOptions say how the account is named on the command line, and where lines go. */
export interface CleanupOptions {
  options: AccountOptions;
  say: (line: string) => Promise<unknown>;
}

/**
 * removeTestKeys takes the throwaway keys off the instance and off the account, with all their copies, and says what became
 * of them. What one request fails to do does not keep the others from being made.
 */
export async function removeTestKeys(
  examination: Examination,
  { options, say }: CleanupOptions,
): Promise<void> {
  const { account, key, badKey, attachTo } = examination;
  if (!key.wasSent) return;
  try {
    const failures: unknown[] = [];
    const fail = (error: unknown) => failures.push(error);
    if (examination.mayBeAttached) await account.detach(attachTo ?? '', examination.id).catch(fail);
    const listed = await examination.list().catch(() => []);
    const all = [key, badKey].filter(({ wasSent }) => wasSent);
    const ids = new Set(all.flatMap((each) => [...each.ids, ...entriesOf(each, listed).map(({ id }) => id)]));
    for (const id of ids) await account.remove(id).catch(fail);
    const { answer: left } = await examination.until(
      () => examination.list(),
      (keys) => examination.testKeys(keys).length === 0,
    );
    if (failures.length > 0) throw failures[0];
    if (examination.testKeys(left).length > 0) throw new Error('it is still listed');
    await say(
      ids.size > 0
        ? 'Cleaned up: the throwaway key was removed from the account.'
        : 'Nothing to clean up: the account does not list the throwaway key.',
    );
  } catch (error) {
    await say(`NOT cleaned up: ${errorMessage(error)}`);
    await say(leftover(examination, options));
  }
}

/** leftover says which keys may be left on the account, and how to remove them by hand. */
export function leftover(examination: Examination, options: AccountOptions): string {
  const { key, badKey, mayBeAttached, attachTo = '' } = examination;
  const keys = [key, badKey].filter(({ wasSent }) => wasSent);
  const lines = keys.map(({ name, fingerprint, ids }) => {
    const id = [...ids].map((each) => sanitize(each)).join(', ') || 'unknown';
    return `The key ${name} (id ${id}, ${fingerprint}) may still be on the account.`;
  });
  const names = keys.flatMap(({ ids, fingerprint }) => (ids.size > 0 ? [...ids] : [fingerprint]));
  const command = shellCommand(['keylease', 'keys', 'remove', ...accountArguments(options), ...names]);
  return [
    ...(mayBeAttached ? [`It may still be on instance ${sanitize(attachTo)}.`] : []),
    ...lines,
    `Remove ${keys.length > 1 ? 'them' : 'it'} on the website of the provider, or with: ${command}`,
  ].join('\n');
}
