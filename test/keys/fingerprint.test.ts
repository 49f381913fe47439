import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { md5, sha256 } from '../../src/keys/fingerprint.ts';
import { parsePublicKey } from '../../src/keys/public-key.ts';
import { wireString } from '../../src/keys/wire.ts';
import { useFolder } from '../support/folder.ts';
import { KINDS, makeKey, run } from '../support/ssh-keygen.ts';
import { needs } from '../support/tools.ts';

needs('ssh-keygen')('fingerprints', () => {
  const folder = useFolder();

  it.each(KINDS)('are those that ssh-keygen prints for $type of $bits bits', (kind) => {
    const file = `${makeKey(folder.path, kind)}.pub`;
    const { bits, blob, comment } = parsePublicKey(readFileSync(file, 'utf8'));
    const type = `(${kind.type.toUpperCase()})`;
    expect(`${bits} ${sha256(blob)} ${comment} ${type}\n`).toBe(run('ssh-keygen', '-lf', file));
    expect(`${bits} ${md5(blob)} ${comment} ${type}\n`).toBe(
      run('ssh-keygen', '-l', '-E', 'md5', '-f', file),
    );
  });

  it('are those that ssh-keygen prints for keys on a security token', () => {
    const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const ecdsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
    const point = Buffer.concat([Buffer.from([4]), bytes(ecdsa.x), bytes(ecdsa.y)]);
    const lines = [
      line('sk-ssh-ed25519@openssh.com', bytes(ed25519.x), 'ssh:'),
      line('sk-ecdsa-sha2-nistp256@openssh.com', 'nistp256', point, 'ssh:'),
    ];
    const file = join(folder.path, 'tokens.pub');
    writeFileSync(file, `${lines.join('\n')}\n`);
    const [first, second] = lines.map(parsePublicKey).map(({ bits, blob }) => `${bits} ${sha256(blob)}`);
    const comment = 'octo@example.com';
    expect(run('ssh-keygen', '-lf', file)).toBe(
      `${first} ${comment} (ED25519-SK)\n${second} ${comment} (ECDSA-SK)\n`,
    );
  });
});

function line(type: string, ...parts: (Buffer | string)[]): string {
  const blob = Buffer.concat([type, ...parts].map(wireString));
  return `${type} ${blob.toString('base64')} octo@example.com`;
}

function bytes(base64url: string | undefined): Buffer {
  return Buffer.from(base64url ?? '', 'base64url');
}
