import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readAtMost } from '../../src/files/read-at-most.ts';
import { useFolder } from '../support/folder.ts';

const folder = useFolder();

it.each([0, 1, 65_536, 65_537, 200_000])('reads a file of %d bytes, and no more than asked for', (size) => {
  const path = join(folder.path, 'file');
  const bytes = Buffer.alloc(size, 'keylease');
  writeFileSync(path, bytes);
  expect(readAtMost(path, 300_000)).toEqual(bytes);
  expect(readAtMost(path, 65_536)).toEqual(bytes.subarray(0, 65_536));
});

it('reads no more than asked for of what has no end', () => {
  expect(readAtMost('/dev/zero', 100_000)).toEqual(Buffer.alloc(100_000));
});

it('reads what comes through a pipe piece by piece', async () => {
  const path = join(folder.path, 'pipe');
  const [code] = await once(spawn('mkfifo', [path]), 'close');
  expect(code).toBe(0);
  const writer = spawn('sh', ['-c', `(printf one; sleep 0.1; printf two) > '${path}'`]);
  expect(readAtMost(path, 100).toString()).toBe('onetwo');
  await once(writer, 'close');
});

it.each([
  ['none', 'ENOENT'],
  ['', 'EISDIR'],
])('throws the error of Node for %p: %s', (name, code) => {
  expect(() => readAtMost(join(folder.path, name), 10)).toThrow(code);
});
