import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.ts';

await rm('dist', { recursive: true, force: true });
for (const [path, contents] of await bundle()) {
  await mkdir(dirname(join('dist', path)), { recursive: true });
  const mode = contents.subarray(0, 2).toString() === '#!' ? 0o755 : 0o644;
  await writeFile(join('dist', path), contents, { mode });
}
