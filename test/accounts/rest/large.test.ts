import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { accountHints } from '../../../src/accounts/hints.ts';
import { pictor as profile } from '../../../src/accounts/profiles/pictor.ts';
import { RestAccount } from '../../../src/accounts/rest/rest-account.ts';
import { HttpClient } from '../../../src/http/client.ts';
import { accountFailure, collect, publicKey, QUICK, TOKEN } from '../../support/account.ts';

const PAGES = 1000;
const PER_PAGE = 100;
const MIB = 1024 * 1024;

/** Answers by page; the comment makes each key as long as one of RSA. */
let body: (page: number) => string;
const server = createServer((request, response) => {
  const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
  response.writeHead(200, { 'content-type': 'application/json' }).end(body(page));
});
let account: RestAccount;

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hints = accountHints(baseUrl);
  const http = new HttpClient({ title: 'Pictor', baseUrl, secret: TOKEN, hints, ...QUICK });
  account = new RestAccount({ profile, baseUrl, http });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const listing = (data: unknown[], last_page = 1) =>
  JSON.stringify({ data, meta: { last_page, total: data.length * last_page } });

describe('an account with 100,000 keys', () => {
  it('is listed in memory that does not grow with it', async () => {
    const comment = 'x'.repeat(600);
    body = (page) => {
      const numbers = Array.from({ length: PER_PAGE }, (_, index) => (page - 1) * PER_PAGE + index);
      const data = numbers.map((id) => ({ id, name: `key ${id}`, public_key: publicKey(id, comment) }));
      return listing(data, PAGES);
    };
    let count = 0;
    let early = 0;
    for await (const keys of account.keys()) {
      count += keys.filter(({ fingerprint }) => fingerprint).length;
      if (count === 100 * PER_PAGE && early === 0) early = heapUsed();
    }
    expect(count).toBe(PAGES * PER_PAGE);
    // 90,000 more keys are 63 MiB of text; their ids are remembered.
    expect(heapUsed() - early).toBeLessThan(16 * MIB);
  });
});

describe('a hostile list', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
    'two\nlines\r\n::error::three',
    '\u202eevil\u2066',
    '__proto__',
    'x'.repeat(1_000_000),
    '\ud800',
    '',
  ];

  it('is listed as it is, whatever the names', async () => {
    body = () => listing(HOSTILE.map((name, id) => ({ id, name, public_key: `${publicKey(id)} ${name}` })));
    expect((await collect(account.keys())).map(({ name }) => name)).toHaveLength(HOSTILE.length);
  });

  it.each(HOSTILE.slice(0, 6))('has errors that are safe to print, whatever the ids', async (id) => {
    body = () => listing([{ id, name: 'a', public_key: publicKey(1) }]);
    const [key] = await collect(account.keys());
    expect(key?.id).toBe(id);
    body = () => '<html>';
    await accountFailure(() => account.remove(id));
  });

  it.each([
    [
      'fields that nobody knows',
      { id: 1, name: 'n', public_key: publicKey(1), more: { deep: [1] }, constructor: 1 },
    ],
    ['a prototype', JSON.parse(`{"id":1,"name":"n","public_key":"${publicKey(1)}","__proto__":{"id":2}}`)],
  ])('may have %s', async (_, item) => {
    body = () => listing([item]);
    expect(await collect(account.keys())).toMatchObject([{ id: '1', name: 'n' }]);
  });

  it('of one huge page is refused', async () => {
    body = () => `{"data":[${'{},'.repeat(6 * MIB)}{}]}`;
    expect((await accountFailure(() => collect(account.keys()))).message).toContain('larger than 16 MiB');
  });
});

/** heapUsed is the size of what is still needed, in bytes. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
