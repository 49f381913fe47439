import type { Account, AccountKey, Instance } from '../accounts/account.ts';
import { isSameKey } from '../accounts/same-key.ts';
import { sanitize } from '../format.ts';
import { errorMessage } from '../problem.ts';
import { keyIdentity } from './evidence.ts';
import type { Inventory } from './inventory.ts';
import type { AuditPlan, Decision } from './plan.ts';

/** RecheckOptions are the options of Recheck. */
export interface RecheckOptions {
  /** The keys that are due. */
  due: Decision[];
  /** What the run listed. */
  inventory: Inventory;
  /** Reads one key, as `Account.find`; undefined if the provider cannot. */
  find: Account['find'];
  /** Lists the account again. */
  list: () => Promise<Inventory>;
  /** Lists its machines again; undefined if they do not say where keys are in use. */
  listMachines: (() => Promise<Instance[]>) | undefined;
  /** Applies all rules and guards again; `before` has the identity of each key that is due, by id. */
  decide: (inventory: Inventory, before: Map<string, string>) => AuditPlan;
  /** Milliseconds since the epoch. */
  clock: () => number;
}

/** Rechecked tells whether a key is still to be deleted, and if not, why. */
export type Rechecked = { outcome: 'due' } | { outcome: 'gone' | 'skipped'; why: string };

/** How long after a listing a deletion may rest on it, in milliseconds. */
const FRESH = 15_000;

/**
 * Recheck looks at a key again right before it is deleted, and decides again by all rules and guards. Where the provider
 * shows single keys, it reads the one, and lists the machines every 15 seconds; otherwise a listing serves the deletions of
 * 15 seconds. A listing also decides where a key has twins, because rules go by those too, where the provider says that
 * there is no such key, and after a call that failed. If one key could not be read, no other one is read.
 */
export class Recheck {
  readonly #options: RecheckOptions;
  readonly #before: Map<string, string>;
  /** Identities of the keys that the provider was asked to delete: a listing may still show them. */
  readonly #called = new Set<string>();
  #inventory: Inventory;
  #find: Account['find'];
  #hasRead = false;
  #listedAt: number | undefined;
  #machinesAt: number | undefined;
  #isDoubtful = false;

  constructor(options: RecheckOptions) {
    this.#options = options;
    this.#before = new Map(options.due.map(({ evidence }) => [evidence.key.id, evidence.identity]));
    this.#inventory = options.inventory;
    this.#find = options.find;
  }

  /** check tells whether a key is still to be deleted. Throws if that cannot be found out. */
  async check({ evidence }: Decision): Promise<Rechecked> {
    const { key, sameKeyEntries } = evidence;
    const isRead = this.#find !== undefined && sameKeyEntries.length === 1 && !this.#isDoubtful;
    if (isRead) await this.#listMachines();
    const found = isRead ? await this.#read(key.id) : undefined;
    if (found) return this.#judgeFound(key, found);
    if (isRead) this.#listedAt = undefined; // Only a listing from now on tells whether it is gone.
    const listed = this.#judge(key, await this.#list());
    if (!isRead || listed.outcome !== 'due') return listed;
    if (this.#hasRead)
      return skipped('a listing shows it, though the provider says that there is no such key');
    this.#find = undefined; // No key was ever shown: this is no way to read keys.
    return listed;
  }

  /** noteCall takes note that the provider was asked to delete a key. If that failed, it has to be listed what is there. */
  noteCall({ evidence }: Decision, { hasFailed }: { hasFailed: boolean }): void {
    this.#called.add(evidence.identity);
    this.#isDoubtful ||= hasFailed;
  }

  async #read(id: string): Promise<AccountKey | undefined> {
    try {
      const found = await this.#find?.(id);
      this.#hasRead ||= found !== undefined;
      return found;
    } catch (error) {
      this.#find = undefined;
      throw error;
    }
  }

  #judgeFound(key: AccountKey, found: AccountKey): Rechecked {
    if (!isSameKey(key, found)) return skipped(ANOTHER_KEY);
    if (found.name !== key.name) return skipped(`its name is ${sanitize(found.name) || 'empty'} now`);
    const { keys } = this.#inventory;
    const identity = keyIdentity(key);
    if (!keys.some((each) => keyIdentity(each) === identity))
      return skipped('a listing lacks it, though the provider shows it by its id');
    const now = keys.map((each) => (keyIdentity(each) === identity ? found : each));
    return this.#judge(key, { ...this.#inventory, keys: now });
  }

  async #listMachines(): Promise<void> {
    const { listMachines, clock } = this.#options;
    if (!listMachines || this.#isFresh(this.#machinesAt)) return;
    const { instancesFailed: _, ...inventory } = this.#inventory;
    const machines = await listMachines().then(
      (instances) => ({ instances }),
      (error: unknown) => ({ instances: undefined, instancesFailed: errorMessage(error) }),
    );
    this.#inventory = { ...inventory, ...machines };
    this.#machinesAt = machines.instances ? clock() : undefined;
  }

  async #list(): Promise<Inventory> {
    const { list, clock } = this.#options;
    if (!this.#isDoubtful && this.#isFresh(this.#listedAt)) return this.#inventory;
    const inventory = await list();
    if (inventory.keysFailed !== undefined) return inventory;
    this.#inventory = inventory;
    this.#isDoubtful = false;
    this.#listedAt = clock();
    this.#machinesAt = inventory.instancesFailed === undefined ? this.#listedAt : undefined;
    return inventory;
  }

  /** A clock that was set back makes nothing fresh. */
  #isFresh(at: number | undefined): boolean {
    const age = this.#options.clock() - (at ?? Number.NaN);
    return age >= 0 && age <= FRESH;
  }

  #judge(key: AccountKey, inventory: Inventory): Rechecked {
    const left = inventory.keys.filter((each) => !this.#called.has(keyIdentity(each)));
    const { decisions, facts } = this.#options.decide({ ...inventory, keys: left }, this.#before);
    if (facts.incomplete !== undefined) return skipped(`not all keys could be listed: ${facts.incomplete}`);
    const now = decisions.find(({ evidence }) => evidence.key.id === key.id);
    if (!now) return { outcome: 'gone', why: 'it was no longer listed' };
    const { guards, action, evidence } = now;
    if (guards.length > 0)
      return skipped(guards.map(({ guard, reason }) => `${guard}: ${reason}`).join('; '));
    if (action !== 'delete') return skipped('no rule calls for its deletion anymore');
    return evidence.identity === keyIdentity(key) ? { outcome: 'due' } : skipped(ANOTHER_KEY);
  }
}

const ANOTHER_KEY = 'its id now belongs to another key';

function skipped(why: string): Rechecked {
  return { outcome: 'skipped', why };
}
