/** Loaded into a process with `node --require`, lets it wait for nothing: each promised timeout is over at once. */
require('node:timers/promises').setTimeout = async () => {};
