import * as fs from 'node:fs';
import { expect, it, jest } from '@jest/globals';

const asked: number[] = [];
jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  /** Writes the first chunk only. */
  writevSync: (descriptor: number, chunks: Uint8Array[], from: number) => {
    asked.push(chunks.length);
    return fs.writevSync(descriptor, chunks.slice(0, 1), from);
  },
}));

it('a spool is whole where the system writes less than it was asked to', async () => {
  const { Spool } = await import('../../src/files/spool.ts');
  const spool = new Spool();
  try {
    const text = Array.from({ length: 3000 }, (_, number) => `${number}`.padEnd(5000));
    for (const [number, each] of text.entries()) spool.append(number % 2, each);
    expect(Math.max(...asked)).toBeGreaterThan(1);
    for (const bucket of [0, 1])
      expect(spool.read(bucket).toString()).toBe(text.filter((_, number) => number % 2 === bucket).join(''));
  } finally {
    spool.dispose();
  }
});
