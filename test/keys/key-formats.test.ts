import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describePrivateKeys } from '../../src/keys/describe-private-keys.ts';
import { KEY_FORMATS } from '../../src/keys/formats/key-formats.ts';
import { KdfBudget } from '../../src/keys/kdf-cost.ts';
import { readKeyFile } from '../../src/keys/key-file.ts';
import { useFolder } from '../support/folder.ts';
import { ecdsa, openSsh, pem, quoted } from '../support/private-keys.ts';
import { faultOf, readKey } from '../support/read-key.ts';
import { run } from '../support/ssh-keygen.ts';
import { needs } from '../support/tools.ts';

/** Contract is what a format is tried with: the key below, written in it. */
interface Contract {
  plain(files: Files): string;
  encrypted(files: Files): string;
  /** What the format says without a passphrase of an encrypted key: its public half, or only that it is encrypted. */
  showsPublicKey: boolean;
  /** damage changes the private half. */
  damage(plain: string): string;
  /** What is left of the key once its frame is gone. */
  unframed(plain: string): string;
}

interface Files {
  write(name: string, text: string): string;
  path(name: string): string;
}

const passphrase = 'correct horse';
const EC = ecdsa();
const KEY = await readKey(pem(EC, 'sec1'));
const LINE = `ssh-ed25519 ${'A'.repeat(68)} octo`;

const CONTRACTS: Record<string, Contract> = {
  OpenSSH: {
    plain: () => openSsh(KEY),
    encrypted({ write }) {
      const file = write('id', openSsh(KEY));
      run('ssh-keygen', '-q', '-p', '-P', '', '-N', passphrase, '-a', '1', '-f', file);
      return readFileSync(file, 'utf8');
    },
    showsPublicKey: true,
    damage: () => openSsh(KEY, { checks: [7, 8] }),
    unframed: (plain) => plain.replace(/-----.*-----/g, ''),
  },
  PuTTY: {
    plain: (files) => putty(files, ''),
    encrypted: (files) => putty(files, passphrase),
    showsPublicKey: true,
    damage: (plain) => plain.replace(/(?<=Private-Lines: \d+\n.{12})..../, 'AAAA'),
    unframed: (plain) => plain.replace(/^PuTTY.*\n/, ''),
  },
  PEM: {
    plain: () => pem(EC, 'pkcs8'),
    encrypted: () => pem(EC, 'pkcs8', passphrase),
    showsPublicKey: false,
    damage: (plain) => plain.replace(/(?<=-----\n.{8})..../, 'AAAA'),
    unframed: (plain) => plain.replace(/-----.*-----/g, ''),
  },
};

function putty({ write, path }: Files, secret: string): string {
  const words = ['-O', 'private', '--ppk-param', 'version=2', '-o', path('key.ppk')];
  run('puttygen', write('for-putty', openSsh(KEY)), ...words, '--new-passphrase', write('secret', secret));
  return readFileSync(path('key.ppk'), 'utf8');
}

describe('KEY_FORMATS', () => {
  it('has no format without a contract, and no contract without a format', () => {
    expect(KEY_FORMATS.map(({ name }) => name).sort()).toEqual(Object.keys(CONTRACTS).sort());
  });
});

needs('ssh-keygen', 'puttygen')('the contract of a format', () => {
  const folder = useFolder();
  const files: Files = {
    path: (name) => join(folder.path, name),
    write(name, text) {
      writeFileSync(files.path(name), text, { mode: 0o600 });
      return files.path(name);
    },
  };
  const unlock = (secret?: string) => ({ passphrase: secret, budget: new KdfBudget() });

  describe.each(KEY_FORMATS.map((format) => ({ name: format.name, format })))('$name', ({ name, format }) => {
    const contract = CONTRACTS[name] as Contract;

    it('detects its first line before other formats do, and no other line; its last line ends it', () => {
      for (const text of [contract.plain(files), contract.encrypted(files)]) {
        const lines = text.trimEnd().split('\n');
        expect(KEY_FORMATS.find(({ detect }) => detect(lines[0] ?? ''))).toBe(format);
        expect(lines.slice(1).filter(format.detect)).toEqual([]);
        expect(lines.findIndex((line) => format.end.test(line))).toBe(lines.length - 1);
      }
      const others = ['', LINE, '-----BEGIN CERTIFICATE-----', '---- BEGIN SSH2 PUBLIC KEY ----'];
      expect(others.filter(format.detect)).toEqual([]);
    });

    it('extracts every key of a text, as it should have been written, and says what happened to it', () => {
      for (const text of [contract.plain(files), contract.encrypted(files)]) {
        const around = `one:\n${text}two:\n${text}`;
        const found = format.extract(around);
        expect(found.map((block) => block.text)).toEqual([text, text]);
        expect(found.map(({ repair }) => repair)).toEqual([undefined, undefined]);
        expect(found.map(({ start, end }) => around.slice(start, end))).toEqual([text.trim(), text.trim()]);
        const [flat] = format.extract(`one: ${text.replaceAll('\n', ' ')}`);
        expect(flat).toMatchObject({ text, repair: 'newlines turned into spaces' });
        expect(flat?.forms.some((form) => text.replaceAll('\n', ' ').includes(form))).toBe(true);
      }
      expect(format.extract(LINE)).toEqual([]);
    });

    it('refuses to extract a key that is larger than any, or cut off', () => {
      const text = contract.plain(files);
      const longLine = `\n${'A'.repeat(16 * 1024)}$1`;
      const large = text
        .replace(/(\n[^\n]*\n)$/, longLine)
        .replace(/\n(Private-MAC.*\n)A+(.*)/s, `${longLine}$1`);
      expect(() => format.extract(large)).toThrow(expect.objectContaining({ code: 'too-large' }));
      const cut = text.trimEnd().replace(/\n.*$/, '');
      expect(() => format.extract(cut)).toThrow(expect.objectContaining({ code: 'truncated' }));
    });

    it('reads the key, encrypted or not', async () => {
      const plain = await format.read(contract.plain(files), unlock());
      expect(plain.agentIdentity).toEqual(KEY.agentIdentity);
      expect(plain.publicKey).toMatchObject({ type: 'ecdsa-sha2-nistp256', blob: KEY.publicKey.blob });
      const text = contract.encrypted(files);
      expect(await format.read(text, unlock(passphrase))).toEqual(plain);
      await expect(format.read(text, unlock())).rejects.toMatchObject({ code: 'encrypted' });
      await expect(format.read(text, unlock('wrong'))).rejects.toMatchObject({ code: 'wrong-passphrase' });
    });

    it('tells without a passphrase whether it is encrypted, and the public key if it can', async () => {
      for (const encrypted of [false, true]) {
        const text = encrypted ? contract.encrypted(files) : contract.plain(files);
        const half = await format.publicHalf(text);
        expect(half?.encrypted).toBe(encrypted);
        const isShown = contract.showsPublicKey || !encrypted;
        expect(half?.publicKey?.blob).toEqual(isShown ? KEY.publicKey.blob : undefined);
      }
      expect(await format.publicHalf(LINE)).toBeUndefined();
    });

    it('refuses a damaged key by name, quotes nothing of it, and shows what it can', async () => {
      const text = contract.damage(contract.plain(files));
      const fault = await faultOf(text);
      expect(fault).toMatchObject({ code: 'damaged', isWhole: false, cause: undefined });
      expect(quoted(fault?.message ?? '', text.replace(/^[\w-]+: .*$/gm, ''))).toEqual([]);
      const [described] = await describePrivateKeys(text);
      expect(described).toMatchObject({ encrypted: false, fault: { code: 'damaged' } });
      expect(described?.publicKey?.blob).toEqual(contract.showsPublicKey ? KEY.publicKey.blob : undefined);
    });

    it('knows a key by what is left of it', async () => {
      const text = contract.unframed(contract.plain(files));
      expect(format.missing(text)).toMatchObject({ code: 'truncated' });
      expect(format.missing(LINE)).toBeUndefined();
      expect(await faultOf(text)).toMatchObject({ code: 'truncated' });
    });

    it('is found among the lines of a file', async () => {
      const text = contract.plain(files);
      const [entry, ...more] = await readKeyFile(`# keys\n${text}\n`);
      expect(entry).toMatchObject({ kind: 'private', line: 2, encrypted: false, fault: undefined });
      expect(entry).toMatchObject({ publicKey: { blob: KEY.publicKey.blob } });
      expect(more).toEqual([]);
    });
  });
});
