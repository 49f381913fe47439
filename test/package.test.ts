import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { requiredFiles } from '../scripts/required-files.ts';
import { keyFingerprint } from '../src/keys/fingerprint.ts';
import { generateKey } from '../src/keys/generate.ts';
import { formatPublicKey } from '../src/keys/public-key.ts';
import { makeLeaseName } from '../src/leases/lease-name.ts';
import { useFolder } from './support/folder.ts';

const { name, version } = readJson('package.json');

describe('package.json', () => {
  it('asks for nothing at run time, since dist bundles everything', () => {
    const fields = Object.keys(readJson('package.json')).filter((field) => /dependencies/i.test(field));
    expect(fields).toEqual(['devDependencies']);
  });
});

describe('the Node that tests run under', () => {
  const major = Number(readFileSync('.nvmrc', 'utf8'));

  it('is the one that the Action and the function run under', () => {
    const { optionalDependencies } = readJson('test/runtime/package.json');
    const ranges = Object.values<string>(optionalDependencies);
    expect(ranges.map((range) => range.split('.')[0])).toEqual(ranges.map(() => `^${major}`));
    expect(parse(readFileSync('action.yml', 'utf8')).runs.using).toBe(`node${major}`);
    expect(readFileSync('lambda/template.yaml', 'utf8')).toContain(`Runtime: nodejs${major}.x`);
  });

  const isPackaged = process.platform === 'linux' && ['arm64', 'x64'].includes(process.arch);
  (isPackaged ? it : it.skip)('is this one', () => {
    expect(process.version).toMatch(new RegExp(`^v${major}\\.`));
  });
});

describe('the image of the command', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const copied = lines.flatMap((line) => /^COPY (.*) \S+$/.exec(line)?.[1]?.split(' ') ?? []);

  it('has all that the command needs, and the licenses, from what the build may see', () => {
    const isCopied = (path: string) => copied.some((each) => path === each || path.startsWith(`${each}/`));
    const needed = [...requiredFiles('dist', 'cli.js'), 'package.json', 'licenses.txt'];
    expect(needed.map((path) => join('dist', path)).filter((path) => !isCopied(path))).toEqual([]);
    expect(readFileSync('.dockerignore', 'utf8')).toBe('*\n!dist\n');
  });

  it('runs the Node of the Action, not as root', () => {
    expect(lines).toContain(`FROM node:${readFileSync('.nvmrc', 'utf8').trim()}-slim`);
    expect(lines.indexOf('USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('ENTRYPOINT')));
  });
});

describe('the packed command, installed where there is nothing else and no network', () => {
  const folder = useFolder();
  const installed = (path = '') => join(folder.path, 'node_modules', path);
  // npm and `env node` find the Node that runs the tests.
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: process.env.HOME,
    npm_config_registry: 'http://127.0.0.1:9/',
  };
  const npm = (...words: string[]) =>
    execFileSync('npm', words, {
      cwd: folder.path,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const keylease = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(installed('.bin/keylease'), words, {
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    npm('pack', process.cwd(), '--silent', '--ignore-scripts');
    const archive = `./${name}-${version}.tgz`;
    npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', archive);
  });

  it('is one package', () => {
    expect(readdirSync(installed()).filter((each) => !each.startsWith('.'))).toEqual([name]);
    expect(readdirSync(installed('.bin'))).toEqual(['keylease']);
  });

  it('holds the command, what that loads, and what a reader wants; less than 8 MB', () => {
    const files = readdirSync(installed(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed(name).length + 1));
    // The demo runs the Action as well.
    const entries = ['cli.js', 'main.js', 'post.js'].flatMap((entry) => requiredFiles('dist', entry));
    const code = [...new Set(entries), 'licenses.txt', 'package.json'];
    const wanted = [
      'LICENSE',
      'README.md',
      'action.yml',
      'package.json',
      ...code.map((path) => `dist/${path}`),
    ];
    expect(files.sort()).toEqual(wanted.sort());
    const bytes = files.reduce((sum, file) => sum + statSync(installed(join(name, file))).size, 0);
    process.stdout.write(`keylease installed: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
    expect(bytes).toBeLessThan(8_000_000);
  });

  it('shows what keylease does, and where the report is', () => {
    const temp = join(folder.path, 'temp');
    mkdirSync(temp);
    const { status, stdout, stderr } = spawnSync(installed('.bin/keylease'), ['demo'], {
      cwd: folder.path,
      env: { ...env, TMPDIR: temp, PATH: dirname(process.execPath) },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^(pictor-demo: .*\n)+/) });
    // This PATH has no ssh.
    expect(stdout).toContain('It cannot be shown here: ssh, ssh-agent, ssh-add, bash not installed');
    expect(stdout).toContain('✔ the deleted key is back, the same key under its old name');
    expect(stdout).not.toContain('✘');
    const [report = ''] = /\/\S+\.html(?=\n)/g.exec(stdout.slice(stdout.indexOf('Have a look'))) ?? [];
    expect(report.startsWith(temp)).toBe(true);
    expect(readFileSync(report, 'utf8')).toContain('<title>SSH keys of pictor-demo: armed</title>');
  });

  it('says its version', () => {
    expect(keylease('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('says in one line what a call lacks', () => {
    const { status, stdout, stderr } = keylease('keys', 'list');
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    expect(stderr).toMatch(/^keylease: .+ --provider .+\n$/);
  });

  it('inspects a key', () => {
    const { publicKey } = generateKey('octo@example.com');
    const file = join(folder.path, 'key.pub');
    writeFileSync(file, formatPublicKey(publicKey));
    const { status, stdout } = keylease('inspect', file);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining(keyFingerprint(publicKey)),
    });
  });

  it('decodes the name of a lease', () => {
    const lease = makeLeaseName({
      repository: 'train',
      repositoryId: 123456789,
      runId: 19283746501,
      attempt: 2,
      expiresAt: Date.now() + 3600_000,
      fingerprint: keyFingerprint(generateKey('').publicKey),
    });
    const { status, stdout } = keylease('lease', 'decode', lease);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('19283746501') });
  });
});

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
