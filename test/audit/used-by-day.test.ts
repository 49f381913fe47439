import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KeyRecord } from '../../src/audit/ledger/ledger.ts';
import { emptyLedger } from '../../src/audit/ledger/record.ts';
import { planAudit } from '../../src/audit/plan.ts';
import type { PolicyAccount } from '../../src/audit/policy/policy.ts';
import { DAY, keyNumber, policyFor, START } from './parts.ts';

const key = keyNumber(1);
const policy = policyFor({}, { unused: { do: 'delete', after: 30 * DAY } as never });

/** Whether a key counts as unused that was last seen in use then: a day, or a time. */
function isUnused(used: string, now: number): boolean {
  const record: KeyRecord = { seen: new Date(START - 300 * DAY).toISOString(), used };
  const { decisions } = planAudit({
    policy,
    account: policy.accounts[0] as PolicyAccount,
    ledger: { ...emptyLedger('pictor-prod'), keys: { [`${key.fingerprint}@1`]: record } },
    inventory: { takenAt: now, keys: [key], instances: [], reportsUse: true },
    recognition: { owners: new Map(), failures: [] },
    quality: undefined,
    leaseSecrets: [],
    leaseRuns: new Map(),
    sources: {},
    now,
    ledgerBroken: undefined,
    otherRun: undefined,
  });
  return decisions.some(({ findings }) => findings.some(({ rule }) => rule === 'unused'));
}

it('a key whose use is kept by the day is never found unused earlier than by the time, and a day later at most', () => {
  fc.assert(
    fc.property(fc.nat(40 * DAY), fc.nat(DAY), fc.nat(40 * DAY), (begin, later, idle) => {
      const used = START - 100 * DAY + begin + later;
      const now = used + idle;
      const [time, day] = [new Date(used).toISOString(), new Date(used).toISOString().slice(0, 10)];
      if (isUnused(day, now)) expect(isUnused(time, now)).toBe(true);
      if (isUnused(time, now)) expect(isUnused(day, now + DAY)).toBe(true);
    }),
    {
      examples: [
        [0, 0, 30 * DAY],
        [0, 0, 31 * DAY],
        [DAY / 2, 0, 30 * DAY],
      ],
    },
  );
  expect(
    [29, 30, 31, 32].map((days) => isUnused('2026-10-01', Date.parse('2026-10-01T12:00:00Z') + days * DAY)),
  ).toEqual([false, false, true, true]);
});
