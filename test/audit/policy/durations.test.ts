import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '../../../src/audit/policy/read-policy.ts';
import { DAY, HOUR } from '../../../src/time.ts';
import { problemOf, SMALL } from './policies.ts';

const read = (fields: string) => readPolicy({ text: `${SMALL}${fields}\n` });

describe('a duration in a policy', () => {
  it.each([
    ['1h', HOUR],
    ['60m', HOUR],
    ['2d', 2 * DAY],
    ['52w', 364 * DAY],
    ['365d', 365 * DAY],
  ])('%s is a grace period', (written, grace) => {
    expect(read(`grace: ${written}`).grace).toBe(grace);
  });

  it.each([
    [
      '59m',
      'it is 59 minutes (m is minutes; there is no unit for months), and must be from 1 hour to 365 days',
    ],
    ['366d', 'it is 366 days, and must be from 1 hour to 365 days'],
    ['9999w', 'it is 69993 days, and must be from 1 hour to 365 days'],
    ['0h', 'it is 0 minutes, and must be from 1 hour to 365 days'],
    ['99999d', 'it must be a whole number and a unit, such as 90d'],
    ['7', 'it must be a whole number and a unit, such as 90d'],
  ])('%s is not', (written, why) => {
    expect(problemOf(() => read(`grace: ${written}`))).toContain(`grace: ${why}`);
  });

  it.each([
    ['7d', [84 * HOUR, DAY]],
    ['36h', [18 * HOUR, DAY]],
    ['2d', [DAY]],
    ['1d', [12 * HOUR]],
    ['1h', [HOUR / 2]],
  ])('gives a grace of %s a reminder after half of it and on the last day', (grace, remind) => {
    expect(read(`grace: ${grace}`).remind).toEqual(remind);
  });

  it('says when to remind instead, in any order, or never', () => {
    expect(read('notify: { remind: [1d, 3d, 2h] }').remind).toEqual([DAY, 3 * DAY, 2 * HOUR]);
    expect(read('notify: { remind: [] }').remind).toEqual([]);
    expect(read('reports-keep: 30d').reportsKeep).toBe(30 * DAY);
  });
});
