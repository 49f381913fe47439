import { expect, it } from '@jest/globals';
import type { Account } from '../../src/accounts/account.ts';
import { readOnly } from '../../src/audit/read-only.ts';
import { collect } from '../support/account.ts';
import { instanceWith, keyNumber, World } from './world.ts';

it('an account that is not armed can be read, and not changed', async () => {
  const world = new World();
  world.keys = [keyNumber(1)];
  world.instances = [instanceWith('gpu-1', ['1'])];
  world.finds = true;
  const account: Account = readOnly(world.account);
  const { title, basis, nameLimit, removal, supports } = world.account;
  expect(account).toMatchObject({ title, basis, nameLimit, removal, supports });
  expect(account.removalCommand('1')).toBe(world.account.removalCommand('1'));
  expect(await collect(account.keys())).toEqual(world.keys);
  expect(await collect(account.instances())).toEqual(world.instances);
  expect(await account.find?.('1')).toEqual(keyNumber(1));
  const changes = [
    () => account.remove('1'),
    () => account.add('name', 'ssh-ed25519 AAAA'),
    () => account.attach('gpu-1', '1'),
    () => account.detach('gpu-1', '1'),
  ];
  for (const change of changes)
    await expect(change()).rejects.toThrow(/^Nothing is changed on Pictor: the policy/);
  expect(world.steps).toEqual(['list', 'machines', 'read 1']);
});
