import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/accounts/account.ts';
import { providers } from '../../src/accounts/providers.ts';
import { accountFailure, collect, fingerprint, publicKey } from '../support/account.ts';
import { answer, cut, cutBody, type Fault, html, loseAnswer, pass } from '../support/fault.ts';
import { FaultServer } from '../support/faults.ts';
import { dataOnlyClouds } from './vendors/data-only-clouds.ts';
import { gpuClouds } from './vendors/gpu-clouds.ts';
import { largeClouds } from './vendors/large-clouds.ts';
import { moreClouds } from './vendors/more-clouds.ts';
import { nimbus } from './vendors/nimbus.ts';
import { otherClouds } from './vendors/other-clouds.ts';
import { fingerprintOf, NAME, openVendor, TOKEN, type Vendor, VendorServer } from './vendors/server.ts';

const builtIn = [...gpuClouds, ...otherClouds, ...moreClouds, ...largeClouds];
const vendors = [...builtIn, nimbus, ...dataOnlyClouds];

it('there is a vendor for each profile, and a test of its own for each adapter', () => {
  const profiles = providers.filter((provider) => !('open' in provider)).map(({ id }) => id);
  const adapters = providers.filter((provider) => 'open' in provider).map(({ id }) => id);
  expect(builtIn.map(({ provider }) => provider).sort()).toEqual(profiles.sort());
  expect(adapters.filter((id) => !existsSync(`test/accounts/${id}.test.ts`))).toEqual([]);
});

describe.each(vendors.map((vendor): [string, Vendor] => [vendor.provider, vendor]))('%s', (_, vendor) => {
  const { paging, list, create } = vendor;
  const isPaged = paging.style !== 'none';
  const many = isPaged ? paging.most * 2 + 1 : 5;
  let server: VendorServer;
  let tokenHost: string;
  let faults: FaultServer;
  let account: Account;

  const open = (apiToken = TOKEN) => openVendor(vendor, { apiUrl: faults.url, tokenHost, apiToken });
  const fill = (count: number) => {
    for (let number = 1; number <= count; number += 1)
      server.register(`key ${number}`, publicKey(number, `key ${number}`));
  };
  const listed = async () => new Set((await collect(account.keys())).map((key) => key.fingerprint));
  const fingerprints = () => new Set(server.keys.map(({ line }) => fingerprintOf(line)));
  const posts = () => faults.lines.filter((line) => line === create);
  const removal = new RegExp(`^${vendor.remove.replace('?', '\\?').replace('*', '.+')}`);

  beforeEach(async () => {
    server = new VendorServer(vendor);
    faults = new FaultServer();
    tokenHost = await server.listen();
    await faults.listen(tokenHost);
    account = await open();
  });
  afterEach(async () => {
    await faults.close();
    await server.close();
  });

  it('lists the keys that are there', async () => {
    expect(await collect(account.keys())).toEqual([]);
    fill(2);
    const [first] = await collect(account.keys());
    expect(first).toMatchObject({
      id: String(server.keys[0]?.id),
      name: 'key 1',
      fingerprint: fingerprint(1),
      publicKey: vendor.hidesKeys ? '' : publicKey(1, 'key 1'),
    });
  });

  it('lists all pages, each key once', async () => {
    fill(many);
    const keys = await collect(account.keys());
    expect(keys).toHaveLength(many);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(many);
  });

  it('adds a key, finds it, and removes it', async () => {
    fill(1);
    const key = await account.add(NAME, publicKey(7));
    expect(key).toMatchObject({ id: String(server.keys[1]?.id), name: NAME, fingerprint: fingerprint(7) });
    expect(fingerprintOf(server.keys[1]?.line ?? '')).toBe(fingerprint(7));
    expect((await collect(account.keys())).at(-1)).toMatchObject({ id: key.id, name: NAME });
    expect(await account.add(NAME, publicKey(7))).toMatchObject({ id: key.id });
    expect(posts()).toHaveLength(1);
    expect(await account.remove(key.id)).toBe('removed');
    expect(server.keys).toHaveLength(1);
    expect(await account.remove(key.id)).toBe('gone');
  });

  it('reads one key by its id where the vendor documents it, and counts it as no listing', async () => {
    expect(account.find !== undefined).toBe(vendor.shown !== undefined);
    if (!account.find) return;
    fill(2);
    const [, second] = await collect(account.keys());
    const { id = '' } = second ?? {};
    const lists = faults.lines.length;
    expect(await account.find(id)).toEqual(second);
    await account.remove(id);
    expect(await account.find(id)).toBeUndefined();
    expect(faults.lines.slice(lists)).not.toContain(list);
    faults.always(/^GET/, html(404));
    // Only what the vendor itself says counts, as far as it says more than the status.
    const unsaid = await account.find(id).catch((error) => error.fault);
    expect([undefined, 'not-found']).toContain(unsaid);
    faults.clear();
    account = await open('wrong');
    expect((await accountFailure(() => account.find?.(id))).fault).toBe('refused');
  });

  it('says when a key is to end where the vendor ends keys itself', async () => {
    if (!account.supports.expiry) return;
    await account.add(NAME, publicKey(7), { expiresAt: Date.UTC(2027, 0, 1) - 1 });
    const { body = '' } = faults.seen.find(({ line }) => line === create) ?? {};
    expect(body).toMatch(/"(2027-01-01T00:00:00Z|1798761600000000)"/);
    expect((await collect(account.keys()))[0]?.expiresAt).toBeGreaterThan(0);
  });

  it('adopts a key that someone else adds in between', async () => {
    faults.next(create, async (exchange) => {
      server.register('theirs', publicKey(7, 'theirs'));
      await pass(exchange);
    });
    const added = await account.add(NAME, publicKey(7));
    const names = vendor.duplicate ? ['theirs'] : ['theirs', NAME]; // Without a refusal, it has the key twice.
    expect(server.keys.map(({ name }) => name)).toEqual(names);
    expect(added).toMatchObject({ id: String(server.keys.at(-1)?.id), name: names.at(-1) });
  });

  it.each(['', ' ', 'ssh-ed25519'])(
    'sends nothing where the public key is %j, for it might make a pair',
    async (line) => {
      await expect(account.add(NAME, line)).rejects.toThrow('must be a public key line');
      expect(faults.lines).toEqual([]);
    },
  );

  it('replaces no key by a PUT to its name, however that is written', async () => {
    if (!create.startsWith('PUT')) return;
    server.register(NAME.toUpperCase(), publicKey(8));
    const error = await accountFailure(() => account.add(NAME, publicKey(7), { isAbsent: true }));
    expect(error.message).toContain(`another key has its name, ${NAME.toUpperCase()}`);
    expect(posts()).toEqual([]);
  });

  it('does not add a key twice where the answer is lost', async () => {
    faults.next(create, loseAnswer);
    expect(await account.add(NAME, publicKey(7))).toMatchObject({
      id: String(server.keys[0]?.id),
      name: NAME,
    });
    expect(server.keys).toHaveLength(1);
  });

  it('does not take another key for the one that it registered', async () => {
    const told = vendor.created({ number: 1, id: 'x', name: NAME, line: publicKey(8) });
    if (!JSON.stringify(told).includes(publicKey(8))) return; // Nothing but an id, or nothing at all.
    faults.always(create, answer(told.status, told.body));
    const error = await accountFailure(() => account.add(NAME, publicKey(7)));
    expect(error.message).toContain('did not say which id the new key has');
  });

  it('says that the token is refused, and changes nothing', async () => {
    fill(1);
    account = await open('wrong');
    for (const task of [
      () => collect(account.keys()),
      () => account.add(NAME, publicKey(7)),
      () => account.remove(String(server.keys[0]?.id)),
    ]) {
      expect((await accountFailure(task)).fault).toBe('refused');
    }
    expect(server.keys).toHaveLength(1);
  });

  it('passes on what the vendor says of what was sent', async () => {
    faults.always(create, answer(vendor.invalid.status, vendor.invalid.body));
    const error = await accountFailure(() => account.add(NAME, publicKey(7)));
    expect(error.message).toContain(
      `answered ${vendor.invalid.status}: Not valid. Correct what the message names`,
    );
  });

  it.each<[string, Fault]>([
    ['429 with Retry-After', answer(429, 'Too many', { 'retry-after': '0', 'content-type': 'text/plain' })],
    ['429 without Retry-After', answer(429, 'Too many', { 'content-type': 'text/plain' })],
    ['500', answer(500, { message: 'Server Error' })],
    ['a cut connection', cut],
  ])('is not stopped by %s', async (_, fault) => {
    faults.next(list, fault, fault);
    faults.next(create, fault);
    faults.next(removal, fault, fault);
    const { id } = await account.add(NAME, publicKey(7));
    expect(await account.remove(id)).toBe('removed');
    expect(server.keys).toEqual([]);
  });

  it('takes no web page for a list', async () => {
    fill(1);
    faults.always(list, html());
    expect((await accountFailure(() => collect(account.keys()))).fault).toBe('unexpected');
    await accountFailure(() => account.add(NAME, publicKey(7)));
    expect(posts()).toEqual([]);
  });

  it('takes no web page for a registration or a removal', async () => {
    fill(1);
    const { status } = vendor.created({ number: 1, id: 'x', name: '', line: publicKey(1) });
    faults.always(create, html(status));
    faults.always(removal, html(202));
    await accountFailure(() => account.add(NAME, publicKey(7)));
    await accountFailure(() => account.remove(String(server.keys[0]?.id)));
  });

  it('goes on where a connection is cut in the middle of the list', async () => {
    fill(many);
    let calls = 0;
    faults.always(list, async (exchange) => {
      calls += 1;
      await (calls === (isPaged ? 2 : 1) ? cutBody : pass)(exchange);
    });
    expect(await listed()).toEqual(fingerprints());
    expect(calls).toBeGreaterThan(1);
  });

  if (!isPaged) return;

  it('throws where a page points to itself', async () => {
    fill(many);
    server.isStuck = true;
    const error = await accountFailure(() => collect(account.keys()));
    expect(error.message).toContain('did not list everything');
    expect(faults.lines.length).toBeLessThan(12);
  });

  const changes: [string, (server: VendorServer) => void][] = [
    ['removed', ({ keys }) => void keys.shift()],
    [
      'added',
      (server) =>
        server.keys.unshift(
          ...server.keys.splice(server.keys.indexOf(server.register('new', publicKey(9999)))),
        ),
    ],
    ['replaced', (server) => void [server.keys.shift(), server.register('new', publicKey(9999))]],
  ];

  it.each(changes)('misses no key while another one is %s', async (_, change) => {
    fill(many);
    const before = fingerprints();
    let isDone = false;
    server.afterPage = () => {
      if (!isDone) change(server);
      isDone = true;
    };
    const seen = await listed();
    const after = fingerprints();
    expect([...before].filter((each) => after.has(each) && !seen.has(each))).toEqual([]);
  });

  it('throws rather than miss a key while keys change all the time', async () => {
    fill(many + 50);
    const state = [...fingerprints()].slice(20);
    server.afterPage = () => void (server.keys.length > many + 30 && server.keys.shift());
    const seen = await listed().catch((error) => error.message);
    if (typeof seen === 'string') expect(seen).toContain('did not list everything');
    else expect(state.filter((each) => !seen.has(each))).toEqual([]);
  });
});
