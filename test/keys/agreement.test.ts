import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseBlob } from '../../src/keys/blob.ts';
import { crossCheck } from '../../src/keys/cross-check.ts';
import { keyFingerprint, md5 } from '../../src/keys/fingerprint.ts';
import { readKeyFile } from '../../src/keys/key-file.ts';
import { readKeyLine } from '../../src/keys/line.ts';
import { WireReader } from '../../src/keys/wire.ts';
import { useFolder } from '../support/folder.ts';
import { blobOf, lineOf } from '../support/public-keys.ts';
import { KINDS, makeKey, run } from '../support/ssh-keygen.ts';
import { needs } from '../support/tools.ts';

/** What ssh-keygen calls types; certificates get `-CERT` behind it. */
const LABELS: Record<string, string> = {
  'ssh-rsa': 'RSA',
  'ssh-dss': 'DSA',
  'ssh-ed25519': 'ED25519',
  'ecdsa-sha2-nistp256': 'ECDSA',
  'ecdsa-sha2-nistp384': 'ECDSA',
  'ecdsa-sha2-nistp521': 'ECDSA',
};

needs('ssh-keygen')('what we say of a key', () => {
  const folder = useFolder();
  const kinds = [...KINDS, { type: 'rsa', bits: 1024 }, { type: 'rsa', bits: 2049 }];

  it.each(kinds)('is what ssh-keygen says: $type of $bits bits, its certificates, RFC 4716', async (kind) => {
    const file = makeKey(folder.path, kind);
    agree(`${file}.pub`);
    run('ssh-keygen', '-q', '-s', file, '-I', 'octo', '-n', 'octocat', '-V', '+1h', '-z', '7', `${file}.pub`);
    const certificate = agree(`${file}-cert.pub`).certificate;
    const authority = keyFingerprint(readKeyLine(readFileSync(`${file}.pub`, 'utf8')).key);
    expect(certificate).toMatchObject({
      use: 'user',
      serial: 7n,
      keyId: 'octo',
      principals: ['octocat'],
      authority,
    });
    const { validAfter = 0, validBefore = 0 } = certificate ?? {};
    expect(validBefore - validAfter).toBeGreaterThanOrEqual(3_600_000);
    expect(Math.abs(validBefore - Date.now() - 3_600_000)).toBeLessThan(120_000);

    const text = run('ssh-keygen', '-e', '-f', `${file}.pub`);
    const [entry] = await readKeyFile(text);
    const { key } = readKeyLine(readFileSync(`${file}.pub`, 'utf8'));
    expect(entry).toMatchObject({ line: 1, kind: 'public', key: { blob: key.blob }, flaws: [] });
    expect(text).toContain('Comment: ');
  });

  it('reads what ssh-keygen makes of DSA, where it still does', () => {
    try {
      agree(`${makeKey(folder.path, { type: 'dsa', bits: 1024 })}.pub`);
    } catch (error) {
      expect(String(error)).toMatch(/unknown key type/);
    }
  });

  it('is what ssh-keygen says of an RSA key with needless zeros in front of its numbers', () => {
    const file = `${makeKey(folder.path, { type: 'rsa', bits: 1536 })}.pub`;
    const [, base64 = '', comment] = readFileSync(file, 'utf8').trim().split(' ');
    const reader = new WireReader(Buffer.from(base64, 'base64'));
    const [type, e, n] = [reader.text(), reader.string(), reader.string()];
    const [zero, zeros] = [Buffer.alloc(1), Buffer.alloc(7)];
    const padded = blobOf(type, Buffer.concat([zero, e]), Buffer.concat([zeros, n]));
    writeFileSync(file, lineOf(type, padded, comment));
    expect(agree(file)).toMatchObject({ isPadded: true, bits: 1536 });
  });

  it('is what ssh-keygen says of every line of authorized_keys', async () => {
    const [one, two] = [KINDS[0], KINDS[1]].map((kind) =>
      readFileSync(`${makeKey(folder.path, { ...kind, passphrase: 'secret' })}.pub`, 'utf8').trim(),
    );
    const lines = [
      '# keys',
      '',
      `command="echo \\"a b\\"",no-pty ${one}`,
      `\t${two} and more`,
      `from="10.0.0.1, 10.0.0.2" ${two}`,
    ];
    const file = join(folder.path, 'authorized_keys');
    writeFileSync(file, lines.join('\n'));
    const entries = await readKeyFile(readFileSync(file, 'utf8'));
    const said = entries.flatMap((entry) =>
      entry.kind === 'public' ? [`${entry.key.bits} ${keyFingerprint(entry.key)}`] : [],
    );
    const theirs = run('ssh-keygen', '-lf', file).trim().split('\n');
    expect(theirs.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(said);
    expect(entries.map(({ line }) => line)).toEqual([3, 4, 5]);
  });
});

/** agree compares what we and ssh-keygen say of the key in a file, and what sshpk finds. */
function agree(file: string) {
  const { key, flaws } = readKeyLine(readFileSync(file, 'utf8'));
  const blob = parseBlob(key.blob);
  const label = (LABELS[key.type] ??
    `${LABELS[key.type.replace('-cert-v01@openssh.com', '')]}-CERT`) as string;
  expect(`${blob.bits} ${keyFingerprint(key)} ${key.comment} (${label})\n`).toBe(
    run('ssh-keygen', '-lf', file),
  );
  expect(run('ssh-keygen', '-l', '-E', 'md5', '-f', file)).toContain(` ${md5(blob.plain)} `);
  expect(flaws).toEqual([]);
  expect(crossCheck(blob)).toBeUndefined();
  return blob;
}
