import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pictor } from '../../demo/world/pictor.ts';
import { useFolder } from '../support/folder.ts';
import { needs } from '../support/tools.ts';
import { Audited, SECRET } from './audited.ts';
import { onTerminal } from './on-terminal.ts';
import { freshKey, keylease, TOKEN } from './run.ts';

const ASSUMED = 'The Pictor profile is an assumption: ';
/** A key that is not fit for use, as the name of its type says. */
const DSA = `ssh-dss ${Buffer.from('\0\0\0\x07ssh-dss', 'latin1').toString('base64')} octocat`;

const pictor = new Pictor(TOKEN);
const folder = useFolder();
let account: string[];
beforeAll(async () => {
  account = ['--provider', 'pictor', '--api-url', await pictor.listen()];
  pictor.register('laptop', freshKey('octocat'));
});
afterAll(() => pictor.close());

describe('--quiet', () => {
  it('leaves results alone', async () => {
    const loud = await keylease(['keys', 'list', ...account]);
    const quiet = await keylease(['keys', 'list', '--quiet', ...account]);
    expect(loud.stderr).toContain(ASSUMED);
    expect(quiet).toEqual({ ...loud, stderr: '' });
  });

  it('leaves out the progress of an audit, and why it ends as it does', async () => {
    const audited = await Audited.start();
    audited.register('ci');
    audited.write('');
    const { code, stdout, stderr } = await audited.audit(['-q'], { env: { SIGNING: SECRET } });
    await audited.close();
    expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
    expect(stdout).toContain('unrecognized');
  });

  it('does not hide what was not evaluated, nor errors', async () => {
    const files = join(folder.path, 'keys');
    mkdirSync(files);
    writeFileSync(join(files, 'id.pub'), freshKey('octocat'));
    symlinkSync('/nowhere', join(files, 'linked.pub'));
    const { code, stderr } = await keylease(['inspect', '-q', files]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Not inspected in .+: linked\.pub \(a symbolic link\)\. .+\n$/);
    const missing = await keylease(['keys', 'show', '-q', ...account, 'desk']);
    expect(missing.stderr).toMatch(/^keylease: There is no key "desk" to show: /);
  });
});

describe('colors', () => {
  const inspect = (env: NodeJS.ProcessEnv) => keylease(['inspect', '-'], { input: DSA, env });

  it.each<[string, NodeJS.ProcessEnv, boolean]>([
    ['are for terminals', {}, false],
    ['are not for the logs of CI', { CI: 'true', GITHUB_ACTIONS: 'true' }, false],
    ['are wherever FORCE_COLOR says', { FORCE_COLOR: '1' }, true],
    ['are nowhere where FORCE_COLOR is 0', { FORCE_COLOR: '0' }, false],
  ])('%s', async (_, env, isPainted) => {
    const { stdout } = await inspect(env);
    expect(stdout).toContain('high');
    expect(stdout.includes('\u001b[31mhigh\u001b[39m: ')).toBe(isPainted);
  });

  needs('script')('on a terminal', () => {
    it.each<[NodeJS.ProcessEnv, boolean]>([
      [{}, true],
      [{ NO_COLOR: '1' }, false],
      [{ TERM: 'dumb' }, false],
      [{ FORCE_COLOR: '0' }, false],
    ])('with %j', async (env, isPainted) => {
      const { painted } = await onTerminal('keys list', { env });
      expect(painted).toContain('No account selected');
      expect(painted.includes('\u001b[31mkeylease:\u001b[39m')).toBe(isPainted);
    });
  });
});

describe('that a profile is an assumption', () => {
  const tells = async (env: NodeJS.ProcessEnv) => {
    const called = { env: { XDG_CACHE_HOME: undefined, ...env } };
    const { stderr } = await keylease(['keys', 'list', '--json', ...account], called);
    return stderr.includes(ASSUMED);
  };

  it('is told once a day', async () => {
    const env = { HOME: folder.path };
    expect(await tells(env)).toBe(true);
    expect(await tells(env)).toBe(false);
    const [stamp = ''] = readdirSync(join(folder.path, '.cache', 'keylease'));
    writeFileSync(join(folder.path, '.cache', 'keylease', stamp), '2026-01-01');
    expect(await tells(env)).toBe(true);
    const elsewhere = { ...env, XDG_CACHE_HOME: join(folder.path, 'cache') };
    expect(await tells(elsewhere)).toBe(true);
    expect(await tells(elsewhere)).toBe(false);
  });

  it('is told each time where nothing can be kept, and in CI', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    const places = [{ HOME: join(folder.path, 'file') }, { HOME: folder.path, CI: 'true' }];
    for (const env of [...places, ...places]) expect(await tells(env)).toBe(true);
  });
});
