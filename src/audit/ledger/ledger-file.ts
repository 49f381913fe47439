import { errorMessage, Problem } from '../../problem.ts';
import { verifyChain } from './chain.ts';
import { checkLedger } from './check-ledger.ts';
import type { Ledger } from './ledger.ts';
import { emptyLedger } from './record.ts';
import type { Store } from './store.ts';

/**
 * LedgerFile reads the ledger of an account, and replaces only the version that it read: it never overwrites a ledger
 * that somebody else has written in the meantime, nor one that cannot be trusted, which is left for people to inspect.
 */
export class LedgerFile {
  /** The ledger as it was read; empty if there is none, or it cannot be trusted. */
  readonly ledger: Ledger;
  /** Why the ledger cannot be trusted, and so is not written; undefined if it can. */
  readonly broken: string | undefined;
  readonly #store: Store;
  readonly #name: string;
  #version: string | undefined;

  private constructor(parts: {
    store: Store;
    name: string;
    version?: string;
    ledger: Ledger;
    broken?: string;
  }) {
    this.#store = parts.store;
    this.#name = parts.name;
    this.#version = parts.version;
    this.ledger = parts.ledger;
    this.broken = parts.broken;
  }

  /** open reads the ledger; an account that has none gets an empty one. Throws Problem if the store cannot be read. */
  static async open(store: Store, account: string): Promise<LedgerFile> {
    const name = `${account}/ledger.json`;
    const found = await store.read(name);
    if (!found) return new LedgerFile({ store, name, ledger: emptyLedger(account) });
    const parts = { store, name, version: found.version };
    try {
      return new LedgerFile({ ...parts, ledger: parseLedger(found.text, account) });
    } catch (error) {
      const broken = `${store.location.replace(/\/?$/, '/')}${name} cannot be trusted: ${errorMessage(error)}`;
      return new LedgerFile({ ...parts, ledger: emptyLedger(account), broken });
    }
  }

  /** save writes the ledger. Throws Problem; Conflict if somebody else has written it since it was read. */
  async save(ledger: Ledger): Promise<void> {
    if (this.broken !== undefined) {
      throw new Problem({
        what: 'The ledger was not written',
        why: this.broken,
        hint: 'Restore an earlier version of the file, or move it away to start over',
      });
    }
    this.#version = await this.#store.write(this.#name, JSON.stringify(ledger), this.#version);
  }
}

/** Throws an Error that says why the ledger cannot be trusted. */
function parseLedger(text: string, account: string): Ledger {
  const ledger = parseJson(text);
  checkLedger(ledger, account);
  const fault = verifyChain(ledger.chain);
  if (fault) throw new Error(`entry ${fault.entry} of its chain is wrong: ${fault.why}`);
  return ledger;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${errorMessage(error)})`);
  }
}
