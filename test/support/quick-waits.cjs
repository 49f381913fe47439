/**
 * Loaded into a process with `node --require`, makes its waits fifty times shorter: the pauses before a retry and before
 * listing again, which are timers/promises. Time limits are other timers, and stay as they are.
 */
const timers = require('node:timers/promises');

const { setTimeout: wait } = timers;
timers.setTimeout = (milliseconds, ...rest) => wait(milliseconds / 50, ...rest);
