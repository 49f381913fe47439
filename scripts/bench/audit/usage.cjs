// Loaded before the program that is measured: at its end, writes what the whole process used.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ userCPUTime, systemCPUTime, peak: peak() }));
});
// A function in AWS Lambda does not end by itself.
process.on('SIGTERM', () => process.exit());

/** The largest resident set, in bytes. The system's maxRSS would not be less than that of whoever started the process. */
function peak() {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(kilobytes) * 1024;
}
