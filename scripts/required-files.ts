import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** requiredFiles returns a file of dist and all that it requires, itself or through others, as paths within dist. */
export function requiredFiles(dist: string, entry: string): string[] {
  const paths = new Set([entry]);
  // The loop also visits what it adds.
  for (const path of paths) {
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, file = ''] of code.matchAll(/require\("(\.[^"]+)"\)/g))
      paths.add(join(dirname(path), file));
  }
  return [...paths].sort();
}
