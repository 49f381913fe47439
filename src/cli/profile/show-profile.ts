import { BASIS_WORDS } from '../../accounts/account.ts';
import { providers } from '../../accounts/providers.ts';
import { sanitize } from '../../format.ts';
import { EXIT } from '../exit-codes.ts';
import { json, print } from '../output.ts';
import { UsageError } from '../usage-error.ts';

/** showProfile lists the built-in profiles, or prints one as JSON that can be saved and edited. */
export async function showProfile(id: string | undefined): Promise<number> {
  if (id === undefined) {
    const { ColumnWriter } = await import('../table.ts');
    const rows = providers.map(({ id, title, basis, docs }) => [id, title, BASIS_WORDS[basis], docs]);
    const columns = new ColumnWriter(['ID', 'TITLE', 'BASIS', 'DOCUMENTATION'], {
      wrapping: ['TITLE', 'BASIS'],
    });
    await print(columns.lines(rows).join('\n'));
    return EXIT.clean;
  }
  const provider = providers.find((each) => each.id === id);
  if (!provider) {
    throw new UsageError({
      what: 'No profile to show',
      why: `there is no built-in profile "${sanitize(id)}"`,
      hint: `Choose one of: ${providers.map((each) => each.id).join(', ')}`,
    });
  }
  if ('open' in provider) {
    throw new UsageError({
      what: 'No profile to show',
      why: `${provider.title} is implemented in code, not by a profile`,
      hint: 'Start from another one',
    });
  }
  await print(json(provider, 2));
  return EXIT.clean;
}
