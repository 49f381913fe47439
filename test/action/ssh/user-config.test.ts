import { spawnSync } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import fc from 'fast-check';
import { addInclude as add, encloseOwnText, removeInclude } from '../../../src/action/ssh/user-config.ts';
import { Problem } from '../../../src/problem.ts';
import { useFolder } from '../../support/folder.ts';

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
    expect(after.toString('latin1')).toMatch(
      /^# Added by keylease for a running job \(gpu\):\nInclude "\/tmp\/a job\/config"\n/,
    );
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

describe('entries of jobs that share a home', () => {
  const [first, sibling, second] = [
    '/t/1/keylease-a/config',
    '/t/1/keylease-b/config',
    '/t/2/keylease-c/config',
  ];

  it('count in their own job only, until the last one ends', async () => {
    STARTS['a config']?.(config);
    const own = readFileSync(config, 'utf8');
    await addInclude(config, first);
    await addInclude(config, sibling);
    expect(readFileSync(config, 'utf8')).not.toMatch(/Match/);
    await addInclude(config, second);
    expect(readFileSync(config, 'utf8')).toBe(
      [second, sibling, first]
        .map(
          (path) =>
            `# Added by keylease for a running job (gpu):\nMatch exec "sh '${dirname(path)}/is-this-job'"\n  Include "${path}"\nMatch all\n`,
        )
        .join('') + own,
    );
    await removeInclude(config, second, true);
    await removeInclude(config, first, true);
    expect(readFileSync(config, 'utf8')).toMatch(/Match exec "sh '\/t\/1\/keylease-b\/is-this-job'"/);
    await removeInclude(config, sibling, true);
    expect(readFileSync(config, 'utf8')).toBe(own);
  });

  it('that an older keylease wrote are understood, and a Match of the user beside them is theirs', async () => {
    const own = 'Match all\n  User octo\n';
    write(config, `# Added by keylease for a running job:\nInclude "${first}"\n${own}`);
    await addInclude(config, second);
    expect(included(config)).toEqual([second, first]);
    await removeInclude(config, first, true);
    await removeInclude(config, second, true);
    expect(readFileSync(config, 'utf8')).toBe(own);
  });
});

describe('encloseOwnText', () => {
  const MADE = /\nMatch !originalhost (\S+)\n {2}Include "(.*\/config\.before-keylease-[0-9a-f]{8})"\n/;

  it.each(Object.keys(STARTS).filter((start) => start.startsWith('a config')))(
    'keeps the text of the user in a file of the same mode, and puts it back, given %s',
    async (start) => {
      STARTS[start]?.(config);
      const before = snapshot(config);
      const own = readFileSync(config);
      await addInclude(config, '/t/1/keylease-a/config');
      await encloseOwnText(config);
      const [, aliases, file = ''] = MADE.exec(readFileSync(config, 'utf8')) ?? [];
      expect(aliases).toBe('gpu');
      expect(readFileSync(file)).toEqual(own);
      expect(statSync(file).mode).toBe(statSync(config).mode);
      await removeInclude(config, '/t/1/keylease-a/config', true);
      expect(snapshot(config)).toEqual(before);
    },
  );

  it('spares the aliases of all jobs, and keeps what others write meanwhile', async () => {
    STARTS['a config']?.(config);
    const own = readFileSync(config, 'utf8');
    await add(config, { config: '/t/1/keylease-a/config', aliases: ['gpu', 'gpu-jump'] });
    await encloseOwnText(config);
    await addInclude(config, '/t/2/keylease-b/config');
    expect(MADE.exec(readFileSync(config, 'utf8'))?.[1]).toBe('gpu,gpu-jump');
    writeFileSync(config, 'Host a\n', { flag: 'a' });
    writeFileSync(config, `Host b\n${readFileSync(config, 'latin1')}`);
    await encloseOwnText(config);
    expect(readFileSync(config, 'utf8')).not.toMatch(/Host [ab]/);
    expect(readdirSync(dirname(config))).toHaveLength(2);
    await removeInclude(config, '/t/1/keylease-a/config', true);
    expect(MADE.exec(readFileSync(config, 'utf8'))?.[1]).toBe('gpu');
    await removeInclude(config, '/t/2/keylease-b/config', true);
    expect(readFileSync(config, 'utf8')).toBe(`Host b\n${own}Host a\n`);
    expect(readdirSync(dirname(config))).toEqual(['config']);
  });

  it('removes a file that nothing names, as somebody leaves it who dies halfway', async () => {
    STARTS['a config']?.(config);
    await addInclude(config, '/t/1/keylease-a/config');
    writeFileSync(`${config}.before-keylease-01234567`, 'half a f');
    await removeInclude(config, '/t/1/keylease-a/config', true);
    expect(readdirSync(dirname(config))).toEqual(['config']);
  });

  it('never takes the text for empty when its file is gone', async () => {
    STARTS['a config']?.(config);
    await addInclude(config, '/t/1/keylease-a/config');
    await encloseOwnText(config);
    const text = readFileSync(config);
    const file = MADE.exec(text.toString())?.[2] ?? '';
    rmSync(file);
    await expect(removeInclude(config, '/t/1/keylease-a/config', true)).rejects.toThrow(
      `${file}, where keylease keeps it while jobs run, cannot be read`,
    );
    expect(readFileSync(config)).toEqual(text);
  });

  it('leaves all as it was, whatever the order in which jobs begin, enclose and end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(STARTS)),
        orders,
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        async (start, order, encloses) => {
          const config = newConfig();
          STARTS[start]?.(config);
          const before = snapshot(config);
          const hadFolder = new Map<number, boolean>();
          for (const [at, job] of order.entries()) {
            const ours = `/t/${job}/keylease-a/config`;
            const had = hadFolder.get(job);
            hadFolder.set(job, had ?? existsSync(dirname(config)));
            await (had === undefined ? addInclude(config, ours) : removeInclude(config, ours, had));
            if (encloses[at] && existsSync(config)) await encloseOwnText(config);
          }
          expect(snapshot(config)).toEqual(before);
        },
      ),
    );
  });

  it('ends well whenever a process dies: what it leaves is put back by the next', async () => {
    const ours = '/t/1/keylease-a/config';
    const bundle = join(folder.path, 'user-config.mjs');
    const source = fileURLToPath(new URL('../../../src/action/ssh/user-config.ts', import.meta.url));
    await build({ entryPoints: [source], outfile: bundle, bundle: true, platform: 'node', format: 'esm' });
    const script = `import('${bundle}').then(
      async ({ encloseOwnText, removeInclude }) => {
        await encloseOwnText(process.env.CONFIG);
        await removeInclude(process.env.CONFIG, '${ours}', true);
      })`;
    const killAt = fileURLToPath(new URL('../../support/kill-at.cjs', import.meta.url));
    for (let step = 1, code: number | null = null; code !== 0; step += 1) {
      STARTS['a config']?.(config);
      const before = snapshot(config);
      await addInclude(config, ours);
      const env = { PATH: process.env.PATH, CONFIG: config, KILL_AT: String(step) };
      code = spawnSync(process.execPath, ['--require', killAt, '-e', script], { env }).status;
      expect([step, code]).toEqual([step, code === 0 ? 0 : null]);
      expect(step).toBeLessThan(60);
      for (const name of readdirSync(dirname(config)))
        if (name.startsWith('.config.keylease-')) utimesSync(join(dirname(config), name), 0, 0);
      await removeInclude(config, ours, true);
      expect(snapshot(config)).toEqual(before);
      if (code === 0) expect(step).toBeGreaterThan(15);
    }
  });

  it('loses nothing when jobs begin, enclose and end at the same time', async () => {
    STARTS['a config']?.(config);
    const before = snapshot(config);
    const life = async (job: number) => {
      const ours = `/t/${job}/keylease-a/config`;
      await addInclude(config, ours);
      await encloseOwnText(config);
      await removeInclude(config, ours, true);
    };
    await Promise.all([1, 2, 3, 4, 5, 6].map(life));
    expect(snapshot(config)).toEqual(before);
  });
});

function addInclude(config: string, path: string): Promise<void> {
  return add(config, { config: path, aliases: ['gpu'] });
}

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
  return [...text.matchAll(/^ *Include "(.*)"$/gm)].map(([, path = '']) => path);
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
