import type { Account, AccountKey, Instance } from '../accounts/account.ts';
import { isSameKey } from '../accounts/same-key.ts';
import { sanitize } from '../format.ts';
import { errorMessage } from '../problem.ts';
import { keyIdentity } from './evidence.ts';
import type { AccountListing, ListedMachines } from './listing.ts';
import type { Decision } from './plan.ts';

/** RecheckOptions are the options of Recheck. */
export interface RecheckOptions {
  /** The keys that are due. */
  due: Decision[];
  /** What the run listed. */
  listing: AccountListing;
  /** Reads one key, as `Account.find`; undefined if the provider cannot. */
  find: Account['find'];
  /** Lists the account again. */
  list: () => Promise<AccountListing>;
  /** Lists its machines again; undefined if they do not say where keys are in use. */
  listMachines: (() => Promise<Instance[]>) | undefined;
  /** Applies all rules and guards again to one key; undefined if it is not there. */
  decide: (look: KeyLook) => Promise<Decision | undefined>;
  /** Milliseconds since the epoch. */
  clock: () => number;
}

/** KeyLook is what there is to see of a key, and of the account, right before its deletion. */
export interface KeyLook {
  /** As it was when the run began. */
  key: AccountKey;
  /** As the provider shows it alone now; undefined if it was listed. */
  found: AccountKey | undefined;
  listing: AccountListing;
  /** The machines, if they were listed after that. */
  machines: ListedMachines | undefined;
  /** Identities of the keys that the provider was asked to delete. */
  called: ReadonlySet<string>;
  /** The identity of each key that is due, by id. */
  before: Map<string, string>;
}

/** Rechecked tells whether a key is still to be deleted, and if not, why. */
export type Rechecked = { outcome: 'due' } | { outcome: 'gone' | 'skipped'; why: string };

/** How long after a listing a deletion may rest on it, in milliseconds. */
const FRESH = 15_000;

/**
 * Recheck looks at a key again right before it is deleted, and decides again by all rules and guards. Where the provider
 * shows single keys, it reads the one, and lists the machines every 15 seconds; otherwise a listing serves the deletions of
 * 15 seconds, also that of the run, from when it began. A listing decides as well where the provider says that there is no
 * such key, after a call that failed, and where a key has twins, because rules go by those too. If one key could not be read,
 * no other one is read.
 */
export class Recheck {
  readonly #options: RecheckOptions;
  readonly #before: Map<string, string>;
  /** Identities of the keys that the provider was asked to delete: a listing may still show them. */
  readonly #called = new Set<string>();
  #listing: AccountListing;
  #machines: KeyLook['machines'];
  #find: Account['find'];
  #hasRead = false;
  #listedAt: number | undefined;
  #machinesAt: number | undefined;
  #isDoubtful = false;

  constructor(options: RecheckOptions) {
    this.#options = options;
    this.#before = new Map(options.due.map(({ evidence }) => [evidence.key.id, evidence.identity]));
    const { takenAt, isKept, hasLost } = options.listing;
    this.#listing = options.listing;
    // The keys of an equal listing that were kept are what the ledger says, and not the account.
    this.#listedAt = isKept || hasLost ? undefined : takenAt;
    this.#machinesAt = takenAt;
    this.#find = options.find;
  }

  /** check tells whether a key is still to be deleted. Throws if that cannot be found out. */
  async check({ evidence }: Decision): Promise<Rechecked> {
    const { key, sameKeyEntries } = evidence;
    const hasTwins = sameKeyEntries.length > 1;
    const isRead = this.#find !== undefined && !hasTwins && !this.#isDoubtful;
    if (isRead) await this.#listMachines();
    const found = isRead ? await this.#read(key.id) : undefined;
    if (found) return this.#judgeFound(key, found);
    // Only a listing from now on tells whether it is gone. Two who clean up at the same time could each delete the twin that
    // the other one leaves, so the run's own listing is not enough for those.
    if (isRead || (hasTwins && !this.#hasListed)) this.#listedAt = undefined;
    const listed = await this.#judge({ key, found: undefined, listing: await this.#list() });
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
      this.#isDoubtful = true;
      throw error;
    }
  }

  async #judgeFound(key: AccountKey, found: AccountKey): Promise<Rechecked> {
    if (!isSameKey(key, found)) return skipped(ANOTHER_KEY);
    if (found.name !== key.name) return skipped(`its name is ${sanitize(found.name) || 'empty'} now`);
    if (!this.#listing.watched.has(keyIdentity(key)))
      return skipped('a listing lacks it, though the provider shows it by its id');
    return this.#judge({ key, found, listing: this.#listing });
  }

  async #listMachines(): Promise<void> {
    const { listMachines, clock } = this.#options;
    if (!listMachines || this.#isFresh(this.#machinesAt)) return;
    this.#machines = await listMachines().then(
      (instances) => ({ instances, instancesFailed: undefined }),
      (error: unknown) => ({ instances: undefined, instancesFailed: errorMessage(error) }),
    );
    this.#machinesAt = this.#machines.instances ? clock() : undefined;
  }

  async #list(): Promise<AccountListing> {
    const { list, clock } = this.#options;
    if (!this.#isDoubtful && this.#isFresh(this.#listedAt)) return this.#listing;
    const listing = await list();
    if (listing.keysFailed !== undefined) return listing;
    this.dispose();
    this.#listing = listing;
    this.#machines = undefined;
    this.#isDoubtful = false;
    this.#listedAt = clock();
    this.#machinesAt = listing.instancesFailed === undefined ? this.#listedAt : undefined;
    return listing;
  }

  /** dispose frees the last listing that was made here. */
  dispose(): void {
    if (this.#hasListed) this.#listing.dispose();
  }

  get #hasListed(): boolean {
    return this.#listing !== this.#options.listing;
  }

  /** A clock that was set back makes nothing fresh. */
  #isFresh(at: number | undefined): boolean {
    const age = this.#options.clock() - (at ?? Number.NaN);
    return age >= 0 && age <= FRESH;
  }

  async #judge(look: Pick<KeyLook, 'key' | 'found' | 'listing'>): Promise<Rechecked> {
    const { key, listing } = look;
    const { keysFailed } = listing;
    if (keysFailed !== undefined) return skipped(`not all keys could be listed: ${keysFailed}`);
    const [machines, called, before] = [this.#machines, this.#called, this.#before];
    const now = await this.#options.decide({ ...look, machines, called, before });
    if (!now) {
      if ((await listing.hasId(key.id)) && !called.has(keyIdentity(key))) return skipped(ANOTHER_KEY);
      return { outcome: 'gone', why: 'it was no longer listed' };
    }
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
