import { formatIso, formatTimestamp } from '../../time.ts';
import type { HostPreparation } from './host-preparation.ts';

/**
 * cloudConfig writes a cloud-config document (docs.cloud-init.io, modules ssh, and users and groups): the host key, instead of
 * those of the image, and the keys that may log in. Its values are written as JSON strings of ASCII, which are YAML as well.
 */
export function cloudConfig({
  privateHostKey,
  publicHostKey,
  authorized,
  expiresAt,
  user,
}: HostPreparation): string {
  const options = `expiry-time="${expiryTime(expiresAt)}"`;
  const lines = authorized.map(({ line }) => `- ${JSON.stringify(`${options} ${line}`)}`);
  return [
    '#cloud-config',
    `# Made by keylease: the SSH host key of this machine, and a key that may log in until ${formatTimestamp(expiresAt)}.`,
    'ssh_deletekeys: true',
    'ssh_keys:',
    '  ed25519_private: |',
    ...indent(4, privateHostKey.trimEnd().split('\n')),
    `  ed25519_public: ${JSON.stringify(publicHostKey)}`,
    ...(user === undefined ? ['ssh_authorized_keys:', ...indent(2, lines)] : userEntry(user, lines)),
    '',
  ].join('\n');
}

/**
 * A user of the image is kept as it is, password included; another one is made. root goes this way too: from the list on the
 * top, cloud-init copies keys to root without their options (cc_ssh.py, apply_credentials), and they would not expire.
 */
function userEntry(user: string, lines: string[]): string[] {
  return [
    ...(user === 'root' ? ['disable_root: false'] : []),
    'users:',
    '  - default',
    `  - name: ${JSON.stringify(user)}`,
    '    lock_passwd: false',
    '    ssh_authorized_keys:',
    ...indent(6, lines),
  ];
}

function indent(spaces: number, lines: string[]): string[] {
  return lines.map((line) => ' '.repeat(spaces) + line);
}

/**
 * In the machine's own time, which is UTC on images of clouds: sshd before OpenSSH 9.1 refuses a time that says so with a Z
 * (release notes of OpenSSH 9.1).
 */
function expiryTime(expiresAt: number): string {
  return formatIso(expiresAt).replaceAll(/[-:T]/g, '').slice(0, 14);
}
