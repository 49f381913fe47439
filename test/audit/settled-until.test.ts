import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountKey, Instance } from '../../src/accounts/account.ts';
import type { Evidence } from '../../src/audit/evidence.ts';
import type { KeyRecord, KeyRecords, Ledger } from '../../src/audit/ledger/ledger.ts';
import { emptyLedger, recordObservation } from '../../src/audit/ledger/record.ts';
import { observeAccount } from '../../src/audit/observations.ts';
import { planAudit } from '../../src/audit/plan.ts';
import { currentOwner, type Owner } from '../../src/audit/recognition.ts';
import { laterRow, reportKey } from '../../src/audit/report/report-key.ts';
import type { Rule } from '../../src/audit/rules/rule.ts';
import { RULES } from '../../src/audit/rules/rules.ts';
import { settledUntil } from '../../src/audit/settled-until.ts';
import type { Weakness } from '../../src/keys/weakness.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { formatDate, formatIso } from '../../src/time.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import {
  accountNamed,
  DAY,
  evidenceOf,
  HOUR,
  instanceWith,
  keyNumber,
  leaseUntil,
  policyFor,
  START,
} from './parts.ts';

const FOREVER = START + 2000 * DAY;
const SECRET = 'lease-secret';

/** A time around the present one; most are a while ago. */
const times = fc
  .tuple(fc.constantFrom(-500, -100, -30, -7, -1, 0, 1, 40), fc.constantFrom(0, 1, HOUR))
  .map(([days, more]) => START + days * DAY + more);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const limits = fc.constantFrom(DAY, 7 * DAY, 90 * DAY, 400 * DAY);
const ends = fc.constantFrom(-40 * DAY, -DAY, 0, 1, DAY, 40 * DAY).map((after) => START + after);
const owners = fc.record({
  owner: fc.constant('octocat'),
  source: fc.constant('policy'),
  until: maybe(ends),
  maxAge: maybe(limits),
});
const flaws = fc.constantFrom<Weakness[] | undefined>(
  undefined,
  [],
  [],
  [],
  [{ kind: 'weak', severity: 'high', evidence: 'short', source: 'x', hint: '' }],
);
const keyFields = fc.record({
  createdAt: maybe(times),
  lastUsedAt: maybe(times),
  neverUsed: maybe(fc.boolean()),
  instances: fc.constantFrom<AccountKey['instances'][]>(undefined, [], [], [{ id: 'i-1', name: 'gpu-1' }]),
});
/** Where between two times to look, besides right before the second one. */
const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 3 });
const between = (from: number, to: number, shares: number[]) =>
  [to - 1, ...shares.map((share) => Math.floor(from + share * (to - from)))].filter(
    (time) => time >= from && time < to,
  );

describe('a rule', () => {
  const evidences = fc
    .record({
      fields: keyFields,
      firstSeenAt: times,
      addedAt: times,
      use: fc.constantFrom<Evidence['use']>(
        { kind: 'known', instances: [] },
        { kind: 'known', instances: [{ id: 'i-1', name: 'gpu-1' }] },
        { kind: 'not-reported', unlisted: [] },
        { kind: 'unknown', why: '503' },
      ),
      inUseAt: maybe(times),
      owner: maybe(owners),
      lease: fc.constantFrom(
        { kind: 'none' as const },
        leaseUntil(START + DAY, true),
        leaseUntil(START + DAY),
        leaseUntil(START - DAY, true),
        leaseUntil(START - 5 * DAY, true),
      ),
      weaknesses: flaws,
    })
    .map(({ fields, owner, ...rest }) => {
      const recognized = owner && currentOwner(owner, START) ? 'octocat (policy)' : undefined;
      return evidenceOf(1, { key: keyNumber(1, fields), owner, recognized, ...rest });
    });

  /** When the first thing ends that a rule need not look ahead to. */
  const endsAt = ({ owner, lease }: Evidence) =>
    Math.min(
      ...[owner?.until, lease.kind === 'lease' ? lease.expiresAt : undefined]
        .filter((time) => time !== undefined)
        .filter((time) => time > START),
    );

  it.each(RULES)('$name stays as it is before the time that it names, and no longer', (rule: Rule) => {
    const met = { never: 0, fired: 0, changed: 0 };
    const property = fc.property(evidences, maybe(limits), parts, (evidence, after, shares) => {
      const context = (now: number) => ({ now, after });
      const finds = (now: number) =>
        rule.fires(evidence, context(now)) && rule.describe(evidence, context(now));
      const named = rule.staysUntil?.(evidence, context(START)) ?? Number.POSITIVE_INFINITY;
      const end = Math.min(named, endsAt(evidence), FOREVER);
      for (const now of between(START, end, shares)) expect(finds(now)).toBe(finds(START));
      met.fired += Number(finds(START) !== false && START < end);
      if (named > end) met.never += 1;
      else if (named > START && named < endsAt(evidence)) {
        expect(finds(named + 1)).not.toBe(finds(START));
        met.changed += 1;
      }
    });
    fc.assert(property, { numRuns: 600 });
    expect(met.never).toBeGreaterThan(0);
    expect(met.changed > 0).toBe(rule.staysUntil !== undefined);
    if (rule.staysUntil) expect(met.fired).toBeGreaterThan(0);
  });
});

describe('a settled key', () => {
  const days = times.map(formatIso);
  const records = fc.oneof(
    fc.record({
      seen: days,
      returned: maybe(days),
      used: maybe(times.map((time) => formatDate(time))),
      findings: fc.constantFrom(undefined, undefined, { unused: formatIso(START - 9 * DAY) }),
    }),
    fc.record({ seen: days, missing: fc.constant(formatIso(START - 2 * DAY)) }),
  );
  const leaseName = makeLeaseName({
    repository: 'train',
    repositoryId: 1,
    runId: 2,
    attempt: 1,
    expiresAt: START + DAY,
    fingerprint: fingerprint(1),
    secret: SECRET,
  });
  const situations = fc.record({
    fields: keyFields,
    name: fc.constantFrom('key 1', 'key 1', leaseName),
    record: maybe(records),
    owner: maybe(owners),
    weaknesses: flaws,
    hasTwin: fc.constantFrom(false, false, false, true),
    reportsUse: fc.boolean(),
    instances: fc.constantFrom<Instance[][]>(
      [],
      [],
      [instanceWith('gpu-1', ['1'])],
      [instanceWith('gpu-1', undefined)],
    ),
    after: fc.record(
      Object.fromEntries(
        RULES.filter((rule) => 'takesLimit' in rule).map(({ name }) => [name, maybe(limits)]),
      ),
    ),
    unrecognized: fc.constantFrom('off' as const, 'off' as const, 'report' as const),
    effect: fc.constantFrom('report' as const, 'report' as const, 'delete' as const),
  });
  type Situation = typeof situations extends fc.Arbitrary<infer T> ? T : never;

  /** What a run says and remembers of key 1, and until when that is said to stay. */
  function judged(
    { fields, name, owner, weaknesses, hasTwin, ...rest }: Situation,
    ledger: Ledger,
    now: number,
  ) {
    const { reportsUse, instances, after, unrecognized, effect } = rest;
    const limited = Object.entries(after).map(([name, limit]) => [
      name,
      { do: limit === undefined ? 'off' : effect, after: limit },
    ]);
    const policy = policyFor(
      { recognize: { leases: { secret: { env: 'LEASE_SECRET' } } } },
      { ...Object.fromEntries(limited), unrecognized: { do: unrecognized } },
    );
    const key = keyNumber(1, { ...fields, name });
    const keys = hasTwin ? [key, { ...key, id: '2', createdAt: START - 600 * DAY }] : [key];
    const known: [string, Owner][] = owner ? [[fingerprint(1), owner]] : [];
    const quality = { weaknesses: new Map(weaknesses && [[fingerprint(1), weaknesses]]) };
    const plan = planAudit({
      account: accountNamed('pictor-prod'),
      policy,
      inventory: { takenAt: now, keys, instances, reportsUse },
      recognition: { owners: new Map(known), failures: [] },
      quality,
      now,
      ledger,
      leaseSecrets: [SECRET],
      leaseRuns: new Map(),
      sources: {},
      ledgerBroken: undefined,
      otherRun: undefined,
    });
    const [decision] = plan.decisions;
    if (!decision) throw new Error('a key is judged');
    const moment = { now, run: 'run-2', policy: 'p', keylease: '0.0.0' };
    const remembered = recordObservation(ledger, observeAccount(plan), moment);
    const { findings, action, mark, guards } = decision;
    const rules = RULES.filter((rule) => policy.rules[rule.name].do !== 'off');
    return {
      said: {
        findings,
        action,
        mark,
        guards,
        row: reportKey(decision, { policy, now, before: ledger.keys }),
      },
      remembered,
      until: settledUntil(decision, { rules, policy, now }),
    };
  }

  it('stays as it is until the time that is named, in the report and in the ledger', () => {
    const met = { settled: 0, found: 0, used: 0, ended: 0, unsettled: 0, toDelete: 0 };
    const property = fc.property(situations, parts, (situation, shares) => {
      const identity = `${fingerprint(1)}@1`;
      const known: KeyRecords = situation.record ? { [identity]: situation.record as KeyRecord } : {};
      const runs = [{ at: formatIso(START - 2 * DAY) }] as Ledger['runs'];
      const first = judged(situation, { ...emptyLedger('pictor-prod'), keys: known, runs }, START);
      if (first.said.action !== 'keep') {
        expect(first.until).toBe(0);
        met.toDelete += 1;
        return;
      }
      expect(first.until === 0 || first.until > START).toBe(true);
      if (first.until === 0) {
        met.unsettled += 1;
        return;
      }
      const { remembered: ledger, said } = first;
      for (const now of between(START, Math.min(first.until, FOREVER), shares)) {
        const later = judged(situation, ledger, now);
        expect(later.said).toEqual({ ...said, row: laterRow(said.row) });
        expect(later.remembered).toEqual(ledger);
      }
      met.settled += 1;
      met.found += Number(said.findings.length > 0);
      met.used += Number(said.row.instances?.length);
      met.ended += Number(judged(situation, ledger, first.until + DAY).said.findings.length > 0);
    });
    fc.assert(property, { numRuns: 1500 });
    expect(Object.entries(met).filter(([, times]) => times < 50)).toEqual([]);
  });
});
