import { readdirSync, readFileSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** snapshot describes a folder as one text, which is equal only if all names, modes, links and bytes in it are. */
export function snapshot(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return 'not there';
  const lines = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    const link = entry.isSymbolicLink() ? ` -> ${readlinkSync(path)}` : '';
    const target = statSync(path, { throwIfNoEntry: false });
    return `${entry.name}${link} ${mode(target)} ${target?.isFile() ? readFileSync(path, 'hex') : ''}`;
  });
  return [mode(stats), ...lines.sort()].join('\n');
}

function mode(stats: Stats | undefined): string {
  return stats ? (stats.mode & 0o777).toString(8) : 'dangling';
}
