import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type Change,
  keyNumbers,
  keyPages,
  numberedFingerprint,
} from '../scripts/bench/audit/numbered-account.ts';
import { Traffic } from '../scripts/bench/audit/traffic.ts';
import { countMetrics } from '../scripts/bench/sizes/count-metrics.ts';
import { sizesSection } from '../scripts/deploy-page.ts';
import { MEMORY, monthlyCost, runSeconds, TIMEOUT } from '../scripts/lambda-cost.ts';
import type { FunctionRun, MeasuredSize } from '../scripts/measured-sizes.ts';
import { keyFingerprint } from '../src/keys/fingerprint.ts';
import { parsePublicKey } from '../src/keys/public-key.ts';
import { ed25519Weaknesses } from '../src/keys/weak/ed25519.ts';
import { DAY } from '../src/time.ts';

const RUN: FunctionRun = {
  cpu: 1000,
  peak: 100 * 2 ** 20,
  provider: { requests: 40, rounds: 20 },
  aws: { writes: 6, reads: 3, secrets: 1 },
  metrics: 30,
  log: 2000,
  stored: 1e6,
};
const SIZE: MeasuredSize = { keys: 1000, first: RUN, next: { ...RUN, stored: 1.5e6 } };

describe('the table of sizes, times and costs', () => {
  it('takes memory and time of the function from the template', () => {
    const template = readFileSync('lambda/template.yaml', 'utf8');
    const memory = new RegExp(`\\bMemorySize:(?: ${MEMORY}\\b|\\s+Type: Number\\s+Default: ${MEMORY}\\b)`);
    expect(template).toMatch(memory);
    expect(template).toMatch(new RegExp(`\\bTimeout: ${TIMEOUT}\\b`));
  });

  it('computes the time from CPU at its share, rounds to the provider, and calls of AWS', () => {
    expect(runSeconds(RUN)).toBeCloseTo(1769 / 512 + 20 * 0.1 + 10 * 0.03, 6);
  });

  it('adds up what a month costs', () => {
    const lambda = (1769 / 512 + 2.3) * 0.5 * 0.0000133334 + 0.2e-6;
    const calls = (6 * 0.005 + 3 * 0.0004) / 1000 + 0.000005;
    const telling = (30 * 0.3) / 720 + 0.000002 * 0.5;
    const kept = (0.001 + 0.0005 * 90) * 0.023;
    expect(monthlyCost(SIZE, 30)).toBeCloseTo(30 * (lambda + calls + telling) + kept, 9);
  });

  it.each<[string, MeasuredSize, string]>([
    ['memory', { keys: 9000, first: { ...RUN, peak: 600 * 2 ** 20 }, next: RUN }, 'it needs 600 of 512 MiB'],
    ['time', { keys: 9000, first: RUN, next: { ...RUN, cpu: 300_000 } }, 'it takes longer than 15 minutes'],
    [
      'the listing',
      { keys: 9000, first: { ...RUN, provider: { requests: 9000, rounds: 6001 } }, next: RUN },
      'its listing takes longer than 10 minutes',
    ],
    ['a crash', { keys: 9000, failed: 'it runs out of memory' }, 'it runs out of memory'],
  ])('says that it ends by %s', (_, last, why) => {
    const section = sizesSection({ date: '2026-01-02', node: '24', sizes: [SIZE, last] });
    expect(section).toContain(`1,000 keys in one account work, 9,000 do not: ${why}.`);
    expect(section).toMatch(/^\| 1,000 \| 5\.8 s \|/m);
    expect(section).not.toMatch(/^\| 9,000/m);
  });

  it('says if the end was not reached', () => {
    const section = sizesSection({ date: '2026-01-02', node: '24', sizes: [SIZE] });
    expect(section).toContain('1,000 keys in one account work; more were not measured.');
  });
});

describe('what a bench counts', () => {
  it('are metrics by name and dimensions, once each', () => {
    const line = (account: string, Dimensions: string[][]) =>
      JSON.stringify({
        account,
        _aws: { CloudWatchMetrics: [{ Namespace: 'keylease', Dimensions, Metrics: [{ Name: 'Keys' }] }] },
      });
    const log = [line('a', [[], ['account']]), line('b', [[], ['account']]), '{"level":"INFO"}', 'text'];
    expect(countMetrics(log.join('\n'))).toBe(3);
  });

  it('are rounds of requests: as many one after the other, fewer side by side', () => {
    const [inTurn, beside] = [new Traffic(), new Traffic()];
    for (const at of [0, 10, 20, 30]) inTurn.begin(at)(at + 10);
    const ends = [0, 0, 0, 0].map((at) => beside.begin(at));
    for (const end of ends) end(10);
    expect([inTurn.rounds, beside.rounds, beside.requests]).toEqual([4, 1, 4]);
  });
});

describe('an account of a bench', () => {
  it.each<[Change, number, number]>([
    ['same', 1000, 1000],
    ['hundredth', 1000, 990],
    ['hundredth', 10, 9],
    ['all', 1000, 0],
  ])('that is %s keeps its size, and of %i keys %i', (change, count, kept) => {
    const numbers = keyNumbers(count, change);
    expect(new Set(numbers).size).toBe(count);
    expect(numbers.filter((number) => number < count)).toHaveLength(kept);
  });

  it('has keys without weakness, of which 2 % are older than a year', () => {
    const now = Date.now();
    const [page = ''] = keyPages(keyNumbers(100, 'same'), now).map(String);
    const items: { public_key: string; created_at: string }[] = JSON.parse(page).data;
    const keys = items.map(({ public_key }) => parsePublicKey(public_key));
    expect(keys.map(keyFingerprint)).toEqual(keyNumbers(100, 'same').map(numberedFingerprint));
    expect(keys.flatMap(({ blob }) => ed25519Weaknesses({ point: blob.subarray(-32) }))).toEqual([]);
    expect(items.filter((item) => Date.parse(item.created_at) < now - 365 * DAY)).toHaveLength(2);
  });
});
