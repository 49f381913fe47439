import { hostname } from 'node:os';
import { sanitize } from '../../format.ts';
import { formatIso, formatTimestamp, MINUTE } from '../../time.ts';

/**
 * LockRecord says in the head of a ledger which run writes to it. `holder` names a host and a process, or an invocation;
 * times are ISO 8601.
 */
export interface LockRecord {
  run: string;
  holder: string;
  takenAt: string;
  until: string;
}

/** LockRequest says which run is to hold a lock. */
export interface LockRequest {
  /** Unique name of the run. */
  run: string;
  /**
   * What can hold it only once at a time, such as an invocation that is tried again only when it has ended: it takes over
   * a lock that it left behind. By default, this host and process, which takes over nothing.
   */
  holder?: string | undefined;
}

/**
 * LOCK_DURATION is how long a lock holds after it was taken or renewed, in milliseconds: longer than a function in AWS
 * Lambda may run. If a run dies, others wait MAX_CLOCK_SKEW longer.
 */
export const LOCK_DURATION = 16 * MINUTE;

/**
 * MAX_CLOCK_SKEW is how far apart the clocks of two machines may be, in milliseconds: a lock that was not released
 * expires this long after its end. Synchronized clocks differ by seconds at most.
 */
export const MAX_CLOCK_SKEW = 5 * MINUTE;

/** newLock is a lock that begins now, or goes on. `now` is in milliseconds since the epoch. */
export function newLock({ run, holder }: LockRequest, now: number, before?: LockRecord): LockRecord {
  return {
    run,
    holder: holder ?? `${hostname()} (process ${process.pid})`,
    takenAt: before?.takenAt ?? formatIso(now),
    until: formatIso(now + LOCK_DURATION),
  };
}

/** isHeld tells whether a lock keeps other runs out. */
export function isHeld(lock: LockRecord | undefined, now: number): lock is LockRecord {
  return lock !== undefined && now <= Date.parse(lock.until) + MAX_CLOCK_SKEW;
}

/** lockFault is why a lock cannot be what a run wrote: it ends later than any run sets it. Undefined if it can. */
export function lockFault({ run, holder, until }: LockRecord, now: number): string | undefined {
  const end = Date.parse(until);
  if (end <= now + LOCK_DURATION + MAX_CLOCK_SKEW) return undefined;
  return sanitize(
    `run ${run} on ${holder} locked it until ${formatTimestamp(end)}, which is too far ahead: the clock there or here is wrong; while no audit is running, remove "lock" from it`,
    500,
  );
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
