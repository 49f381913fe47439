import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { useFolder } from '../support/folder.ts';
import { CLI } from './run.ts';

const folder = useFolder();
let home: string;
const compiled = () => join(home, '.cache', 'keylease', 'compiled');

beforeEach(() => {
  home = mkdtempSync(join(folder.path, 'home-'));
});

/** Runs the command, and returns what Node says about compiled code. */
function run(env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, '--version'], {
    env: { HOME: home, NODE_DEBUG_NATIVE: 'COMPILE_CACHE', ...env },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+$/m);
  return stderr;
}

/** The files that the command keeps. */
function kept(): string[] {
  const entries = existsSync(compiled())
    ? readdirSync(compiled(), { recursive: true, withFileTypes: true })
    : [];
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const ACCEPTED = /command-line\.js was accepted/;

it('a call uses what the one before has compiled', () => {
  expect(run()).not.toMatch(ACCEPTED);
  expect(kept()).toHaveLength(1);
  expect(statSync(compiled()).mode & 0o777).toBe(0o700);
  expect(run()).toMatch(ACCEPTED);
});

it('is kept where the user wants it, or not at all', () => {
  expect(run({ XDG_CACHE_HOME: join(home, 'other') })).not.toMatch(ACCEPTED);
  expect(readdirSync(join(home, 'other', 'keylease'))).toEqual(['compiled']);
  run({ NODE_DISABLE_COMPILE_CACHE: '1' });
  const elsewhere = join(home, 'elsewhere');
  run({ NODE_COMPILE_CACHE: elsewhere });
  expect(run({ NODE_COMPILE_CACHE: elsewhere })).toMatch(ACCEPTED);
  expect(existsSync(join(home, '.cache'))).toBe(false);
});

it.each(['770', '702', '755', '704'])('is neither read nor written in a folder of mode %s', (octal) => {
  const mode = Number.parseInt(octal, 8);
  mkdirSync(compiled(), { recursive: true });
  chmodSync(compiled(), mode);
  run();
  expect(kept()).toEqual([]);
  chmodSync(compiled(), 0o700);
  run();
  chmodSync(compiled(), mode);
  expect(run()).not.toMatch(ACCEPTED);
});

it.each([
  ['keylease', 0o720],
  ['.cache', 0o702],
  ['', 0o777],
])('is not kept where others can replace what is in %p above it', (name, mode) => {
  mkdirSync(compiled(), { recursive: true, mode: 0o700 });
  const above = name === 'keylease' ? join(home, '.cache', name) : join(home, name);
  chmodSync(above, mode);
  run();
  expect(kept()).toEqual([]);
  chmodSync(above, mode | 0o1000);
  run();
  expect(kept()).toHaveLength(1);
});

const isRoot = process.getuid?.() === 0;
(isRoot ? it : it.skip)('is not kept in a folder of somebody else', () => {
  for (const folder of [compiled(), join(home, '.cache')]) {
    mkdirSync(compiled(), { recursive: true, mode: 0o700 });
    chownSync(folder, 65_534, 65_534);
    run();
    expect(kept()).toEqual([]);
    chownSync(folder, 0, 0);
  }
});

it('is not kept behind a link', () => {
  const elsewhere = join(home, 'elsewhere');
  mkdirSync(elsewhere);
  mkdirSync(join(home, '.cache', 'keylease'), { recursive: true });
  symlinkSync(elsewhere, compiled());
  expect(run()).not.toMatch(ACCEPTED);
  expect(readdirSync(elsewhere)).toEqual([]);
});

it('is not kept where nothing can be written', () => {
  expect(run({ XDG_CACHE_HOME: '/dev/null/nowhere' })).not.toMatch(ACCEPTED);
});
