import { shellCommand, shellQuote } from '../../shell.ts';
import type { Profile } from '../schema/profile-schema.ts';
import type { RestApi } from './rest-api.ts';

/**
 * removalCommand is what a person types to remove a key by hand: curl, with the token in $KEYLEASE_API_TOKEN or, for OAuth,
 * an access token in $ACCESS_TOKEN. Where requests are signed, which curl cannot, it is keylease. Throws ApiError.
 */
export function removalCommand({ id: provider, auth, keys }: Profile, api: RestApi, id: string): string {
  if (auth.kind === 'hmac') return shellCommand(['keylease', 'keys', 'remove', `--provider=${provider}`, id]);
  const { method = 'DELETE', path, query, body } = keys.delete;
  const request = api.request({ method, path, query, body }, { key: id });
  const header =
    auth.kind === 'header'
      ? `${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN`
      : 'Authorization: Bearer $ACCESS_TOKEN';
  const others = Object.entries(api.headers).flatMap(([name, text]) => [
    '-H',
    shellQuote(`${name}: ${text}`),
  ]);
  const content =
    request.body === undefined
      ? []
      : ['-H "Content-Type: application/json"', '-d', shellQuote(JSON.stringify(request.body))];
  const words = ['curl', '-X', method, '-H', `"${header}"`, ...others, ...content];
  return [...words, shellQuote(api.url(request))].join(' ');
}
