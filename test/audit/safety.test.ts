import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountKey } from '../../src/accounts/account.ts';
import type { Undo } from '../../src/audit/ledger/ledger.ts';
import type { Policy } from '../../src/audit/policy/policy.ts';
import { restoreKey } from '../../src/audit/restore.ts';
import { RULES, type RuleName } from '../../src/audit/rules/rules.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import {
  accountNamed,
  DAY,
  HOUR,
  instanceWith,
  keyNumber,
  type PinnedKey,
  pin,
  policyFor,
  START,
  World,
} from './world.ts';

const FOUND = {
  severity: 'critical',
  evidence: 'known',
  source: 'list',
  hint: '',
} as const;

const mostlyDelete = fc.constantFrom('delete' as const, 'delete' as const, 'report' as const, 'off' as const);
const rarely = fc.constantFrom(false, false, false, false, false, true);

/** A key of a random account: what it is, and who knows it. */
const someKey = fc.record({
  age: fc.integer({ min: 0, max: 100 }),
  pinned: fc.constantFrom('never', 'never', 'always', 'until day 5', 'kept', 'with a limit of its own'),
  lease: fc.constantFrom('none', 'none', 'none', 'live', 'live', 'ended', 'signed'),
  machine: fc.constantFrom('none', 'none', 'none', 'none', 'listed', 'told', 'unknown'),
  managed: rarely,
  created: fc.boolean(),
  shape: fc.constantFrom('key', 'key', 'key', 'key', 'hidden', 'not a key'),
  flaw: fc.constantFrom('none', 'none', 'none', 'none', 'compromised', 'weak', 'weak'),
});

const somePolicy = fc.record({
  armed: rarely.map((not) => !not),
  known: rarely.map((not) => !not),
  secret: fc.boolean(),
  spares: fc.boolean(),
  exempts: fc.boolean(),
  finds: fc.boolean(),
  grace: fc.constantFrom(HOUR, HOUR, 2 * DAY, 7 * DAY),
  minimumAge: fc.constantFrom(HOUR, HOUR, 12 * HOUR, 3 * DAY),
  deletions: fc.constantFrom(0, 1, 2, 20, 20, 20),
  share: fc.constantFrom(0, 0.05, 0.3, 1, 1, 1),
  floor: fc.constantFrom(0, 0.5, 0.9),
  window: rarely,
  /** Whether something may use a key that cannot be listed, and what the policy says to that. */
  unlisted: fc.constantFrom('nothing', 'nothing', 'warn', 'hold'),
  rules: fc.record(Object.fromEntries(RULES.map(({ name }) => [name, mostlyDelete]))),
});

const seldom = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.nat({ max: 8 }) },
);

/** What happens on a day, besides the audit. */
const someDay = fc.record({
  // Leases end within a day.
  hours: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 9, max: 60 })),
  fault: fc.oneof(
    { weight: 4, arbitrary: fc.constant('none' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('keys', 'machines', 'recognition', 'recognition', 'telling', 'quality'),
    },
  ),
  connect: seldom,
  disconnect: fc.boolean(),
  replace: seldom,
  vanish: seldom,
  repeat: fc.boolean(),
});

type SomeKey = typeof someKey extends fc.Arbitrary<infer T> ? T : never;
type SomePolicy = typeof somePolicy extends fc.Arbitrary<infer T> ? T : never;
type SomeDay = typeof someDay extends fc.Arbitrary<infer T> ? T : never;

describe('whatever an account, a policy, and a history', () => {
  it('no key is deleted that should not be, and each can be restored', async () => {
    let deleted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(someKey, { minLength: 2, maxLength: 9, size: 'max' }),
        somePolicy,
        fc.array(someDay, { minLength: 2, maxLength: 12, size: 'max' }),
        async (keys, policy, days) => {
          const history = new History(keys, policy);
          for (const day of days) await history.live(day);
          await history.putAllBack();
          deleted += history.world.removed.length;
        },
      ),
      { numRuns: 300, seed: 5 },
    );
    expect(deleted).toBeGreaterThan(50); // Else all this says nothing.
  });
});

/** A world that is lived in day by day, with its own idea of what may be deleted. */
class History {
  readonly world = new World();
  readonly #keys: SomeKey[];
  readonly #leases = new Map<string, { endsAt: number; isSigned: boolean }>();
  readonly #told = new Map<string, number>();
  readonly #firstSeen = new Map<string, number>();
  readonly #deletedAt: number[] = [];
  readonly #removed: AccountKey[] = [];
  readonly #listed: { at: number; count: number; deleted: number }[] = [];
  readonly #exempts: boolean;
  #fault: SomeDay['fault'] = 'none';
  #wrong: unknown;

  constructor(keys: SomeKey[], policy: SomePolicy) {
    this.#keys = keys;
    this.#exempts = policy.exempts;
    const { world } = this;
    world.finds = policy.finds;
    world.keys = [keyNumber(99), ...keys.map((key, index) => this.#keyOf(key, index))];
    keys.forEach(({ flaw }, index) => {
      if (flaw !== 'none') world.weaknesses.set(fingerprint(index + 1), [{ ...FOUND, kind: flaw }]);
    });
    world.instances = keys.flatMap(({ machine }, index) =>
      machine === 'listed' ? [instanceWith(`m${index}`, [String(index + 1)])] : [],
    );
    world.policy = policyOf(keys, policy);
    if (policy.unlisted !== 'nothing') world.supports = { ...world.supports, unlisted: ['clusters'] };
    world.options.notifiers = [world.notifier()];
    world.sources = [
      {
        name: 'github',
        exempts: policy.exempts,
        read: async () => {
          if (this.#fault === 'recognition') throw new Error('github is down');
          return new Map();
        },
      },
    ];
    const { assessor } = world.auditOptions;
    world.options.assessor = {
      ...assessor,
      assess: async (...asked) => {
        if (this.#fault === 'quality') throw new Error('the list is damaged');
        return assessor.assess(...asked);
      },
    };
    world.onStep = (step) => {
      if (this.#fault === 'keys' && step === 'list') throw new Error('half a list');
      if (this.#fault === 'machines' && step === 'machines') throw new Error('no machines');
      if (this.#fault === 'telling' && step.startsWith('tell')) throw new Error('nobody hears');
    };
    world.onRemove = (key) => {
      this.#removed.push(key);
      try {
        this.#judge(key);
      } catch (error) {
        this.#wrong ??= error; // The audit would take it for the account's.
      }
    };
  }

  async live(day: SomeDay): Promise<void> {
    const { world } = this;
    this.#fault = day.fault;
    if (day.disconnect) world.instances = [];
    if (day.connect !== null) world.instances.push(instanceWith('late', [String(day.connect + 1)]));
    if (day.vanish !== null) world.keys = world.keys.filter(({ id }) => id !== String((day.vanish ?? 0) + 1));
    if (day.replace !== null) {
      // Another key under the id of one that was there.
      const id = String(day.replace + 1);
      const key = world.keys.find((each) => each.id === id);
      if (key) Object.assign(key, { ...keyNumber(day.replace + 101), id, createdAt: world.now });
    }
    for (const key of world.keys)
      this.#firstSeen.set(identity(key), this.#firstSeen.get(identity(key)) ?? world.now);
    const present = new Set(world.keys.map(identity));
    for (const seen of this.#firstSeen.keys()) if (!present.has(seen)) this.#told.delete(seen);
    const count = world.keys.length;
    const before = world.removed.length;
    const mutations = world.steps.filter((step) => step.startsWith('delete')).length;
    const report = await world.audit();
    this.#remember();
    if (!report.guards.some(({ guard, blocks }) => guard === 'incomplete-inventory' && blocks)) {
      this.#listed.push({ at: world.now, count, deleted: before });
    }
    if (report.mode === 'report')
      expect(world.steps.filter((step) => step.startsWith('delete'))).toHaveLength(mutations);
    if (day.repeat) await this.#repeat();
    if (this.#wrong) throw this.#wrong;
    world.now += day.hours * HOUR;
  }

  /** What the ledger has of a deletion brings back the same key under the same name. */
  async putAllBack(): Promise<void> {
    const { world } = this;
    this.#fault = 'none';
    for (const { name, publicKey, fingerprint: print, id } of this.#removed) {
      const entry = world.ledger.chain.entries.findLast(
        (each) => each.kind === 'deleting' && each.key === `${print}@${id}`,
      );
      const undo = (entry as { undo: Undo }).undo;
      const added: AccountKey = {
        id: 'new',
        name,
        publicKey: '',
        fingerprint: print,
        createdAt: 0,
        instances: [],
      };
      const account = {
        ...world.account,
        add: async (newName: string, line: string) => {
          const made = { ...added, name: newName, publicKey: line };
          world.keys.push(made);
          return made;
        },
      };
      const { key } = await restoreKey(account, undo);
      expect(key).toMatchObject({ publicKey, fingerprint: print });
      expect(undo.name).toBe(name);
    }
  }

  /** A run right after another one finds nothing to do, and remembers nothing else. */
  async #repeat(): Promise<void> {
    const { world } = this;
    const { keys } = world.ledger ?? {};
    const removed = world.removed.length;
    await world.audit();
    this.#remember();
    expect(world.removed).toHaveLength(removed);
    expect(world.ledger?.keys).toEqual(keys);
  }

  #remember(): void {
    for (const { at, stage, report } of this.world.notices) {
      if (stage !== 'before') continue;
      for (const { id, fingerprint: print, decision } of report.keys) {
        const key = `${id} ${print}`;
        if (decision === 'mark' && !this.#told.has(key)) this.#told.set(key, at);
      }
    }
  }

  /** The judge knows the world itself, and nothing of the audit's own view of it. */
  #judge(key: AccountKey): void {
    const { world } = this;
    const { policy, now } = world;
    const made = this.#keys[Number(key.id) - 1]; // Key 99 is just a key.
    this.#remember();
    const isReplaced = key.fingerprint !== fingerprint(Number(key.id));
    const isCompromised =
      !isReplaced && made?.flaw === 'compromised' && policy.rules.compromised.do === 'delete';
    const lease = this.#leases.get(key.fingerprint ?? '');
    const isProven = lease?.isSigned && policy.recognize.leases.secret !== undefined;
    const isEnded = isProven && lease.endsAt <= now && policy.rules['expired-lease'].do === 'delete';
    const isWeak = !isReplaced && made?.flaw === 'weak' && policy.rules.weak.do === 'delete';
    const isAged = this.#isAged(key);
    expect(policy.accounts[0]?.armed).toBe(true);
    expect(this.#fault).not.toBe('keys');
    expect(this.#fault).not.toBe('machines');
    expect(key.managed).not.toBe(true);
    expect(key.publicKey).not.toBe('');
    expect(this.#pinOf(key)?.keep).not.toBe(true);
    if (!isCompromised && lease?.isSigned === (policy.recognize.leases.secret !== undefined)) {
      expect(lease.endsAt).toBeLessThanOrEqual(now);
    }
    if (this.#fault === 'recognition') expect(this.#exempts).toBe(false);
    if (!isCompromised && !isEnded && !isWeak && !isAged) {
      expect(this.#pinOf(key)).toBeUndefined();
      expect(this.#fault).not.toBe('recognition');
      expect(policy.recognize.keys?.some((each) => this.#stillThere(each))).toBe(true);
      expect(['unrecognized', 'pinned-until'].map((name) => policy.rules[name as RuleName].do)).toContain(
        'delete',
      );
    }
    expect(world.instances.flatMap(({ keyIds }) => keyIds)).not.toContain(key.id);
    expect(key.instances ?? []).toEqual([]);
    if (policy.unreportedUse === 'hold') expect(world.supports.unlisted).toBeUndefined();
    expect(now - (key.createdAt ?? this.#firstSeen.get(identity(key)) ?? now)).toBeGreaterThanOrEqual(
      policy.minimumAge,
    );
    if (policy.window) expect(new Date(now).getUTCDay()).toBe(2);
    if (!isCompromised && !isEnded) {
      expect(now - (this.#told.get(identity(key)) ?? now)).toBeGreaterThanOrEqual(policy.grace);
    } else if (!isEnded) {
      expect(this.#told.has(identity(key))).toBe(true);
    }
    const lately = this.#deletedAt.filter((at) => at > now - DAY).length;
    const total = world.keys.length + lately;
    const { deletions, share } = policy.limits;
    expect(lately + 1).toBeLessThanOrEqual(
      Math.min(deletions, share === 0 ? 0 : Math.max(1, Math.floor(share * total))),
    );
    const last = this.#listed.at(-1);
    if (last) {
      const expected = last.count - (world.removed.length - last.deleted);
      expect(world.keys.length).toBeGreaterThanOrEqual(Math.floor(expected * policy.limits.floor));
    }
    const undo = world.ledger.chain.entries.findLast(({ kind }) => kind === 'deleting');
    const undone = world.ledger.chain.entries.some(
      (entry) =>
        entry.kind === 'deleting' && entry.undo.publicKey === key.publicKey && entry.undo.name === key.name,
    );
    expect({ undo: undo !== undefined, undone }).toEqual({ undo: true, undone: true });
    this.#deletedAt.push(now);
    this.#told.delete(identity(key));
  }

  /** Whether a rule wants the key gone that does not ask whose it is, unless it spares its owner. */
  #isAged(key: AccountKey): boolean {
    const { policy, now } = this.world;
    const pinned = this.#pinOf(key);
    const wants = (name: RuleName) =>
      policy.rules[name].do === 'delete' &&
      !(pinned && policy.rules[name].except?.owners.includes('octocat'));
    const firstSeen = this.#firstSeen.get(identity(key)) ?? now;
    const isOld = now - (key.createdAt ?? firstSeen) > (pinned?.maxAge ?? 20 * DAY);
    return (wants('max-age') && isOld) || (wants('unused') && now - firstSeen > 20 * DAY);
  }

  /** What the policy says now of the owner of a key. */
  #pinOf(key: AccountKey): PinnedKey | undefined {
    return this.world.policy.recognize.keys?.find(
      (each) =>
        each.fingerprint === key.fingerprint && (each.until === undefined || this.world.now < each.until),
    );
  }

  #stillThere(pinned: PinnedKey): boolean {
    const isNow = pinned.until === undefined || this.world.now < pinned.until;
    return isNow && this.world.keys.some((key) => key.fingerprint === pinned.fingerprint);
  }

  #keyOf(key: SomeKey, index: number): AccountKey {
    const number = index + 1;
    // Only a key of today can be a lease that lives.
    const createdAt = key.lease === 'live' ? START : START - key.age * DAY;
    const isLease = key.lease !== 'none';
    const endsAt = createdAt + (key.lease === 'live' ? 24 : 6) * HOUR;
    const isSigned = key.lease === 'signed';
    const ids = {
      repository: 'train',
      repositoryId: 1,
      runId: 2,
      attempt: 1,
      fingerprint: fingerprint(number),
    };
    const secret = isSigned ? 'lease-secret' : undefined;
    if (isLease) this.#leases.set(ids.fingerprint, { endsAt, isSigned });
    return keyNumber(number, {
      name: isLease ? makeLeaseName({ ...ids, expiresAt: endsAt, secret }) : `key ${number}`,
      createdAt: key.created || isLease ? createdAt : undefined,
      managed: key.managed,
      instances:
        key.machine === 'told' ? [{ id: 'x', name: 'x' }] : key.machine === 'unknown' ? undefined : [],
      ...(key.shape === 'hidden' ? { publicKey: '' } : {}),
      ...(key.shape === 'not a key' ? { publicKey: 'hello', fingerprint: undefined } : {}),
    });
  }
}

function identity({ id, fingerprint: print = undefined }: AccountKey): string {
  return `${id} ${print ?? null}`;
}

function policyOf(keys: SomeKey[], policy: SomePolicy): Policy {
  const pins = keys.flatMap(({ pinned }, index) => {
    if (pinned === 'never') return [];
    const until = pinned === 'until day 5' ? START + 5 * DAY : undefined;
    const exemption =
      pinned === 'kept'
        ? { keep: true as const, reason: 'break glass' }
        : pinned === 'with a limit of its own'
          ? { maxAge: 60 * DAY }
          : {};
    return [pin(index + 1, until, exemption)];
  });
  if (policy.known) pins.push(pin(99));
  const except = policy.spares ? { owners: ['octocat'] } : undefined;
  const rules = Object.entries(policy.rules).map(([name, wanted]) => [
    name,
    { do: wanted, after: 20 * DAY, ...(name === 'max-age' && { except }) },
  ]);
  return policyFor(
    {
      accounts: [accountNamed('pictor-prod', { armed: policy.armed })],
      recognize: { keys: pins, leases: { secret: policy.secret ? { env: 'LEASE_SECRET' } : undefined } },
      grace: policy.grace,
      minimumAge: policy.minimumAge,
      unreportedUse: policy.unlisted === 'hold' ? 'hold' : 'warn',
      limits: { deletions: policy.deletions, share: policy.share, floor: policy.floor },
      window: policy.window ? { days: ['tue'], from: 0, to: 1440, zone: 'UTC' } : undefined,
    },
    Object.fromEntries(rules),
  );
}
