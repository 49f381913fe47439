import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accountHints } from '../../../src/accounts/hints.ts';
import { clientCredentials } from '../../../src/accounts/rest/oauth2.ts';
import { ApiError } from '../../../src/http/api-error.ts';
import { type ApiRequest, HttpClient, type HttpOptions } from '../../../src/http/client.ts';
import { parseRetryAfter, retry } from '../../../src/http/retry.ts';
import { createThrottle, type Limits } from '../../../src/http/throttle.ts';
import { accountFailure, QUICK, TestAccount, TOKEN } from '../../support/account.ts';
import { answer } from '../../support/fault.ts';

const LIST: ApiRequest = { method: 'GET', path: '/ssh-keys' };
let test: TestAccount;
beforeEach(async () => {
  test = await TestAccount.start();
});
afterEach(() => test.close());

const client = (options: Partial<HttpOptions> = {}) =>
  new HttpClient({
    title: 'Pictor',
    baseUrl: test.faults.url,
    secret: TOKEN,
    hints: accountHints(test.faults.url),
    ...QUICK,
    ...options,
  });
const always = (body: unknown) => test.faults.always(/./, answer(200, body));

describe('limits', () => {
  let begun: string[];
  let request: (name: string, isListing?: boolean) => void;
  const keeping = (limits: Limits) => {
    const pace = createThrottle(limits);
    begun = [];
    request = (name, isListing = false) => void pace(async () => begun.push(name), isListing);
  };
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('keep requests apart, those at the same time included', async () => {
    keeping({ interval: 1000 });
    request('1', true);
    for (const name of ['2', '3']) request(name);
    await jest.advanceTimersByTimeAsync(999);
    expect(begun).toEqual(['1']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual(['1', '2']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual(['1', '2', '3']);
  });

  it('let no more than so many listings begin in a minute, and other requests at once', async () => {
    keeping({ listingsPerMinute: 2 });
    for (const name of ['1', '2', '3']) request(name, true);
    request('other');
    await jest.advanceTimersByTimeAsync(59_000);
    expect(begun).toEqual(['1', '2', 'other']);
    await jest.advanceTimersByTimeAsync(2000);
    expect(begun).toEqual(['1', '2', 'other', '3']);
  });
});

describe('a client', () => {
  it('keeps the limits that it is given, by what a request is', async () => {
    always({});
    const http = client({ limits: { interval: 60 } });
    await Promise.all([
      http.send(LIST),
      http.send({ method: 'POST', path: '/x', body: {} }),
      http.send(LIST),
    ]);
    const [first, , last] = test.faults.seen.map(({ at }) => at);
    // Two pauses; that which passes on the way is not even.
    expect((last ?? 0) - (first ?? 0)).toBeGreaterThan(80);
  });

  it('counts no reading of one thing as a listing', async () => {
    always({});
    const http = client({ limits: { listingsPerMinute: 1 } });
    await http.send(LIST);
    for (let count = 0; count < 3; count += 1) await http.send({ ...LIST, path: '/x', isSingle: true });
    expect(test.faults.lines).toHaveLength(4);
  });
});

describe('a rate limit', () => {
  const limited = (seconds: number) => answer(429, '', { 'retry-after': String(seconds) });

  it('is waited for with patience, which counts as neither time nor attempts, and told', async () => {
    const waits: number[] = [];
    const told: number[] = [];
    const retryAfter = [4000, undefined, 0, 4000, 4000, 4000, 4000];
    const task = async () => {
      if (waits.length === retryAfter.length) return 'done';
      const error = { fault: 'transient', what: 'GET /x failed', why: 'busy', hint: 'Wait' } as const;
      throw new ApiError({ ...error, isRateLimit: true, retryAfter: retryAfter[waits.length] });
    };
    const patience = { limit: 60_000, onWait: (wait: number) => told.push(wait) };
    const sleep = async (wait: number) => void waits.push(wait);
    const times = { title: 'Pictor', deadline: 1000, backoff: 250, sleep };
    expect(await retry(task, { ...times, patience })).toBe('done');
    expect(told).toEqual(waits.filter((wait) => wait > 3000));
    for (const [index, wait] of waits.entries()) {
      // A second or two more than asked, so that not all come back at the same time.
      const asked = retryAfter[index] ?? 500;
      expect(wait - asked).toBeGreaterThanOrEqual(1000);
      expect(wait - asked).toBeLessThanOrEqual(2500);
    }
  });

  it('ends patience that is too short', async () => {
    test.faults.always('GET /ssh-keys', limited(90));
    const onWait = jest.fn();
    const error = await accountFailure(() => client({ patience: { limit: 60_000, onWait } }).send(LIST));
    expect(error.isRateLimit).toBe(true);
    expect(error.message).toContain('Pictor limits the rate of requests: it asks to wait 9');
    expect(error.message).toContain('longer than the 60.0 s left for this call');
    expect(onWait).not.toHaveBeenCalled();
  });

  it('of more than a few seconds ends a hasty call at once, with patience or without', async () => {
    test.faults.always('GET /ssh-keys', limited(4));
    const patience = { limit: 60_000, onWait: () => {} };
    for (const http of [client({ deadline: 60_000 }), client({ patience })]) {
      const error = await accountFailure(() => http.send({ ...LIST, isHasty: true }));
      expect(error).toMatchObject({ isRateLimit: true, fault: 'refused' });
      expect(error.message).toContain('it asks to wait 4 s, longer than the 3.0 s left');
    }
    expect(test.faults.lines).toHaveLength(2);
  });

  it('of an instant does not end a hasty call', async () => {
    test.faults.next('GET /ssh-keys', limited(0));
    always({});
    expect((await client().send({ ...LIST, isHasty: true })).status).toBe(200);
  });
});

describe('parseRetryAfter', () => {
  const inSeconds = (seconds: number) => String(Math.round(Date.now() / 1000) + seconds);

  it.each<[number, Record<string, string>, number | undefined]>([
    [429, {}, undefined],
    [429, { 'retry-after': '7' }, 7000],
    [503, { 'retry-after': '7' }, 7000],
    [429, { 'retry-after': '7', 'ratelimit-reset': '9' }, 7000],
    [429, { ratelimit: '"minute";r=0;t=12' }, 12_000],
    [429, { ratelimit: 'limit=100, remaining=0' }, undefined],
    [429, { 'ratelimit-reset': '30' }, 30_000],
    [429, { 'x-ratelimit-reset': '30' }, 30_000],
    [503, { 'ratelimit-reset': '30' }, undefined],
    [200, { 'x-ratelimit-reset': '30' }, undefined],
    [429, { 'x-ratelimit-reset': 'soon' }, undefined],
    [429, { 'x-ratelimit-reset': '1700000000' }, 0],
  ])('of %i with %j is %j', (status, headers, wait) => {
    expect(parseRetryAfter(status, headers)).toBe(wait);
  });

  it('understands a reset at a Unix time', () => {
    const wait = parseRetryAfter(429, { 'ratelimit-reset': inSeconds(30) });
    expect(wait).toBeGreaterThan(28_000);
    expect(wait).toBeLessThan(31_000);
  });
});

describe('access tokens', () => {
  const credentials = () => clientCredentials(client(), { path: '/token', id: 'me', secret: TOKEN });
  const request = {
    method: 'GET',
    url: new URL('http://127.0.0.1/keys'),
    content: '',
    signal: AbortSignal.timeout(20_000),
  };
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` }, secret: token });

  it('are asked for once, by all requests at the same time', async () => {
    always({ access_token: 'a1', expires_in: 3600 });
    const get = credentials();
    expect(await Promise.all([get(request), get(request)])).toEqual([bearer('a1'), bearer('a1')]);
    expect(await get(request)).toEqual(bearer('a1'));
    expect(test.faults.seen.map(({ line, body }) => [line, JSON.parse(body)])).toEqual([
      ['POST /token', { grant_type: 'client_credentials', client_id: 'me', client_secret: TOKEN }],
    ]);
  });

  it.each([[undefined], [30], ['soon']])('that last for %j are asked for again', async (expires_in) => {
    always({ access_token: 'a1', expires_in });
    const get = credentials();
    await get(request);
    await get(request);
    expect(test.faults.lines).toHaveLength(2);
  });

  it('are asked for again after a failure', async () => {
    test.faults.next('POST /token', answer(500));
    always({ access_token: 'a1', expires_in: 3600 });
    const get = credentials();
    await accountFailure(() => get(request));
    expect(await get(request)).toEqual(bearer('a1'));
  });

  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [200, 'unexpected'],
  ])('that are not given are an error: %i', async (status, fault) => {
    test.faults.always('POST /token', answer(status, { message: `no: ${TOKEN}` }));
    const error = await accountFailure(() => credentials()(request));
    expect(error.fault).toBe(fault);
    expect(error.message).toContain('The provider gave no access token');
  });

  it('are sent, and never shown', async () => {
    const http = client({ authorize: async () => bearer('ACCESS-1') });
    test.faults.always('GET /ssh-keys', answer(422, { message: 'no: ACCESS-1' }));
    const reply = await http.send(LIST);
    expect(test.faults.seen[0]?.headers.authorization).toBe('Bearer ACCESS-1');
    expect(http.refusal('It failed', reply, 'no: ACCESS-1').message).toContain('no: ***');
  });
});
