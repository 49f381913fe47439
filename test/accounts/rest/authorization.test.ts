import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { signRequests } from '../../../src/accounts/rest/request-signatures.ts';
import type { Profile } from '../../../src/accounts/schema/profile-schema.ts';
import { accountFailure, collect, TOKEN } from '../../support/account.ts';
import { answer, redirect } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import { ANY, KEY, openAny } from './any-cloud.ts';

const NOBODY = 'http://127.0.0.1:9';
let api: FaultServer;
let tokens: FaultServer;
beforeEach(async () => {
  api = new FaultServer();
  tokens = new FaultServer();
  await Promise.all([api.listen(NOBODY), tokens.listen(NOBODY)]);
});
afterEach(() => Promise.all([api.close(), tokens.close()]));

describe('OAuth 2.0 client credentials', () => {
  type OAuth2 = Extract<Profile['auth'], { kind: 'oauth2' }>;
  const open = (changes: Partial<OAuth2>, apiToken = TOKEN) => {
    const auth: OAuth2 = {
      kind: 'oauth2',
      tokenPath: `${tokens.url}/{project}/token?v=2`,
      clientId: 'project',
      ...changes,
    };
    return openAny({ ...ANY, auth }, { apiUrl: api.url, apiToken });
  };
  const list = async (changes: Partial<OAuth2>, apiToken?: string) =>
    collect((await open(changes, apiToken)).keys());
  const request = () => {
    const [first] = tokens.seen;
    return { ...first, form: Object.fromEntries(new URLSearchParams(first?.body)) };
  };
  beforeEach(() => {
    tokens.always(/./, answer(200, { access_token: 'ACCESS-TOKEN-1', expires_in: 3600 }));
    api.always('GET /keys', answer(200, { keys: [] }));
  });

  it('are sent as JSON where nothing else is said', async () => {
    await list({});
    expect(JSON.parse(request().body ?? '')).toEqual({
      grant_type: 'client_credentials',
      client_id: 'p 1',
      client_secret: TOKEN,
    });
  });

  it('are sent in a form, with a scope', async () => {
    await list({ form: 'form', scope: 'https://any.example/.default openid' });
    expect(request().headers?.['content-type']).toBe('application/x-www-form-urlencoded');
    expect(request().form).toEqual({
      grant_type: 'client_credentials',
      scope: 'https://any.example/.default openid',
      client_id: 'p 1',
      client_secret: TOKEN,
    });
  });

  it('are the user and the password of a form, each encoded before they are joined', async () => {
    await list({ form: 'basic' }, 'a:b%c/d+e');
    const [scheme, text = ''] = request().headers?.authorization?.split(' ') ?? [];
    expect([scheme, Buffer.from(text, 'base64').toString()]).toEqual(['Basic', 'p+1:a%3Ab%25c%2Fd%2Be']);
    expect(request().form).toEqual({ grant_type: 'client_credentials' });
  });

  it('go to the host of the token alone, and the token to that of the API', async () => {
    for (const form of ['json', 'form', 'basic'] as const) await list({ form });
    expect(tokens.seen.map(({ line }) => line)).toEqual(Array(3).fill('POST /p%201/token?v=2'));
    expect(api.seen.map(({ headers }) => headers.authorization)).toEqual(
      Array(3).fill('Bearer ACCESS-TOKEN-1'),
    );
    expect(JSON.stringify(api.seen)).not.toContain(TOKEN);
    expect(JSON.stringify(tokens.seen)).not.toContain('ACCESS-TOKEN-1');
  });

  it('are asked for at the API itself where the address is a path', async () => {
    api.always('POST /oauth/token', answer(200, { access_token: 'ACCESS-TOKEN-2', expires_in: 3600 }));
    await list({ tokenPath: '/oauth/token' });
    expect(api.lines).toEqual(['POST /oauth/token', 'GET /keys']);
    expect(tokens.seen).toEqual([]);
  });

  it.each([
    [
      'refused',
      answer(401, { error: 'invalid_client', message: `no: ${TOKEN}` }),
      'answered 401 to the client id',
    ],
    [
      'refused with what was sent',
      answer(400, Buffer.from(`p+1:${TOKEN}`).toString('base64')),
      'answered 400',
    ],
    ['no token', answer(200, { message: TOKEN }), 'there is no token in it'],
    ['no JSON', answer(200, TOKEN), 'is not JSON'],
    [
      'sent to another host',
      redirect('https://elsewhere.example/token'),
      'redirects to https://elsewhere.example',
    ],
    ['out of order', answer(500, TOKEN), 'answered 500'],
  ])('are shown by no message where the answer is: %s', async (_, fault, said) => {
    for (const form of ['json', 'form', 'basic'] as const) {
      tokens.clear();
      tokens.always(/./, fault);
      const error = await accountFailure(() => list({ form }));
      expect(error.message).toContain(said);
      expect(error.message).not.toContain(Buffer.from(`p+1:${TOKEN}`).toString('base64'));
    }
    expect(api.seen).toEqual([]);
  });

  it('would not be sent in the clear', async () => {
    const error = await accountFailure(() => open({ tokenPath: 'http://login.any.example/token' }));
    expect(error.message).toContain('its address is not https, and secrets would be sent in the clear');
  });

  it('leave no access token in what the API says', async () => {
    api.clear();
    api.always('GET /keys', answer(422, { message: 'no: ACCESS-TOKEN-1' }));
    expect((await accountFailure(() => list({}))).message).toContain('no: ***');
  });
});

describe('a signature', () => {
  const sign = async (
    scheme: 'crusoe' | 'exoscale',
    {
      secret,
      now,
      ...request
    }: { secret: string; now: number; method: string; url: string; content?: string },
  ) => {
    const authorize = signRequests(scheme, { id: 'example-key', secret, clock: () => now });
    const { method, url, content = '' } = request;
    const { headers } = await authorize({
      method,
      url: new URL(url),
      content,
      signal: AbortSignal.timeout(1000),
    });
    return headers;
  };

  // The example of openapi-v2.exoscale.com ends at 1599140767; requests of ours are valid for ten minutes.
  const exoscale = { secret: 'example-secret', now: (1_599_140_767 - 600) * 1000 + 999 };

  it('of Exoscale is that of its documentation', async () => {
    const url =
      'https://api-ch-gva-2.exoscale.com/v2/resource/a02baf5a-a3e4-49a0-857b-8a08d276c1c0?p2=v2&p1=v1';
    expect(await sign('exoscale', { ...exoscale, method: 'GET', url })).toEqual({
      authorization:
        'EXO2-HMAC-SHA256 credential=example-key,signed-query-args=p1;p2,expires=1599140767,signature=vPVxcXrf2my0TLdJ8WPIGa/vLld+FiJN+xtMs/vofHg=',
    });
  });

  it('of Exoscale covers the body, and names no arguments where there are none', async () => {
    const content = '{"name":"mine","public-key":"ssh-ed25519 AAAA"}';
    const url = 'https://api-ch-gva-2.exoscale.com/v2/ssh-key';
    expect(await sign('exoscale', { ...exoscale, method: 'POST', url, content })).toEqual({
      authorization:
        'EXO2-HMAC-SHA256 credential=example-key,expires=1599140767,signature=FNgxgYUVYgwBfLE+raWvXCG03dcN+0izvhuRr1yAaEM=',
    });
  });

  // Computed with Python's hmac and base64, by the rules of github.com/crusoecloud/client-go.
  it('of Crusoe covers path, query in order, method and time', async () => {
    const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtMDEyMzQ1Njc4OQ==';
    const url = 'https://api.crusoecloud.com/v1alpha5/users/ssh-keys?b=x+y&a=1';
    expect(
      await sign('crusoe', { secret, now: Date.UTC(2026, 10, 27, 7, 0, 0, 999), method: 'GET', url }),
    ).toEqual({
      authorization: 'Bearer 1.0:example-key:-wDWuAZF27YF1UZh5RvXomEB4rBjS4-kHXOWrq0tXFw',
      'X-Crusoe-Timestamp': '2026-11-27T07:00:00+00:00',
    });
  });

  const signed = (scheme: 'crusoe' | 'exoscale'): Profile => ({
    ...ANY,
    auth: { kind: 'hmac', scheme, keyId: 'project' },
    keys: { ...ANY.keys, list: { ...ANY.keys.list, query: { z: '1', a: 'x y' } } },
  });

  it('is on each request as it is sent, with its own query and body', async () => {
    api.always('GET /keys', answer(200, { keys: [] }));
    api.always('POST /keys', answer(201, { id: 7, key: KEY }));
    const account = await openAny(signed('exoscale'), { apiUrl: api.url });
    await account.add('mine', KEY);
    for (const { line, body, headers } of api.seen) {
      const [, args, expires, signature] =
        /^EXO2-HMAC-SHA256 credential=p 1,(signed-query-args=a;z,)?expires=(\d+),signature=(.+)$/.exec(
          headers.authorization ?? '',
        ) ?? [];
      const [method, path] = line.split(/[ ?]/);
      const text = `${method} ${path}\n${body}\n${args ? 'x y1' : ''}\n\n${expires}`;
      expect(createHmac('sha256', TOKEN).update(text).digest('base64')).toBe(signature);
      expect(Number(expires) - Date.now() / 1000).toBeGreaterThan(590);
    }
    expect(api.lines).toEqual(['GET /keys', 'POST /keys']);
  });

  it('is shown by no message, though the API repeats it', async () => {
    api.always('GET /keys', ({ seen, ...rest }) =>
      answer(422, { message: `bad: ${seen.headers.authorization}` })({ seen, ...rest }),
    );
    const account = await openAny(signed('exoscale'), { apiUrl: api.url });
    expect((await accountFailure(() => collect(account.keys()))).message).toContain('bad: ***.');
  });

  it('needs a secret that is one', async () => {
    const account = await openAny(signed('crusoe'), { apiUrl: api.url, apiToken: 'not base64: ?!' });
    const error = await accountFailure(() => collect(account.keys()));
    expect(error.message).toBe(
      'Requests cannot be signed: the API token is not a secret key in base64. Use the secret key that belongs to the access key ID.',
    );
    expect(api.seen).toEqual([]);
  });
});
