import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { openDirectory } from '../../../src/audit/ledger/directory-store.ts';
import type { Store } from '../../../src/audit/ledger/store.ts';
import { ReusedMemory } from '../../../src/files/reused-memory.ts';
import { errorMessage } from '../../../src/problem.ts';
import { useFolder } from '../../support/folder.ts';

const killAt = fileURLToPath(new URL('../../support/kill-at.cjs', import.meta.url));
const name = 'pictor-prod/ledger.json';

describe('a directory', () => {
  const folder = useFolder();
  let place: string;
  let store: Store;
  beforeEach(() => {
    place = join(mkdtempSync(join(folder.path, 'store-')), 'var', 'ledger');
    store = openDirectory(place);
  });

  it('is made for its owner only, when something is first written', async () => {
    await store.read(name);
    await store.names('');
    await store.remove(name);
    expect(existsSync(dirname(place))).toBe(false);
    await store.write(name, 'text', undefined);
    expect(modes('', 'pictor-prod', name)).toEqual([0o700, 0o700, 0o600]);
  });

  it('leaves nothing beside its files, and keeps their modes', async () => {
    const version = await store.write(name, 'one', undefined);
    chmodSync(join(place, name), 0o640);
    await store.write(name, 'two', version);
    await store.put('pictor-prod/report.md', 'text');
    await store.remove('pictor-prod/report.md');
    expect(everything()).toEqual(['pictor-prod', name]);
    expect(modes(name)).toEqual([0o640]);
  });

  it('reads into memory that is given', async () => {
    const memory = new ReusedMemory();
    await store.put(name, 'one');
    const bytes = memory.take(3);
    expect((await store.read(name, memory))?.text).toBe('one');
    expect(bytes.toString()).toBe('one');
    expect(await store.read('pictor-prod/none.json', memory)).toBeUndefined();
  });

  it('leaves no empty folder where the last file was removed, but that of the account', async () => {
    for (const each of ['01/a', '01/b', '02/a']) await store.put(`pictor-prod/2026/11/${each}.json`, 'text');
    writeFileSync(join(place, 'pictor-prod/2026/11/02/notes.txt'), '');
    for (const each of ['01/a', '01/b', '02/a']) await store.remove(`pictor-prod/2026/11/${each}.json`);
    const left = ['pictor-prod', 'pictor-prod/2026', 'pictor-prod/2026/11', 'pictor-prod/2026/11/02'];
    expect(everything()).toEqual([...left, 'pictor-prod/2026/11/02/notes.txt']);
    await store.remove('pictor-prod/2026/11/02/notes.txt');
    await store.remove('pictor-prod/2026/11/02/notes.txt');
    expect(everything()).toEqual(['pictor-prod']);
  });

  it.each<[string, (path: string) => void]>([
    ['a link', (path) => symlinkSync(join(folder.path, 'elsewhere'), path)],
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ])('uses no file that is %s', async (_, make) => {
    mkdirSync(join(place, 'pictor-prod'), { recursive: true });
    make(join(place, name));
    const refused = /ledger\.json cannot be used: it is a link, or something else that is neither/;
    await expect(store.read(name)).rejects.toThrow(refused);
    await expect(store.write(name, 'text', undefined)).rejects.toThrow(refused);
    await expect(store.put(name, 'text')).rejects.toThrow(refused);
    await expect(store.remove(name)).rejects.toThrow(refused);
    expect(await store.names('')).toEqual([]);
    expect(existsSync(join(folder.path, 'elsewhere'))).toBe(false);
  });

  it('uses no folder that is a link, and lists nothing behind one', async () => {
    const elsewhere = mkdtempSync(join(folder.path, 'elsewhere-'));
    writeFileSync(join(elsewhere, 'ledger.json'), 'text');
    mkdirSync(place, { recursive: true });
    symlinkSync(elsewhere, join(place, 'pictor-prod'));
    await expect(store.read(name)).rejects.toThrow(/pictor-prod cannot be used: it is a link/);
    await expect(store.put(name, '')).rejects.toThrow(/pictor-prod cannot be used: it is a link/);
    await expect(store.names('pictor-prod/')).rejects.toThrow(/pictor-prod cannot be used: it is a link/);
    expect(await store.names('')).toEqual([]);
  });

  it('may itself be reached through a link', async () => {
    const link = join(folder.path, 'link');
    mkdirSync(place, { recursive: true });
    symlinkSync(place, link);
    await openDirectory(link).put(name, 'text');
    expect(await openDirectory(link).names('')).toEqual([name]);
    expect(await store.read(name)).toMatchObject({ text: 'text' });
  });

  it('lists nothing that it did not write', async () => {
    await store.put(name, 'text');
    for (const other of ['.DS_Store', 'ledger.json~', 'a b', '#x']) writeFileSync(join(place, other), '');
    expect(await store.names('')).toEqual([name]);
  });

  it('says in one line what is wrong with what is there', async () => {
    mkdirSync(join(place, name), { recursive: true });
    writeFileSync(join(place, 'file'), Uint8Array.of(0xff, 0xfe, 0x80));
    const failures: [() => Promise<unknown>, RegExp][] = [
      [() => store.read(name), /ledger\.json cannot be read: .*EISDIR/],
      [() => store.write(name, '', undefined), /ledger\.json cannot be written: .*EISDIR/],
      [
        () => store.read('file').then((found) => found?.text),
        /file cannot be read: its bytes are not UTF-8 text/,
      ],
      [() => store.put('file/x', ''), /file\/x cannot be written: .*ENOTDIR/],
    ];
    for (const [task, message] of failures) {
      const error = await task().catch((reason: Error) => reason);
      expect(error).toMatchObject({ name: 'Problem', message: expect.stringMatching(message) });
      expect(error).toHaveProperty('message', errorMessage(error));
    }
  });

  describe('between processes', () => {
    let worker: string;
    beforeAll(async () => {
      worker = join(folder.path, 'worker.cjs');
      const source = fileURLToPath(new URL('worker.ts', import.meta.url));
      await build({ entryPoints: [source], bundle: true, platform: 'node', format: 'cjs', outfile: worker });
    });

    function run(words: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
      return spawn(process.execPath, [worker, ...words], {
        stdio: 'inherit',
        env: { ...process.env, ...env },
      });
    }

    it('loses no update, not even while several processes find drafts of dead ones', async () => {
      const counting = [1, 2, 3].map(() => once(run(['count', place, '40']), 'exit'));
      let over = false;
      const all = Promise.all(counting).finally(() => {
        over = true;
      });
      for (let planted = 0; !over; planted += 1) {
        if (existsSync(join(place, name))) leaveDraft(String(planted).padStart(16, '0'));
        await sleep(20);
      }
      expect(await all).toEqual([1, 2, 3].map(() => [0, null]));
      expect(await store.read(name)).toMatchObject({ text: '120' });
    });

    it.each([
      ['write', 'new'],
      ['put', 'new'],
      ['remove', undefined],
    ])('has the old or the new text when one dies at any step of a %s, and goes on', async (task, after) => {
      const found = new Set<string | undefined>();
      for (let step = 1; ; step += 1) {
        await store.put(name, 'old');
        const [code] = await once(
          run([task, place], { NODE_OPTIONS: `--require ${killAt}`, KILL_AT: String(step) }),
          'exit',
        );
        const left = await store.read(name);
        found.add(left?.text);
        expect(['old', after]).toContain(left?.text);
        for (const draft of everything().filter((path) => path.includes('/.'))) makeOld(draft);
        const version = await store.write(name, 'next', left?.version);
        expect(await store.read(name)).toMatchObject({ text: 'next', version });
        expect(everything()).toEqual(['pictor-prod', name]);
        if (code === 0) break;
      }
      expect(found).toEqual(new Set(['old', after]));
    });
  });

  function leaveDraft(random: string): void {
    const draft = `pictor-prod/.ledger.json.keylease-${random}`;
    writeFileSync(join(place, draft), 'half a t');
    makeOld(draft);
  }

  function makeOld(path: string): void {
    const time = new Date(Date.now() - 3001);
    utimesSync(join(place, path), time, time);
  }

  it('says so where no directory can be made', async () => {
    for (const odd of ['/proc/keylease/ledger', '/dev/null/ledger']) {
      const made = openDirectory(odd).put('a/b.json', '{}');
      await expect(made).rejects.toThrow(
        /ledger\/a\/b\.json (cannot be written: .*ENOENT|cannot be written: .*ENOTDIR|cannot be used)/,
      );
    }
  });

  function modes(...paths: string[]): number[] {
    return paths.map((path) => lstatSync(join(place, path)).mode & 0o777);
  }

  function everything(): string[] {
    return readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  }
});
