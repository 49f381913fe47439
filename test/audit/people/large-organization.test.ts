import { describe, expect, it } from '@jest/globals';
import type { KnownPerson } from '../../../src/audit/people/people-memory.ts';
import { withSigningKeys } from '../../../src/audit/people/signing-keys.ts';
import { DAY, START } from '../parts.ts';
import { Staff } from './staff.ts';

describe('an organization of 5,000 members', () => {
  it('takes 50 requests a run for its members with their keys', async () => {
    const staff = await Staff.start(5000);
    staff.settings.signingKeys = false;
    expect(await staff.requests(() => staff.recognizer.read())).toBe(50);
    await staff.close();
  });

  it('takes none for signing keys that are known, and 1,000 a run once they are old', async () => {
    let people: KnownPerson[] = Array.from({ length: 5000 }, (_, id) => ({
      id,
      login: `u${id}`,
      keys: [],
      via: 'o',
    }));
    const asked: string[] = [];
    const read = async (login: string) => {
      asked.push(login);
      return [login];
    };
    const run = async (day: number) => {
      asked.length = 0;
      ({ people } = await withSigningKeys(people, { read, now: START + day * DAY }));
      return asked.length;
    };
    expect([await run(0), await run(0.1), await run(6.9)]).toEqual([5000, 0, 0]);
    expect([await run(7), await run(7.1), await run(7.2)]).toEqual([1000, 1000, 1000]);
    const seen = new Set(
      people.filter(({ signing }) => (signing?.readAt ?? 0) > START).map(({ login }) => login),
    );
    expect(seen.size).toBe(3000);
    expect(people[4999]?.signing?.keys).toEqual(['u4999']);
  });
});
