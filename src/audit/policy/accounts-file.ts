import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { isWrittenAccounts } from './compiled-forms.ts';
import { type Reading, readLocation, within } from './field-values.ts';
import { interpretAccounts } from './interpret-accounts.ts';
import type { PolicyAccount } from './policy.ts';
import { readStoredText } from './stored-text.ts';
import { readValidYaml } from './valid-yaml.ts';

/** In mebibytes, about 10,000 accounts. readYaml allows no more. */
const LARGEST = 2;

/**
 * readAccountsFile reads the accounts of a policy from a file of their own. Locations in it are relative to what those
 * in the policy are relative to. Throws Problem, with the line and field of the first fault in that file.
 */
export async function readAccountsFile(
  place: string,
  { reading, env }: { reading: Reading; env: NodeJS.ProcessEnv },
): Promise<PolicyAccount[]> {
  const location = readLocation(place, 'file', within(reading, 'file'));
  const refuse = (why: string) => unusable(location, why);
  const text = await readStoredText(location, { env, largest: LARGEST, refuse });
  if (text === undefined) throw refuse('it does not exist');
  const { data, refusal } = await readValidYaml({
    text,
    matches: isWrittenAccounts,
    schema: async () => (await import('./account-schema.ts')).accountsSchema, // Loads zod.
    refuse,
  });
  return interpretAccounts(data, { ...reading, refuse: refusal });
}

function unusable(location: string, why: string): Problem {
  return new Problem({
    what: `Accounts file ${sanitize(location, 1000)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ''), 500),
    hint: 'Correct it; it is a list as under `accounts` in docs/policy.md',
  });
}
