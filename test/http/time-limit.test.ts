import { getEventListeners, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { TimeLimit } from '../../src/http/time-limit.ts';

describe('a time limit', () => {
  it('ends what it is for when its time is over', async () => {
    const limit = new TimeLimit(5);
    // It does not keep a process by itself.
    const awake = setInterval(() => {}, 1000);
    await once(limit.signal, 'abort');
    clearInterval(awake);
    expect([limit.signal.aborted, limit.isOver]).toEqual([true, true]);
  });

  it.each([0, 1])('ends it with signal %i of two', (which) => {
    const ends = [new AbortController(), new AbortController()];
    const limit = new TimeLimit(
      60_000,
      ends.map(({ signal }) => signal),
    );
    expect(limit.signal.aborted).toBe(false);
    ends[which]?.abort();
    expect([limit.signal.aborted, limit.isOver]).toEqual([true, false]);
    limit.lift();
  });

  it('ends it at once where a signal was aborted before', () => {
    const limit = new TimeLimit(60_000, [AbortSignal.abort()]);
    expect([limit.signal.aborted, limit.isOver]).toEqual([true, false]);
    limit.lift();
  });

  it('leaves nothing behind once it is lifted', async () => {
    const { signal } = new AbortController();
    const limits = Array.from({ length: 10 }, () => new TimeLimit(5, [signal]));
    expect(getEventListeners(signal, 'abort')).toHaveLength(10);
    for (const limit of limits) limit.lift();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await setTimeout(50);
    expect(limits.some((limit) => limit.isOver || limit.signal.aborted)).toBe(false);
  });
});
