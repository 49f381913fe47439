import { formatPublicKey, type PublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';
import { shellQuote } from '../../shell.ts';
import type { Destination } from '../ssh/login.ts';
import { type KeySource, LOGIN_MARKER, readTranscript } from '../ssh/login-attempt.ts';
import type { KeyFile } from '../state.ts';
import { runProgram } from '../subprocess.ts';
import { type AuthorizedKeyLine, parseKeyLine } from './key-line.ts';

/** The first sshd with the option expiry-time (release notes of OpenSSH 7.7). */
const FIRST_WITH_EXPIRY = [7, 7] as const;

/** supportsExpiryTime says by a server's version, such as OpenSSH_9.2p1, whether authorized_keys lines can expire there. */
export function supportsExpiryTime(software: string): boolean {
  const [, major, minor] = /^OpenSSH_(?:for_Windows_)?(\d+)\.(\d+)/.exec(software) ?? [];
  if (!major || !minor) return false;
  const [first, second] = FIRST_WITH_EXPIRY;
  return Number(major) > first || (Number(major) === first && Number(minor) >= second);
}

const BEGINNING = 'keylease-line';

/** KeyPlace is where a host has the lines of a key, and where another line can go. */
export interface KeyPlace {
  /** Every line that holds the key, and counts: the one that sshd named, or all. */
  lines: AuthorizedKeyLine[];
  /** Whether one holds the key, but in no form that is known. */
  hasUnreadable: boolean;
  /** The file that sshd named, if its user can change it, else ~/.ssh/authorized_keys. */
  file: KeyFile;
  /** The host's offset from UTC, such as +0100. */
  offset: string;
}

/**
 * findKeyLines looks for keys on a host: in the line that sshd named at login, or in ~/.ssh/authorized_keys if it names none,
 * as before OpenSSH 7.7. Throws Problem.
 */
export async function findKeyLines(
  destination: Destination,
  { source, keys }: { source: KeySource | undefined; keys: PublicKey[] },
): Promise<KeyPlace> {
  const patterns = keys.map(({ blob }) => `-e ${blob.toString('base64')}`).join(' ');
  const output = await onHost(destination, 'does not show the line of the stored key', [
    'home=$HOME/.ssh/authorized_keys',
    `file=${source ? shellQuote(source.file) : '$home'}`,
    // The line may be of any length, and the file be a program that sshd asks (AuthorizedKeysCommand).
    source
      ? `line=$(sed -n ${source.line}p "$file" | cut -c1-20000)`
      : `line=$(grep -F ${patterns} "$file" || true)`,
    'made=nothing',
    'if ! { [ -w "$file" ] && [ -w "$(dirname "$(readlink -f "$file")")" ]; }; then file=$home; fi',
    'if [ ! -e "$file" ]; then made=file; fi',
    'if [ ! -d "$(dirname "$file")" ]; then made=folder; fi',
    `printf '%s\\n' ${BEGINNING} "$(date +%z)" "$made" "$file" "$line"`,
  ]);
  // The login itself may print something before (~/.ssh/rc, ~/.bashrc).
  const [offset = '', made, path = '', ...lines] = output.slice(output.indexOf(BEGINNING) + 1);
  const holding = lines.filter(
    (line) => !/^[ \t]*#/.test(line) && keys.some(({ blob }) => line.includes(blob.toString('base64'))),
  );
  const parsed = holding.flatMap((line) => parseKeyLine(line) ?? []);
  return {
    lines: parsed.filter(({ key }) => keys.some(({ blob }) => blob.equals(key.blob))),
    hasUnreadable: parsed.length < holding.length,
    file: { path, ...((made === 'file' || made === 'folder') && { made }) },
    offset,
  };
}

/**
 * addKeyLine appends a line to a file of authorized keys, with options as they are written elsewhere. With `expiresAt`
 * (milliseconds since the epoch) it expires by itself; of several expiry times, sshd heeds the earliest. Throws Problem.
 */
export async function addKeyLine(
  destination: Destination,
  {
    file,
    options,
    key,
    expiresAt,
  }: { file: KeyFile; options: string; key: PublicKey; expiresAt: number | undefined },
): Promise<void> {
  const line = formatPublicKey(key);
  await onHost(destination, 'did not accept the key of this job', [
    ...locked(file),
    'if [ -e "$file" ]; then cp -p "$file" "$new"; fi',
    // A last line without a newline would swallow ours.
    'if [ -n "$(tail -c 1 "$new" 2>/dev/null)" ]; then echo >> "$new"; fi',
    ...(expiresAt
      ? [
          // In the host's own time zone: before OpenSSH 9.1, times cannot be in UTC. GNU date, then BSD's.
          `at=${Math.floor(expiresAt / 1000)}`,
          'until=$(date -d "@$at" +%Y%m%d%H%M%S 2>/dev/null || date -r "$at" +%Y%m%d%H%M%S)',
          `printf 'expiry-time="%s"%s\\n' "$until" ${shellQuote(options ? `,${options} ${line}` : ` ${line}`)} >> "$new"`,
        ]
      : [`printf '%s\\n' ${shellQuote(options ? `${options} ${line}` : line)} >> "$new"`]),
    'mv "$new" "$file"',
  ]);
}

/**
 * removeKeyLine removes a key from a file of authorized keys, and reads the file again to see that it is gone. Other lines,
 * mode and owner are kept; what was made for the key goes too if nothing else is in it. Throws Problem.
 */
export async function removeKeyLine(
  destination: Destination,
  { file, key }: { file: KeyFile; key: PublicKey },
): Promise<void> {
  const blob = key.blob.toString('base64');
  await onHost(destination, 'may still accept the key of this job', [
    ...locked(file),
    'if [ -e "$file" ]; then',
    '  cp -p "$file" "$new"',
    `  grep -vF '${blob}' "$file" > "$new" || [ $? -eq 1 ]`,
    '  mv "$new" "$file"',
    `  if [ "$(grep -cF '${blob}' "$file")" != 0 ]; then echo "$file still holds it" >&2; exit 1; fi`,
    ...(file.made ? ['  if [ ! -s "$file" ]; then rm "$file"; fi'] : []),
    'fi',
    ...(file.made === 'folder' ? ['rmdir "$lock"; rmdir "$(dirname "$file")" 2>/dev/null || true'] : []),
  ]);
}

/** locked holds a lock on a file: of two changes at once, one would be lost. */
function locked({ path }: KeyFile): string[] {
  return [
    'umask 077',
    'unset TZ',
    `file=${shellQuote(path)}`,
    'mkdir -p "$(dirname "$file")"',
    'if [ -L "$file" ]; then file=$(readlink -f "$file"); fi',
    'new=$file.keylease', // Takes the place of the file when it is whole.
    'lock=$file.keylease.lock',
    'tries=0',
    'until mkdir "$lock" 2>/dev/null; do',
    '  if [ ! -w "$(dirname "$file")" ]; then echo "$(dirname "$file") cannot be written" >&2; exit 1; fi',
    '  tries=$((tries + 1))',
    '  if [ "$tries" -gt 200 ]; then echo "$lock is held by another job" >&2; exit 1; fi',
    // A lock of this age was left by a broken connection.
    '  if [ -n "$(find "$lock" -maxdepth 0 -mmin +1 2>/dev/null)" ]; then rmdir "$lock" 2>/dev/null || true; fi',
    '  sleep 0.1',
    'done',
    'trap \'rm -f "$new"; rmdir "$lock" 2>/dev/null || true\' EXIT',
    "trap 'exit 1' HUP INT TERM",
    'rm -f "$new"',
  ];
}

/** onHost runs a script, and returns the lines that it prints. Nothing counts as done until the script says so at its end. */
async function onHost(
  { config, alias, name }: Destination,
  failed: string,
  script: string[],
): Promise<string[]> {
  const words = ['-v', '-T', '-F', config, '-o', 'BatchMode=yes', '-o', 'ClearAllForwardings=yes'];
  words.push('-o', 'ConnectTimeout=10', alias, 'sh -s');
  const input = ['set -eu', ...script, `echo ${LOGIN_MARKER}`, ''].join('\n');
  const ended = await runProgram('ssh', words, { input, timeout: 60_000 });
  const attempt = readTranscript(ended);
  if (attempt.outcome === 'in' && attempt.runsCommands)
    return ended.stdout.slice(0, ended.stdout.lastIndexOf(LOGIN_MARKER)).split('\n');
  throw new Problem({
    what: `${name} ${failed}`,
    why:
      (attempt.outcome === 'in' ? 'it runs another command than it is asked to' : attempt.message) ||
      `ssh exited with code ${ended.code}`,
    hint: 'Check that the user can log in, and write to authorized_keys',
  });
}
