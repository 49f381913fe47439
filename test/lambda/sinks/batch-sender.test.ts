import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BatchSender } from '../../../lambda/sinks/batch-sender.ts';

const never = () => undefined;

describe('a sender of batches', () => {
  it('sends every item once, in full batches, however often the service refuses some at first', async () => {
    const plan = fc.record({
      count: fc.nat({ max: 30 }),
      size: fc.integer({ min: 1, max: 10 }),
      /** How often each item is refused. */
      refusals: fc.array(fc.nat({ max: 2 }), { minLength: 30, maxLength: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ count, size, refusals }) => {
        const left = [...refusals];
        const taken: number[] = [];
        const send = async (items: number[]) => {
          expect(items.length).toBeLessThanOrEqual(size);
          return items.flatMap((item) => {
            left[item] = (left[item] ?? 0) - 1;
            if ((left[item] ?? 0) >= 0) return [{ item, why: 'throttled' }];
            taken.push(item);
            return [];
          });
        };
        const sender = new BatchSender<number>({ what: 'items', size, send, mustStop: never, backoff: 0 });
        for (let item = 0; item < count; item += 1) sender.add(item);
        expect(await sender.end()).toBeUndefined();
        expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, item) => item));
      }),
      { numRuns: 30 },
    );
  });

  it('says how many the service refused for good, and why', async () => {
    const send = async (items: number[]) => items.slice(1).map((item) => ({ item, why: 'too large' }));
    const sender = new BatchSender<number>({ what: 'items', size: 5, send, mustStop: never, backoff: 0 });
    for (let item = 0; item < 5; item += 1) sender.add(item);
    expect(await sender.end()).toBe('2 of 5 items were not sent: too large');
  });

  it('sends nothing more after a call that failed, or when time is short', async () => {
    let calls = 0;
    const failing = async () => {
      calls += 1;
      throw new Error('no route');
    };
    const sender = new BatchSender<number>({ what: 'items', size: 1, send: failing, mustStop: never });
    for (let item = 0; item < 4; item += 1) sender.add(item);
    expect(await sender.end()).toBe('4 of 4 items were not sent: no route');
    expect(calls).toBe(1);
    const send = async () => [];
    const late = new BatchSender<number>({ what: 'items', size: 1, send, mustStop: () => 'time is short' });
    late.add(1);
    expect(await late.end()).toBe('1 of 1 items were not sent: time is short');
  });
});
