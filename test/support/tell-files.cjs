/** Loaded into a process with `node --require`, prints at its end which files it has loaded, in the debug log of the job. */
process.on('exit', () => process.stdout.write(`::debug::loaded ${Object.keys(require.cache).join(' ')}\n`));
