import { providers } from '../../accounts/providers.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { json, print } from '../output.ts';

/** showProfile lists the built-in profiles, or prints one as JSON that can be saved and edited. */
export async function showProfile(id: string | undefined): Promise<number> {
  if (id === undefined) {
    const { ColumnWriter } = await import('../table.ts');
    const rows = providers.map(({ id, title, verified, docs }) => [id, title, verified ? 'yes' : 'no', docs]);
    await print(new ColumnWriter(['ID', 'TITLE', 'VERIFIED', 'DOCUMENTED AT']).lines(rows).join('\n'));
    return 0;
  }
  const provider = providers.find((each) => each.id === id);
  if (!provider) {
    throw new Problem({
      what: 'No profile can be shown',
      why: `there is no built-in profile "${sanitize(id)}"`,
      hint: `Use one of: ${providers.map((each) => each.id).join(', ')}`,
    });
  }
  if ('open' in provider) {
    throw new Problem({
      what: 'No profile can be shown',
      why: `${provider.title} is spoken to in code, as no profile can say how`,
      hint: 'Start from another one',
    });
  }
  await print(json(provider, 2));
  return 0;
}
