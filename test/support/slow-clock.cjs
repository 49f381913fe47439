// Loaded before the command: each look at the clock takes ten seconds, so that time for slow checks is soon over.
const now = process.hrtime.bigint;
let looks = 0n;
process.hrtime.bigint = () => {
  looks += 1n;
  return now() + 10_000_000_000n * looks;
};
