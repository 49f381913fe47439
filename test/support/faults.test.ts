import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Pictor } from '../../demo/world/pictor.ts';
import { publicKey } from './account.ts';
import { alter, answer, cut, cutBody, loseAnswer, redirect, silence, silenceAfter, slow } from './fault.ts';
import { FaultServer } from './faults.ts';

let pictor: Pictor;
let faults: FaultServer;
beforeEach(async () => {
  pictor = new Pictor('token');
  faults = new FaultServer();
  await faults.listen(await pictor.listen());
});
afterEach(async () => {
  await faults.close();
  await pictor.close();
});

const ask = (path = '/ssh-keys', options: RequestInit = {}) => {
  const headers = { authorization: 'Bearer token' };
  return fetch(faults.url + path, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(2000),
    ...options,
  });
};
const post = (name = 'mine') => {
  const body = JSON.stringify({ name, public_key: publicKey(1) });
  return ask('/ssh-keys', { method: 'POST', body });
};

describe('FaultServer', () => {
  it('passes on what it is not told to spoil', async () => {
    const { status, headers } = await post('schlüssel');
    expect([status, headers.get('content-type')]).toEqual([201, 'application/json']);
    expect(await (await ask('/ssh-keys?page=1')).json()).toMatchObject({ data: [{ name: 'schlüssel' }] });
    expect(faults.seen.map(({ line }) => line)).toEqual(['POST /ssh-keys', 'GET /ssh-keys?page=1']);
    expect((await ask('/ssh-keys/1', { method: 'DELETE' })).status).toBe(204);
  });

  it('spoils the next requests in turn, then all, until it is told to forget', async () => {
    faults.always('GET /ssh-keys', answer(503));
    faults.next('GET /ssh-keys', answer(500), redirect('/x'));
    faults.next(/page=2/, answer(418));
    const asked = async (path?: string) => (await ask(path)).status;
    expect([await asked(), await asked(), await asked('/ssh-keys?page=2')]).toEqual([500, 307, 418]);
    expect([await asked(), await asked('/gpu-instances')]).toEqual([503, 200]);
    faults.clear();
    expect(await asked()).toBe(200);
  });

  it.each([
    ['cut', cut, 0],
    ['cutBody', cutBody, 1],
    ['loseAnswer', loseAnswer, 1],
  ])('gives no whole answer: %s', async (_, fault, keys) => {
    faults.next('POST /ssh-keys', fault);
    await expect(post().then((response) => response.text())).rejects.toThrow();
    expect(pictor.keys).toHaveLength(keys);
  });

  it('changes and delays what it passes on', async () => {
    faults.next(
      'GET /ssh-keys',
      alter(({ data }) => ({ data, more: 1 })),
      slow(50),
    );
    expect(await (await ask()).json()).toEqual({ data: [], more: 1 });
    const start = performance.now();
    await ask();
    expect(performance.now() - start).toBeGreaterThan(45);
  });

  it.each([
    ['before', 'arrived', silence, 0],
    ['after', 'forwarded', silenceAfter, 1],
  ] as const)('tells the moment %s the account acts', async (_, moment, fault, keys) => {
    faults.next('POST /ssh-keys', fault);
    const told = faults[moment]('POST /ssh-keys');
    const ended = post().catch(() => 'ended');
    expect((await told).line).toBe('POST /ssh-keys');
    expect(pictor.keys).toHaveLength(keys);
    await faults.close();
    expect(await ended).toBe('ended');
  });

  it('lets who waited go on before the request does', async () => {
    const order: string[] = [];
    pictor.onChange = () => order.push('acted');
    const arrived = faults.arrived('POST /ssh-keys').then(() => order.push('arrived'));
    const forwarded = faults.forwarded('POST /ssh-keys').then(() => order.push('forwarded'));
    await Promise.all([post().then(() => order.push('answered')), arrived, forwarded]);
    expect(order).toEqual(['arrived', 'acted', 'forwarded', 'answered']);
  });
});
