// Loaded before the command: each look at the clock takes ten seconds, so that time for slow checks is soon over.
const now = performance.now.bind(performance);
let looks = 0;
performance.now = () => {
  looks += 1;
  return now() + 10_000 * looks;
};
