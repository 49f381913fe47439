import { createHash } from 'node:crypto';
import type { AccountKey } from '../../src/accounts/account.ts';
import type { KeyAssessor } from '../../src/audit/assess.ts';
import { LedgerFile } from '../../src/audit/ledger/ledger-file.ts';
import { shardOf } from '../../src/audit/ledger/parts.ts';
import type { Policy } from '../../src/audit/policy/policy.ts';
import type { Report } from '../../src/audit/report/report.ts';
import type { Weakness } from '../../src/keys/weakness.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, Died, keyNumber, type PinnedKey, pin, policyFor, START, World } from './world.ts';

/** MANY is enough keys for an account to stay in two shards. */
export const MANY = 1100;
/** From this number on, keys have an owner. */
const OWNED = MANY - 20;
const flaw = (kind: Weakness['kind'], evidence: string): Weakness => ({
  kind,
  severity: 'high',
  evidence,
  source: 'x',
  hint: '',
});
/** FINGERPRINTS are those of keys, by number. */
export const FINGERPRINTS = Array.from({ length: 2 * MANY }, (_, number) => fingerprint(number));

/** isLast tells whether a key is among the last of the second shard: what a report shows in full ends before them. */
function isLast(number: number): boolean {
  return number >= OWNED && number < MANY && shardOf(FINGERPRINTS[number] ?? '', 1) === 1;
}

/** cheap is a key whose blob is that of all others. */
export function cheap(number: number, fields: Partial<AccountKey> = {}): AccountKey {
  return keyNumber(1, {
    id: String(number),
    name: `key ${number}`,
    fingerprint: FINGERPRINTS[number],
    createdAt: START - (isLast(number) ? 290 : 100 + (number % 180)) * DAY,
    lastUsedAt: number % 3 === 0 ? START - (number % 30) * DAY : undefined,
    ...fields,
  });
}

/** ShardedAccount is a world of many keys, and how many of them were examined so far. */
export class ShardedAccount {
  readonly world = new World();
  examined = 0;
  /** Numbers of keys that share a prime. */
  primes: number[] = [];
  /** Numbers of keys in the blocklist. */
  blocked: number[] = [];

  constructor() {
    const { world } = this;
    world.keys = Array.from({ length: MANY }, (_, number) => cheap(number));
    world.policy = policyFor(
      {
        recognize: {
          leases: {},
          keys: [7, ...Array.from({ length: 20 }, (_, index) => OWNED + index)].map((each) => pin(each)),
        },
        minimumAge: 0,
      },
      {
        unrecognized: { do: 'off' },
        'max-age': { do: 'report', after: 302 * DAY },
        unused: { do: 'report', after: 40 * DAY },
        duplicate: { do: 'delete' },
        weak: { do: 'report' },
      },
    );
    world.options = { notifiers: [world.notifier()], assessor: this.#assessor };
  }

  get #assessor(): KeyAssessor {
    const { world } = this;
    return {
      assess: async ({ keys }) => {
        this.examined += keys.length;
        const divisor = world.options.keylease === '0.0.1' ? 401 : 503;
        const weak = (id: string) => Number(id) % divisor === 5;
        return {
          weaknesses: new Map(
            keys.map(({ fingerprint: print = '', id }) => [
              print,
              [
                ...(weak(id) ? [flaw('weak', 'short')] : []),
                ...(world.policy.blocklist && this.blocked.includes(Number(id))
                  ? [flaw('compromised', 'public')]
                  : []),
              ],
            ]),
          ),
        };
      },
      sharedPrimes: async (inventories) => {
        if (this.primes.length === 0) return new Map();
        const shared = new Set(this.primes.map((number) => FINGERPRINTS[number]));
        const found = new Set<string>();
        for await (const { keys } of inventories()) {
          for (const { fingerprint: print = '' } of keys) if (shared.has(print)) found.add(print);
        }
        return found.size > 1
          ? new Map([...found].map((print) => [print, flaw('weak', 'shared prime')]))
          : new Map();
      },
      close: () => {},
    };
  }

  /** change replaces fields of a key. */
  change(number: number, fields: Partial<AccountKey>): void {
    this.world.keys = this.world.keys.map((key) => (key.id === String(number) ? { ...key, ...fields } : key));
  }

  /** setRules changes rules of the policy. */
  setRules(rules: Partial<Policy['rules']>): void {
    this.#setPolicy({ rules: { ...this.world.policy.rules, ...rules } });
  }

  /** setBlocklist sets which keys are publicly known, by number; undefined for no blocklist. */
  setBlocklist(blocked: number[] | undefined): void {
    this.blocked = blocked ?? [];
    this.#setPolicy({ blocklist: blocked && '/blocklist' });
  }

  #setPolicy(fields: Partial<Policy>): void {
    const { policy } = this.world;
    const hash = createHash('sha256').update(JSON.stringify({ ...policy, ...fields }));
    this.world.policy = { ...policy, ...fields, hash: hash.digest('hex') };
  }

  /** recognize adds an owner, as a list of keys does that is not in the policy itself. */
  recognize(pinned: PinnedKey): void {
    const { recognize } = this.world.policy;
    const others = recognize.keys?.filter(({ fingerprint }) => fingerprint !== pinned.fingerprint) ?? [];
    this.world.policy.recognize = { ...recognize, keys: [...others, pinned] };
  }

  /** failAt lets a step of the next run fail, or from its end on all steps: then the run dies there. */
  failAt(prefix: string, dies = false): void {
    let isDead = false;
    this.world.onStep = (step) => {
      if (isDead || (!dies && step.startsWith(prefix))) throw new Died('disk full');
    };
    this.world.afterStep = (step) => {
      isDead ||= dies && step.startsWith(prefix);
    };
  }

  /** run audits once. */
  async run(): Promise<Report> {
    const { world } = this;
    this.examined = 0;
    const report = await world.audit();
    if (world.instances.some(({ keyIds }) => keyIds === undefined)) world.instances = [];
    if (world.policy.blocklist) this.setBlocklist(undefined);
    world.keys = world.keys.filter(({ id }) => !this.primes.includes(Number(id) - MANY));
    this.primes = [];
    world.onStep = () => {};
    world.afterStep = () => {};
    return report;
  }

  /** remembered is all that is kept but for the rows. */
  get remembered(): string[] {
    const files = [...this.world.files].filter(([name]) => !name.includes('/rows/')).sort();
    return files.flatMap(([name, text]) => [name, name.includes('/history/') ? withoutRows(text) : text]);
  }

  forgetRows(): void {
    for (const name of rowsOf(this.world)) this.world.files.delete(name);
  }
}

const rowsOf = ({ files }: World) => [...files.keys()].filter((name) => name.includes('/rows/'));

function withoutRows(inventory: string): string {
  return JSON.stringify(JSON.parse(inventory), (name, value) => (name === 'rows' ? undefined : value));
}

/** accountInShards is an account whose ledger has two shards, as after there were more keys. */
export async function accountInShards(): Promise<ShardedAccount> {
  const account = new ShardedAccount();
  const { store } = account.world;
  const file = await LedgerFile.open({ store, account: 'pictor-prod', clock: () => START });
  await file.records.distribute(1);
  await file.save(file.ledger);
  return account;
}
