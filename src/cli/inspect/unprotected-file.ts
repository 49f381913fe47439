import { statSync } from 'node:fs';
import { sanitize } from '../../format.ts';
import { shellQuote } from '../../shell.ts';
import type { InspectFinding } from './inspect-key.ts';

/** What others than the owner may do, in the mode of a file. */
const OTHERS = 0o077;

/**
 * unprotectedFile finds that others than its owner may open the file of a private key. OpenSSH refuses such a key
 * (sshkey_perm_ok of authfile.c); undefined on Windows, whose permissions Node does not tell.
 */
export function unprotectedFile(source: string): InspectFinding | undefined {
  if (source === '-' || process.platform === 'win32') return undefined;
  const file = statSync(source, { throwIfNoEntry: false });
  if (!file?.isFile() || (file.mode & OTHERS) === 0) return undefined;
  const mode = (file.mode & 0o7777).toString(8).padStart(4, '0');
  return {
    kind: 'unprotected',
    severity: 'medium',
    evidence: `Others than its owner may open the file (mode ${mode}), so OpenSSH refuses the key`,
    hint: `Run chmod 600 ${shellQuote(sanitize(source))}`,
  };
}
