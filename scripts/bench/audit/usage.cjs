// Loaded before the program that is measured: at its end, writes what the whole process used.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));
// A function in AWS Lambda does not end by itself.
process.on('SIGTERM', () => process.exit());
