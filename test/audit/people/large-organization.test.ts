import { describe, expect, it } from '@jest/globals';
import type { KnownPerson } from '../../../src/audit/people/people-memory.ts';
import { withSigningKeys } from '../../../src/audit/people/signing-keys.ts';
import { failure } from '../../support/account.ts';
import { answer } from '../../support/fault.ts';
import { DAY, START } from '../parts.ts';
import { Staff } from './staff.ts';

describe('an organization of 5,000 members', () => {
  it('takes no more than 60 requests once everybody is known: 50 for members, 5 for signing keys', async () => {
    const staff = await Staff.start(5000);
    staff.faults.always(/signing/, answer(403, { message: 'no' }));
    await failure(() => staff.recognizer.read());
    staff.faults.clear();
    // As a first run leaves it, after 5,000 requests.
    const [name = '', text = ''] = [...staff.world.files][0] ?? [];
    const memory = JSON.parse(text);
    for (const person of memory.people) person.signing = { keys: [], readAt: staff.world.now };
    staff.world.files.set(name, JSON.stringify(memory));
    staff.world.now += DAY;
    expect(await staff.requests(() => staff.recognizer.read())).toBe(55);
    await staff.close();
  });

  it('takes 5 a run for the signing keys that were read longest ago, and 1,000 a run once they are a week old', async () => {
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
    expect([await run(0), await run(0.1), await run(6.9)]).toEqual([5000, 5, 5]);
    expect([await run(7), await run(7.1), await run(7.2)]).toEqual([1000, 1000, 1000]);
    const seen = new Set(
      people.filter(({ signing }) => (signing?.readAt ?? 0) > START).map(({ login }) => login),
    );
    expect(seen.size).toBe(3010);
    expect(people[4999]?.signing?.keys).toEqual(['u4999']);
  });
});
