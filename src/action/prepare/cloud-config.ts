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
  const lines = authorized.map(({ line }) => JSON.stringify(`${options} ${line}`));
  const isOther = user !== undefined && user !== 'root';
  return [
    '#cloud-config',
    `# Made by keylease: the SSH host key of this machine, and a key that may log in until ${formatTimestamp(expiresAt)}.`,
    'ssh_deletekeys: true',
    'ssh_keys:',
    '  ed25519_private: |',
    ...privateHostKey
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
    `  ed25519_public: ${JSON.stringify(publicHostKey)}`,
    ...(user === 'root' ? ['disable_root: false'] : []),
    ...(isOther
      ? [
          'users:',
          '  - default',
          `  - name: ${JSON.stringify(user)}`,
          '    ssh_authorized_keys:',
          ...lines.map((line) => `      - ${line}`),
        ]
      : ['ssh_authorized_keys:', ...lines.map((line) => `  - ${line}`)]),
    '',
  ].join('\n');
}

/**
 * In the machine's own time, which is UTC on images of clouds: sshd before OpenSSH 9.1 refuses a time that says so with a Z
 * (release notes of OpenSSH 9.1).
 */
function expiryTime(expiresAt: number): string {
  return formatIso(expiresAt).replaceAll(/[-:T]/g, '').slice(0, 14);
}
