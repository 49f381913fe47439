import type { Account } from '../accounts/account.ts';
import type { Exchange } from '../accounts/http.ts';
import { openAccount } from '../accounts/open.ts';
import { providers } from '../accounts/providers.ts';
import { Problem } from '../problem.ts';
import { note } from './output.ts';

/** AccountOptions is how the command line names an account. */
export interface AccountOptions {
  provider?: string;
  apiUrl?: string;
}

/** openFromOptions opens the account that the command line names, with the token from KEYLEASE_API_TOKEN. */
export async function openFromOptions(
  options: AccountOptions,
  observe?: (exchange: Exchange) => void,
): Promise<Account> {
  const apiToken = readToken();
  const { apiUrl } = options;
  const account = await openAccount({ provider: readProvider(options), apiUrl, apiToken, http: { observe } });
  if (!account.verified) {
    note(`The profile of ${account.title} is an assumption: no live account has confirmed it yet.`);
  }
  return account;
}

/** readToken returns the token of the account. Throws Problem when there is none that could be sent. */
export function readToken(): string {
  const token = (process.env.KEYLEASE_API_TOKEN ?? '').trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new Problem({
    what: 'The account cannot be asked',
    why: token ? 'KEYLEASE_API_TOKEN holds characters that no token has' : 'KEYLEASE_API_TOKEN is empty',
    todo: 'Put an API key of the account into this environment variable',
  });
}

/** optionWords repeats the options that name an account, for a command that is shown to be copied. */
export function optionWords({ provider, apiUrl }: AccountOptions): string[] {
  const pairs = Object.entries({ '--provider': provider, '--api-url': apiUrl });
  return pairs.flatMap(([option, value]) => (value === undefined ? [] : [option, value]));
}

function readProvider({ provider }: AccountOptions): string {
  const ids = providers.map(({ id }) => id);
  if (provider !== undefined && ids.includes(provider)) return provider;
  throw new Problem({
    what: 'The account cannot be asked',
    why: provider === undefined ? 'no provider is named' : `there is no provider "${provider}"`,
    todo: `Name one with --provider: ${ids.join(', ')}`,
  });
}
