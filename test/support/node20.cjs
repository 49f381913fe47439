/** Loaded into a process with `--require`, lets it take itself for Node 20, the oldest one that the command runs on. */
Object.defineProperty(process, 'version', { value: 'v20.12.0' });
