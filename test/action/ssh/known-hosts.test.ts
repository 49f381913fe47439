import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { knownHostsName, matchesHost } from '../../../src/action/ssh/known-hosts.ts';
import { generateKey } from '../../../src/keys/generate.ts';
import { formatPublicKey } from '../../../src/keys/public-key.ts';
import { useFolder } from '../../support/folder.ts';
import { run } from '../../support/ssh-keygen.ts';
import { anyText } from '../../support/texts.ts';
import { needs } from '../../support/tools.ts';

const KEY = formatPublicKey(generateKey('').publicKey);

const HOSTS: [string, number][] = [
  ['gpu.example.com', 22],
  ['gpu.example.com', 2222],
  ['GPU.Example.COM', 22],
  ['GPU.Example.COM', 2222],
  ['other.example.com', 22],
  ['gpu.example.org', 22],
  ['192.0.2.7', 22],
  ['192.0.2.7', 2222],
  ['2001:db8::7', 22],
  ['2001:db8::7', 2222],
];

const PATTERNS = [
  'gpu.example.com',
  'GPU.Example.Com',
  'gpu',
  'example.com',
  'gpuXexample.com',
  '[gpu.example.com]:2222',
  '[GPU.example.com]:2222',
  '[gpu.example.com]:22',
  '[gpu.example.com]',
  'gpu.example.com:2222',
  '192.0.2.7',
  '192.0.2.*',
  '[192.0.2.7]:2222',
  '2001:db8::7',
  '2001:DB8::7',
  '[2001:db8::7]:2222',
  'gpu.example.com,192.0.2.7',
  'first.example.com,[gpu.example.com]:2222,192.0.2.7',
  'gpu.example.com,,192.0.2.7',
  '*',
  '*.example.com',
  '*.EXAMPLE.com',
  '*example*',
  'gpu.example.???',
  'gpu?example.com',
  '[*.example.com]:*',
  '[gpu.example.com]:222?',
  '!gpu.example.com',
  '*.example.com,!gpu.example.com',
  '!gpu.example.com,*.example.com',
  '!GPU.*,*.example.com',
  '*,!*.example.com',
  '*,!',
  'gpu.example.com,!gpu.example.com',
  'gpu.example.co(m|n)',
  'gpu.example.com|',
  '^gpu.example.com$',
];

describe('knownHostsName', () => {
  it.each([
    ['gpu.example.com', 22, 'gpu.example.com'],
    ['GPU.Example.com', 22, 'gpu.example.com'],
    ['gpu.example.com', 2222, '[gpu.example.com]:2222'],
    ['2001:DB8::7', 2222, '[2001:db8::7]:2222'],
  ])('writes %s, port %i, as known_hosts does', (host, port, name) => {
    expect(knownHostsName(host, port)).toBe(name);
  });
});

needs('ssh-keygen')('matchesHost finds the lines that ssh-keygen finds', () => {
  const folder = useFolder();

  it.each(HOSTS)('for %s, port %i', (host, port) => {
    const lines = PATTERNS.flatMap((hosts) => [
      `${hosts} ${KEY}`,
      `${hosts}\t${KEY}`,
      `@cert-authority ${hosts} ${KEY}`,
      `@revoked  ${hosts} \t${KEY}`,
    ]);
    expectAgreement(lines, knownHostsName(host, port));
  });

  it('where hosts are hashed', () => {
    const file = join(folder.path, 'hashed');
    const hosts = ['gpu.example.com,192.0.2.7', '[gpu.example.com]:2222', 'Other.Example.com', '2001:db8::7'];
    writeFileSync(file, hosts.map((names) => `${names} ${KEY}\n`).join(''));
    run('ssh-keygen', '-H', '-f', file);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['|1|', '|1|', '|1|', '|1|', '|1|']);
    const found = HOSTS.filter(
      ([host, port]) => expectAgreement(lines, knownHostsName(host, port)).length > 0,
    );
    expect(found.map(([host, port]) => `${host} ${port}`)).toEqual([
      'gpu.example.com 22',
      'gpu.example.com 2222',
      'GPU.Example.COM 22',
      'GPU.Example.COM 2222',
      'other.example.com 22',
      '192.0.2.7 22',
      '2001:db8::7 22',
    ]);
    const strange = lines.map((line) => line.replace('|1|', '|2|'));
    expect(expectAgreement(strange, 'gpu.example.com')).toEqual([]);
  });

  it('by whatever lists of patterns', () => {
    const some = (letters: string, maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength });
    const lists = fc.array(some('aAb.*?!,[]:', 9), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(lists, some('ab.[]:', 4), (lists, name) => {
        const lines = lists.map((hosts) => `${hosts} ${KEY}`);
        expectAgreement(lines, name);
      }),
      { numRuns: 50 },
    );
  });

  /** expectAgreement compares the lines found by matchesHost and by ssh-keygen, and returns them. */
  function expectAgreement(lines: string[], name: string): string[] {
    const file = join(folder.path, 'known_hosts');
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
    const { stdout } = spawnSync('ssh-keygen', ['-F', name, '-f', file], { encoding: 'utf8' });
    const numbers = [...stdout.matchAll(/^# Host .* found: line (\d+)/gm)].map(([, number]) =>
      Number(number),
    );
    const found = lines.filter((line) => matchesHost(line, name));
    expect(found).toEqual(numbers.map((number) => lines[number - 1]));
    return found;
  }
});

describe('matchesHost', () => {
  it.each([
    ['a hash cut short', `|1|c2FsdHNhbHQ= ${KEY}`],
    ['bars alone', `||| ${KEY}`],
    ['a marker alone', '@revoked'],
    ['nothing', ''],
  ])('finds no host in %s', (_, line) => {
    expect(matchesHost(line, 'gpu.example.com')).toBe(false);
  });

  it('answers at any line', () => {
    fc.assert(
      fc.property(anyText(), fc.string(), (line, name) => {
        expect([true, false]).toContain(matchesHost(line, name));
      }),
    );
  });
});
