/**
 * Loaded into a process with `node --require`, makes the second that GitHub wants between two requests that write shorter:
 * Bottleneck adds them up, in timers. Time limits are longer than these, and stay as they are.
 */
const wait = globalThis.setTimeout;
const isPause = (milliseconds) => milliseconds > 100 && milliseconds < 15_000;

globalThis.setTimeout = Object.assign(
  (task, milliseconds, ...rest) => wait(task, isPause(milliseconds) ? 1 : milliseconds, ...rest),
  wait,
);
