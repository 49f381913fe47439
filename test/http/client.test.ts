import dns from 'node:dns';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accountHints } from '../../src/accounts/hints.ts';
import type { ApiError } from '../../src/http/api-error.ts';
import { type ApiRequest, type ApiResponse, HttpClient } from '../../src/http/client.ts';
import { HttpFailures } from '../../src/http/failures.ts';
import { accountFailure, failure, QUICK, TestAccount, TOKEN } from '../support/account.ts';
import { answer, cut, cutBody, type Fault, html, redirect, silence, slow } from '../support/fault.ts';
import { FaultServer } from '../support/faults.ts';

type Found = (error: null, addresses: { address: string; family: number }[]) => void;

const OPTIONS = {
  title: 'Pictor',
  headers: { authorization: `Bearer ${TOKEN}` },
  secret: TOKEN,
  hints: accountHints('http://127.0.0.1:1/api'),
  ...QUICK,
};
const LIST: ApiRequest = { method: 'GET', path: '/ssh-keys' };

let test: TestAccount;
beforeEach(async () => {
  test = await TestAccount.start();
});
afterEach(() => test.close());

/** asked is what a client gets for a request that meets these faults, and how long it took in milliseconds. */
async function asked(client: HttpClient, request = LIST): Promise<ApiResponse & { took: number }> {
  const start = performance.now();
  return { ...(await client.send(request)), took: performance.now() - start };
}

async function refused(client: HttpClient, request = LIST): Promise<ApiError & { took: number }> {
  const start = performance.now();
  const error = await accountFailure(() => client.send(request));
  return Object.assign(error, { took: performance.now() - start });
}

describe('the errors of a client', () => {
  it('show neither its token nor the last of many signatures, and are not searched for all that ever were', () => {
    const failures = new HttpFailures({ ...OPTIONS, title: 'Pictor' });
    const signature = (number: number) => `signature-${String(number).padStart(6, '0')}`;
    for (let number = 0; number < 10_000; number += 1) failures.addSecret(signature(number));
    const said = [TOKEN, signature(9999), signature(9990), signature(1)].join(' ');
    expect(failures.clean(said)).toBe(`*** *** *** ${signature(1)}`);
  });
});

describe('a client', () => {
  it('sends the token, the query and what it can read', async () => {
    const { status, body } = await test.http().send({ ...LIST, query: { page: '1', q: 'a&b=c d' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: [], meta: { last_page: 1 } });
    expect(test.faults.seen[0]?.line).toBe('GET /ssh-keys?page=1&q=a%26b%3Dc+d');
    expect(test.faults.seen[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: 'application/json',
      'user-agent': 'keylease',
    });
    expect(test.faults.seen[0]?.headers).not.toHaveProperty('content-type');
  });

  it('is told at once that a port does not speak TLS', async () => {
    // It reads, or it would never see that the client has gone.
    const server = createServer((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const error = await refused(new HttpClient({ ...OPTIONS, baseUrl: `https://127.0.0.1:${port}` }));
    server.close();
    expect(error).toMatchObject({
      fault: 'tls',
      message: expect.stringContaining('what answers there does not speak TLS'),
    });
  });

  it('sends a body as JSON', async () => {
    await test.http().send({ method: 'POST', path: '/ssh-keys', body: { name: 'é"\n' } });
    expect(test.faults.seen[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(test.faults.seen[0]?.body ?? '')).toEqual({ name: 'é"\n' });
  });

  it('takes an empty answer for no body', async () => {
    test.faults.next('GET /ssh-keys', answer(200, ''));
    expect(await test.http().send(LIST)).toEqual({ status: 200, body: undefined });
  });

  it('reads characters that are cut in two by the network', async () => {
    const text = Buffer.from(JSON.stringify({ name: 'schlüssel 🔑' }));
    const middle = text.length - 4; // Of the last character.
    test.faults.next('GET /ssh-keys', async ({ response }) => {
      response.writeHead(200).write(text.subarray(0, middle));
      await sleep(20);
      response.end(text.subarray(middle));
    });
    expect((await test.http().send(LIST)).body).toEqual({ name: 'schlüssel 🔑' });
  });
});

describe('what passes', () => {
  it.each<[string, Fault]>([
    ['500', answer(500, { message: 'Server Error' })],
    ['502 with a web page', html(502)],
    ['503', answer(503)],
    ['408', answer(408)],
    ['429 without Retry-After', answer(429)],
    ['429 with Retry-After: 0', answer(429, '', { 'retry-after': '0' })],
    ['429 with a Retry-After that is over', answer(429, '', { 'retry-after': new Date(0).toUTCString() })],
    ['429 with a Retry-After that says nothing', answer(429, '', { 'retry-after': 'soon' })],
    ['a connection that is cut', cut],
    ['a connection that is cut in the body', cutBody],
    ['an answer that is slower than one try may take', slow(400)],
  ])('is tried again: %s', async (_, fault) => {
    test.faults.next('GET /ssh-keys', fault, fault);
    const { status, took } = await asked(test.http({ timeout: 150 }));
    expect(status).toBe(200);
    expect(test.faults.lines).toEqual(Array(3).fill('GET /ssh-keys'));
    expect(took).toBeLessThan(1000);
  });

  it.each<[string, Fault, string]>([
    ['500', answer(500), 'Pictor answered 500'],
    ['429', answer(429), 'Pictor answered 429'],
    ['cut connections', cut, 'GET /ssh-keys failed: Pictor cannot be reached, '],
    ['cut bodies', cutBody, 'GET /ssh-keys failed: Pictor cannot be reached, '],
  ])('is an error after five tries: %s', async (_, fault, said) => {
    test.faults.always('GET /ssh-keys', fault);
    const error = await refused(test.http());
    expect(error.fault).toBe('transient');
    expect(error.message).toContain(said);
    expect(test.faults.lines).toHaveLength(5);
  });

  it('is tried again after longer and longer pauses', async () => {
    test.faults.always('GET /ssh-keys', answer(429));
    await refused(test.http({ backoff: 20 }));
    const times = test.faults.seen.map(({ at }) => at);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses).toHaveLength(4);
    // Timers may fire a little early.
    for (const [index, least] of [20, 40, 80, 160].entries()) {
      expect(pauses[index]).toBeGreaterThan(least - 3);
      expect(pauses[index]).toBeLessThan(2 * least + 150);
    }
  });

  it.each([
    ['seconds', () => '1', 1000],
    ['a date', () => new Date(Date.now() + 2000).toUTCString(), 900],
  ])('waits as long as Retry-After asks, in %s', async (_, header, least) => {
    test.faults.next('GET /ssh-keys', answer(429, '', { 'retry-after': header() }));
    const { status, took } = await asked(test.http());
    expect(status).toBe(200);
    expect(took).toBeGreaterThan(least - 5);
    expect(took).toBeLessThan(2500);
  });

  it.each([
    ['seconds', () => '3600', /to wait 3600 s, longer than the [\d.]+ s/],
    [
      'a date',
      () => new Date(Date.now() + 3600_000).toUTCString(),
      /to wait (3600|3599) s, longer than the [\d.]+ s/,
    ],
    ['more than can be counted', () => '9'.repeat(400), /to wait .+ s, longer than the [\d.]+ s/],
  ])('is an error at once where Retry-After is longer than the deadline: %s', async (_, header, said) => {
    test.faults.always('GET /ssh-keys', answer(429, '', { 'retry-after': header() }));
    const error = await refused(test.http());
    expect(error.message).toMatch(said);
    expect(error.message).toContain('Pictor limits the rate of requests');
    expect(test.faults.lines).toHaveLength(1);
    expect(error.took).toBeLessThan(500);
  });

  it('names the time that is left where Retry-After is longer than that, not the whole deadline', async () => {
    test.faults.always('GET /ssh-keys', answer(429, '', { 'retry-after': '1' }));
    const error = await refused(test.http({ deadline: 1900 }));
    expect(error.message).not.toContain('1 s, longer than the 1.9 s');
    expect(test.faults.lines).toHaveLength(2);
  });

  it('names what the provider answered where the deadline ends during a pause', async () => {
    test.faults.always('GET /ssh-keys', answer(500));
    const error = await refused(test.http({ deadline: 250, backoff: 100 }));
    expect(error.message).toContain('Pictor answered 500');
    expect(test.faults.lines.length).toBeLessThan(4);
  });

  it('ends with the deadline where nothing is ever answered', async () => {
    test.faults.always('GET /ssh-keys', silence);
    const error = await refused(test.http({ deadline: 300, timeout: 120 }));
    expect(error.message).toMatch(
      /^GET \/ssh-keys failed: Pictor cannot be reached, no answer within 0\.(3|12) s\./,
    );
    expect(error.fault).toBe('transient');
    expect(error.took).toBeGreaterThan(250);
    expect(error.took).toBeLessThan(800);
    expect(test.faults.lines).toHaveLength(3);
  });

  it('ends with the deadline where one answer never ends', async () => {
    test.faults.always('GET /ssh-keys', ({ response }) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 10);
      response.once('close', () => clearInterval(drip));
    });
    const error = await refused(test.http({ deadline: 250, backoff: 500 }));
    expect(error.message).toContain('no answer within 0.25 s');
    expect(error.took).toBeLessThan(700);
  });

  it('keeps one deadline over all the tries of a task', async () => {
    test.faults.always('GET /ssh-keys', silence);
    const client = test.http({ deadline: 300, timeout: 2000 });
    const start = performance.now();
    await failure(() =>
      client.retry(async (signal) => {
        for (;;) await client.once(LIST, signal);
      }),
    );
    expect(performance.now() - start).toBeLessThan(700);
  });

  it('is not tried again where a task fails in its own way', async () => {
    let tries = 0;
    const error = await failure(() =>
      test.http().retry(async () => {
        tries += 1;
        throw new RangeError('its own way');
      }),
    );
    expect(error.message).toBe('its own way');
    expect(tries).toBe(1);
  });

  it('says what is wrong where a host has two addresses and nobody listens at either', async () => {
    const client = new HttpClient({
      ...OPTIONS,
      baseUrl: `http://localhost:${new URL(test.faults.url).port}`,
    });
    await test.faults.close();
    const lookup = jest.spyOn(dns, 'lookup').mockImplementation(((
      _host: string,
      _options: object,
      found: Found,
    ) => {
      found(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ]);
    }) as typeof dns.lookup);
    try {
      expect((await refused(client)).message).toContain('ECONNREFUSED');
    } finally {
      lookup.mockRestore();
    }
  });

  it('says what is wrong where nobody listens', async () => {
    const client = test.http();
    await test.faults.close();
    const error = await refused(client);
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.message).toMatch(/Check api-url \(now http:\/\/127\.0\.0\.1:\d+\/api\) and the network\.$/);
  });
});

describe('a refusal', () => {
  const refusal = async (status: number, body: unknown) => {
    test.faults.always('GET /ssh-keys', answer(status, body));
    const client = test.http();
    const reply = await client.send(LIST);
    expect(test.faults.lines).toHaveLength(1);
    const { message } = (reply.body ?? {}) as { message?: unknown };
    return accountFailure(() => {
      throw client.refusal('The list cannot be read', reply, message);
    });
  };

  it.each([
    [401, 'refused', 'Check that the API token is valid and may manage SSH keys.'],
    [403, 'refused', 'Check that the API token is valid and may manage SSH keys.'],
    [404, 'not-found', 'Check api-url and the given ids.'],
    [422, 'invalid', 'Correct what the message names;'],
    [400, 'unexpected', 'Correct what the message names;'],
    [409, 'unexpected', 'Correct what the message names;'],
  ])('says what, why and what to do in one line: %i', async (status, fault, hint) => {
    const error = await refusal(status, { message: 'It may not be.' });
    expect(error.fault).toBe(fault);
    expect(error.message).toMatch(/^The list cannot be read: Pictor answered \d+: It may not be\. [^.]+/);
    expect(error.message).toContain(`Pictor answered ${status}: It may not be. ${hint}`);
  });

  it.each([
    [
      3600_000,
      /Check that the API token .*keys\. Check the clock of this machine, which says .* UTC, while Pictor says .* UTC\.$/,
    ],
    [-3600_000, /Check the clock of this machine/],
    [60_000, /may manage SSH keys\.$/],
  ])('says if the clock is wrong: by %i ms', async (ahead, message) => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + ahead);
    try {
      expect((await refusal(401, {})).message).toMatch(message);
    } finally {
      now.mockRestore();
    }
  });

  it.each([
    ['nothing', undefined],
    ['a web page', '<html><title>Not found</title>'],
    ['garbage', '{"message":'],
    ['a list as the message', { message: ['a', 'b'] }],
    ['null', 'null'],
  ])('says the status alone where the answer is %s', async (_, body) => {
    const error = await refusal(404, body ?? '');
    expect(error.message).toContain('The list cannot be read: Pictor answered 404. Check');
  });

  it.each([
    ['the token', `Bad token ${TOKEN}, or ${TOKEN}${TOKEN}`, 'Bad token ***, or ******'],
    ['the token, encoded', `Bad token ${Buffer.from(TOKEN).toString('base64url')}`, 'Bad token ***'],
    ['lines', 'one\ntwo\r\nthree\u2028four\u0085five', 'one two three four five'],
    ['ANSI', '\u001b[31mred\u001b[0m \u001b]0;title\u0007now\u009b2J', 'red now'],
    ['commands for the runner', 'a\n::error::b\r\n::add-mask::c', 'a ::error::b ::add-mask::c'],
    ['marks that reorder and hide', 'a\u202eb\u200bc\u2066d\ufeffe', 'a b c d e'],
    ['half characters', 'a\ud83db', 'a b'],
  ])('does not let through what the provider hides in its message: %s', async (_, message, shown) => {
    const error = await refusal(422, { message });
    expect(error.message).toContain(`Pictor answered 422: ${shown}. `);
  });

  it('cuts a long message, and never a token in two', async () => {
    const error = await refusal(422, { message: `${'x'.repeat(190)}${TOKEN}${'y'.repeat(10_000_000)}` });
    expect(error.message.length).toBeLessThan(400);
    expect(error.message).toContain('xxx***yyy');
    expect(error.message).not.toContain(TOKEN.slice(0, 4));
  });

  it.each(['\u001b[0m', '\u001b[0m\u001b[31m', '\u001b]0;x\u0007'])(
    'does not hold a token that the provider split with %j',
    async (mark) => {
      await refusal(401, { message: `Bad token ${TOKEN.slice(0, 9)}${mark}${TOKEN.slice(9)}` });
    },
  );
});

describe('an answer that is not from the API', () => {
  it.each<[string, Fault, string]>([
    ['a web page', html(), '(content-type: text/html)'],
    [
      'garbage',
      answer(200, '{"data":[', { 'content-type': 'application/json' }),
      '(content-type: application/json)',
    ],
    ['text of no type', answer(200, 'OK', { 'content-type': '' }), '(content-type: none)'],
    ['more after the end', answer(200, '{} {}'), '(content-type: application/json)'],
  ])('is an error that names api-url: %s', async (_, fault, said) => {
    test.faults.always('GET /ssh-keys', fault);
    const error = await refused(test.http());
    expect(error.fault).toBe('unexpected');
    expect(error.message).toContain('GET /ssh-keys failed: the answer of Pictor is not JSON (content-type: ');
    expect(error.message).toContain(said);
    expect(error.message).toContain(`. Check api-url (now ${test.faults.url}).`);
    expect(test.faults.lines).toHaveLength(1);
  });

  it('does not show a token that comes back as the type of the answer', async () => {
    test.faults.always('GET /ssh-keys', answer(200, 'OK', { 'content-type': `text/${TOKEN}` }));
    await refused(test.http());
  });

  it('is refused when it is larger than 16 MiB', async () => {
    test.faults.always('GET /ssh-keys', answer(200, JSON.stringify('x'.repeat(16 * 1024 * 1024))));
    const error = await refused(test.http());
    expect(error.message).toContain('the answer is larger than 16 MiB');
  });

  it('is not fetched again when it is too large', async () => {
    test.faults.always('GET /ssh-keys', answer(200, JSON.stringify('x'.repeat(16 * 1024 * 1024))));
    await refused(test.http());
    expect(test.faults.lines).toHaveLength(1);
  });

  it('is read when it is just below 16 MiB', async () => {
    test.faults.always('GET /ssh-keys', answer(200, JSON.stringify('x'.repeat(16 * 1024 * 1024 - 2))));
    expect((await test.http().send(LIST)).status).toBe(200);
  });

  it('does not end the process by its depth', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    test.faults.always('GET /ssh-keys', answer(200, deep));
    expect((await test.http().send(LIST)).status).toBe(200);
  });
});

describe('a redirect', () => {
  it.each([307, 308])('to the same host is followed, with method, body and token: %i', async (status) => {
    test.faults.next('POST /ssh-keys', redirect('/api/elsewhere', status));
    test.faults.next('POST /elsewhere', answer(201, { data: { id: 1 } }));
    const reply = await test.http().send({ method: 'POST', path: '/ssh-keys', body: { name: 'a' } });
    expect(reply.status).toBe(201);
    expect(test.faults.seen[1]).toMatchObject({ line: 'POST /elsewhere', body: '{"name":"a"}' });
    expect(test.faults.seen[1]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it.each([301, 302, 303, 307, 308])('to the same host is followed for a GET: %i', async (status) => {
    test.faults.next('GET /ssh-keys', redirect(`${test.faults.url}/ssh-keys/?page=1`, status));
    test.faults.next('GET /ssh-keys/', answer(200, { data: [] }));
    expect(await test.http().send(LIST)).toEqual({ status: 200, body: { data: [] } });
  });

  it.each([301, 302, 303])('that would turn a POST into a GET is refused: %i', async (status) => {
    test.faults.always('POST /ssh-keys', redirect('/api/ssh-keys', status));
    const error = await refused(test.http(), { method: 'POST', path: '/ssh-keys', body: {} });
    expect(error.fault).toBe('unexpected');
    expect(test.faults.lines).toEqual(['POST /ssh-keys']);
  });

  it.each(['GET', 'POST', 'DELETE'] as const)('to another host never sees the token: %s', async (method) => {
    const other = new FaultServer();
    await other.listen('http://127.0.0.1:9/');
    try {
      test.faults.always(`${method} /ssh-keys`, redirect(`${other.url}/ssh-keys`));
      const error = await refused(test.http(), { method, path: '/ssh-keys' });
      expect(error.message).toContain(`Pictor redirects to ${new URL(other.url).origin}`);
      expect(error.message).toContain('the token is sent to no other host');
      expect(error.fault).toBe('unexpected');
      expect(other.seen).toEqual([]);
      expect(test.faults.lines).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  it.each([
    ['another name of this machine', (url: URL) => `http://localhost:${url.port}/api/ssh-keys`],
    ['another scheme', (url: URL) => `https://${url.host}/api/ssh-keys`],
    ['no scheme', () => '//other.example/ssh-keys'],
    ['no host', () => 'file:///etc/passwd'],
    ['data', () => 'data:application/json,[]'],
    ['a host with marks', () => 'http://\u00e9\u00e9.example/'],
  ])('to %s is refused', async (_, location) => {
    test.faults.always('GET /ssh-keys', redirect(location(new URL(test.faults.url))));
    const error = await refused(test.http());
    expect(error.message).toContain('the token is sent to no other host');
    expect(test.faults.lines).toHaveLength(1);
  });

  it('does not show a token that comes back in the address', async () => {
    test.faults.always('GET /ssh-keys', redirect(`https://${TOKEN.toLowerCase()}.example/`));
    const { message } = await refused(test.http({}, TOKEN.toLowerCase()));
    expect(message).not.toContain(TOKEN.toLowerCase());
  });

  it('that leads in a loop is an error', async () => {
    test.faults.always('GET /ssh-keys', redirect('/api/round'));
    test.faults.always('GET /round', redirect('/api/ssh-keys'));
    const error = await refused(test.http());
    expect(error.message).toContain('Pictor redirects in a loop');
    expect(test.faults.lines).toHaveLength(4);
  });

  it.each(['http://[', 'http://:99999999/'])('that leads nowhere is an error: %s', async (location) => {
    test.faults.always('GET /ssh-keys', redirect(location));
    expect((await refused(test.http())).message).toContain('Invalid URL');
  });
});

describe('an address', () => {
  const client = (baseUrl: string) => new HttpClient({ ...OPTIONS, baseUrl });

  it.each([
    'http://example.com/api',
    'http://192.0.2.1/api',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'http://[::]/',
    'http://[::ffff:192.0.2.1]/',
    'http://127.0.0.1.example.com/',
    'http://127.0.0.1@example.com/',
    'http://localhost.example.com/',
    'http://notlocalhost/',
    'http://example.localhost/',
    'http://example.com/127.0.0.1',
    'HTTP://EXAMPLE.COM',
    'ftp://localhost/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('that would carry the token in the clear is refused before anything is sent: %s', async (url) => {
    const error = await accountFailure(() => client(url));
    expect(error.fault).toBe('invalid');
    expect(error.message).toContain('its address is not https, and secrets would be sent in the clear');
  });

  it.each(['', 'example.com', '/api', 'https://', 'http//example.com', 'https://exa mple.com', '127.0.0.1'])(
    'that is no URL is refused: %j',
    async (url) => {
      const error = await accountFailure(() => client(url));
      expect(error.message).toContain('its address is not a URL');
    },
  );

  it.each([
    'https://example.com',
    'https://192.0.2.1:8443/v1',
    'http://127.0.0.1:1',
    'http://127.8.9.1/',
    'http://127.1/',
    'http://localhost:8000/api',
    'http://LOCALHOST/api',
    'http://[::1]:8000/api',
  ])('that is https or this machine is taken: %s', (url) => {
    expect(() => client(url)).not.toThrow();
  });

  it('that is https is not asked in the clear', async () => {
    const received: Buffer[] = [];
    const listener = createServer((socket) => {
      socket.on('error', () => {}).on('data', (data) => received.push(data) && socket.destroy());
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = listener.address() as AddressInfo;
      await refused(client(`https://127.0.0.1:${port}/api`));
      const TLS_HANDSHAKE = 22;
      expect(received.map(([first]) => first)).toEqual(Array(5).fill(TLS_HANDSHAKE));
      expect(Buffer.concat(received).includes(TOKEN)).toBe(false);
    } finally {
      await new Promise((resolve) => listener.close(resolve));
    }
  });

  it('may end in a slash', async () => {
    const slashed = new HttpClient({ ...OPTIONS, baseUrl: `${test.faults.url}//` });
    expect((await slashed.send(LIST)).status).toBe(200);
    expect(test.faults.lines).toEqual(['GET /ssh-keys']);
  });

  it('with a token that no header can hold is an error that does not show it', async () => {
    const secret = 'tok\nSECRET\u0001x';
    const error = await failure(() => test.http({}, secret).send(LIST));
    expect(error.name).toBe('ApiError');
    expect(error.message).not.toContain('SECRET');
    expect(test.faults.seen).toEqual([]);
  });
});
