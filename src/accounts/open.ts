import { Problem } from '../problem.ts';
import type { Account } from './account.ts';
import { HttpClient } from './http.ts';
import { pictor } from './profiles/pictor.ts';
import { RestAccount } from './rest.ts';

const PROFILES = [pictor];

/** AccountAddress says which account to open. */
export interface AccountAddress {
  /** Id of a built-in profile. */
  provider: string;
  /** Instead of the profile's own address. */
  apiUrl: string | undefined;
  apiToken: string;
}

/** openAccount opens an account; nothing is sent yet. Throws Problem for an unknown provider or an unsafe address. */
export function openAccount({ provider, apiUrl, apiToken }: AccountAddress): Account {
  const profile = PROFILES.find(({ id }) => id === provider);
  if (!profile) {
    throw new Problem({
      what: 'Input provider cannot be used',
      why: `there is no provider "${provider}"`,
      todo: `Use one of: ${PROFILES.map(({ id }) => id).join(', ')}`,
    });
  }
  const baseUrl = (apiUrl ?? profile.baseUrl).replace(/\/+$/, '');
  const headers = { [profile.auth.header]: profile.auth.prefix + apiToken };
  const http = new HttpClient({ title: profile.title, baseUrl, headers, secret: apiToken });
  return new RestAccount({ profile, baseUrl, http });
}
