import { errorMessage, Problem } from '../../problem.ts';
import { type Chain, verifyChain } from './chain.ts';
import type { Ledger } from './ledger.ts';
import { emptyLedger } from './record.ts';
import type { Store } from './store.ts';

/**
 * LedgerFile reads the ledger of an account and writes it back, each time in place of what it read: a ledger that somebody
 * else wrote meanwhile is never overwritten. A ledger that cannot be trusted is left as it is, for people to look at.
 */
export class LedgerFile {
  readonly #store: Store;
  readonly #name: string;
  #version: string | undefined;
  /** Why the ledger cannot be trusted; nothing is written then. */
  readonly broken: string | undefined;
  readonly ledger: Ledger;

  private constructor(parts: {
    store: Store;
    name: string;
    version: string | undefined;
    ledger: Ledger;
    broken?: string;
  }) {
    this.#store = parts.store;
    this.#name = parts.name;
    this.#version = parts.version;
    this.ledger = parts.ledger;
    this.broken = parts.broken;
  }

  /** open reads the ledger; an account that has none gets an empty one. Throws Problem where the store cannot be read. */
  static async open(store: Store, account: string): Promise<LedgerFile> {
    const name = ledgerName(account);
    const found = await store.read(name);
    if (!found) return new LedgerFile({ store, name, version: undefined, ledger: emptyLedger(account) });
    const read = readLedger(found.text, account);
    if (typeof read !== 'string')
      return new LedgerFile({ store, name, version: found.version, ledger: read });
    const broken = `${store.location.replace(/\/?$/, '/')}${name} cannot be trusted: ${read}`;
    return new LedgerFile({ store, name, version: found.version, ledger: emptyLedger(account), broken });
  }

  /** save writes the ledger. Throws Problem, and Conflict where it was written by somebody else since it was read. */
  async save(ledger: Ledger): Promise<void> {
    if (this.broken !== undefined) {
      throw new Problem({
        what: 'The ledger was not written',
        why: this.broken,
        hint: 'Put back an earlier version of the file, or move it away to begin anew',
      });
    }
    this.#version = await this.#store.write(this.#name, JSON.stringify(ledger), this.#version);
  }
}

/** ledgerName is where an account's ledger is in a store. */
export function ledgerName(account: string): string {
  return `${account}/ledger.json`;
}

/** readLedger reads a ledger's text; a text instead says why it cannot be trusted. */
export function readLedger(text: string, account: string): Ledger | string {
  try {
    const ledger = JSON.parse(text) as Ledger;
    if (ledger?.version !== 1) return 'it is not a ledger of version 1';
    if (ledger.account !== account) return 'it is that of another account';
    const damage = damaged(ledger) ?? verifyChain(ledger.chain as Chain);
    if (!damage) return ledger;
    return typeof damage === 'string' ? damage : `entry ${damage.entry} of its chain ${damage.why}`;
  } catch (error) {
    return `it cannot be read (${errorMessage(error)})`;
  }
}

/** A check by hand: a schema library takes longer for 100,000 keys than all the rest of an audit. */
function damaged({ keys, runs, chain }: Ledger): string | undefined {
  const isTime = (time: unknown) => typeof time === 'string' && !Number.isNaN(Date.parse(time));
  if (typeof keys !== 'object' || keys === null || Array.isArray(keys)) return 'it has no keys';
  if (!Array.isArray(runs) || !runs.every(({ at, keys: count }) => isTime(at) && Number.isInteger(count))) {
    return 'its runs are damaged';
  }
  if (!Array.isArray(chain?.entries)) return 'it has no chain';
  for (const [identity, { seen, used, missing, mark }] of Object.entries(keys)) {
    const isSound =
      isTime(seen) &&
      (used === undefined || isTime(used)) &&
      (missing === undefined || isTime(missing)) &&
      (mark === undefined || (isTime(mark.at) && Array.isArray(mark.rules))) &&
      (!mark?.notified ||
        (isTime(mark.notified.at) && isTime(mark.notified.due) && Array.isArray(mark.notified.via)));
    if (!isSound) return `its record of ${identity} is damaged`;
  }
  return undefined;
}
