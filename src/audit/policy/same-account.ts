import { canonicalAddress, defaultAddress } from '../../accounts/api-address.ts';
import { providers, TOKENLESS } from '../../accounts/providers.ts';
import { ownValue } from '../../accounts/variables.ts';
import { canonicalJson } from '../../json.ts';

/** NamedAccount is an account as a policy names it. */
interface NamedAccount {
  name: string;
  /** Id of a built-in provider; empty if there is a profile. */
  provider: string;
  /** Absolute path of a profile. */
  profile?: string | undefined;
  apiUrl?: string | undefined;
  vars: Record<string, string>;
  token?: object | undefined;
}

/**
 * findSameAccount finds an account that is another one by a second name: with the same provider or profile, address,
 * variables and token. Limits are per account, and two runs that do not share a lock would get in each other's way.
 * It returns its index, and the name of the first; undefined if there is none.
 */
export function findSameAccount(accounts: NamedAccount[]): { index: number; first: string } | undefined {
  const names = new Map<string, string>();
  for (const [index, account] of accounts.entries()) {
    const identity = canonicalAccount(account);
    const first = names.get(identity);
    if (first !== undefined) return { index, first };
    names.set(identity, account.name);
  }
  return undefined;
}

/** canonicalAccount is equal for accounts that would be opened in the same way, however they are written. */
function canonicalAccount({ provider, profile = '', apiUrl, vars, token }: NamedAccount): string {
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.entries(builtIn?.vars ?? {}).map(([name, { default: fallback }]) => [
    name,
    ownValue(vars, name) ?? fallback ?? '',
  ]);
  const all = { ...vars, ...Object.fromEntries(known) };
  const address = apiUrl ?? defaultAddress(provider, all) ?? '';
  return canonicalJson([
    provider,
    profile,
    canonicalAddress(address) ?? address,
    all,
    TOKENLESS.includes(provider) ? {} : token,
  ]);
}
