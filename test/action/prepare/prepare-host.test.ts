import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { USER } from '../../../src/action/inputs/host-address.ts';
import { prepareHost } from '../../../src/action/prepare/prepare-host.ts';
import { generateKey } from '../../../src/keys/generate.ts';
import { formatPrivateKey } from '../../../src/keys/openssh-file.ts';
import { parsePrivateKeys } from '../../../src/keys/parse-private-keys.ts';
import { formatPublicKey } from '../../../src/keys/public-key.ts';
import { useFolder } from '../../support/folder.ts';
import { run } from '../../support/ssh-keygen.ts';
import { anyText } from '../../support/texts.ts';
import { needs } from '../../support/tools.ts';

const hostKey = generateKey('');
const HOST_KEY = formatPublicKey(hostKey.publicKey);
const leased = generateKey('octo-org/train run 19.1 until 2026-11-27 02:00 UTC').publicKey;
const expiresAt = Date.UTC(2026, 10, 27, 2, 0, 5);
const LINE = `expiry-time="20261127020005" ${formatPublicKey(leased)}`;

function prepare(changes: Partial<Parameters<typeof prepareHost>[0]> = {}) {
  return prepareHost({ hostKey, authorized: [leased], expiresAt, user: undefined, ...changes });
}

describe('the user data of a machine', () => {
  const keys = {
    ssh_deletekeys: true,
    ssh_keys: { ed25519_private: formatPrivateKey(hostKey), ed25519_public: HOST_KEY },
  };
  const entry = (name: string, lines = [LINE]) => ({ name, lock_passwd: false, ssh_authorized_keys: lines });

  it.each<[string, string | undefined, object]>([
    ['the default user', undefined, { ssh_authorized_keys: [LINE] }],
    ['root', 'root', { disable_root: false, users: ['default', entry('root')] }],
    ['another user', 'octocat', { users: ['default', entry('octocat')] }],
  ])('gives it the host key, and lets in the leased one as %s', (_, user, expected) => {
    const { userData, hostKey } = prepare({ user });
    expect(hostKey).toBe(HOST_KEY);
    expect(userData).toMatch(/^#cloud-config\n/);
    expect(parse(userData)).toEqual({ ...keys, ...expected });
  });

  it('says the same, whatever user, comment and time', () => {
    const user = fc.stringMatching(USER).filter((name) => name !== 'root');
    const time = fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(user, fc.oneof(anyText(), fc.string()), time, (name, comment, end) => {
        const prepared = prepare({
          user: name,
          authorized: [{ ...leased, comment }],
          expiresAt: end.getTime(),
        });
        const { ssh_keys, users } = parse(prepared.userData);
        expect(ssh_keys).toEqual(keys.ssh_keys);
        const until = end.toISOString().replaceAll(/[-:T]|\..*/g, '');
        const plain = /^[\w @.:/+-]*$/.test(comment) ? comment : '';
        const line = formatPublicKey({ ...leased, comment: plain });
        expect(users).toEqual(['default', entry(name, [`expiry-time="${until}" ${line}`])]);
        expect(prepared.startupScript).toContain(`'${line}'`);
        expect(prepared.startupScript.length).toBeLessThan(3000);
        expect(`${prepared.userData}${prepared.startupScript}`).toMatch(/^[\n -~]*$/);
      }),
    );
  });

  it('names the lines of it that are secret', async () => {
    const { userData, startupScript, secretLines } = prepare();
    for (const text of [userData, startupScript]) {
      const lines = text.split('\n').map((line) => line.trim());
      const begin = lines.indexOf('-----BEGIN OPENSSH PRIVATE KEY-----');
      const end = lines.indexOf('-----END OPENSSH PRIVATE KEY-----');
      expect(lines.slice(begin + 1, end)).toEqual(secretLines);
    }
    const { keys } = await parsePrivateKeys(formatPrivateKey(hostKey), undefined);
    expect(keys).toEqual([hostKey]);
  });

  it('fits into what Vast.ai takes, with several keys of the largest kinds that clouds take', () => {
    const large = { ...leased, type: 'ssh-rsa', blob: Buffer.alloc(535) };
    expect(prepare({ authorized: [leased, large] }).startupScript.length).toBeLessThan(4048);
  });
});

const folder = useFolder();

function written(name: string, text: string): string {
  const file = join(folder.path, name);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

needs('ssh-keygen')('the host key in it', () => {
  it('is read by ssh-keygen', () => {
    const file = written('host-key', parse(prepare().userData).ssh_keys.ed25519_private);
    expect(run('ssh-keygen', '-y', '-f', file).trim()).toBe(HOST_KEY);
  });
});

needs('cloud-init')('the document', () => {
  it.each([undefined, 'root', 'octocat'])('is valid for cloud-init, as user %s', (user) => {
    const file = written('user-data', prepare({ user }).userData);
    const { status, stdout } = spawnSync('cloud-init', ['schema', '--config-file', file], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^Valid/) });
  });
});
