import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Account, Instance } from '../../../src/accounts/account.ts';
import { findInstance } from '../../../src/action/plan/plan-target.ts';
import { failure, instance } from '../../support/account.ts';
import { coreWith } from '../core-with.ts';

describe('findInstance', () => {
  const started = listed({});
  const starting = listed({ status: 'Starting', host: undefined });
  let now: number;
  let waits: number[];
  let log: string[];
  beforeEach(() => {
    now = 0;
    waits = [];
    log = [];
  });

  /** find looks for gpu-1 in one list after the other, the last one again and again. */
  const find = (lists: Instance[][], { waitFor = 300, host = '' } = {}, traits: Partial<Account> = {}) => {
    const left = [...lists];
    async function* instances() {
      yield (left.length > 1 ? left.shift() : left[0]) ?? [];
    }
    // Nothing but the listing is needed.
    const supports = { instances: true, attach: false, use: false };
    const account = { title: 'Pictor', supports, instances, ...traits } as Account;
    const core = { ...coreWith({}), info: (line: string) => void log.push(line) };
    const target = {
      host: host || undefined,
      user: undefined,
      port: undefined,
      hostKey: undefined,
      forwardAgent: false,
      options: [],
      jump: undefined,
      alias: 'gpu',
    };
    const sleep = async (wait: number) => {
      waits.push(wait);
      now += wait;
    };
    return findInstance(core, account, { id: 'gpu-1', target, waitFor, sleep, clock: () => now });
  };

  it('finds one that is there, though no key can be put on it', async () => {
    expect(await find([[listed({ id: 'gpu-0' }), started]])).toBe(started);
    expect({ waits, log }).toEqual({ waits: [], log: [] });
  });

  it('waits for one that is not listed yet, and has no address yet, and says each change once', async () => {
    const allocated = listed({ status: 'Booting', host: undefined });
    const lists = [[], [], [starting], [starting], [allocated], [started]];
    expect(await find(lists)).toBe(started);
    expect(waits).toEqual([1000, 2000, 4000, 8000, 10_000]);
    expect(log).toEqual([
      'Instance gpu-1 is not listed yet. Waiting for it, for 300 s at most.',
      'Instance gpu-1 has no address yet, its status is "Starting". Waiting for it, for 300 s at most.',
      'Instance gpu-1 has no address yet, its status is "Booting". Waiting for it, for 300 s at most.',
    ]);
  });

  it('needs no address where a host is given', async () => {
    expect(await find([[starting]], { host: '192.0.2.9' })).toBe(starting);
    expect(waits).toEqual([]);
  });

  it('returns it without an address when the time is up', async () => {
    expect(await find([[starting]], { waitFor: 20 })).toBe(starting);
    expect(now).toBeLessThanOrEqual(20_000);
    expect(now).toBeGreaterThan(10_000);
  });

  it.each([0, 20])('says which there are if it is not listed within %i s', async (waitFor) => {
    const others = [1, 2, 3, 4, 5, 6].map((each) => listed({ id: `gpu-${each}0`, name: 'x\u202e' }));
    const { message } = await failure(() => find([others], { waitFor }));
    expect(message).toBe(
      'Instance gpu-1 cannot be used: the Pictor account does not list it. Use the ID of a listed one: ' +
        'gpu-10 (x , Running), gpu-20 (x , Running), gpu-30 (x , Running), gpu-40 (x , Running), gpu-50 (x , Running). ' +
        'One that has just been created may need a larger wait-for.',
    );
    expect(waits.length > 0).toBe(waitFor > 0);
  });

  it('says that a provider lists none', async () => {
    const supports = { instances: false, attach: false, use: false };
    const { message } = await failure(() => find([[]], {}, { supports }));
    expect(message).toContain('Pictor has no API to list instances');
  });
});

function listed(fields: Partial<Instance>): Instance {
  const { id, name, status, ip, port, username } = instance();
  return { kind: 'instance', id, name, status, host: ip, port, user: username, keyIds: undefined, ...fields };
}
