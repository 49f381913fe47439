import pThrottle from 'p-throttle';
import { MINUTE } from '../time.ts';

/** Limits are what a service asks its clients to keep. */
export interface Limits {
  /** Least milliseconds between two requests. */
  interval?: number | undefined;
  listingsPerMinute?: number | undefined;
}

type Task<T> = () => Promise<T>;

/** Throttle lets a request begin when the service's limits allow. */
export type Throttle = <T>(task: Task<T>, isListing: boolean) => Promise<T>;

/** createThrottle keeps the limits of a service for all requests of one client, those at the same time included. */
export function createThrottle({ interval, listingsPerMinute }: Limits): Throttle {
  const apart = interval ? throttled({ limit: 1, interval }) : unlimited;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE }) : unlimited;
  return (task, isListing) => (isListing ? rarely(() => apart(task)) : apart(task));
}

function throttled(limit: { limit: number; interval: number }): <T>(task: Task<T>) => Promise<T> {
  const run = pThrottle({ ...limit, strict: true })((task: Task<unknown>) => task());
  return <T>(task: Task<T>) => run(task) as Promise<T>;
}

function unlimited<T>(task: Task<T>): Promise<T> {
  return task();
}
