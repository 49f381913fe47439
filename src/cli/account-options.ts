import type { Account } from '../accounts/account.ts';
import { openAccount } from '../accounts/open.ts';
import { providers } from '../accounts/providers.ts';
import { sanitize } from '../format.ts';
import { isToken } from '../http/address.ts';
import type { ObservedExchange } from '../http/client.ts';
import { Problem } from '../problem.ts';
import { note } from './output.ts';

/** AccountOptions is how the command line names an account. */
export interface AccountOptions {
  provider?: string;
  profile?: string;
  apiUrl?: string;
  /** Each `name=value`. */
  var?: string[];
}

/** openFromOptions opens the account that the command line names, with the token from KEYLEASE_API_TOKEN. */
export async function openFromOptions(
  options: AccountOptions,
  observe?: (exchange: ObservedExchange) => void,
): Promise<Account> {
  const { profile, apiUrl, var: pairs = [] } = options;
  const provider = readProvider(options);
  const vars = Object.fromEntries(pairs.map(readVariable));
  const http = { observe };
  const account = await openAccount({ provider, profile, apiUrl, apiToken: readToken(), vars, http });
  if (!account.verified) {
    note(`The profile of ${account.title} is an assumption: no live account has confirmed it yet.`);
  }
  return account;
}

/** readToken returns the token of the account. Throws Problem when there is none that could be sent. */
export function readToken(): string {
  const token = (process.env.KEYLEASE_API_TOKEN ?? '').trim();
  if (isToken(token)) return token;
  throw new Problem({
    what: 'The account cannot be asked',
    why: token ? 'KEYLEASE_API_TOKEN holds characters that no token has' : 'KEYLEASE_API_TOKEN is empty',
    hint: 'Put an API key of the account into this environment variable',
  });
}

/** optionWords repeats the options that name an account, for a command that is shown to be copied. */
export function optionWords({ provider, profile, apiUrl, var: vars = [] }: AccountOptions): string[] {
  const pairs = Object.entries({ '--provider': provider, '--profile': profile, '--api-url': apiUrl });
  const words = pairs.flatMap(([option, value]) => (value === undefined ? [] : [option, value]));
  return [...words, ...vars.flatMap((each) => ['--var', each])];
}

function readProvider({ provider, profile }: AccountOptions): string {
  const ids = providers.map(({ id }) => id);
  const named = provider !== undefined && ids.includes(provider);
  if (profile === undefined ? named : provider === undefined) return provider ?? '';
  throw new Problem({
    what: 'The account cannot be asked',
    why:
      provider === undefined
        ? 'no provider is named'
        : profile === undefined
          ? `there is no provider "${sanitize(provider)}"`
          : 'both a provider and a profile are named',
    hint: `Name one with --provider (${ids.join(', ')}), or a file with --profile`,
  });
}

function readVariable(pair: string): [string, string] {
  const [, name, value] = /^([A-Za-z]\w*)=(.+)$/s.exec(pair) ?? [];
  if (name && value) return [name, value];
  const why = 'it is not a name, an equals sign, and a value';
  throw new Problem({ what: `--var ${sanitize(pair)} cannot be used`, why, hint: 'Write --var name=value' });
}
