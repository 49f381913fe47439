import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  appendEntries,
  type Chain,
  type ChainEntry,
  type ChainStamp,
  dropEntries,
  EMPTY_CHAIN,
  pruneChain,
  verifyChain,
} from '../../../src/audit/ledger/chain.ts';

type Payload = ChainStamp & { [field: string]: unknown };
type Entry = ChainEntry<Payload>;

const EMPTY: Chain<Payload> = EMPTY_CHAIN;
const DAY = 86_400_000;
const at = (day: number) => new Date(Date.UTC(2026, 10, 1) + day * DAY).toISOString();
const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const field = text.filter((name) => !['n', 'at', 'run', 'kind', 'prev', 'hash', '__proto__'].includes(name));
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(field, tie('value'), { maxKeys: 3 }),
  ),
})).value;
const payload = fc
  .tuple(fc.dictionary(field, value, { maxKeys: 4 }), text, fc.constantFrom('deleted', 'marked'))
  .map(([more, run, kind]): { [field: string]: unknown } => ({ ...more, run, kind }));
const payloads = fc
  .array(payload, { minLength: 1, maxLength: 8 })
  .map((all): Payload[] => all.map((each, day) => ({ run: '', kind: '', ...each, at: at(day) })));
const chains = fc
  .tuple(payloads, fc.nat(3))
  .map(([all, dropped]) =>
    dropEntries(appendEntries<Payload>(EMPTY, all), Math.min(dropped, all.length - 1)),
  );

/** kept is a chain as it is read again. */
const kept = (chain: Chain<Payload>): Chain<Payload> => JSON.parse(JSON.stringify(chain));

describe('a chain', () => {
  it('is whole as it was made, after any number of steps, and when it is read again', () => {
    fc.assert(
      fc.property(payloads, payloads, fc.nat(10), (first, second, days) => {
        const once = appendEntries<Payload>(EMPTY, first);
        const short = pruneChain<Payload>(once, Date.parse(at(days)));
        const chain = appendEntries<Payload>(short, second);
        for (const each of [once, short, chain, kept(chain)]) expect(verifyChain(each)).toBeUndefined();
        expect(chain.head.n).toBe(first.length + second.length);
        expect(kept(chain)).toEqual(chain);
        expect(chain.head).toEqual(appendEntries(once, second).head);
      }),
    );
  });

  it('shows that any byte of an entry was changed or removed', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), fc.nat(127), fc.boolean(), (chain, which, where, code, cut) => {
        const place = which % chain.entries.length;
        const before = JSON.stringify(chain.entries[place]);
        const offset = where % before.length;
        const after =
          before.slice(0, offset) + (cut ? '' : String.fromCharCode(code)) + before.slice(offset + 1);
        const entry = read(after);
        fc.pre(entry !== undefined && JSON.stringify(entry) !== before);
        expect(verifyChain({ ...chain, entries: chain.entries.with(place, entry as Entry) })).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('shows that a field was added or changed', () => {
    fc.assert(
      fc.property(chains, fc.nat(), field, value, (chain, which, name, content) => {
        const place = which % chain.entries.length;
        const entry = chain.entries[place] as Entry;
        const changed = { ...entry, [name]: content };
        fc.pre(JSON.stringify(changed) !== JSON.stringify(entry));
        expect(verifyChain({ ...chain, entries: chain.entries.with(place, changed) })).toEqual({
          entry: entry.n,
          why: 'it was changed after it was written',
        });
      }),
    );
  });

  it('shows that entries were removed, anywhere', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.integer({ min: 1, max: 8 }), (chain, from, count) => {
        const entries = chain.entries.toSpliced(from % chain.entries.length, count);
        expect(verifyChain({ ...chain, entries })).toBeDefined();
      }),
    );
  });

  it('shows that entries were moved or repeated', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), fc.boolean(), (chain, one, other, swap) => {
        const [a, b] = [one % chain.entries.length, other % chain.entries.length];
        const [first, second] = [chain.entries[a], chain.entries[b]] as [Entry, Entry];
        fc.pre(!swap || a !== b);
        const entries = swap
          ? chain.entries.with(a, second).with(b, first)
          : chain.entries.toSpliced(a, 0, second);
        expect(verifyChain({ ...chain, entries })).toBeDefined();
      }),
    );
  });

  it('shows that an entry of another chain was inserted', () => {
    fc.assert(
      fc.property(chains, payloads, fc.nat(), (chain, others, where) => {
        const place = where % (chain.entries.length + 1);
        const before = place === 0 ? chain.anchor : (chain.entries[place - 1] as Entry);
        const [forged] = appendEntries({ anchor: before, entries: [], head: before }, others).entries;
        const entries = chain.entries.toSpliced(place, 0, forged as Entry);
        expect(verifyChain({ ...chain, entries })).toBeDefined();
      }),
    );
  });

  it('shows that its anchor or its head was changed', () => {
    fc.assert(
      fc.property(chains, fc.constantFrom('anchor', 'head'), fc.boolean(), (chain, end, number) => {
        const { n, hash } = chain[end as 'anchor' | 'head'];
        const other = number
          ? { n: n + 1, hash }
          : { n, hash: hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) };
        expect(verifyChain({ ...chain, [end]: other })).toBeDefined();
        const none = dropEntries(chain, chain.entries.length);
        expect(none.entries).toEqual([]);
        expect(verifyChain({ ...none, [end]: other })).toBeDefined();
      }),
    );
  });

  it('does not depend on the order of fields', () => {
    const [entry] = appendEntries<Payload>(EMPTY, [
      { at: at(0), run: 'r', kind: 'k', key: { b: 1, a: [{ d: 1, c: 2 }] } },
    ]).entries;
    const turned = Object.fromEntries(
      Object.entries({ ...entry, key: { a: [{ c: 2, d: 1 }], b: 1 } }).reverse(),
    );
    const head = { n: 1, hash: String(entry?.hash) };
    expect(verifyChain({ ...EMPTY, entries: [turned as Entry], head })).toBeUndefined();
  });

  it('has hashes that anybody can recompute', () => {
    const chain = appendEntries<Payload>(EMPTY, [
      { run: 'run-1', kind: 'deleted', at: at(0), until: new Date(0), none: undefined },
    ]);
    expect(chain.entries).toEqual([
      {
        n: 1,
        at: at(0),
        run: 'run-1',
        kind: 'deleted',
        until: '1970-01-01T00:00:00.000Z',
        prev: '0'.repeat(64),
        hash: '735d8677f02dcb477f13d7a19eb809c01456428474ceb2334405c400a57217c9',
      },
    ]);
  });

  it('drops what is too old, and keeps the place of the last one dropped', () => {
    const all = [0, 1, 2, 3, 4].map((day): Payload => ({ at: at(day), run: 'r', kind: 'k' }));
    const chain = appendEntries<Payload>(EMPTY, all);
    const numbers = (since: number) => pruneChain(chain, Date.parse(at(since))).entries.map(({ n }) => n);
    expect(numbers(0)).toEqual([1, 2, 3, 4, 5]);
    expect(numbers(2)).toEqual([3, 4, 5]);
    expect(numbers(9)).toEqual([]);
    expect(pruneChain(chain, Date.parse(at(3))).anchor).toEqual({ n: 3, hash: chain.entries[2]?.hash });
    expect(pruneChain(chain, 0)).toEqual(chain);
  });

  it('says what is wrong, and where', () => {
    const chain = appendEntries<Payload>(
      EMPTY,
      ['a', 'b', 'c'].map((run): Payload => ({ at: at(0), run, kind: 'k' })),
    );
    const [a, b, c] = chain.entries as [Entry, Entry, Entry];
    const why = (entries: Entry[]) => verifyChain({ ...chain, entries });
    expect(why([a, c])).toEqual({ entry: 3, why: 'it follows entry 1' });
    expect(why([a, b])).toEqual({ entry: 3, why: 'it should be the last one, but entry 2 is' });
    expect(why([a, { ...b, run: 'x' }, c])).toEqual({
      entry: 2,
      why: 'it was changed after it was written',
    });
    const other = appendEntries({ ...chain, entries: [a], head: a }, [{ at: at(0), run: 'x', kind: 'k' }])
      .entries[1];
    expect(why([a, other as Entry, c])).toEqual({
      entry: 3,
      why: 'it was written after a different entry 2',
    });
  });
});

function read(json: string): unknown {
  try {
    const entry = JSON.parse(json);
    return typeof entry === 'object' && entry !== null ? entry : undefined;
  } catch {
    return undefined;
  }
}
