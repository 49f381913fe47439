import { describe, expect, it } from '@jest/globals';
import { withFreshToken } from '../../lambda/token-rotation.ts';
import type { Account } from '../../src/accounts/account.ts';
import { ApiError, type ApiFault } from '../../src/http/api-error.ts';
import { keyNumber, World } from '../audit/world.ts';
import { collect } from '../support/account.ts';

const fault = (fault: ApiFault) =>
  new ApiError({ fault, what: 'GET /ssh-keys failed', why: 'Pictor answered', hint: 'Look' });

/** An account that lists these keys, and then throws, or ends; calls beyond that throw too. */
function accountWith(numbers: number[], error?: ApiError): Account {
  return {
    ...new World().account,
    async *keys() {
      for (const number of numbers) yield [keyNumber(number)];
      if (error) throw error;
    },
    remove: async () => {
      if (error) throw error;
      return 'removed';
    },
  };
}

async function idsOf(pages: AsyncIterable<{ id: string }[]>): Promise<string[]> {
  return (await collect(pages)).map(({ id }) => id);
}

describe('an account whose token is replaced while it is in use', () => {
  it('lists anew', async () => {
    const account = withFreshToken(accountWith([], fault('refused')), async () => accountWith([1, 2]));
    expect(await idsOf(account.keys())).toEqual(['1', '2']);
  });

  it('lists keys and machines anew that are refused side by side', async () => {
    const refused = {
      ...accountWith([], fault('refused')),
      instances: accountWith([], fault('refused')).keys,
    };
    const fresh = { ...accountWith([1, 2]), instances: accountWith([3]).keys };
    let opened = 0;
    const account = withFreshToken(refused as never as Account, async () => {
      opened += 1;
      await new Promise(setImmediate);
      return fresh as never as Account;
    });
    expect(await Promise.all([account.keys(), account.instances()].map(idsOf))).toEqual([['1', '2'], ['3']]);
    expect(opened).toBe(1);
  });

  it('joins no two halves of listings, which may be of two accounts, or hide that an id is there twice', async () => {
    const account = withFreshToken(accountWith([1], fault('refused')), async () => accountWith([1, 1, 2]));
    await expect(idsOf(account.keys())).rejects.toThrow('Pictor answered');
    expect(await idsOf(account.keys())).toEqual(['1', '1', '2']);
  });

  it('removes nothing by a new token before the keys were looked at by it', async () => {
    const account = withFreshToken(accountWith([], fault('refused')), async () => accountWith([1]));
    await expect(account.remove('1')).rejects.toThrow('Pictor answered');
    expect(await account.remove('1')).toBe('removed');
  });

  it('reads a key by the new token only when it is asked again', async () => {
    const found = { ...accountWith([1]), find: async () => keyNumber(1) };
    const refusing = {
      ...found,
      find: async () => {
        throw fault('refused');
      },
    };
    const account = withFreshToken(refusing, async () => found);
    await expect(account.find?.('1')).rejects.toThrow('Pictor answered');
    expect(await account.find?.('1')).toEqual(keyNumber(1));
    expect(withFreshToken(accountWith([1]), async () => found).find).toBeUndefined();
  });

  it('is opened anew once, and not for what another token does not mend', async () => {
    let opened = 0;
    const reopen = async () => {
      opened += 1;
      return accountWith([], fault('refused'));
    };
    const refused = withFreshToken(accountWith([], fault('refused')), reopen);
    await expect(idsOf(refused.keys())).rejects.toThrow('Pictor answered');
    await expect(refused.remove('1')).rejects.toThrow('Pictor answered');
    expect(opened).toBe(1);
    const broken = withFreshToken(accountWith([], fault('transient')), reopen);
    await expect(idsOf(broken.keys())).rejects.toThrow('Pictor answered');
    expect(opened).toBe(1);
  });
});
