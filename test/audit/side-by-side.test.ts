import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { AccountClaims } from '../../src/audit/account-claims.ts';
import { sideBySide } from '../../src/audit/side-by-side.ts';
import { accountNamed } from './parts.ts';

const at = (name: string, host: string) => accountNamed(name, { apiUrl: `https://${host}/api` });

describe('accounts side by side', () => {
  it('begin in order, at most 20 of one API and 32 in all, and have their results in order', async () => {
    const accounts = Array.from({ length: 90 }, (_, index) => at(String(index), index < 60 ? 'one' : 'two'));
    const running: string[] = [];
    const begun: number[] = [];
    const most = { all: 0, one: 0 };
    const results = sideBySide(accounts, async ({ name, apiUrl = '' }) => {
      const { host } = new URL(apiUrl);
      running.push(host);
      if (host === 'one') begun.push(Number(name));
      most.all = Math.max(most.all, running.length);
      most.one = Math.max(most.one, running.filter((each) => each === 'one').length);
      await setImmediate();
      if (Number(name) % 3 === 0) await setImmediate();
      running.splice(running.indexOf(host), 1);
      return `${name} done`;
    });
    expect(await Promise.all(results)).toEqual(accounts.map(({ name }) => `${name} done`));
    expect(most).toEqual({ all: 32, one: 20 });
    expect(begun).toEqual(begun.toSorted((one, other) => one - other));
  });

  it('of the same provider, or the same profile, share its limit', async () => {
    const running = new Map<string, number>();
    let most = 0;
    const count = async ({ provider, profile }: { provider: string; profile?: string | undefined }) => {
      const api = profile ?? provider;
      running.set(api, (running.get(api) ?? 0) + 1);
      most = Math.max(most, ...running.values());
      await setImmediate();
      running.set(api, (running.get(api) ?? 0) - 1);
    };
    const accounts = Array.from({ length: 50 }, (_, index) =>
      accountNamed(
        String(index),
        index % 2 ? { provider: '', profile: '/own.json' } : { provider: 'pictor' },
      ),
    );
    await Promise.all(sideBySide(accounts, count));
    expect(most).toBeLessThanOrEqual(20);
  });
});

describe('one account by two names', () => {
  it('is that of the first one, whichever was quicker to find out', async () => {
    const claims = new AccountClaims();
    const [prod, copy, lab] = ['prod', 'copy', 'lab'].map((name) => claims.enter(at(name, 'one')));
    const said: string[] = [];
    const claim = (name: string, place: typeof prod, identities: string[]) =>
      place?.claim(identities).then(
        () => said.push(`${name} has it`),
        (error: Error) => said.push(error.message),
      );
    const late = [claim('lab', lab, ['b']), claim('copy', copy, ['z', 'a'])];
    await setImmediate();
    expect(said).toEqual([]);
    await Promise.all([claim('prod', prod, ['y', 'a']), ...late]);
    expect(said).toEqual([
      'prod has it',
      'Account copy is not audited: it is the same account as prod. Remove one of the two from the policy.',
      'lab has it',
    ]);
    await claim('prod again', prod, ['a']); // Opened anew, with another token.
    expect(said.at(-1)).toBe('prod again has it');
  });

  it('is that of the second one, if the first one never found out', async () => {
    const claims = new AccountClaims();
    const first = claims.enter(at('prod', 'one'));
    const second = claims.enter(at('copy', 'one')).claim(['a']);
    first.leave();
    await second;
  });

  it('waits for no account of another API', async () => {
    const claims = new AccountClaims();
    claims.enter(at('prod', 'one'));
    await claims.enter(at('lab', 'two')).claim(['a']);
  });
});
