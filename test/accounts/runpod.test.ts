import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/accounts/account.ts';
import { openAccount } from '../../src/accounts/open.ts';
import { accountFailure, collect, fingerprint, publicKey, QUICK } from '../support/account.ts';
import { alter, answer, cut, cutBody, type Fault, html, loseAnswer, pass } from '../support/fault.ts';
import { FaultServer } from '../support/faults.ts';
import { blobOf, certificateOf, lineOf, uncompressed } from '../support/public-keys.ts';
import { fingerprintOf, type Reply, TOKEN, type Vendor, VendorServer } from './vendors/server.ts';

const LEASE = 'keylease-train-1-2-3-4-c0123456789';
const PATH = '/v2/account/ssh-keys';
const PATTERN = /^(ssh|ecdsa|sk)-\S+ \S+([ \t].*)?$/;

/** RunPod has no ids and one request that replaces the whole set; lines are all there is. */
class RunPod extends VendorServer {
  lines: string[] = [];

  constructor() {
    super({
      provider: 'runpod',
      base: '',
      other: (call: string, body: { keys?: unknown }): Reply | undefined => {
        if (call === `GET ${PATH}`) return { status: 200, body: { keys: this.lines } };
        if (call !== `PUT ${PATH}`) return { status: 404 };
        const { keys } = body;
        const isValid = Array.isArray(keys) && keys.every((line) => PATTERN.test(line));
        if (!isValid)
          return { status: 422, body: { title: 'Unprocessable', status: 422, detail: 'Not valid.' } };
        this.lines = keys;
        return { status: 200, body: { keys } };
      },
    } as Partial<Vendor> as Vendor);
  }
}

const ODD = 'ssh-odd AAAA\twith  odd   blanks ';
let server: RunPod;
let faults: FaultServer;
let account: Account;

beforeEach(async () => {
  server = new RunPod();
  faults = new FaultServer();
  await faults.listen(await server.listen());
  account = await openAccount({ provider: 'runpod', apiUrl: faults.url, apiToken: TOKEN, http: QUICK });
});
afterEach(async () => {
  await faults.close();
  await server.close();
});

const puts = () => faults.lines.filter((line) => line.startsWith('PUT'));

describe('runpod', () => {
  it('adds a key beside a certificate of it, which is another line', async () => {
    const [, base64 = ''] = publicKey(1).split(' ');
    const point = Buffer.from(base64, 'base64').subarray(-32);
    const { type, blob } = certificateOf({ type: 'ssh-ed25519', fields: [point] });
    server.lines = [lineOf(type, blob)];
    expect((await collect(account.keys()))[0]?.fingerprint).toBe(fingerprint(1));
    await account.add('plain', publicKey(1));
    expect(server.lines).toHaveLength(2);
  });

  it('would take back what fits its pattern', () => {
    const webauthn = 'webauthn-sk-ecdsa-sha2-nistp256@openssh.com';
    const line = lineOf(webauthn, blobOf(webauthn, 'nistp256', uncompressed(32), 'ssh:'));
    expect(account.addProblem('', publicKey(1))).toBeUndefined();
    expect(account.addProblem('', line)).toContain(`it is of type ${webauthn}, and only ssh-ed25519,`);
    expect(account.addProblem('octo ', publicKey(1))).toContain('begins or ends with white space');
  });

  it('lists lines as keys, the comment being the name and the line the id', async () => {
    server.lines = [publicKey(1, 'laptop'), ODD];
    expect(await collect(account.keys())).toMatchObject([
      { id: publicKey(1, 'laptop'), name: 'laptop', fingerprint: fingerprint(1) },
      { id: ODD, name: '', fingerprint: undefined },
    ]);
  });

  it('adds a line and takes it away again, and leaves the others byte for byte', async () => {
    server.lines = [publicKey(1, 'laptop'), ODD];
    const key = await account.add(LEASE, publicKey(7, 'other words'));
    expect(key).toMatchObject({ id: publicKey(7, LEASE), name: LEASE, fingerprint: fingerprint(7) });
    expect(server.lines).toEqual([publicKey(1, 'laptop'), ODD, publicKey(7, LEASE)]);
    expect(await account.remove(key.id)).toBe('removed');
    expect(server.lines).toEqual([publicKey(1, 'laptop'), ODD]);
    expect(await account.remove(key.id)).toBe('gone');
    expect(puts()).toHaveLength(2);
  });

  it('adopts an equal key', async () => {
    server.lines = [publicKey(7, 'mine')];
    expect(await account.add(LEASE, publicKey(7))).toMatchObject({ name: 'mine' });
    expect(puts()).toEqual([]);
  });

  it('removes one of two equal keys', async () => {
    server.lines = [publicKey(7, 'mine'), publicKey(7, 'yours')];
    await account.remove(publicKey(7, 'mine'));
    expect(server.lines).toEqual([publicKey(7, 'yours')]);
  });

  it('empties the set of a lease, and of nothing else', async () => {
    server.lines = [publicKey(7, 'laptop')];
    const error = await accountFailure(() => account.remove(publicKey(7, 'laptop')));
    expect(error.message).toContain('The last key of RunPod was not removed');
    expect(puts()).toEqual([]);
    server.lines = [publicKey(7, LEASE)];
    expect(await account.remove(publicKey(7, LEASE))).toBe('removed');
    expect(server.lines).toEqual([]);
  });

  it('looks again right before it writes, and begins anew where someone else has written', async () => {
    let reads = 0;
    faults.always(`GET ${PATH}`, async (exchange) => {
      reads += 1;
      if (reads === 2) server.lines = [publicKey(3, 'theirs')];
      await pass(exchange);
    });
    await account.add(LEASE, publicKey(7));
    expect(server.lines).toEqual([publicKey(3, 'theirs'), publicKey(7, LEASE)]);
    expect(puts()).toHaveLength(1);
  });

  it('says so when lines are missing after the write', async () => {
    server.lines = [publicKey(1, 'laptop')];
    faults.next(`PUT ${PATH}`, async (exchange) => {
      await exchange.forward();
      server.lines = [publicKey(3, 'theirs')];
      await answer(200, {})(exchange);
    });
    const error = await accountFailure(() => account.add(LEASE, publicKey(7)));
    expect(error.message).toContain(
      'RunPod did not keep all keys: 2 of the 2 lines that were written are missing',
    );
  });

  it.each<[string, Fault]>([
    ['an empty object', answer(200, {})],
    ['a list of other things', answer(200, { keys: [publicKey(1), null] })],
    ['a web page', html()],
    ['a refusal', answer(403, { detail: 'No.' })],
  ])('writes nothing where the set is answered with %s', async (_, fault) => {
    server.lines = [publicKey(1)];
    faults.always(`GET ${PATH}`, fault);
    await accountFailure(() => account.add(LEASE, publicKey(7)));
    await accountFailure(() => account.remove(publicKey(1)));
    expect(puts()).toEqual([]);
  });

  it('writes nothing where the set is empty only once', async () => {
    server.lines = [publicKey(1, 'laptop')];
    faults.next(
      `GET ${PATH}`,
      alter(() => ({ keys: [] })),
    );
    await account.add(LEASE, publicKey(7));
    expect(server.lines).toEqual([publicKey(1, 'laptop'), publicKey(7, LEASE)]);
  });

  it.each<[string, Fault]>([
    ['429', answer(429, { title: 'Too many' }, { ratelimit: '"minute";r=0;t=0' })],
    ['500', answer(500)],
    ['a cut connection', cut],
    ['an answer that is cut', cutBody],
    ['a lost answer', loseAnswer],
  ])('is not stopped by %s', async (_, fault) => {
    faults.next(`GET ${PATH}`, fault);
    faults.next(`PUT ${PATH}`, fault, fault);
    await account.add(LEASE, publicKey(7));
    expect(server.lines.map(fingerprintOf)).toEqual([fingerprint(7)]);
  });

  it('passes on what is said of a line', async () => {
    faults.always(`PUT ${PATH}`, answer(422, { title: 'Unprocessable', detail: 'Not valid.' }));
    const error = await accountFailure(() => account.add(LEASE, publicKey(7)));
    expect(error.message).toContain(
      'RunPod did not register the key: RunPod answered 422: Not valid. Correct',
    );
  });

  it('has no machines', async () => {
    expect(account.supports).toEqual({ instances: false, attach: false, use: false });
    for (const task of [
      () => collect(account.instances()),
      () => account.attach('1', '1'),
      () => account.detach('1', '1'),
    ]) {
      expect((await accountFailure(task)).message).toContain('RunPod cannot');
    }
  });

  it('tells a person how to remove a line', () => {
    expect(account.removalCommand(`it's`)).toContain(`jq --arg line 'it'\\''s' '{keys: (.keys - [$line])}'`);
  });
});
