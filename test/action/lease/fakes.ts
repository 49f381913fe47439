import type { Account, AccountKey, ListOptions } from '../../../src/accounts/account.ts';
import { pictor } from '../../../src/accounts/profiles/pictor.ts';
import { RestAccount } from '../../../src/accounts/rest/rest-account.ts';
import type { LeaseRecord } from '../../../src/action/state.ts';
import { makeLeaseName } from '../../../src/leases/lease-name.ts';
import { fingerprint, publicKey, type TestAccount } from '../../support/account.ts';
import { alter } from '../../support/fault.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** NOW is a whole minute, as the ends of leases are. */
export const NOW = Math.floor(Date.now() / MINUTE) * MINUTE;
export const REPOSITORY = 4711;

/** hide is a listing that does not show yet, or any more, what is there. */
export const hide = alter((body) => ({ ...body, data: [], meta: { ...body.meta, total: 0 } }));

/** Lease is what a name says. */
export interface Lease {
  number?: number;
  repositoryId?: number;
  /** Relative to NOW, in milliseconds. */
  end: number;
  created?: number;
  secret?: string;
}

/** leaseName names a lease of a key. */
export function leaseName({ number = 1, repositoryId = REPOSITORY, end, secret }: Lease): string {
  const run = { repository: 'train', repositoryId, runId: 99, attempt: 1 };
  return makeLeaseName({ ...run, expiresAt: NOW + end, fingerprint: fingerprint(number), secret });
}

/** readable is the test account by a profile that says how one key is read. */
export function readable(test: TestAccount): RestAccount {
  const get = { path: '/ssh-keys/{key}', item: 'data', missing: [{ status: 404 }] };
  const profile = { ...pictor, keys: { ...pictor.keys, get } } as const;
  return new RestAccount({ profile, baseUrl: test.faults.url, http: test.http() });
}

/** record is what state says about the lease of key 1. */
export function record(fields: Partial<LeaseRecord> = {}): LeaseRecord {
  const address = { provider: 'pictor', apiUrl: undefined, apiToken: 'unused' };
  const expiresAt = NOW + HOUR;
  return { address, name: leaseName({ end: HOUR }), fingerprint: fingerprint(1), expiresAt, ...fields };
}

/** listed is a key as an account lists it. */
export function listed(id: string, number = 1, name = 'key'): AccountKey {
  return {
    id,
    name,
    publicKey: publicKey(number),
    fingerprint: fingerprint(number),
    createdAt: undefined,
    instances: undefined,
  };
}

/** ScriptedAccount shows one listing after the other, the last one again and again, and says that it did what it was asked. */
export class ScriptedAccount implements Account {
  readonly title = 'Pictor';
  readonly basis = 'assumed';
  readonly nameLimit = 64;
  readonly removal = { revokes: 'unknown', note: '' } as const;
  readonly supports = { instances: true, attach: true, use: true };
  readonly did: string[] = [];
  readonly #listings: AccountKey[][];

  constructor(listings: AccountKey[][]) {
    this.#listings = [...listings];
  }

  async *keys({ isHasty = false }: ListOptions = {}): AsyncGenerator<AccountKey[]> {
    this.did.push(isHasty ? 'list hastily' : 'list');
    yield (this.#listings.length > 1 ? this.#listings.shift() : this.#listings[0]) ?? [];
  }

  async remove(id: string): Promise<'removed' | 'gone'> {
    this.did.push(`remove ${id}`);
    return 'removed';
  }

  async detach(instanceId: string, id: string): Promise<'removed' | 'gone'> {
    this.did.push(`detach ${instanceId} ${id}`);
    return 'removed';
  }

  addProblem = () => undefined;
  accountId = async () => undefined;
  removalCommand = () => '';
  add = () => Promise.reject(new Error('not for this test'));
  attach = () => Promise.reject(new Error('not for this test'));
  instances = async function* () {};
}

/** LateAccount lists what was there some listings ago; at first, none of the lease's own keys. */
export class LateAccount extends ScriptedAccount {
  there: AccountKey[];
  readonly #past: AccountKey[][] = [];
  readonly #lag: number;

  constructor(keys: AccountKey[], lag: number) {
    super([]);
    this.there = keys;
    this.#lag = lag;
  }

  override async *keys(): AsyncGenerator<AccountKey[]> {
    this.#past.push(this.there);
    const others = this.there.filter((key) => key.fingerprint !== fingerprint(1));
    yield this.#past[this.#past.length - 1 - this.#lag] ?? others;
  }

  override async remove(id: string): Promise<'removed' | 'gone'> {
    const before = this.there.length;
    this.there = this.there.filter((key) => key.id !== id);
    return this.there.length < before ? 'removed' : 'gone';
  }
}
