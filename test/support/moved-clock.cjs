/** Loaded into a process or thread with `--require`, moves its clock ahead by the days in CLOCK_DAYS. */
const now = Date.now;
const ahead = Number(process.env.CLOCK_DAYS) * 24 * 3600_000;
Date.now = () => now() + ahead;
