import type { Account } from '../accounts/account.ts';
import { type AccountAddress, needsToken, openAccount, resolveAddress } from '../accounts/open.ts';
import { providers } from '../accounts/providers.ts';
import { isVariableName } from '../accounts/variables.ts';
import { sanitize } from '../format.ts';
import { isToken } from '../http/address.ts';
import type { ObservedExchange } from '../http/client.ts';
import { Problem } from '../problem.ts';
import { noteAssumed } from './assumed-note.ts';
import { UsageError } from './usage-error.ts';

/** AccountOptions is how the command line names an account. */
export interface AccountOptions {
  provider?: string;
  profile?: string;
  apiUrl?: string;
  /** Each `name=value`. */
  var?: string[];
}

/** openFromOptions opens the account that the command line names. Throws Problem. */
export async function openFromOptions(options: AccountOptions): Promise<Account> {
  return openAddress(await addressFromOptions(options));
}

/** addressFromOptions is the account that the command line names, with its profile and its variables. Throws Problem. */
export async function addressFromOptions(options: AccountOptions): Promise<AccountAddress> {
  const { profile, apiUrl } = options;
  const provider = readProvider(options);
  const vars = readVariables(options);
  const apiToken = await readToken({ provider, profile });
  return resolveAddress({ provider, profile, apiUrl, apiToken, vars });
}

/** openAddress opens an account, and says if its profile is an assumption. Throws Problem. */
export async function openAddress(
  address: AccountAddress,
  observe?: (exchange: ObservedExchange) => void,
): Promise<Account> {
  const account = await openAccount({ ...address, http: { observe } });
  noteAssumed(account);
  return account;
}

/**
 * readToken returns the token of an account from KEYLEASE_API_TOKEN, '' if the provider takes none. Throws Problem if
 * it is missing or malformed.
 */
export async function readToken(address: Pick<AccountAddress, 'provider' | 'profile'>): Promise<string> {
  if (!(await needsToken(address))) return '';
  const token = (process.env.KEYLEASE_API_TOKEN ?? '').trim();
  if (isToken(token)) return token;
  throw new Problem({
    what: 'No API key',
    why: `the environment variable KEYLEASE_API_TOKEN ${token ? 'contains characters that no API key has' : 'is empty'}`,
    hint: 'Set it to an API key of the account',
  });
}

/** accountArguments repeats the options that name an account, for a command line that people can copy. */
export function accountArguments({ provider, profile, apiUrl, var: vars = [] }: AccountOptions): string[] {
  const pairs = Object.entries({ '--provider': provider, '--profile': profile, '--api-url': apiUrl });
  const words = pairs.flatMap(([option, value]) => (value === undefined ? [] : [option, value]));
  return [...words, ...vars.flatMap((each) => ['--var', each])];
}

function readProvider({ provider, profile }: AccountOptions): string {
  const ids = providers.map(({ id }) => id);
  const unusable = (why: string) =>
    new UsageError({
      what: 'No account selected',
      why,
      hint: `Choose a provider with --provider (${ids.join(', ')}), or give a profile with --profile`,
    });
  if (profile !== undefined && provider !== undefined)
    throw unusable('--provider and --profile cannot be used together');
  if (profile !== undefined) return '';
  if (provider === undefined) throw unusable('neither --provider nor --profile is given');
  if (!ids.includes(provider)) throw unusable(`there is no provider "${sanitize(provider)}"`);
  return provider;
}

/** readVariables reads `--var name=value`. Throws UsageError. */
export function readVariables({ var: pairs = [] }: AccountOptions): Record<string, string> {
  return Object.fromEntries(pairs.map(readVariable));
}

function readVariable(pair: string): [string, string] {
  const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  if (name && value && isVariableName(name)) return [name, value];
  const what = `Invalid --var ${sanitize(pair)}`;
  const why =
    name && value ? `${sanitize(name)} is not the name of a variable` : 'it is not of the form name=value';
  throw new UsageError({ what, why, hint: 'Write it as in --var region=eu' });
}
