import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { ReusedMemory } from '../../src/files/reused-memory.ts';
import { useFolder } from '../support/folder.ts';

const folder = useFolder();
let memory: ReusedMemory;
beforeEach(() => {
  memory = new ReusedMemory();
});

function file(name: string, text: string): string {
  writeFileSync(join(folder.path, name), text);
  return join(folder.path, name);
}

it('reads one file after the other into the same memory, each as it is', () => {
  const [long, short] = [file('long', 'x'.repeat(10_000)), file('short', 'short')];
  const first = memory.readFile(long);
  expect(first.toString()).toBe('x'.repeat(10_000));
  const second = memory.readFile(short);
  expect(second.toString()).toBe('short');
  expect(second.buffer).toBe(first.buffer);
  expect(memory.readFile(file('longer', 'y'.repeat(100_000))).toString()).toBe('y'.repeat(100_000));
  expect(memory.readFile(file('empty', '')).toString()).toBe('');
});

it('gives as many bytes as are asked for', () => {
  expect([0, 5, 3, 4000].map((size) => memory.take(size).length)).toEqual([0, 5, 3, 4000]);
});

it('throws the error of Node', () => {
  expect(() => memory.readFile(join(folder.path, 'none'))).toThrow('ENOENT');
  expect(() => memory.readFile(folder.path)).toThrow('EISDIR');
});
