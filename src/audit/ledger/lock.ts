import { hostname } from 'node:os';
import * as z from 'zod';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { formatIso, formatTimestamp, MINUTE } from '../../time.ts';
import { Conflict, type Store } from './store.ts';

const lockSchema = z.strictObject({
  run: z.string(),
  holder: z.string(),
  takenAt: z.iso.datetime(),
  until: z.iso.datetime(),
  releasedAt: z.iso.datetime().optional(),
});

/** LockRecord is the content of `<account>/lock.json`. `holder` names a host and a process, for people; times are ISO 8601. */
export type LockRecord = z.infer<typeof lockSchema>;

/** HeldBy says which other run holds a lock. */
export interface HeldBy {
  heldBy: LockRecord;
}

/** RunLock lets one run at a time act on an account. */
export interface RunLock {
  /** renew extends the lock, and so proves that this run still holds it. Throws Problem if it does not. */
  renew(): Promise<void>;
  /** release frees the lock. A lock that was lost stays with its new holder. Throws Problem. */
  release(): Promise<void>;
}

/** LockRequest says which run is to hold a lock, and for how long. */
export interface LockRequest {
  store: Store;
  account: string;
  /** Unique name of the run. */
  run: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** In milliseconds; longer than from one renewal to the next. If the run dies, others wait MAX_CLOCK_SKEW longer. */
  duration: number;
}

/**
 * MAX_CLOCK_SKEW is how far apart the clocks of two machines may be, in milliseconds: a lock that was not released
 * expires this long after its end. Synchronized clocks differ by seconds at most.
 */
export const MAX_CLOCK_SKEW = 5 * MINUTE;

/** How many times to try to take a lock that others take and release in the meantime. */
const TRIES = 5;

/** takeLock takes the lock of an account, or says which run holds it. If several runs try at once, one gets it. Throws Problem. */
export async function takeLock(request: LockRequest): Promise<RunLock | HeldBy> {
  for (let tries = 1; ; tries += 1) {
    const { held, version } = await readLock(request);
    if (held) return { heldBy: held };
    try {
      return await Lock.take(request, version);
    } catch (error) {
      if (!(error instanceof Conflict) || tries === TRIES) throw error;
    }
  }
}

/** lockHolder says which run holds the lock of an account, without taking it; undefined if it is free. Throws Problem. */
export async function lockHolder(
  request: Pick<LockRequest, 'store' | 'account' | 'now'>,
): Promise<LockRecord | undefined> {
  const { held } = await readLock(request);
  return held;
}

/** describeHolder says in a clause that is safe to print which run holds a lock, and when the lock expires. */
export function describeHolder({ run, holder, takenAt, until }: LockRecord): string {
  const since = formatTimestamp(Date.parse(takenAt));
  const end = formatTimestamp(Date.parse(until) + MAX_CLOCK_SKEW);
  return sanitize(
    `run ${run} on ${holder} has held the lock since ${since}; if it died, the lock expires at ${end}`,
    500,
  );
}

async function readLock({ store, account, now }: Pick<LockRequest, 'store' | 'account' | 'now'>) {
  const name = lockName(account);
  const found = await store.read(name);
  const record = found && parseLock(found.text, `${name} in ${store.location}`);
  return { held: record && !isFree(record, now()) ? record : undefined, version: found?.version };
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
        hint: 'Read the report of the other run, and run again',
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
    const { store, account, run, now, duration } = this.#request;
    const record: LockRecord = {
      run,
      holder: `${hostname()} (process ${process.pid})`,
      takenAt: this.#takenAt,
      until: formatIso(now() + duration),
      ...released,
    };
    const text = `${JSON.stringify(record, undefined, 2)}\n`;
    this.#version = await store.write(lockName(account), text, this.#version);
  }
}

function lockName(account: string): string {
  return `${account}/lock.json`;
}

function isFree({ until, releasedAt }: LockRecord, now: number): boolean {
  return releasedAt !== undefined || now > Date.parse(until) + MAX_CLOCK_SKEW;
}

function parseLock(text: string, location: string): LockRecord {
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Problem({
      what: 'The account cannot be locked',
      why: `${location} is not a lock that keylease wrote`,
      hint: 'Remove it while no audit is running',
      cause,
    });
  }
}
