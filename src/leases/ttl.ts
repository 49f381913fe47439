import { DAY, MINUTE } from '../time.ts';

/** SHORTEST_LEASE is the least time a lease may last, in milliseconds. */
export const SHORTEST_LEASE = 5 * MINUTE;
/** LONGEST_LEASE is the most time a lease may last, in milliseconds: a day, when jobs on hosted runners end after 6 hours. */
export const LONGEST_LEASE = DAY;
