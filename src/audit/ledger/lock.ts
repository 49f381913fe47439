import { hostname } from 'node:os';
import * as z from 'zod';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { formatIso, MINUTE } from '../../time.ts';
import { Conflict, type Store } from './store.ts';

const lockNote = z.strictObject({
  run: z.string(),
  holder: z.string(),
  takenAt: z.iso.datetime(),
  until: z.iso.datetime(),
  releasedAt: z.iso.datetime().optional(),
});

/** LockRecord is what `<account>/lock.json` says. `holder` is a host and a process id, for people; times are ISO 8601. */
export type LockRecord = z.infer<typeof lockNote>;

/** HeldBy says who else holds a lock. */
export interface HeldBy {
  heldBy: LockRecord;
}

/** RunLock lets one run at a time act on an account. */
export interface RunLock {
  /** renew makes the lock last anew, and proves that it is still ours. Throws Problem where it is not. */
  renew(): Promise<void>;
  /** release lets the next run begin at once. A lock that was lost stays with its new holder. Throws Problem. */
  release(): Promise<void>;
}

/** LockRequest says who wants a lock, and for how long. */
export interface LockRequest {
  store: Store;
  account: string;
  /** Names one run; no other run has the same. */
  run: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** In milliseconds; longer than from one renewal to the next. A run that died keeps others out for CLOCKS_DIFFER more. */
  lasts: number;
}

/**
 * MAX_CLOCK_SKEW is how far the clocks of two machines may be apart, in milliseconds: a lock that was not released is
 * free only this long after its end. Machines that keep time at all are off by seconds.
 */
export const MAX_CLOCK_SKEW = 5 * MINUTE;

/** How often a lock is asked for that others take and release in between. */
const TRIES = 5;

/** takeLock takes the lock of an account, or says who holds it. Of several at once, one gets it. Throws Problem. */
export async function takeLock(request: LockRequest): Promise<RunLock | HeldBy> {
  for (let tries = 1; ; tries += 1) {
    const { held, version } = await look(request);
    if (held) return { heldBy: held };
    try {
      return await Lock.take(request, version);
    } catch (error) {
      if (!(error instanceof Conflict) || tries === TRIES) throw error;
    }
  }
}

/** lockHolder says who holds the lock of an account, without taking it. Throws Problem. */
export async function lockHolder(
  request: Pick<LockRequest, 'store' | 'account' | 'now'>,
): Promise<LockRecord | undefined> {
  const { held } = await look(request);
  return held;
}

/** describeHolder is a holder in a sentence that is safe to print. */
export function describeHolder({ run, holder, takenAt, until }: LockRecord): string {
  const end = formatIso(Date.parse(until) + MAX_CLOCK_SKEW);
  return sanitize(
    `${run} on ${holder} is at work since ${takenAt}; should it have died, it keeps others out until ${end}`,
  );
}

async function look({ store, account, now }: Pick<LockRequest, 'store' | 'account' | 'now'>) {
  const found = await store.read(nameOf(account));
  const note = found && parse(found.text, `${nameOf(account)} in ${store.location}`);
  return { held: note && !isFree(note, now()) ? note : undefined, version: found?.version };
}

class Lock implements RunLock {
  readonly #request: LockRequest;
  readonly #takenAt: string;
  #version: string | undefined;

  private constructor(request: LockRequest, version: string | undefined) {
    this.#request = request;
    this.#takenAt = formatIso(request.now());
    this.#version = version;
  }

  static async take(request: LockRequest, version: string | undefined): Promise<Lock> {
    const lock = new Lock(request, version);
    await lock.#write();
    return lock;
  }

  async renew(): Promise<void> {
    try {
      await this.#write();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      throw new Problem({
        what: `The lock of account ${this.#request.account} is lost`,
        why: 'it was not renewed in time, and another run has taken it',
        hint: 'See what the other run reports, and run again',
        cause: error,
      });
    }
  }

  async release(): Promise<void> {
    try {
      await this.#write({ releasedAt: formatIso(this.#request.now()) });
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }

  async #write(released: { releasedAt?: string } = {}): Promise<void> {
    const { store, account, run, now, lasts } = this.#request;
    const note: LockRecord = {
      run,
      holder: `${hostname()} ${process.pid}`,
      takenAt: this.#takenAt,
      until: formatIso(now() + lasts),
      ...released,
    };
    this.#version = await store.write(
      nameOf(account),
      `${JSON.stringify(note, undefined, 2)}\n`,
      this.#version,
    );
  }
}

function nameOf(account: string): string {
  return `${account}/lock.json`;
}

function isFree({ until, releasedAt }: LockRecord, now: number): boolean {
  return releasedAt !== undefined || now > Date.parse(until) + MAX_CLOCK_SKEW;
}

function parse(text: string, where: string): LockRecord {
  try {
    return lockNote.parse(JSON.parse(text));
  } catch (cause) {
    throw new Problem({
      what: 'The account cannot be locked',
      why: `${where} is not what keylease writes`,
      hint: 'Remove it when no audit is running',
      cause,
    });
  }
}
