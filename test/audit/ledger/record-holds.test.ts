import { describe, expect, it } from '@jest/globals';
import type { Hold } from '../../../src/audit/ledger/hold.ts';
import { emptyState } from '../../../src/audit/ledger/read-ledger.ts';
import { activeHolds, NO_HOLDS, recordHolds } from '../../../src/audit/ledger/record-holds.ts';
import { formatIso } from '../../../src/time.ts';
import { DAY, START } from '../parts.ts';

const hold = (fingerprint: string, days: number, fields: Partial<Hold> = {}): Hold => ({
  fingerprint,
  by: 'octocat',
  until: formatIso(START + days * DAY),
  why: 'backup',
  source: 'octo-org/ops#comment-1',
  ...fields,
});
const moment = (days = 0) => ({ now: START + days * DAY, run: 'run-1', policy: 'p', keylease: '0.0.0' });
const record = (...holds: Hold[]) => ({ ...NO_HOLDS, holds });

describe('holds', () => {
  it('count until they end, to the millisecond; one that is garbled never ends', () => {
    const ledger = { held: record(hold('a', 1), hold('b', 2), hold('c', 0, { until: 'garbled' })) };
    expect([...activeHolds(ledger, START + DAY - 1).keys()]).toEqual(['a', 'b', 'c']);
    expect([...activeHolds(ledger, START + DAY).keys()]).toEqual(['b', 'c']);
    expect(activeHolds({}, START).size).toBe(0);
  });

  it('are each in the chain, and in the ledger until they end or are replaced', () => {
    const first = recordHolds(emptyState('prod'), record(hold('a', 9), hold('b', 1)), moment());
    const second = recordHolds(first, record(hold('a', 5, { by: 'hubot' })), moment(2));
    expect(second.held?.holds).toEqual([hold('a', 5, { by: 'hubot' })]);
    expect(second.chain.entries).toMatchObject([
      { kind: 'held', at: formatIso(START), ...hold('a', 9) },
      { kind: 'held', ...hold('b', 1) },
      { kind: 'held', at: formatIso(START + 2 * DAY), ...hold('a', 5, { by: 'hubot' }) },
    ]);
    const third = recordHolds(second, NO_HOLDS, moment(5));
    expect(third.held?.holds).toEqual([]);
    expect(third.chain).toBe(second.chain);
  });

  it('come with up to when each place was read, and with who was told, the latest thousand', () => {
    const told = Array.from({ length: 1000 }, (_, index) => `user-${index}`);
    const first = recordHolds(
      emptyState('prod'),
      { ...NO_HOLDS, readUntil: { a: '1', b: '1' }, refused: told },
      moment(),
    );
    const second = recordHolds(
      first,
      { ...NO_HOLDS, readUntil: { b: '2' }, refused: ['user-7', 'new'] },
      moment(),
    );
    expect(second.held?.readUntil).toEqual({ a: '1', b: '2' });
    expect(second.held?.refused).toEqual([...told.slice(1), 'new']);
  });
});
