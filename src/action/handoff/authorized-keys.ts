import { sanitize } from '../../format.ts';
import { formatPublicKey, type PublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';
import type { Destination } from '../ssh/login.ts';
import { runProgram } from '../subprocess.ts';

/** The first sshd with the option expiry-time (release notes of OpenSSH 7.7). */
const FIRST_WITH_EXPIRY = [7, 7] as const;

/** supportsExpiryTime says by a server's version, such as OpenSSH_9.2p1, whether authorized_keys lines can expire there. */
export function supportsExpiryTime(software: string): boolean {
  const [, major, minor] = /^OpenSSH_(?:for_Windows_)?(\d+)\.(\d+)/.exec(software) ?? [];
  if (!major || !minor) return false;
  const [first, second] = FIRST_WITH_EXPIRY;
  return Number(major) > first || (Number(major) === first && Number(minor) >= second);
}

/**
 * addAuthorizedKey appends a public key to authorized_keys of the user that a destination logs in as. With `expiresAt`
 * (milliseconds since the epoch) the line expires on its own. Throws Problem.
 */
export async function addAuthorizedKey(
  destination: Destination,
  key: PublicKey,
  expiresAt: number | undefined,
): Promise<void> {
  const line = formatPublicKey(key);
  await onHost(destination, 'did not accept the key of this job', [
    // A last line without a newline would swallow ours.
    'if [ -n "$(tail -c 1 "$file" 2>/dev/null)" ]; then echo >> "$file"; fi',
    ...(expiresAt
      ? [
          // In the host's own time zone: before OpenSSH 9.1, times cannot be in UTC. GNU date, then BSD's.
          `at=${Math.floor(expiresAt / 1000)}`,
          'until=$(date -d "@$at" +%Y%m%d%H%M%S 2>/dev/null || date -r "$at" +%Y%m%d%H%M%S)',
          `printf 'expiry-time="%s" %s\\n' "$until" '${line}' >> "$file"`,
        ]
      : [`printf '%s\\n' '${line}' >> "$file"`]),
  ]);
}

/** removeAuthorizedKey removes a key from authorized_keys; other lines, mode and owner are kept. Throws Problem. */
export async function removeAuthorizedKey(destination: Destination, key: PublicKey): Promise<void> {
  await onHost(destination, 'may still accept the key of this job', [
    'cp -p "$file" "$file.keylease"',
    `grep -vF '${key.blob.toString('base64')}' "$file" > "$file.keylease" || [ $? -eq 1 ]`,
    'mv "$file.keylease" "$file"',
  ]);
}

/** Both changes hold a lock: a line that is appended while the file is rewritten would be lost. */
const LOCKED = [
  'set -eu',
  'umask 077',
  'unset TZ',
  'file=$HOME/.ssh/authorized_keys',
  'mkdir -p "$HOME/.ssh"',
  'if [ -L "$file" ]; then file=$(readlink -f "$file"); fi',
  'lock=$file.keylease.lock',
  'tries=0',
  'until mkdir "$lock" 2>/dev/null; do',
  '  tries=$((tries + 1))',
  '  if [ "$tries" -gt 200 ]; then echo "$lock is held by another job" >&2; exit 1; fi',
  // A lock of this age was left by a broken connection.
  '  if [ -n "$(find "$lock" -maxdepth 0 -mmin +1 2>/dev/null)" ]; then rmdir "$lock" 2>/dev/null || true; fi',
  '  sleep 0.1',
  'done',
  'trap \'rmdir "$lock"\' EXIT',
  "trap 'exit 1' HUP INT TERM",
];

async function onHost({ config, alias, name }: Destination, failed: string, script: string[]): Promise<void> {
  const words = ['-T', '-F', config, '-o', 'BatchMode=yes', '-o', 'ClearAllForwardings=yes'];
  words.push('-o', 'ConnectTimeout=10', alias, 'sh -s');
  const input = [...LOCKED, ...script, ''].join('\n');
  const { code, stdout, stderr } = await runProgram('ssh', words, { input, timeout: 60_000 });
  if (code === 0) return;
  throw new Problem({
    what: `${name} ${failed}`,
    why: sanitize(`${stdout} ${stderr}`) || `ssh exited with code ${code}`,
    hint: 'Check that the user can log in and write to ~/.ssh/authorized_keys',
  });
}
