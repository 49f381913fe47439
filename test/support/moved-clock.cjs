/** Loaded into a process or thread with `--require`, moves its clock ahead by the days that CLOCK_DAYS has at that time. */
const now = Date.now;
Date.now = () => now() + Number(process.env.CLOCK_DAYS ?? 0) * 24 * 3600_000;
