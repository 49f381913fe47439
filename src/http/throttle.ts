import pThrottle from 'p-throttle';
import { MINUTE } from '../time.ts';

/** Limits are the request limits of a service. */
export interface Limits {
  /** Minimum time between two requests, in milliseconds. */
  interval?: number | undefined;
  listingsPerMinute?: number | undefined;
}

type Task<T> = () => Promise<T>;

/** Throttle delays a request until the service's limits allow it. */
export type Throttle = <T>(task: Task<T>, isListing: boolean) => Promise<T>;

/** createThrottle applies the limits of a service to all requests of one client, concurrent ones included. */
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
