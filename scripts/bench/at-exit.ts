import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tasks = new Set<() => void>();

process.once('exit', () => {
  for (const each of [...tasks].reverse()) each();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** atExit has something done when the process ends, also if it fails or is interrupted, and returns what calls that off. */
export function atExit(task: () => void): () => void {
  tasks.add(task);
  return () => tasks.delete(task);
}

/** temporaryFolder makes a folder, and returns it with what removes it, which happens at the latest when the process ends. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'keylease-bench-'));
  const task = () => rmSync(folder, { recursive: true, force: true });
  const callOff = atExit(task);
  const remove = () => {
    task();
    callOff();
  };
  return { folder, remove };
}
