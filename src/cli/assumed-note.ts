import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, assumedNote } from '../accounts/account.ts';
import { formatDate } from '../time.ts';
import { cacheFolder } from './home-path.ts';
import { note } from './output.ts';

const told = new Set<string>();

/** noteAssumed says once a day that the profile of an account is an assumption, if it is one. It does not throw. */
export function noteAssumed({ basis, title }: Pick<Account, 'basis' | 'title'>): void {
  if (basis !== 'assumed' || told.has(title)) return;
  told.add(title);
  if (!wasToldToday(title)) note(assumedNote(title));
}

/**
 * wasToldToday looks whether this was said today on this machine, and leaves a mark that it was. It is false in
 * CI, whose logs are read one by one.
 */
function wasToldToday(title: string): boolean {
  if (process.env.CI) return false;
  const folder = cacheFolder();
  const stamp = join(folder, `assumed-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`);
  const today = formatDate(Date.now());
  try {
    if (readFileSync(stamp, 'utf8') === today) return true;
  } catch {
    // It was never said, or the mark cannot be read.
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(stamp, today, { mode: 0o600 });
  } catch {
    // Without a mark, it is said again.
  }
  return false;
}
