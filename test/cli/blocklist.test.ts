import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { even, list, record } from '../support/blocklists.ts';
import { useFolder } from '../support/folder.ts';
import { QUICK_WAITS } from '../support/quick.ts';
import { toXz } from '../support/xz.ts';
import { freshKey, keylease } from './run.ts';

const { line, blob } = known();
const LIST = list([...even(5000), record(blob.subarray(-32))]);
const DAY = 24 * 60 * 60 * 1000;

interface Published {
  manifest: unknown;
  list: Buffer | number;
}

describe('keylease blocklist update', () => {
  const folder = useFolder();
  let server: Server;
  let address = '';
  let published: Published;
  let requests: string[] = [];
  let home = '';

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      requests.push(url);
      const answer = url === '/v0/blocklist.xz' ? published.list : JSON.stringify(published.manifest);
      if (typeof answer === 'number') response.writeHead(answer);
      response.end(typeof answer === 'number' ? undefined : answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v0`;
  });
  afterAll(() => {
    server.close();
  });
  beforeEach(() => {
    requests = [];
    published = { manifest: manifest(LIST), list: toXz(LIST) };
    home = join(folder.path, String(readdirSync(folder.path).length));
    mkdirSync(home);
  });

  function manifest(content: Buffer, changed: object = {}) {
    return {
      bkformat: 0,
      date: new Date(Date.now() - 3.5 * DAY).toISOString(),
      blocklist_url: `${address}/blocklist.xz`,
      blocklist_sha256: createHash('sha256').update(content).digest('hex'),
      blocklists: [],
      ...changed,
    };
  }

  const run = (words: string[], input?: string) =>
    keylease(words, {
      env: { XDG_CACHE_HOME: home, ...QUICK_WAITS },
      ...(input === undefined ? {} : { input }),
    });
  const update = (...words: string[]) =>
    run(['blocklist', 'update', '--from', `${address}/badkeysdata.json`, ...words]);
  const path = () => join(home, 'keylease', 'blocklist.dat');

  it('puts the list where inspect finds it, which says how old it is', async () => {
    const before = await run(['inspect', '-'], line);
    expect(before).toMatchObject({ code: 0, stderr: expect.not.stringContaining('blocklist') });
    expect(await update()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`Wrote ${path()}, of 20`),
    });
    expect(readFileSync(path())).toEqual(LIST);
    const { code, stdout, stderr } = await run(['inspect', '-'], line);
    expect(code).toBe(4);
    expect(stdout).toContain('badkeys lists it');
    expect(stderr).toMatch(
      /^Compromised keys: looked up in .*blocklist\.dat of 20\d\d-\d\d-\d\d, 3 days old\.$/m,
    );
  });

  it('fetches the list only if there is a newer one', async () => {
    await update();
    expect(await update()).toMatchObject({ code: 0, stdout: expect.stringContaining('is the newest list') });
    expect(requests).toEqual(['/v0/badkeysdata.json', '/v0/blocklist.xz', '/v0/badkeysdata.json']);
    const newer = list([...even(5001)]);
    published = { manifest: manifest(newer), list: newer };
    expect((await update()).code).toBe(0);
    expect(readFileSync(path())).toEqual(newer);
  });

  it('writes to another folder, for the audit', async () => {
    const to = join(home, 'some', 'folder');
    expect(await update('--to', to)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--blocklist'),
    });
    expect(readdirSync(to).sort()).toEqual(['badkeysdata.json', 'blocklist.dat']);
    expect(existsSync(path())).toBe(false);
  });

  it.each([
    [
      'another hash',
      () => ({ manifest: manifest(Buffer.from('other')) }),
      /its SHA-256 is [0-9a-f]{64}, and/,
    ],
    ['a list that is cut off', () => ({ list: toXz(LIST).subarray(0, 9000) }), /it cannot be unpacked/],
    ['a list that is not sorted', unsorted, /cannot be used: its records are not sorted/],
    [
      'a newer format',
      () => ({ manifest: manifest(LIST, { bkformat: 1 }) }),
      /its bkformat is missing or not/,
    ],
    ['no hash', () => ({ manifest: manifest(LIST, { blocklist_sha256: null }) }), /its blocklist_sha256 is/],
    ['no date', () => ({ manifest: manifest(LIST, { date: 'soon' }) }), /its date is/],
    ['no address', () => ({ manifest: manifest(LIST, { blocklist_url: 7 }) }), /its blocklist_url is/],
    ['something else', () => ({ manifest: 'Welcome' }), /its bkformat is missing/],
    ['an address in the clear', inTheClear, /its address is not https/],
    ['no list', () => ({ list: 404 }), /blocklist\.xz cannot be fetched: .* answered 404/],
    ['a failure', () => ({ list: 503 }), /blocklist\.xz cannot be fetched: .* answered 503/],
  ])('keeps the list that is there where the server has %s', async (_, changed, why) => {
    mkdirSync(join(home, 'keylease'));
    writeFileSync(path(), 'before');
    published = { ...published, ...changed() };
    const { code, stdout, stderr } = await update();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(why);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^keylease: .*\.$/);
    expect(readFileSync(path(), 'utf8')).toBe('before');
    expect(readdirSync(join(home, 'keylease'))).toEqual(['blocklist.dat']);
  });

  it('says where it cannot write', async () => {
    writeFileSync(join(home, 'keylease'), '');
    const { code, stderr } = await update();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /The blocklist cannot be written to .*keylease: .* name another one with --to\.\n$/,
    );
  });

  it('wants the address of a server', async () => {
    expect(await run(['blocklist', 'update', '--from', 'badkeys'])).toMatchObject({ code: 64 });
  });

  function unsorted(): Partial<Published> {
    const records = even(5000).sort(Buffer.compare).reverse();
    const wrong = Buffer.concat(records);
    return { manifest: manifest(wrong), list: toXz(wrong) };
  }

  function inTheClear(): Partial<Published> {
    return { manifest: manifest(LIST, { blocklist_url: 'http://badkeys.example/blocklist.xz' }) };
  }
});

function known() {
  const line = freshKey('octo@example.com');
  return { line, blob: Buffer.from(line.split(' ')[1] ?? '', 'base64') };
}
