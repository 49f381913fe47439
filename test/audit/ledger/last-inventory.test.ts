import { describe, expect, it } from '@jest/globals';
import { summarizeInventory } from '../../../src/audit/ledger/last-inventory.ts';

const PART = { shard: 0, keys: 2, sha256: 'ab', rows: 'cd', records: 'ef' };
const PAGE = { entries: 100, sha256: 'ab' };
const LISTING = { digest: 'abc', pages: [PAGE] };
const CENSUS = { basis: 'abc', recognized: 3, repeatedIds: [['4711', 2]] };
const INVENTORY = {
  revision: 7,
  takenAt: 1,
  bits: 1,
  parts: [PART],
  context: 'abc',
  listing: LISTING,
  census: CENSUS,
};

const summary = (fields: object) =>
  summarizeInventory(JSON.stringify({ ...INVENTORY, ...fields }), '2026-11-22');

describe('an inventory that was kept', () => {
  it('says of itself what the next run needs to know', () => {
    expect(summary({})).toEqual({ ...INVENTORY, day: '2026-11-22', machines: new Map() });
  });

  it.each<[string, object]>([
    ['revision', { revision: '7' }],
    ['parts', { parts: { 0: PART } }],
    ['part', { parts: [PART, null] }],
    ['shard', { parts: [{ ...PART, shard: '0' }] }],
    ['hash of a part', { parts: [{ ...PART, sha256: 7 }] }],
  ])('says nothing where its %s is damaged', (_, fields) => {
    expect(summary(fields)).toBeUndefined();
  });

  it.each<[string, object]>([
    ['digest', { digest: 7 }],
    ['pages', { pages: {} }],
    ['page', { pages: [PAGE, null] }],
    ['number of entries', { pages: [{ ...PAGE, entries: 0.5 }] }],
    ['hash of a page', { pages: [{ ...PAGE, sha256: undefined }] }],
  ])('is compared with no listing where its %s is damaged', (_, fields) => {
    const { listing, ...rest } = summary({ listing: { ...LISTING, ...fields } }) ?? {};
    expect(listing).toBeUndefined();
    expect(rest).toMatchObject({ revision: 7, census: CENSUS });
  });

  it('is compared with a listing of which only one of both is known', () => {
    for (const listing of [{ digest: 'abc' }, { pages: [PAGE] }, {}])
      expect(summary({ listing })?.listing).toEqual(listing);
    expect(summary({ listing: undefined })?.listing).toBeUndefined();
  });

  it.each<[string, object]>([
    ['basis', { basis: undefined }],
    ['number of recognized keys', { recognized: '3' }],
    ['list of ids that occur more than once', { repeatedIds: 7 }],
    ['pair of an id and its number', { repeatedIds: [['4711', 2], ['4712']] }],
  ])('does not count for keys that are not read where its %s is damaged', (_, fields) => {
    const { census, ...rest } = summary({ census: { ...CENSUS, ...fields } }) ?? {};
    expect(census).toBeUndefined();
    expect(rest).toMatchObject({ revision: 7, listing: LISTING });
  });
});
