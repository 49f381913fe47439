import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** QUICK_START lets processes that a test starts share what V8 compiled of the bundles (Node's module compile cache). */
export const QUICK_START: NodeJS.ProcessEnv = {
  NODE_COMPILE_CACHE: join(tmpdir(), 'keylease-compile-cache'),
};

/** QUICK_WAITS shortens the pauses of a process, for tests in which only what follows them matters. */
export const QUICK_WAITS: NodeJS.ProcessEnv = {
  NODE_OPTIONS: `--require ${fileURLToPath(new URL('quick-waits.cjs', import.meta.url))}`,
};

/** QUICK_WRITES is QUICK_WAITS, and writes to GitHub one right after the other. */
export const QUICK_WRITES: NodeJS.ProcessEnv = {
  NODE_OPTIONS: `${QUICK_WAITS.NODE_OPTIONS} --require ${fileURLToPath(new URL('quick-writes.cjs', import.meta.url))}`,
};
