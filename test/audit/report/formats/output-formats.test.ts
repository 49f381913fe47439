import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  OUTPUT_FORMATS,
  type OutputFormatName,
} from '../../../../src/audit/report/formats/output-formats.ts';
import { summarizeReport } from '../../../../src/audit/report/key-digest.ts';
import { renderMarkdown } from '../../../../src/audit/report/markdown.ts';
import { hostileText } from '../hostile.ts';
import { example, hostile, write } from './written.ts';

const other = { ...example, account: 'pictor-lab' };

/** What files in each format are called, and how the example ends and what nothing at all looks like in it. */
const TRAITS: Record<OutputFormatName, { extension: string; mediaType: RegExp; nothing: RegExp }> = {
  json: { extension: 'ndjson', mediaType: /^application\/x-ndjson$/, nothing: /^$/ },
  sarif: { extension: 'sarif', mediaType: /^application\/sarif\+json$/, nothing: /^\{.*"runs":\[\]\}\n$/ },
  csv: {
    extension: 'csv',
    mediaType: /^text\/csv; charset=utf-8; header=present$/,
    nothing: /^account,id,.*\n$/,
  },
  markdown: { extension: 'md', mediaType: /^text\/markdown; charset=utf-8$/, nothing: /^$/ },
};

describe.each(Object.keys(TRAITS) as OutputFormatName[])('the format %s', (name) => {
  it('says how its files are named, and is a whole document without any account', async () => {
    const { extension, mediaType, nothing } = TRAITS[name];
    expect(OUTPUT_FORMATS[name]).toMatchObject({ extension, mediaType: expect.stringMatching(mediaType) });
    const { text, told } = await write(name, [], { accounts: 1 });
    expect(text).toMatch(nothing);
    expect(told).toEqual([]);
  });

  it('is safe on a terminal and in the log of a runner, whatever text comes from outside', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const written = await write(name, [hostile(text)]);
        for (const line of [...written.text.split('\n'), ...written.told]) {
          expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e]|##\w*\[/u);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(['json', 'sarif', 'csv'] as const)('the format %s of many keys', (name) => {
  it('keeps none of those that are written', async () => {
    const heap: number[] = [];
    const options = { policy: 'keylease.yaml', accounts: 1, tell: () => {} };
    const document = await OUTPUT_FORMATS[name].open(options);
    const { digest, ...report } = summarizeReport(example);
    // Called for when all keys before have been written.
    const shard = (number: number) => {
      if ([4, 13, 14, 23].includes(number)) heap.push(usedHeap());
      return Buffer.from(rowsText(number * 500, 500));
    };
    const rows = { shards: 24, size: () => 1, shard, dispose: () => {} };
    const pieces = document.add({ ...report, digest, rows });
    let written = 0;
    for (const piece of pieces) written += piece.match(/SHA256:x/g)?.length ?? 0;
    expect(written).toBeGreaterThanOrEqual(12_000);
    const [first = 0, second = 0, third = 0, fourth = 0] = heap;
    // 4,500 keys are between two: what keeps their names grows by 100 KB both times, what is compiled meanwhile only once.
    expect(Math.min(second - first, fourth - third)).toBeLessThan(95_000);
  });
});

/** rowsText is the JSON of keys with one finding each, numbered from `first` on, one a line. */
function rowsText(first: number, count: number): string {
  const [, , key] = example.keys;
  const rows = Array.from({ length: count }, (_, index) => {
    const fingerprint = `SHA256:${String(first + index).padStart(43, 'x')}`;
    return JSON.stringify({ ...key, id: String(first + index), name: `key ${first + index}`, fingerprint });
  });
  return `${rows.join('\n')}\n`;
}

/** usedHeap is how much memory is in use after a collection, in bytes. */
function usedHeap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return getHeapStatistics().used_heap_size;
}

describe('reports as JSON', () => {
  it('are one line an account, with nothing left out', async () => {
    const { text, told } = await write('json', [example, other]);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([example, other]);
    expect(told).toEqual([]);
  });
});

describe('reports as Markdown', () => {
  it('are the reports that people get, one after the other', async () => {
    const { text } = await write('markdown', [example, other]);
    const [first, second] = [example, other].map((each) => renderMarkdown(summarizeReport(each)));
    expect(text).toBe(`${first}\n${second}`);
  });
});
