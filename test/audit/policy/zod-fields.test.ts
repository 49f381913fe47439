import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { readPolicy } from '../../../src/audit/policy/read-policy.ts';
import { secretSource } from '../../../src/audit/policy/zod-fields.ts';
import { DAY, HOUR } from '../../../src/time.ts';
import { changed, problemOf, SMALL } from './policies.ts';

const read = (fields: string) => readPolicy({ text: `${SMALL}${fields}\n` });

describe('a duration in a policy', () => {
  it.each([
    ['1h', HOUR],
    ['60m', HOUR],
    ['2d', 2 * DAY],
    ['52w', 364 * DAY],
    ['365d', 365 * DAY],
  ])('%s is a grace period', async (written, grace) => {
    expect((await read(`grace: ${written}`)).grace).toBe(grace);
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
  ])('%s is not', async (written, why) => {
    expect(await problemOf(() => read(`grace: ${written}`))).toContain(`grace: ${why}`);
  });

  it.each([
    ['7d', [84 * HOUR, DAY]],
    ['36h', [18 * HOUR, DAY]],
    ['2d', [DAY]],
    ['1d', [12 * HOUR]],
    ['1h', [HOUR / 2]],
  ])('gives a grace of %s a reminder after half of it and on the last day', async (grace, remind) => {
    expect((await read(`grace: ${grace}`)).remind).toEqual(remind);
  });

  it('says when to remind instead, in any order, or never', async () => {
    expect((await read('notify: { remind: [1d, 3d, 2h] }')).remind).toEqual([DAY, 3 * DAY, 2 * HOUR]);
    expect((await read('notify: { remind: [] }')).remind).toEqual([]);
    expect((await read('reports-keep: 30d')).reportsKeep).toBe(30 * DAY);
  });
});

describe('a share in a policy', () => {
  it.each([
    ['0%', 0],
    ['5%', 0.05],
    ['0.5%', 0.005],
    ['12.34%', 0.1234],
    ['100%', 1],
  ])('%s is one', async (written, share) => {
    expect((await read(`limits: { share: ${written} }`)).limits.share).toBeCloseTo(share, 10);
  });

  it.each(['5', '5%x', '101%', '1.234%', '-5%', '%'])('%s is not', async (written) => {
    expect(await problemOf(() => read(`limits: { share: "${written}" }`))).toContain(
      'limits.share: it must be a share from 0% to 100%, with its percent sign',
    );
  });
});

describe('where a secret is', () => {
  it('is a secret or a parameter in AWS, or a variable', async () => {
    const token = async (written: string) =>
      (await readPolicy({ text: changed('{ env: TOKEN }', written) })).accounts[0]?.token;
    expect(await token('{ env: TOKEN }')).toEqual({ env: 'TOKEN' });
    expect(await token('{ secret: "keylease/token#a" }')).toEqual({ secret: 'keylease/token#a' });
    expect(await token('{ ssm: "/keylease/token#a" }')).toEqual({ ssm: '/keylease/token#a' });
    expect(await problemOf(() => token('{ ssm: "a b" }'))).toContain(
      'token.ssm: it is not the name or ARN of',
    );
    expect(await problemOf(() => token('{ secret: " a" }'))).toContain('token.secret: it must name a secret');
  });

  it('is described in the schema, which wants one of them', () => {
    expect(z.toJSONSchema(secretSource, { io: 'input' })).toMatchObject({
      minProperties: 1,
      maxProperties: 1,
      properties: {
        secret: { description: expect.stringContaining('append `#field`') },
        env: { description: expect.stringContaining('environment variable') },
      },
    });
  });
});

describe('a list in a policy', () => {
  it('is a list', async () => {
    expect(await problemOf(() => read('window: { days: mon }'))).toContain('window.days: it must be a list');
  });

  it('may have two items that differ', async () => {
    const second = '  - { name: lab, provider: pictor, token: { env: LAB_TOKEN } }\nledger';
    expect((await readPolicy({ text: changed('ledger', second) })).accounts).toHaveLength(2);
  });
});

describe('a misspelled word in a policy', () => {
  it.each([
    ['pctr', ' (did you mean pictor?)'],
    ['pct', ''],
  ])('%s is corrected where at most a third of its letters differ', async (typed, correction) => {
    expect(await problemOf(() => readPolicy({ text: changed('pictor', typed) }))).toContain(
      `there is no such value${correction}; expected one of`,
    );
  });
});
