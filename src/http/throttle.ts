import pThrottle from 'p-throttle';
import type { Limits } from '../accounts/profile-schema.ts';
import { MINUTE } from '../time.ts';

type Task<T> = () => Promise<T>;

/** Throttle lets a request begin when the provider's limits allow. */
export type Throttle = <T>(task: Task<T>, isListing: boolean) => Promise<T>;

/** createThrottle keeps the limits of a provider for all requests of one client, those at the same time included. */
export function createThrottle({ interval, listingsPerMinute }: Limits): Throttle {
  const apart = interval ? throttled({ limit: 1, interval }) : unhurried;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE }) : unhurried;
  return (task, isListing) => (isListing ? rarely(() => apart(task)) : apart(task));
}

function throttled(limit: { limit: number; interval: number }): <T>(task: Task<T>) => Promise<T> {
  const run = pThrottle({ ...limit, strict: true })((task: Task<unknown>) => task());
  return <T>(task: Task<T>) => run(task) as Promise<T>;
}

function unhurried<T>(task: Task<T>): Promise<T> {
  return task();
}
