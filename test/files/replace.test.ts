import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { useFolder } from '../support/folder.ts';

const { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } = fs;
/** Called once, right before a draft is made. */
let beforeDraft: (() => void) | undefined;
jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  openSync: (...words: Parameters<typeof fs.openSync>) => {
    const meet = words[1] === 'wx' ? beforeDraft : undefined;
    if (meet) beforeDraft = undefined;
    meet?.();
    return fs.openSync(...words);
  },
}));
const { replaceFile, replaceWithPieces } = await import('../../src/files/replace.ts');

describe('replaceFile', () => {
  const folder = useFolder();
  let place: string;
  let file: string;
  beforeEach(() => {
    place = mkdtempSync(join(folder.path, 'place-'));
    file = join(place, 'file');
  });
  const drafts = () => readdirSync(place).filter((name) => name.startsWith('.'));
  const add = (text: string) => (before?: Buffer) => Buffer.from(`${before ?? ''}${text}`);

  it('starts over if its draft was removed as abandoned', async () => {
    const seen: (string | undefined)[] = [];
    await replaceFile(file, (before) => {
      seen.push(before?.toString());
      if (seen.length === 1) {
        for (const draft of drafts()) rmSync(join(place, draft));
        writeFileSync(file, 'of another');
      }
      return add(', ours')(before);
    });
    expect(seen).toEqual([undefined, 'of another']);
    expect(readFileSync(file, 'utf8')).toBe('of another, ours');
  });

  it('lets another writer go first whose draft was made at the same moment', async () => {
    const other = join(place, '.file.keylease-0');
    beforeDraft = () => writeFileSync(other, 'of another');
    const done = replaceFile(file, add(', ours'));
    expect(drafts()).toEqual(['.file.keylease-0']);
    fs.renameSync(other, file);
    await done;
    expect(readFileSync(file, 'utf8')).toBe('of another, ours');
  });

  it('removes no file that another has written since', async () => {
    writeFileSync(file, 'old');
    await replaceFile(file, (before) => {
      if (before?.toString() !== 'old') return before;
      for (const draft of drafts()) rmSync(join(place, draft));
      writeFileSync(file, 'of another');
      return undefined;
    });
    expect(readFileSync(file, 'utf8')).toBe('of another');
  });

  it('waits for a new draft, and for no other file that looks like one', async () => {
    for (const other of ['.file', '.file.keylease', '.file.txt.keylease-0', '.fil.keylease-0']) {
      writeFileSync(join(place, other), '');
    }
    await replaceFile(file, add('one'));
    const draft = join(place, '.file.keylease-0');
    writeFileSync(draft, '');
    const second = replaceFile(file, add(', two'));
    await sleep(50);
    expect(readFileSync(file, 'utf8')).toBe('one');
    rmSync(draft);
    await second;
    expect(readFileSync(file, 'utf8')).toBe('one, two');
  });

  it.each([-3001, 3_600_000])('does not wait for a draft of %d ms from now', async (age) => {
    const draft = join(place, '.file.keylease-0');
    writeFileSync(draft, '');
    const time = new Date(Date.now() + age);
    utimesSync(draft, time, time);
    await replaceFile(file, add('text'));
    expect(readdirSync(place)).toEqual(['file']);
  });

  it('leaves nothing behind if the change throws', async () => {
    writeFileSync(file, 'old');
    const failure = new Error('no');
    await expect(
      replaceFile(file, () => {
        throw failure;
      }),
    ).rejects.toBe(failure);
    expect(readdirSync(place)).toEqual(['file']);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('says that a folder is missing', async () => {
    await expect(replaceFile(join(place, 'none', 'file'), add(''))).rejects.toThrow(/ENOENT/);
  });
});

describe('replaceWithPieces', () => {
  const folder = useFolder();
  let place: string;
  let file: string;
  beforeEach(() => {
    place = mkdtempSync(join(folder.path, 'place-'));
    file = join(place, 'file');
  });

  it('writes all pieces, and keeps the mode of a file that it replaces', async () => {
    await replaceWithPieces(file, ['one', '', ' é']);
    expect(readFileSync(file, 'utf8')).toBe('one é');
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    fs.chmodSync(file, 0o640);
    await replaceWithPieces(file, ['two'], { durable: true });
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(fs.statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(place)).toEqual(['file']);
  });

  it('shows nothing of it before all pieces are written, and changes nothing if one cannot be read', async () => {
    writeFileSync(file, 'old');
    const pieces = function* () {
      yield 'new';
      expect(readFileSync(file, 'utf8')).toBe('old');
      throw Object.assign(new Error('the spool is gone'), { code: 'ENOENT' });
    };
    await expect(replaceWithPieces(file, pieces())).rejects.toThrow('the spool is gone');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(place)).toEqual(['file']);
  });

  it('starts over, with all pieces, if its draft was removed as abandoned', async () => {
    let reads = 0;
    const pieces = {
      *[Symbol.iterator]() {
        reads += 1;
        yield 'one';
        if (reads === 1) for (const draft of readdirSync(place)) rmSync(join(place, draft));
        yield ', two';
      },
    };
    await replaceWithPieces(file, pieces);
    expect(readFileSync(file, 'utf8')).toBe('one, two');
    expect(reads).toBe(2);
  });
});
