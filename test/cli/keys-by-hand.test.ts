import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Pictor } from '../../demo/world/pictor.ts';
import { useFolder } from '../support/folder.ts';
import { run } from '../support/ssh-keygen.ts';
import { needs } from '../support/tools.ts';
import { onTerminal } from './on-terminal.ts';
import { freshKey, TOKEN } from './run.ts';

/** What the reader of the page has, and types. */
const HOME = '/home/octocat';
const PASSPHRASE = 'correct horse battery';
/** The page says once that this line is left out. */
const ASSUMED = /The Pictor profile is an assumption: .*\n/;

const page = readFileSync('docs/keys-by-hand.md', 'utf8');
const samples = [...page.matchAll(/^```\n\$ keylease (.*)\n([\s\S]*?)^```$/gm)].map(
  ([, line = '', output = '']) => ({ line, output }),
);

needs('script', 'ssh-keygen')('docs/keys-by-hand.md', () => {
  const home = useFolder();
  const pictor = new Pictor(TOKEN);
  let url: string;
  beforeAll(async () => {
    url = await pictor.listen();
    const ssh = join(home.path, '.ssh');
    mkdirSync(ssh);
    const file = join(ssh, 'id_rsa');
    run('ssh-keygen', '-q', '-t', 'rsa', '-b', '2048', '-C', 'octocat@desktop', '-N', PASSPHRASE, '-f', file);
    chmodSync(file, 0o644);
    writeFileSync(join(ssh, 'config'), 'Host gpu\n');
    writeFileSync(join(ssh, 'known_hosts'), `gpu-1 ${freshKey('')}\n`);
    pictor.register('octocat desktop', readFileSync(`${file}.pub`, 'utf8').trim(), 400);
    pictor.register('ci', freshKey('ubuntu@build'), 250);
    pictor.rent({ id: '4711', name: 'train-7', port: 22, ssh_keys: [2] });
  });
  afterAll(() => pictor.close());

  it('has a sample for every step', () => {
    const commands = samples.map(({ line }) => line.replace(/ (-|~).*/, ''));
    expect(commands).toEqual([
      'inspect',
      'keys generate',
      'keys add',
      'keys list',
      'keys show',
      'keys remove',
    ]);
  });

  it.each(samples)('shows what a terminal does: keylease $line', async ({ line, output }) => {
    const isOnAccount = line.includes('--provider');
    const ran = await onTerminal(isOnAccount ? `${line} --api-url ${url}` : line, {
      answer: 'y\n',
      env: { HOME: home.path, NO_COLOR: '1' },
      onOutput: (text, type) => {
        if (/passphrase.*: $/.test(text)) type(`${PASSPHRASE}\n`);
      },
    });
    expect(ran.code).toBe(0);
    const shown = ran.output
      .replaceAll('\r\n', '\n')
      .replace(ASSUMED, '')
      .replaceAll(home.path, HOME)
      .replaceAll(` --api-url ${url}`, '');
    expect(comparable(shown)).toBe(comparable(output));
  });
});

/** comparable is an output without keys, times, and the widths of columns, which differ each time. */
function comparable(output: string): string {
  return output
    .replace(/SHA256:[\w+/]{43}/g, 'SHA256:...')
    .replace(/AAAA[\w+/]{30,}={0,2}/g, 'AAAA...')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '(time)')
    .replace(/ {2,}/g, '  ')
    .trim();
}
