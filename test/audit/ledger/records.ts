import fc from 'fast-check';
import type { KeyRecord, KeyRecords } from '../../../src/audit/ledger/ledger.ts';
import { fingerprint } from '../../support/numbered-keys.ts';

const time = fc
  .integer({ min: 0, max: 4_000_000 })
  .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString());
const receipt = fc.record({ at: time, via: fc.array(fc.constantFrom('sns', 'report'), { maxLength: 2 }) });
const notified = fc.record(
  {
    at: time,
    via: fc.constant<string[]>(['sns']),
    due: time,
    reminders: fc.array(receipt, { maxLength: 2 }),
  },
  { requiredKeys: ['at', 'via', 'due'] },
);
const mark = fc.record(
  { at: time, rules: fc.constant<string[]>(['weak']), policy: fc.constant('p'), notified },
  { requiredKeys: ['at', 'rules', 'policy'] },
);

/** Any record of a key. */
const record: fc.Arbitrary<KeyRecord> = fc.record(
  {
    seen: time,
    returned: time,
    used: time.map((each) => each.slice(0, 10)),
    sound: fc.constant('0.0.0'),
    missing: time,
    findings: fc.dictionary(fc.constantFrom('weak', 'unused'), time, { maxKeys: 2 }),
    mark,
  },
  { requiredKeys: ['seen'] },
);

/** identity is any identity of 500 keys, of which some are twins, and some entries are no keys. */
export const identity = fc
  .tuple(fc.nat(499), fc.constantFrom('a', 'b'), fc.boolean())
  .map(([number, id, isKey]) => `${isKey ? fingerprint(number) : 'not-a-key'}@${number}${id}`);

/** records are any records of keys. */
export const records: fc.Arbitrary<KeyRecords> = fc
  .array(fc.tuple(identity, record), { maxLength: 40 })
  .map((entries) => Object.fromEntries(entries));
