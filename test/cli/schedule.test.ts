import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { needs } from '../support/tools.ts';
import { Audited, SECRET } from './audited.ts';
import { type Ran, TOKEN } from './run.ts';

const UNITS = 'examples/systemd';
const page = readFileSync('docs/schedule.md', 'utf8');
const unit = (name: string) => readFileSync(join(UNITS, name), 'utf8');

let audited: Audited;
beforeEach(async () => {
  audited = await Audited.start();
  audited.register('desk');
});
afterEach(() => audited.close());

describe('the line for cron', () => {
  const [, line = ''] = /^17 3 \* \* \* (.*)$/m.exec(page) ?? [];

  /** The home of docs/schedule.md, with the built command in it. */
  function home(): string {
    audited.write('rules: { unrecognized: report }');
    const folder = audited.folder;
    mkdirSync(join(folder, '.config/keylease'), { recursive: true });
    cpSync('dist', join(folder, 'keylease/dist'), { recursive: true });
    cpSync(join(folder, 'policy.yaml'), join(folder, 'keylease.yaml'));
    return folder;
  }

  const run = (folder: string, token: string) => {
    writeFileSync(join(folder, '.config/keylease/secrets.env'), `export PICTOR_API_KEY=${token}\n`);
    return runShell(line.replace('/usr/bin/node', process.execPath), { HOME: folder });
  };

  it('has no mail sent for findings, and has the end of the log sent where something went wrong', async () => {
    const folder = home();
    expect(await run(folder, TOKEN)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'keylease.log'), 'utf8')).toMatch(/^pictor-prod .*1 finding/m);
    const { stdout } = await run(folder, 'wrong');
    expect(stdout).toContain('keylease: pictor-prod could not be evaluated: ');
    // cron(8) makes a percent sign a newline.
    expect(line).not.toContain('%');
  });
});

describe('the unit for systemd', () => {
  it('runs the audit with what docs/schedule.md installs, as the system starts it: in no shell', async () => {
    audited.write('rules: { unrecognized: report }');
    const [, words = ''] = /^ExecStart=(.*)$/m.exec(unit('keylease-audit.service')) ?? [];
    const folder = join(audited.folder, 'opt');
    mkdirSync(folder);
    const [, installed = ''] = /cp -r (dist\/cli\.js .*?) \/opt\/keylease\//.exec(page) ?? [];
    for (const path of installed.split(' '))
      cpSync(path, join(folder, path.replace('dist/', '')), { recursive: true });
    const places = {
      '/usr/bin/node': process.execPath,
      '/opt/keylease': folder,
      '/etc/keylease/keylease.yaml': join(audited.folder, 'policy.yaml'),
    };
    const command = Object.entries(places).reduce((text, [from, to]) => text.replace(from, to), words);
    const run = (token: string) =>
      runShell(`exec ${command}`, { PICTOR_API_KEY: token, HOME: '/', TMPDIR: audited.folder });
    expect(await run(TOKEN)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^pictor-prod .*1 finding/m),
    });
    expect(await run('wrong')).toMatchObject({ code: 1 });
  });

  it('tells another unit of failures, and is started by a timer', () => {
    const [, failed = ''] = /^OnFailure=(.*)$/m.exec(unit('keylease-audit.service')) ?? [];
    expect(unit(failed)).toContain('ExecStart=');
    expect(page).toContain(failed);
    expect(unit('keylease-audit.timer')).toContain('WantedBy=timers.target');
  });
});

needs('systemd-analyze')('systemd-analyze', () => {
  it('finds nothing wrong with the units, and little that they could do without', () => {
    const files = ['keylease-audit.service', 'keylease-audit.timer', 'keylease-audit-failed.service'].map(
      (name) => resolve(UNITS, name),
    );
    const verified = spawnSync('systemd-analyze', ['verify', '--man=no', ...files], { encoding: 'utf8' });
    // Node may be elsewhere on this machine.
    const said = verified.stderr.split('\n').filter((line) => line && !line.includes('/usr/bin/node'));
    expect(said).toEqual([]);
    const exposed = ['security', '--offline=true', '--threshold=20', files[0] ?? ''];
    expect(spawnSync('systemd-analyze', exposed).status).toBe(0);
  });
});

/** runShell runs a line as cron does: in sh, with hardly any environment. */
async function runShell(line: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn('/bin/sh', ['-c', line], { env: { PATH: '/usr/bin:/bin', SIGNING: SECRET, ...env } });
  child.stdin.end();
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
