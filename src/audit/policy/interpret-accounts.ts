import { providers } from '../../accounts/providers.ts';
import { isVariableName } from '../../accounts/variables.ts';
import { suggestion } from '../../suggestion.ts';
import type { WrittenAccount } from './account-schema.ts';
import { type Reading, readLocation, readSecretSource, refuseRepeated, within } from './field-values.ts';
import type { PolicyAccount } from './policy.ts';
import { findSameAccount } from './same-account.ts';

/** interpretAccounts returns what a list of accounts of the right form means. Throws what `reading.refuse` makes. */
export function interpretAccounts(written: WrittenAccount[], reading: Reading): PolicyAccount[] {
  const accounts = written.map((account, index) => interpretAccount(account, within(reading, index)));
  refuseRepeated(accounts, 'name', reading);
  const same = findSameAccount(accounts);
  if (same) throw reading.refuse([same.index], `it is the same account as ${same.first}`);
  return accounts;
}

function interpretAccount(written: WrittenAccount, reading: Reading): PolicyAccount {
  const { 'lease-secret': leaseSecret, 'previous-lease-secret': previous, ...others } = written;
  const { 'api-url': apiUrl, provider = '', profile, token, vars = {}, ...account } = others;
  if (previous && !leaseSecret)
    throw reading.refuse(['previous-lease-secret'], 'it needs `lease-secret` beside it');
  checkVariables({ provider, vars }, within(reading, 'vars'));
  return {
    ...account,
    provider,
    ...(profile === undefined
      ? {}
      : { profile: readLocation(profile, 'local-file', within(reading, 'profile')) }),
    ...(token === undefined ? {} : { token: readSecretSource(token, within(reading, 'token')) }),
    ...(leaseSecret && { leaseSecret: readSecretSource(leaseSecret, within(reading, 'lease-secret')) }),
    ...(previous && {
      previousLeaseSecret: readSecretSource(previous, within(reading, 'previous-lease-secret')),
    }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
    vars,
    armed: account.enforce === account.name,
  };
}

function checkVariables(
  { provider, vars }: { provider: string; vars: Record<string, string> },
  { refuse }: Reading,
): void {
  const names = Object.keys(vars);
  const invalid = names.find((name) => !isVariableName(name));
  if (invalid !== undefined) throw refuse([invalid], 'it is not a variable name');
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.keys(builtIn?.vars ?? {});
  const unknown = builtIn && names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const message = known.length > 0 ? suggestion(unknown, known) : `; ${provider} needs none`;
  throw refuse([unknown], `there is no such variable${message}`);
}
