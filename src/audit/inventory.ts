import type { Account, AccountKey, Instance } from '../accounts/account.ts';
import { errorMessage } from '../problem.ts';

/** Inventory is a snapshot of an account. If listing its keys failed, `keys` is empty, never partial. */
export interface Inventory {
  /** Milliseconds since the epoch. */
  takenAt: number;
  keys: AccountKey[];
  /** Undefined if the provider does not list instances, or listing them failed. */
  instances: Instance[] | undefined;
  /** Whether the provider reports which instances a key is on. */
  reportsUse: boolean;
  /** What may use a key and cannot be listed, in the plural. */
  unlisted?: string[] | undefined;
  /** Why the provider would not take a key back as it is, by its id; nothing for the others. */
  undoProblems?: Record<string, string> | undefined;
  /** How many entries of the account have an id; undefined if the keys here are all that the account has. */
  entriesWithId?: ((id: string) => number) | undefined;
  /** Why the keys could not be listed. */
  keysFailed?: string | undefined;
  /** Why the instances could not be listed. */
  instancesFailed?: string | undefined;
}

/** InventoryOptions are the options of readInventory. */
export interface InventoryOptions {
  account: Account;
  /** Milliseconds since the epoch. */
  now: number;
  /** Called with the number of keys listed so far. */
  progress?: ((keys: number) => void) | undefined;
  /** Returns why the listing must stop; undefined while there is time. */
  mustStop?: (() => string | undefined) | undefined;
}

/** readInventory lists the keys and the instances of an account. It does not throw: what failed is in the inventory. */
export async function readInventory(options: InventoryOptions): Promise<Inventory> {
  const { account, now, progress, mustStop } = options;
  const { use: reportsUse, unlisted } = account.supports;
  const nothing = { takenAt: now, keys: [], instances: undefined, reportsUse, unlisted };
  const listed = await attempt(() => collect(account.keys(), { progress, mustStop }));
  if ('failed' in listed) return { ...nothing, keysFailed: listed.failed };
  const inventory = { ...nothing, keys: listed.items, undoProblems: undoProblems(account, listed.items) };
  if (!account.supports.instances) return inventory;
  // Instances are listed last, so that what they show about the use of keys is as recent as possible.
  const instances = await attempt(() => collect(account.instances(), { mustStop }));
  if ('failed' in instances) return { ...inventory, instancesFailed: instances.failed };
  return { ...inventory, instances: instances.items };
}

function undoProblems(account: Account, keys: AccountKey[]): Record<string, string> {
  const problems = keys.map(({ id, name, publicKey }) => [id, account.addProblem(name, publicKey)] as const);
  return Object.fromEntries(problems.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

async function attempt<T>(list: () => Promise<T[]>): Promise<{ items: T[] } | { failed: string }> {
  try {
    return { items: await list() };
  } catch (error) {
    return { failed: errorMessage(error) };
  }
}

async function collect<T>(
  pages: AsyncIterable<T[]>,
  { progress, mustStop }: Pick<InventoryOptions, 'progress' | 'mustStop'>,
): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) {
    all.push(...page);
    progress?.(all.length);
    const stop = mustStop?.();
    if (stop !== undefined) throw new Error(stop);
  }
  return all;
}

/** isInventory tells whether a parsed JSON value has the shape of an inventory. */
export function isInventory(value: unknown): value is Inventory {
  if (!isObject(value)) return false;
  const { takenAt, keys, instances, reportsUse, unlisted } = value;
  return (
    Number.isFinite(takenAt) &&
    Array.isArray(keys) &&
    keys.every(isAccountKey) &&
    (instances === undefined || (Array.isArray(instances) && instances.every(isObject))) &&
    typeof reportsUse === 'boolean' &&
    (unlisted === undefined ||
      (Array.isArray(unlisted) && unlisted.every((each) => typeof each === 'string')))
  );
}

function isAccountKey(key: unknown): boolean {
  return isObject(key) && [key.id, key.name, key.publicKey].every((text) => typeof text === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
