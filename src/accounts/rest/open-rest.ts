import { type Authorize, HttpClient, type HttpOptions } from '../../http/client.ts';
import type { Account } from '../account.ts';
import type { AdapterOptions } from '../adapter.ts';
import { accountHints } from '../hints.ts';
import type { Profile } from '../schema/profile-schema.ts';
import { clientCredentials } from './oauth2.ts';
import { signRequests } from './request-signatures.ts';
import { RestAccount } from './rest-account.ts';
import { fillAddress, fillFields, fillTemplate } from './template.ts';

/** openRest opens an account behind the REST API that a profile describes; nothing is sent yet. Throws ApiError. */
export function openRest(profile: Profile, { apiUrl, apiToken, vars, http }: AdapterOptions): Account {
  const { title, auth, limits } = profile;
  const baseUrl = (apiUrl ?? fillAddress(profile.baseUrl, vars)).replace(/\/+$/, '');
  // A provider's limit can delay a listing by up to a minute.
  const deadline = limits?.listingsPerMinute ? 180_000 : undefined;
  const common: HttpOptions = {
    title,
    baseUrl,
    secret: apiToken,
    hints: accountHints(baseUrl),
    limits,
    deadline,
    headers: fillFields(profile.headers ?? {}, vars),
    ...http,
  };
  const open = (authorization: Pick<HttpOptions, 'headers' | 'authorize'>) =>
    new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, ...authorization }) });
  switch (auth.kind) {
    case 'header':
      return open({ headers: { ...common.headers, [auth.header]: auth.prefix + apiToken } });
    case 'hmac':
      return open({ authorize: signRequests(auth.scheme, { id: vars[auth.keyId] ?? '', secret: apiToken }) });
    case 'oauth2':
      return open({ authorize: accessTokens(auth, { common, secret: apiToken, vars }) });
  }
}

/** accessTokens gets them from the provider's own API, or from the host that the profile names. */
function accessTokens(
  { tokenPath, clientId, form, scope }: Extract<Profile['auth'], { kind: 'oauth2' }>,
  { common, secret, vars }: { common: HttpOptions; secret: string; vars: Record<string, string> },
): Authorize {
  const address = fillTemplate(tokenPath, vars);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const options = url ? { ...common, baseUrl: url.origin, hints: accountHints(url.origin) } : common;
  return clientCredentials(new HttpClient(options), {
    path: url ? url.pathname + url.search : address,
    id: vars[clientId] ?? '',
    secret,
    form,
    scope,
  });
}
