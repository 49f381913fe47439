import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountKey } from '../../src/accounts/account.ts';
import { type KeyAssessor, withWeaknesses } from '../../src/audit/assess.ts';
import { readSources } from '../../src/audit/context.ts';
import type { KeyQuality } from '../../src/audit/evidence.ts';
import { isOwned, keyIdentity } from '../../src/audit/evidence.ts';
import type { Inventory } from '../../src/audit/inventory.ts';
import type { KeyRecord, KeyRecords, LedgerEvent } from '../../src/audit/ledger/ledger.ts';
import { LedgerFile } from '../../src/audit/ledger/ledger-file.ts';
import { LedgerSession } from '../../src/audit/ledger/ledger-session.ts';
import { shardOf } from '../../src/audit/ledger/parts.ts';
import {
  pendingDeletions,
  recordEvents,
  recordObservation,
  recordRun,
} from '../../src/audit/ledger/record.ts';
import { type AccountListing, listAccount } from '../../src/audit/listing.ts';
import { parseListingLine } from '../../src/audit/listing-line.ts';
import { observeAccount, rulesNotEvaluated } from '../../src/audit/observations.ts';
import { type AuditPlan, awaitsNotice, type PlanOptions, planAudit } from '../../src/audit/plan.ts';
import { reportKey } from '../../src/audit/report/report-key.ts';
import { resolvedFindings } from '../../src/audit/report/resolved.ts';
import { reportKeys } from '../../src/audit/report/run-report.ts';
import { planAccount, runOptions } from '../../src/audit/run/account-plan.ts';
import type { Run } from '../../src/audit/run/audit-run.ts';
import type { AccountPlan } from '../../src/audit/run/planning-pass.ts';
import { watchedIdentities } from '../../src/audit/run-facts.ts';
import { ByteLines } from '../../src/files/byte-lines.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, instanceWith, keyNumber, pin, policyFor, START, World } from './world.ts';

const iso = (time: number) => new Date(time).toISOString();
const identityOf = (number: number, id: string, isKey = true) =>
  `${isKey ? fingerprint(number) : 'not-a-key'}@${id}`;
const weak = (evidence: string) =>
  ({ kind: 'weak', severity: 'high', evidence, source: 'x', hint: '' }) as const;

/** An entry of the account, of which there may be several with one key, or with one id. */
interface Entry {
  number: number;
  id: string;
  isKey: boolean;
}

const NOTICES = ['none', 'unmarked', 'untold', 'waiting', 'due'] as const;

/** What the ledger knows of an entry, which may not be listed any more. */
function recordOf(notice: (typeof NOTICES)[number], rule: string): KeyRecord | undefined {
  if (notice === 'none') return undefined;
  const seen = { seen: iso(START - 300 * DAY), findings: { [rule]: iso(START - 9 * DAY) } };
  if (notice === 'unmarked') return seen;
  const told = (at: number) => ({ at: iso(at), via: ['mail'], due: iso(at + 7 * DAY) });
  const marked = { at: iso(START - 9 * DAY), rules: [rule], policy: 'p' };
  if (notice === 'untold') return { ...seen, mark: marked };
  return { ...seen, mark: { ...marked, notified: told(notice === 'due' ? START - 8 * DAY : START - DAY) } };
}

const situations = fc.record({
  entries: fc.array(
    fc.record({
      number: fc.nat(30),
      id: fc.nat(25).map(String),
      isKey: fc.constantFrom(true, true, true, false),
      notice: fc.constantFrom(...NOTICES),
      rule: fc.constantFrom('unrecognized', 'weak', 'duplicate'),
    }),
    { maxLength: 25, size: 'max' },
  ),
  gone: fc.array(fc.record({ number: fc.nat(60), notice: fc.constantFrom(...NOTICES) }), { maxLength: 5 }),
  pinned: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }),
  weak: fc.uniqueArray(fc.nat(30), { maxLength: 5 }),
  primes: fc.uniqueArray(fc.nat(30), { maxLength: 4 }),
  inUse: fc.uniqueArray(fc.nat(25).map(String), { maxLength: 4 }),
  limit: fc.integer({ min: 1, max: 5 }),
  fails: fc.option(fc.nat(30), { freq: 8, nil: undefined }),
  bits: fc.integer({ min: 0, max: 4 }),
  before: fc.integer({ min: 0, max: 4 }),
});
type Situation = typeof situations extends fc.Arbitrary<infer T> ? T : never;

/** assessorFor examines keys as a situation says; it fails where it meets a certain one. */
function assessorFor({ weak: weakKeys, primes, fails }: Situation): KeyAssessor {
  const weakPrints = new Set(weakKeys.map(fingerprint));
  const shared = new Set(primes.map(fingerprint));
  return {
    assess: async ({ keys }) => {
      if (fails !== undefined && keys.some((key) => key.fingerprint === fingerprint(fails)))
        throw new Error('no memory');
      const found = keys.flatMap(({ fingerprint: print }) => (print === undefined ? [] : print));
      return {
        weaknesses: new Map(found.map((print) => [print, weakPrints.has(print) ? [weak('short')] : []])),
      };
    },
    sharedPrimes: async (inventories) => {
      const found = new Set<string>();
      for await (const { keys } of inventories()) {
        for (const { fingerprint: print = '' } of keys) if (shared.has(print)) found.add(print);
      }
      return found.size > 1 ? new Map([...found].map((print) => [print, weak('shared prime')])) : new Map();
    },
    close: () => {},
  };
}

/** wholeQuality is what an assessor says of an account that is in memory as a whole. */
async function wholeQuality(assessor: KeyAssessor, inventory: Inventory): Promise<KeyQuality | string> {
  try {
    const quality = await assessor.assess(inventory, () => false);
    return withWeaknesses(quality, await assessor.sharedPrimes(() => [inventory]));
  } catch (error) {
    return (error as Error).message;
  }
}

/** prepared is a run on such an account, whose ledger has 2^before shards, and whose keys are looked at in 2^bits. */
async function prepared(situation: Situation) {
  const { entries, gone, pinned, inUse, limit, bits, before } = situation;
  const world = new World();
  world.keys = entries.map(({ number, id, isKey }) =>
    keyNumber(number, { id, ...(isKey ? {} : { fingerprint: undefined, publicKey: '' }) }),
  );
  world.instances = [instanceWith('gpu-1', inUse)];
  world.policy = policyFor(
    {
      recognize: { leases: {}, keys: pinned.map((number) => pin(number)) },
      limits: { deletions: limit, share: 1, floor: 0.1 },
    },
    { unrecognized: { do: 'delete' }, weak: { do: 'delete' }, duplicate: { do: 'delete' } },
  );
  const assessor = assessorFor(situation);
  const records: KeyRecords = {};
  for (const { number, id, isKey, notice, rule } of entries) {
    const record = recordOf(notice, rule);
    if (record) records[identityOf(number, id, isKey)] = record;
  }
  for (const { number, notice } of gone) {
    const record = recordOf(notice, 'weak');
    if (record) records[identityOf(number, 'gone')] = record;
  }
  await write(world, records, { entries, before });
  const session = await LedgerSession.open({
    store: world.store,
    account: 'pictor-prod',
    run: 'run-2',
    clock: () => world.now,
    policy: 'p',
    keylease: '0.0.0',
  });
  const run: Run = { ...world.auditOptions, assessor, session, startedAt: START };
  const context = await readSources(run, START);
  const whole = await listAccount({
    account: world.account,
    now: START,
    watched: watchedIdentities(session.ledger),
    isOwned: (key) => isOwned(key, context.recognition, START),
    bits: 0,
    before: undefined,
  });
  const listing: AccountListing = {
    ...whole,
    bits,
    shard: (shard, other = bits) => whole.shard(shard, other),
    lines: async (shard) => {
      const own = (await whole.lines(0)).texts();
      const isOwn = (line: string) => shardOf(keyIdentity(parseListingLine(line)), bits) === shard;
      return ByteLines.of(own.filter(isOwn));
    },
  };
  const study = {
    provider: world.account,
    listing,
    listingTook: 0,
    context,
    miscounted: undefined,
    requests: { answers: [], unread: undefined },
  };
  return { run, study, records, assessor };
}

/** write writes the ledger of an account that was audited yesterday, and on which a deletion is pending. */
async function write(
  world: World,
  records: KeyRecords,
  { entries, before }: { entries: Entry[]; before: number },
) {
  const file = await LedgerFile.open({ store: world.store, account: 'pictor-prod', clock: () => START });
  await file.records.stage(0, records);
  await file.records.distribute(before);
  const [first] = entries;
  const undo = { id: '1', name: '', publicKey: '', fingerprint: '' };
  const events: LedgerEvent[] = first
    ? [
        {
          kind: 'deleting',
          key: identityOf(first.number, first.id, first.isKey),
          rules: ['weak'],
          undo,
          policy: 'p',
        },
      ]
    : [];
  const figures = {
    keys: entries.length,
    deleted: 0,
    findings: { info: 0, low: 0, medium: 0, high: 0, critical: 0 },
  };
  const ledger = recordEvents(file.ledger, events, { now: START - DAY, run: 'run-1' });
  await file.save(recordRun(ledger, { run: 'run-1', at: iso(START - DAY), ...figures }));
}

/** shown is a plan of all keys at once as the plan of a stream says it. */
function shown(plan: AuditPlan, { options, records }: { options: PlanOptions; records: KeyRecords }) {
  const { decisions } = plan;
  const { policy, now } = options;
  const rows = decisions.map((decision) => reportKey(decision, { policy, now, before: records }));
  const pending = new Set(pendingDeletions(options.ledger as never).map(({ intent }) => intent.key));
  const identities = (all: typeof decisions) => all.map(({ evidence }) => evidence.identity).sort();
  const notEvaluated = rulesNotEvaluated(plan);
  return {
    rows: rows.map((row) => JSON.stringify(row)).sort(),
    facts: plan.facts,
    guards: plan.guards,
    notEvaluated: plan.notEvaluated,
    due: identities(decisions.filter(({ action }) => action === 'delete')),
    unannounced: identities(decisions.filter(awaitsNotice)),
    pending: [...new Set(identities(decisions.filter(({ evidence }) => pending.has(evidence.identity))))],
    resolved: resolvedFindings({ account: 'pictor-prod', decisions, before: records, notEvaluated })
      .map((each) => JSON.stringify(each))
      .sort(),
  };
}

function streamed(plan: AccountPlan): ReturnType<typeof shown> {
  return {
    rows: [...reportKeys(plan)].map((key) => JSON.stringify(key)).sort(),
    facts: plan.facts,
    guards: plan.guards,
    notEvaluated: plan.notEvaluated,
    due: plan.due.map(({ evidence }) => evidence.identity).sort(),
    unannounced: plan.unannounced.map(({ identity }) => identity).sort(),
    pending: [...plan.pending.keys()].sort(),
    resolved: plan.resolved.map((each) => JSON.stringify(each)).sort(),
  };
}

/** marks are the keys that the chain says were marked, and whose marks ended. */
function marks(entries: ({ kind: string } & { keys?: string[] })[]) {
  const keysOf = (kind: string) =>
    entries.flatMap((entry) => (entry.kind === kind ? (entry.keys ?? []) : [])).sort();
  return { marked: keysOf('marked'), cleared: keysOf('cleared') };
}

describe('an account in shards', () => {
  it('is planned, reported and remembered like one in memory as a whole', async () => {
    const kinds = new Map<string, number>();
    const property = fc.asyncProperty(situations, async (situation) => {
      const { run, study, records, assessor } = await prepared(situation);
      const before = { ...run.session.ledger, keys: records };
      const whole = await study.listing.shard(0, 0);
      const quality = await wholeQuality(assessor, whole);
      const failed = typeof quality === 'string' ? { quality } : {};
      const common = runOptions(run, study);
      const options: PlanOptions = {
        ...common,
        sources: { ...common.sources, ...failed },
        ledger: before,
        inventory: whole,
        quality: typeof quality === 'string' ? undefined : quality,
      };
      const wanted = planAudit(options);
      const plan = await planAccount(run, study);
      expect(streamed(plan)).toEqual(shown(wanted, { options, records }));

      const moment = { now: START, run: 'run-2', policy: 'p', keylease: '0.0.0' };
      const remembered = recordObservation(before, observeAccount(wanted), moment);
      const kept: KeyRecords = {};
      for (let shard = 0; shard < 1 << run.session.bits; shard += 1) {
        Object.assign(kept, await run.session.records(shard));
      }
      expect(JSON.parse(JSON.stringify(kept))).toEqual(JSON.parse(JSON.stringify(remembered.keys)));
      expect(marks(run.session.ledger.chain.entries)).toEqual(marks(remembered.chain.entries));
      plan.rows.dispose();
      for (const { action } of wanted.decisions) kinds.set(action, (kinds.get(action) ?? 0) + 1);
      for (const { guard, blocks } of wanted.guards)
        if (blocks) kinds.set(guard, (kinds.get(guard) ?? 0) + 1);
      if (typeof quality === 'string') kinds.set('failed', (kinds.get('failed') ?? 0) + 1);
    });
    await fc.assert(property, { numRuns: 120 });
    // All of this was met; else the property says little.
    for (const kind of ['keep', 'mark', 'blocked', 'delete', 'too-many', 'failed']) {
      expect({ kind, met: (kinds.get(kind) ?? 0) > 0 }).toEqual({ kind, met: true });
    }
  });
});

describe('an account whose keys become too many for one shard', () => {
  it('while keys are deleted, forgets nothing that this run or an earlier one recorded; twins meet', async () => {
    const world = new World();
    const cheap = (number: number, fields: Partial<AccountKey> = {}): AccountKey =>
      keyNumber(1, {
        id: String(number),
        name: `key ${number}`,
        fingerprint: fingerprint(number),
        ...fields,
      });
    world.keys = Array.from({ length: 4096 }, (_, number) => cheap(number));
    world.policy = policyFor({}, { weak: { do: 'delete' } });
    world.options.notifiers = [world.notifier()];
    for (const number of [10, 20, 30]) world.weaknesses.set(fingerprint(number), [weak('short')]);
    const parts = () => JSON.parse(world.files.get('pictor-prod/ledger.json') ?? '').parts.length;
    expect(await world.audit()).toMatchObject({ complete: true, figures: { keys: 4096, marked: 3 } });
    expect(parts()).toBe(1);

    world.now += 7 * DAY;
    for (const number of [40, 50]) world.weaknesses.set(fingerprint(number), [weak('short')]);
    const twin = cheap(9000, { fingerprint: fingerprint(7) });
    world.onRemove = ({ id }) => {
      if (id === '10') world.keys.push(...[5000, 5001, 5002, 5003].map((number) => cheap(number)), twin);
    };
    const grown = await world.audit();
    expect(parts()).toBe(2);
    expect(grown).toMatchObject({ complete: true, figures: { keys: 4098, confirmed: 3, marked: 2 } });
    expect(grown.keys).toHaveLength(4098);
    const duplicates = grown.keys.filter(({ findings }) => findings.some(({ rule }) => rule === 'duplicate'));
    expect(duplicates.map(({ id }) => id)).toEqual(['9000']);
    expect(Object.keys(world.ledger.keys)).toHaveLength(4101); // Three of them are missing.
    const { entries } = world.ledger.chain;
    const gone = ['10', '20', '30'].map((id) => identityOf(Number(id), id));
    expect(marks(entries).cleared).toEqual(gone.sort());

    world.now += 7 * DAY;
    expect(await world.audit()).toMatchObject({ complete: true, figures: { keys: 4096, confirmed: 2 } });
    expect(world.removed.sort()).toEqual(['10', '20', '30', '40', '50']);
    expect(world.notices.filter(({ stage }) => stage === 'before')).toHaveLength(2);
  });
});
