import { DAY, MINUTE } from '../time.ts';

/** SHORTEST_LEASE is the shortest time a lease may last, in milliseconds. */
export const SHORTEST_LEASE = 5 * MINUTE;
/** LONGEST_LEASE is the longest time a lease may last, in milliseconds. Jobs on hosted runners end after 6 hours. */
export const LONGEST_LEASE = DAY;
