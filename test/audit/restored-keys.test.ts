import { describe, expect, it } from '@jest/globals';
import type { Account, AccountKey } from '../../src/accounts/account.ts';
import { keyIdentity } from '../../src/audit/evidence.ts';
import { saveInventory } from '../../src/audit/inventory-history.ts';
import { readLastInventory } from '../../src/audit/ledger/last-inventory.ts';
import { listAccount } from '../../src/audit/listing.ts';

import { RestoredKeys } from '../../src/audit/restored-keys.ts';
import { summarizeRows } from '../../src/audit/rows-file.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { keyNumber, START, World } from './world.ts';

/** Enough keys for two shards; two of them have the same id, and one is no key. */
const many: AccountKey[] = Array.from({ length: 4100 }, (_, number) =>
  keyNumber(1, {
    id: String(number === 4099 ? 7 : number),
    name: `key ${number}`,
    fingerprint: number === 5 ? undefined : fingerprint(number),
  }),
);
const identities = many.map(keyIdentity);

/** kept lists an account, keeps its keys, and returns them as listed and as restored. */
async function kept(watched: string[] = []) {
  const { store, account: base } = new World();
  const keys = async function* () {
    yield many;
  };
  const common = { watched: new Set(watched), now: START, bits: 0, before: undefined };
  const isOwned = ({ id }: AccountKey) => id === '9';
  const listing = await listAccount({ ...common, account: { ...base, keys } as Account, isOwned });
  const shards = await Promise.all([0, 1].map((shard) => listing.lines(shard)));
  const facts = { until: 0, since: START, isRecognized: false, hasFindings: false };
  const settled = shards.map((lines) => summarizeRows(lines.texts().map(() => facts)));
  const rows = { shard: () => Buffer.from(''), settled, context: undefined, partNow: () => undefined };
  await saveInventory({ store, account: 'prod', listing, revision: 1, last: undefined, basis: 'b', rows });
  const inventory = await readLastInventory({ runs: [] }, { store, account: 'prod', clock: () => START });
  if (!inventory) throw new Error('it was not kept');
  const relist = () => Promise.reject(new Error('listed again'));
  const options = { store, account: 'prod', inventory, watched: common.watched, relist };
  return { listing, restored: await RestoredKeys.open(options) };
}

describe('keys that were kept', () => {
  it.each([0, 1, 2, 9])('are those of the listing in 2^%i shards', async (bits) => {
    const { listing, restored } = await kept();
    for (const shard of [0, (1 << bits) - 1]) {
      const listed = await listing.shard(shard, bits);
      const lines = await restored.lines(shard, bits);
      const ids = lines.texts().map((line) => JSON.parse(line).id);
      expect(ids.toSorted()).toEqual(listed.keys.map(({ id }) => id).toSorted());
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  it('are counted as they were', async () => {
    const { listing, restored } = await kept();
    const counted = { count: 4100, recognized: 1, repeatedIds: new Map([['7', 2]]) };
    expect(listing).toMatchObject({ ...counted, isKept: false, hasLost: false });
    expect(restored).toMatchObject({ ...counted, isKept: true, hasLost: false });
  });

  it('are found by their identities and ids', async () => {
    const watched = [identities[3], identities[5], 'SHA256:none@1'].map(String);
    const { listing, restored } = await kept(watched);
    expect(restored.watched).toEqual(new Set(watched.slice(0, 2)));
    expect(restored.watched).toEqual(listing.watched);
    expect([await restored.hasId('4098'), await restored.hasId('4099')]).toEqual([true, false]);
  });
});
