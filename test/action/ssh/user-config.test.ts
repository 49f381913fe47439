import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostBlock, isThisJobScript } from '../../../src/action/ssh/alias-block.ts';
import { addInclude, removeInclude } from '../../../src/action/ssh/user-config.ts';
import { Problem } from '../../../src/problem.ts';
import { useFolder } from '../../support/folder.ts';
import { needs } from '../../support/tools.ts';

const folder = useFolder();
let config = '';

beforeEach(() => {
  config = newConfig();
});

/** STARTS are what a runner's home can hold before the first job, each with how it comes about. */
const STARTS: Record<string, (config: string) => void> = {
  'no folder': () => {},
  'a folder without config': folderOnly,
  'a folder with other files': (config) => {
    folderOnly(config);
    writeFileSync(join(dirname(config), 'known_hosts'), 'gpu.example.com ssh-ed25519 AAAA\n');
  },
  'an empty config': (config) => write(config, ''),
  'a config': (config) => write(config, 'Host *\n  ServerAliveInterval 60\n'),
  'a config without a newline at its end': (config) => write(config, 'Host a\n  User octo'),
  'a config with the line ends of Windows': (config) => write(config, 'Host a\r\n  User octo\r\n'),
  'a config that is not UTF-8': (config) =>
    write(config, Buffer.from([0xff, 0x00, 0xe4, 0x0a, 0xc3, 0x28, 0xf0, 0x9f])),
  'a config that begins with an Include': (config) => write(config, 'Include "/tmp/other/config"\n'),
  'a config that others may read': (config) => {
    write(config, 'Host a\n');
    chmodSync(config, 0o640);
  },
  'a config that nobody may write': (config) => {
    write(config, 'Host a\n');
    chmodSync(config, 0o400);
  },
  'a config that is a link': (config) => {
    folderOnly(config);
    writeFileSync(join(dirname(config), '..', 'dotfiles'), 'Host a\n', { mode: 0o644 });
    symlinkSync('../dotfiles', config);
  },
  'a link to a config that is not there': (config) => {
    mkdirSync(dirname(config));
    symlinkSync('../dotfiles', config);
  },
  'a folder that is a link': (config) => {
    mkdirSync(join(dirname(config), '..', 'dotssh'));
    symlinkSync('dotssh', dirname(config));
    writeFileSync(config, 'Host a\n');
  },
};

describe('addInclude', () => {
  it.each(Object.keys(STARTS))('puts our lines first and changes nothing else, given %s', async (start) => {
    STARTS[start]?.(config);
    const before = existsSync(config) ? readFileSync(config) : Buffer.from('');
    const mode = existsSync(config) ? statSync(config).mode : undefined;
    await addInclude(config, '/tmp/a job/config');
    const after = readFileSync(config);
    expect(after.toString('latin1')).toMatch(/^# Added by keylease.*\nInclude "\/tmp\/a job\/config"\n/);
    if (mode === undefined)
      expect(after.toString()).toMatch(/"\n# Created by keylease, which removes this file/);
    else expect(after.subarray(after.length - before.length)).toEqual(before);
    expect(statSync(config).mode).toBe(mode ?? 0o100600);
    expect(readdirSync(dirname(config)).filter((name) => name.includes('keylease'))).toEqual([]);
  });

  it('makes folder and file for their owner only', async () => {
    await addInclude(config, '/tmp/job/config');
    expect(lstatSync(dirname(config)).mode & 0o777).toBe(0o700);
    expect(lstatSync(config).mode & 0o777).toBe(0o600);
  });

  it('writes paths as UTF-8', async () => {
    await addInclude(config, '/tmp/jöb 🚀/config');
    expect(readFileSync(config, 'utf8')).toContain('Include "/tmp/jöb 🚀/config"\n');
  });

  it.each(['no folder', 'a config'])('loses none of eight at the same time, given %s', async (start) => {
    STARTS[start]?.(config);
    const jobs = [1, 2, 3, 4, 5, 6, 7, 8].map((job) => `/tmp/${job}/config`);
    await Promise.all(jobs.map((job) => addInclude(config, job)));
    expect(included(config).toSorted()).toEqual(jobs);
    if (start === 'a config') expect(readFileSync(config, 'utf8')).toMatch(/ServerAliveInterval 60\n$/);
  });

  it('loses none that comes at the moment when another is through', async () => {
    STARTS['a config']?.(config);
    for (let round = 1; round <= 10; round += 1) {
      const first = addInclude(config, `/tmp/${round}/first`);
      while (!included(config).includes(`/tmp/${round}/first`)) await turn();
      await Promise.all([first, addInclude(config, `/tmp/${round}/second`)]);
      expect(included(config)).toHaveLength(2 * round);
    }
    expect(readFileSync(config, 'utf8')).toMatch(/ServerAliveInterval 60\n$/);
  });

  it('does not mind the draft of a process that died', async () => {
    STARTS['a config']?.(config);
    leaveDraft(config, new Date(0));
    await addInclude(config, '/tmp/job/config');
    expect(included(config)).toEqual(['/tmp/job/config']);
    expect(readdirSync(dirname(config))).toEqual(['config']);
  });

  it('waits for a process that is at work', async () => {
    folderOnly(config);
    const draft = leaveDraft(config, new Date());
    const added = addInclude(config, '/tmp/job/config');
    await sleep(50);
    expect(existsSync(config)).toBe(false);
    expect(existsSync(draft)).toBe(true);
    rmSync(draft);
    await added;
    expect(included(config)).toEqual(['/tmp/job/config']);
  });

  it.each([
    ['the home folder is missing', () => join(folder.path, 'nowhere', '.ssh', 'config')],
    ['the folder is a file', () => join(write(config, ''), 'config')],
    ['the config is a folder', () => dirname(write(join(config, 'file'), ''))],
  ])('names the problem where %s', async (_, make) => {
    await expect(addInclude(make(), '/tmp/job/config')).rejects.toBeInstanceOf(Problem);
  });
});

describe('removeInclude', () => {
  it.each(Object.keys(STARTS))('leaves all as it was, given %s', async (start) => {
    STARTS[start]?.(config);
    const before = snapshot(config);
    const hadFolder = existsSync(dirname(config));
    await addInclude(config, '/tmp/job/config');
    await removeInclude(config, '/tmp/job/config', hadFolder);
    expect(snapshot(config)).toEqual(before);
  });

  it('leaves all as it was, whatever the order in which jobs begin and end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(STARTS)), orders, async (start, order) => {
        const config = newConfig();
        STARTS[start]?.(config);
        const before = snapshot(config);
        const hadFolder = new Map<number, boolean>();
        for (const job of order) {
          const ours = `/tmp/job-${job}/config`;
          const had = hadFolder.get(job);
          hadFolder.set(job, had ?? existsSync(dirname(config)));
          await (had === undefined ? addInclude(config, ours) : removeInclude(config, ours, had));
        }
        expect(snapshot(config)).toEqual(before);
      }),
    );
  });

  it.each(['no folder', 'a config'])('lets eight jobs end at the same time, given %s', async (start) => {
    STARTS[start]?.(config);
    const before = snapshot(config);
    const jobs = [1, 2, 3, 4, 5, 6, 7, 8].map((job) => `/tmp/${job}/config`);
    const hadFolder = existsSync(dirname(config));
    for (const [at, job] of jobs.entries()) {
      await addInclude(config, job);
      if (at === 0) expect(included(config)).toEqual([job]);
    }
    await Promise.all(jobs.map((job, at) => removeInclude(config, job, hadFolder || at > 0)));
    expect(snapshot(config)).toEqual(before);
  });

  it.each(['no folder', 'a config'])('lets a job begin while another ends, given %s', async (start) => {
    STARTS[start]?.(config);
    const before = snapshot(config);
    const hadFolder = existsSync(dirname(config));
    await addInclude(config, '/tmp/first/config');
    await Promise.all([
      removeInclude(config, '/tmp/first/config', hadFolder),
      addInclude(config, '/tmp/second/config'),
    ]);
    expect(included(config)).toEqual(['/tmp/second/config']);
    await removeInclude(config, '/tmp/second/config', true);
    expect(snapshot(config)).toEqual(before);
  });

  it.each(Object.keys(STARTS))('changes nothing where nothing was written, given %s', async (start) => {
    STARTS[start]?.(config);
    const before = snapshot(config);
    await removeInclude(config, '/tmp/job/config', existsSync(dirname(config)));
    expect(snapshot(config)).toEqual(before);
  });

  it('changes nothing the second time', async () => {
    STARTS['a config']?.(config);
    const before = snapshot(config);
    await addInclude(config, '/tmp/job/config');
    await removeInclude(config, '/tmp/job/config', true);
    await removeInclude(config, '/tmp/job/config', true);
    expect(snapshot(config)).toEqual(before);
  });

  it('removes the folder that a process made before it died', async () => {
    folderOnly(config);
    await removeInclude(config, '/tmp/job/config', false);
    expect(existsSync(dirname(config))).toBe(false);
  });

  it('removes the folder that one job made, and the file that another wrote in it first', async () => {
    const elsewhere = newConfig();
    folderOnly(elsewhere);
    await addInclude(elsewhere, '/tmp/second/config');
    const first = addInclude(config, '/tmp/first/config');
    // Nothing is awaited here, so that the first job has made the folder and does not get further.
    for (const end = Date.now() + 5000; !existsSync(dirname(config)) && Date.now() < end; );
    copyFileSync(elsewhere, config);
    await first;
    expect(included(config)).toEqual(['/tmp/first/config', '/tmp/second/config']);
    await removeInclude(config, '/tmp/first/config', false);
    await removeInclude(config, '/tmp/second/config', true);
    expect(existsSync(dirname(config))).toBe(false);
  });

  it('keeps the folder when something else is in it by now', async () => {
    await addInclude(config, '/tmp/job/config');
    writeFileSync(join(dirname(config), 'known_hosts'), '');
    await removeInclude(config, '/tmp/job/config', false);
    expect(readdirSync(dirname(config))).toEqual(['known_hosts']);
  });

  it('keeps what was written into our file meanwhile', async () => {
    await addInclude(config, '/tmp/job/config');
    writeFileSync(config, 'Host a\n', { flag: 'a' });
    await removeInclude(config, '/tmp/job/config', false);
    expect(readFileSync(config, 'utf8')).toMatch(/Host a\n$/);
    expect(included(config)).toEqual([]);
  });

  it.each([true, false])('clears the draft of a process that died (folder there before: %j)', async (had) => {
    folderOnly(config);
    leaveDraft(config, new Date(0));
    await removeInclude(config, '/tmp/job/config', had);
    expect(existsSync(dirname(config)) ? readdirSync(dirname(config)) : 'gone').toEqual(had ? [] : 'gone');
  });

  it('clears the draft of a process that died while it took its lines out', async () => {
    STARTS['a config']?.(config);
    const before = snapshot(config);
    await addInclude(config, '/tmp/job/config');
    leaveDraft(config, new Date(0));
    await removeInclude(config, '/tmp/job/config', true);
    expect(snapshot(config)).toEqual(before);
  });
});

needs('ssh')('hostBlock', () => {
  const target = { alias: 'gpu', host: 'gpu.example.com', user: 'ubuntu', port: 2222 };

  // Two spaces, because ssh prints a list of files with one between them.
  it.each(['job', 'a  job of  ours', 'jöb (2)'])('says to ssh what it is told, in a folder "%s"', (name) => {
    const { temp, files, block } = setUp(name);
    expect(settings(block, 'gpu', temp)).toMatchObject({
      hostname: ['gpu.example.com'],
      user: ['ubuntu'],
      port: ['2222'],
      identityagent: [files.socket],
      identityfile: files.publicKeys,
      identitiesonly: ['yes'],
      preferredauthentications: ['publickey'],
      userknownhostsfile: [files.knownHosts],
      globalknownhostsfile: ['none'],
      stricthostkeychecking: ['true'],
      updatehostkeys: ['false'],
    });
  });

  it('goes before the settings of the user, and leaves their other hosts alone', async () => {
    const { temp, files, block } = setUp('a job');
    write(
      config,
      'Host *\n  User octo\n  Port 22022\n  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n',
    );
    const other = settings(config, 'other', temp);
    expect(other).toMatchObject({ hostname: ['other'], user: ['octo'], stricthostkeychecking: ['false'] });
    await addInclude(config, block);
    expect(settings(config, 'other', temp)).toEqual(other);
    expect(settings(config, 'gpu', temp)).toMatchObject({
      hostname: ['gpu.example.com'],
      user: ['ubuntu'],
      port: ['2222'],
      stricthostkeychecking: ['true'],
      userknownhostsfile: [files.knownHosts],
    });
  });

  it('counts in its own job, and where nobody says which job it is', () => {
    const { temp, block } = setUp('a job');
    expect(settings(block, 'gpu', temp)).toMatchObject({ hostname: ['gpu.example.com'] });
    expect(settings(block, 'gpu', undefined)).toMatchObject({ hostname: ['gpu.example.com'] });
    expect(settings(block, 'gpu', `${temp}/other`)).toMatchObject({ hostname: ['gpu'] });
  });

  it('lets each of two jobs that share a home have its own alias of the same name', async () => {
    const first = setUp('first', { ...target, host: 'first.example.com' });
    const second = setUp('second', { ...target, host: 'second.example.com' });
    await addInclude(config, first.block);
    await addInclude(config, second.block);
    expect(settings(config, 'gpu', first.temp)).toMatchObject({ hostname: ['first.example.com'] });
    expect(settings(config, 'gpu', second.temp)).toMatchObject({ hostname: ['second.example.com'] });
  });

  function setUp(name: string, to = target) {
    const temp = join(mkdtempSync(join(folder.path, 'ssh-')), name);
    const files = {
      socket: join(temp, 'agent.sock'),
      knownHosts: join(temp, 'known_hosts'),
      publicKeys: [join(temp, 'lease.pub'), join(temp, 'stored.pub')],
      certificates: [],
      isThisJob: join(temp, 'is-this-job'),
    };
    write(files.isThisJob, isThisJobScript(temp));
    return { temp, files, block: write(join(temp, 'config'), hostBlock(to, files)) };
  }

  /** settings are what `ssh -G` says it would do in the job of a RUNNER_TEMP; a setting may have several values. */
  function settings(file: string, host: string, temp: string | undefined): Record<string, string[]> {
    const env = { PATH: process.env.PATH, ...(temp && { RUNNER_TEMP: temp }) };
    const all: Record<string, string[]> = {};
    for (const line of execFileSync('ssh', ['-G', '-F', file, host], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    }).split('\n')) {
      const [, key = '', value = ''] = /^(\S+) ?(.*)$/.exec(line) ?? [];
      all[key] = [...(all[key] ?? []), value];
    }
    return all;
  }
});

/** orders are two or three jobs, each named when it begins and again when it ends. */
const orders = fc.constantFrom(2, 3).chain((jobs) => {
  const turns = Array.from({ length: 2 * jobs }, (_, at) => at % jobs);
  return fc.shuffledSubarray(turns, { minLength: turns.length });
});

function newConfig(): string {
  return join(mkdtempSync(join(folder.path, 'home-')), '.ssh', 'config');
}

function folderOnly(config: string): void {
  mkdirSync(dirname(config), { recursive: true, mode: 0o700 });
}

function write(file: string, text: string | Buffer): string {
  folderOnly(file);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

function leaveDraft(config: string, time: Date): string {
  const draft = join(dirname(config), '.config.keylease-0123456789abcdef');
  writeFileSync(draft, '# half a f');
  utimesSync(draft, time, time);
  return draft;
}

function included(config: string): string[] {
  const text = existsSync(config) ? readFileSync(config, 'utf8') : '';
  return [...text.matchAll(/^Include "(.*)"$/gm)].map(([, path = '']) => path);
}

/** snapshot is all that is in the home of a config: every name, mode, link and byte. */
function snapshot(config: string): Record<string, string> {
  const home = join(dirname(config), '..');
  return Object.fromEntries(
    readdirSync(home, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((name) => {
        const path = join(home, name);
        const { mode, uid, gid } = lstatSync(path);
        const kind = lstatSync(path);
        const content = kind.isSymbolicLink()
          ? readlinkSync(path)
          : kind.isFile()
            ? readFileSync(path, 'hex')
            : '';
        return [name, `${mode.toString(8)} ${uid}:${gid} ${content}`];
      }),
  );
}
