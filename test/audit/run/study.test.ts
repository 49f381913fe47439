import { expect, it } from '@jest/globals';
import { LedgerSession } from '../../../src/audit/ledger/ledger-session.ts';
import { studyAccount } from '../../../src/audit/run/study.ts';
import { accountNamed, keyNumber, policyFor, World } from '../world.ts';

it.each([true, false])(
  'a run can delete from an account that is armed (%s), and from no other',
  async (armed) => {
    const world = new World();
    world.keys = [keyNumber(1)];
    world.policy = policyFor({ accounts: [accountNamed('pictor-prod', { armed })] });
    const options = world.auditOptions;
    const session = await LedgerSession.open({ ...options, account: 'pictor-prod', policy: 'p' });
    const { provider, listing } = await studyAccount({ ...options, session, startedAt: world.now });
    expect((await listing.shard(0)).keys).toEqual(world.keys);
    await provider
      .remove('1')
      .catch((error) => expect(error.message).toMatch(/^Nothing is changed on Pictor/));
    expect(world.removed).toEqual(armed ? ['1'] : []);
  },
);
