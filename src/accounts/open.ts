import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import type { Account } from './account.ts';
import type { AdapterOptions } from './adapter.ts';
import { type Provider, providers, TOKENLESS } from './providers.ts';
import { openRest } from './rest/open-rest.ts';
import { ownValue } from './variables.ts';

/** AccountAddress says which account to open. It is plain data that can be stored. */
export interface AccountAddress {
  /** Id of a built-in provider; ignored if there is a profile. */
  provider: string;
  /** Path of a profile in JSON, or the profile itself as JSON. */
  profile?: string | undefined;
  /** Instead of the profile's own address. */
  apiUrl?: string | undefined;
  apiToken: string;
  /** What the profile needs in addition to the token, such as a project. */
  vars?: Record<string, string> | undefined;
}

/** OpenOptions are an address, and how to call it. */
export interface OpenOptions extends AccountAddress {
  /** Environment for the variables that the address lacks; that of this process by default. */
  env?: NodeJS.ProcessEnv | undefined;
  /** Overrides of the default times and limits, and an observer. */
  http?: AdapterOptions['http'] | undefined;
}

/** openAccount opens an account; nothing is sent yet. Throws Problem if the address is incomplete or wrong. */
export async function openAccount(options: OpenOptions): Promise<Account> {
  const { apiUrl, apiToken, http = {} } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  if ('open' in provider) return provider.open({ apiUrl, apiToken, vars, http });
  return openRest(provider, { apiUrl, apiToken, vars, http });
}

/**
 * resolveAddress completes an address, so that it opens the same account after the profile's file and the variables are
 * gone. Throws Problem.
 */
export async function resolveAddress(options: OpenOptions): Promise<AccountAddress> {
  const { env, http, ...address } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  const profile = address.profile ? JSON.stringify(provider) : undefined;
  return { ...address, profile, vars };
}

/** needsToken says whether an account takes an API token, rather than credentials of another kind. Throws Problem. */
export async function needsToken(address: Pick<AccountAddress, 'provider' | 'profile'>): Promise<boolean> {
  if (address.profile) return true; // Not read for this: it may be a pipe, which can be read only once.
  const provider = await findProvider(address);
  return !TOKENLESS.includes(provider.id);
}

async function findProvider({
  provider,
  profile,
}: Pick<AccountAddress, 'provider' | 'profile'>): Promise<Provider> {
  if (profile) {
    const { readProfile } = await import('./profile-file.ts'); // Loads zod, for profiles that are not built in.
    return readProfile(profile);
  }
  const found = providers.find(({ id }) => id === provider);
  if (found) return found;
  throw new Problem({
    what: 'The provider cannot be used',
    why: `there is no provider "${sanitize(provider)}"`,
    hint: `Use one of ${providers.map(({ id }) => id).join(', ')}, or a profile of your own`,
  });
}

function resolveVars(
  { title, vars = {} }: Provider,
  { vars: given = {}, env = process.env }: OpenOptions,
): Record<string, string> {
  const values = Object.entries(vars).map(([name, variable]) => {
    const value = ownValue(given, name) || ownValue(env, variable.env) || variable.default;
    return { name, value, ...variable };
  });
  const missing = values.filter(({ value }) => !value);
  if (missing.length === 0) return Object.fromEntries(values.map(({ name, value = '' }) => [name, value]));
  const variables = missing.map((each) => each.env).join(', ');
  throw new Problem({
    what: `${title} cannot be used`,
    why:
      missing.length === 1
        ? `it needs ${missing[0]?.about}, and the environment variable ${variables} is empty`
        : `it needs ${missing.map(({ about, env }) => `${about} (${env})`).join('; ')}, and these environment variables are empty`,
    hint: `Set ${variables}`,
  });
}
