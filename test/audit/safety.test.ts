import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountKey } from '../../src/accounts/account.ts';
import type { Undo } from '../../src/audit/ledger/ledger.ts';
import type { Policy } from '../../src/audit/policy/policy.ts';
import { restoreKey } from '../../src/audit/restore.ts';
import { RULES } from '../../src/audit/rules/rules.ts';
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
  kind: 'compromised',
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
  pinned: fc.constantFrom('never', 'never', 'always', 'until day 5'),
  lease: fc.constantFrom('none', 'none', 'live', 'ended'),
  machine: fc.constantFrom('none', 'none', 'none', 'none', 'listed', 'told', 'unknown'),
  managed: rarely,
  created: fc.boolean(),
  shape: fc.constantFrom('key', 'key', 'key', 'key', 'hidden', 'not a key'),
  compromised: rarely,
});

const somePolicy = fc.record({
  armed: rarely.map((not) => !not),
  known: rarely.map((not) => !not),
  grace: fc.constantFrom(HOUR, 2 * DAY, 7 * DAY),
  minimumAge: fc.constantFrom(HOUR, 12 * HOUR, 3 * DAY),
  deletions: fc.constantFrom(0, 1, 2, 20, 20, 20),
  share: fc.constantFrom(0, 0.05, 0.3, 1, 1, 1),
  floor: fc.constantFrom(0, 0.5, 0.9),
  window: rarely,
  rules: fc.record(Object.fromEntries(RULES.map(({ name }) => [name, mostlyDelete]))),
});

const seldom = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.nat({ max: 8 }) },
);

/** What happens on a day, besides the audit. */
const someDay = fc.record({
  hours: fc.integer({ min: 1, max: 60 }),
  fault: fc.oneof(
    { weight: 4, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom('keys', 'machines', 'recognition', 'telling', 'quality') },
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
      { numRuns: 200, seed: 5 },
    );
    expect(deleted).toBeGreaterThan(50); // Else all this says nothing.
  });
});

/** A world that is lived in day by day, with its own idea of what may be deleted. */
class History {
  readonly world = new World();
  readonly #keys: SomeKey[];
  readonly #told = new Map<string, number>();
  readonly #firstSeen = new Map<string, number>();
  readonly #deletedAt: number[] = [];
  readonly #removed: AccountKey[] = [];
  readonly #listed: { at: number; count: number; deleted: number }[] = [];
  #fault: SomeDay['fault'] = 'none';
  #wrong: unknown;

  constructor(keys: SomeKey[], policy: SomePolicy) {
    this.#keys = keys;
    const { world } = this;
    world.keys = [keyNumber(99), ...keys.map((key, index) => this.#keyOf(key, index))];
    keys.forEach(({ compromised }, index) => {
      if (compromised) world.weaknesses.set(fingerprint(index + 1), [FOUND]);
    });
    world.instances = keys.flatMap(({ machine }, index) =>
      machine === 'listed' ? [instanceWith(`m${index}`, [String(index + 1)])] : [],
    );
    world.policy = policyOf(keys, policy);
    world.options.notifiers = [world.notifier()];
    world.sources = [
      {
        name: 'github',
        exempts: false,
        read: async () => {
          if (this.#fault === 'recognition') throw new Error('github is down');
          return new Map();
        },
      },
    ];
    world.options.assess = async () => {
      if (this.#fault === 'quality') throw new Error('the list is damaged');
      return { weaknesses: world.weaknesses };
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
      !isReplaced && made?.compromised === true && policy.rules.compromised.do === 'delete';
    const isEnded = !isReplaced && made?.lease === 'ended' && policy.rules['expired-lease'].do === 'delete';
    expect(policy.accounts[0]?.armed).toBe(true);
    expect(this.#fault).not.toBe('keys');
    expect(this.#fault).not.toBe('machines');
    expect(key.managed).not.toBe(true);
    expect(key.publicKey).not.toBe('');
    if (!isCompromised) expect(this.#isPinned(key)).toBe(false);
    if (!isReplaced && !isCompromised) expect(made?.lease).not.toBe('live');
    expect(world.instances.flatMap(({ keyIds }) => keyIds)).not.toContain(key.id);
    expect(key.instances ?? []).toEqual([]);
    expect(now - (key.createdAt ?? this.#firstSeen.get(identity(key)) ?? now)).toBeGreaterThanOrEqual(
      policy.minimumAge,
    );
    if (policy.window) expect(new Date(now).getUTCDay()).toBe(2);
    if (!isCompromised && !isEnded) {
      expect(this.#fault).not.toBe('recognition');
      expect(policy.recognize.keys?.some((each) => this.#stillThere(each))).toBe(true);
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

  #isPinned(key: AccountKey): boolean {
    const found = this.world.policy.recognize.keys?.find((each) => each.fingerprint === key.fingerprint);
    return found !== undefined && (found.until === undefined || this.world.now < found.until);
  }

  #stillThere(pinned: PinnedKey): boolean {
    const isNow = pinned.until === undefined || this.world.now < pinned.until;
    return isNow && this.world.keys.some((key) => key.fingerprint === pinned.fingerprint);
  }

  #keyOf(key: SomeKey, index: number): AccountKey {
    const number = index + 1;
    const createdAt = START - key.age * DAY;
    const lease = key.lease === 'none' ? undefined : createdAt + (key.lease === 'ended' ? 6 : 24) * HOUR;
    // Only a key of today can be a lease that lives.
    const isLease = lease !== undefined && (key.lease === 'ended' || lease > START);
    const ids = { repository: 'train', repositoryId: 1, runId: 2, attempt: 1 };
    const name = isLease
      ? makeLeaseName({ ...ids, expiresAt: lease, fingerprint: fingerprint(number) })
      : `key ${number}`;
    if (key.lease === 'live') key.lease = 'none';
    return keyNumber(number, {
      name,
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
  const pins = keys.flatMap(({ pinned }, index) =>
    pinned === 'never' ? [] : [pin(index + 1, pinned === 'always' ? undefined : START + 5 * DAY)],
  );
  if (policy.known) pins.push(pin(99));
  const rules = Object.entries(policy.rules).map(([name, wanted]) => [name, { do: wanted, after: 20 * DAY }]);
  return policyFor(
    {
      accounts: [accountNamed('pictor-prod', { armed: policy.armed })],
      recognize: { keys: pins, leases: { repositories: undefined, secret: undefined } },
      grace: policy.grace,
      minimumAge: policy.minimumAge,
      limits: { deletions: policy.deletions, share: policy.share, floor: policy.floor },
      window: policy.window ? { days: ['tue'], from: 0, to: 1440, zone: 'UTC' } : undefined,
    },
    Object.fromEntries(rules),
  );
}
