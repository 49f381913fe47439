import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../src/accounts/account.ts';
import { allKeys } from '../../../src/accounts/account.ts';
import { openAccount } from '../../../src/accounts/open.ts';
import { Carriers } from '../../../src/action/lease/carriers.ts';
import { Lag } from '../../../src/action/lease/lag.ts';
import { sweepLease } from '../../../src/action/lease/lease.ts';
import { removeLease } from '../../../src/action/lease/remove-lease.ts';
import { gpuClouds } from '../../accounts/vendors/gpu-clouds.ts';
import { TOKEN, type Vendor, VendorServer } from '../../accounts/vendors/server.ts';
import { vastMachines } from '../../accounts/vendors/vast-machines.ts';
import { publicKey, QUICK } from '../../support/account.ts';
import { answer, loseAnswer } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import { record } from './fakes.ts';

// Vast.ai does not change running machines when a key is removed, and only the machines say which keys they have.
describe('on Vast.ai', () => {
  const [ours, theirs] = [publicKey(1), publicKey(2)];
  let faults: FaultServer;
  let server: VendorServer;
  let account: Account;
  let machines: Record<string, string[]>;
  let id: string;
  beforeEach(async () => {
    // The job has rented two of them with its key, and put it on neither.
    machines = { 11: [theirs, ours], 12: [theirs], 13: [ours] };
    const vast = gpuClouds.find(({ provider }) => provider === 'vast') as Vendor;
    server = new VendorServer({ ...vast, other: vastMachines(machines, () => server.keys) });
    faults = new FaultServer();
    await faults.listen(await server.listen());
    const http = { ...QUICK, limits: {} };
    account = await openAccount({ provider: 'vast', apiUrl: faults.url, apiToken: TOKEN, http });
    id = String(server.register('', ours).id);
    server.register('', theirs);
  });
  afterEach(async () => {
    await faults.close();
    await server.close();
  });

  const remove = () => {
    const lag = new Lag({ onWait: () => {}, sleep: async () => {} });
    return removeLease(account, record({ keyId: id, seen: 'listing' }), lag);
  };
  const left = () => ({ ...machines, account: server.keys.map(({ line }) => line) });
  const NOTHING = { 11: [theirs], 12: [theirs], 13: [], account: [theirs] };

  it('a lease is taken off every machine that carries it, before its key is removed', async () => {
    expect(await remove()).toEqual({ outcome: 'removed', proof: 'listing', stillOn: [] });
    expect(left()).toEqual(NOTHING);
  });

  it('an expired one is swept off them too', async () => {
    const [key] = await allKeys(account);
    expect(key && (await sweepLease(account, key, new Carriers(account)))).toEqual([]);
    expect(left()).toEqual(NOTHING);
  });

  it('a machine that fails is named, the key is removed, and the other machine is freed', async () => {
    faults.always(`DELETE /api/v0/instances/11/ssh/${id}`, answer(403, { msg: 'Not now.' }));
    const { proof, stillOn: still } = await remove();
    expect(proof).toBe('listing');
    expect(still).toEqual([
      expect.stringMatching(/^It may still be on instance machine 11 \(11\): .* answered 403: Not now\./),
    ]);
    expect(left()).toEqual({ ...NOTHING, 11: [theirs, ours] });
  });

  it('lost answers and machines that cannot be listed do not keep the key on the account', async () => {
    faults.next(`DELETE /api/v0/instances/11/ssh/${id}`, loseAnswer);
    expect((await remove()).stillOn).toEqual([]);
    expect(left()).toEqual(NOTHING);
    id = String(server.register('', ours).id);
    faults.always(/^GET .api.v1.instances/, answer(403));
    expect((await remove()).stillOn).toEqual([
      expect.stringMatching(/^On which instances it is could not be found out: GET .* answered 403/),
    ]);
    expect(left()).toEqual(NOTHING);
  });
});
