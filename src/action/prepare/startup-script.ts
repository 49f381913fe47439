import { formatTimestamp } from '../../time.ts';
import type { HostPreparation } from './host-preparation.ts';

/**
 * startupScript writes what cloudConfig writes as a script for any POSIX shell, to be run as root, once or at every start.
 * It has to stay below 4,048 characters, the most that Vast.ai takes (docs.vast.ai, "onstart"). Values go in as text between single
 * quotes, of which they have none.
 */
export function startupScript({
  privateHostKey,
  publicHostKey,
  authorized,
  expiresAt,
  user = 'root',
}: HostPreparation): string {
  return [
    '#!/bin/sh',
    `# Made by keylease: the SSH host key of this machine, and a key that may log in until ${formatTimestamp(expiresAt)}.`,
    'set -eu',
    'umask 077',
    'unset TZ',
    `user='${user}'`,
    'home=$(eval echo "~$user")',
    'if [ ! -d "$home" ]; then echo "keylease: $user has no home folder" >&2; exit 1; fi',
    'key=/etc/ssh/ssh_host_ed25519_key',
    'mkdir -p /etc/ssh',
    'chmod 755 /etc/ssh',
    // A sshd that starts at this moment ends if it finds no key: there is one at all times.
    "cat > $key.keylease <<'END'",
    `${privateHostKey}END`,
    'mv -f $key.keylease $key',
    `echo '${publicHostKey}' > $key.pub`,
    'chmod 644 $key.pub',
    'for old in /etc/ssh/ssh_host_*; do',
    '  case $old in $key | $key.pub) ;; *) rm -f "$old" ;; esac',
    'done',
    'file=$home/.ssh/authorized_keys',
    'mkdir -p "$home/.ssh"',
    // In the machine's own time: before OpenSSH 9.1, times cannot be in UTC. GNU and busybox, then BSD.
    `at=${Math.floor(expiresAt / 1000)}`,
    'until=$(date -d "@$at" +%Y%m%d%H%M%S 2>/dev/null || date -r "$at" +%Y%m%d%H%M%S)',
    '{',
    `  grep -vF ${authorized.map(({ blob }) => `-e '${blob}'`).join(' ')} "$file" 2>/dev/null || :`,
    ...authorized.map(({ line }) => `  printf 'expiry-time="%s" %s\\n' "$until" '${line}'`),
    '} > "$file.keylease"',
    'cat "$file.keylease" > "$file"',
    'rm "$file.keylease"',
    'chown "$user" "$home/.ssh" "$file"',
    'restorecon -R /etc/ssh "$home/.ssh" 2>/dev/null || :',
    '# A running sshd reads its keys again, whatever has started it; sessions, whose parent is sshd, go on.',
    '# While it still starts, the signal would end it: bit 1 of SigCgt says that it is ready.',
    'for dir in /proc/[0-9]*; do',
    '  [ "$(cat "$dir/comm" 2>/dev/null)" = sshd ] || continue',
    '  parent=$(sed -n "s/^PPid:[^0-9]*//p" "$dir/status" 2>/dev/null) || continue',
    '  [ "$(cat "/proc/$parent/comm" 2>/dev/null)" != sshd ] || continue',
    '  for try in 1 2 3 4 5; do',
    '    grep -q "^SigCgt:.*[13579bdf]$" "$dir/status" 2>/dev/null && break || sleep 1',
    '  done',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
    '  kill -HUP "${dir#/proc/}" || :',
    'done',
    '',
  ].join('\n');
}
