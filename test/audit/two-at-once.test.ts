import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/audit/ledger/open-store.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { useEnvironment } from '../support/environment.ts';
import { useFolder } from '../support/folder.ts';
import { GITHUB_TOKEN, GitHubServer } from '../support/github.ts';
import { S3 } from '../support/s3.ts';
import { DAY, HOUR, keyNumber, pin, policyFor, World } from './world.ts';

/** testTwoAudits says what is true of two audits of one account at the same time. */
function testTwoAudits(place: () => string, second?: number): void {
  /** A world with two keys whose grace is over, and a ledger that is really kept somewhere. */
  async function prepared(): Promise<World> {
    const world = new World();
    const where = place();
    world.options.store = await openStore(where, { env: process.env, second });
    world.keys = [1, 2, 3].map((number) => keyNumber(number));
    const recognize = { ...policyFor().recognize, keys: [pin(1)] };
    world.policy = policyFor({ recognize }, { unrecognized: { do: 'delete' } });
    await world.audit();
    world.now += 8 * DAY;
    return world;
  }

  it('one acts, the other says why not', async () => {
    const world = await prepared();
    let other: Report | undefined;
    const acted = await world.audit({
      open: async () => {
        other = await world.audit();
        return world.account;
      },
    });
    expect(acted.figures).toMatchObject({ keys: 1, intended: 2, confirmed: 2, blocked: 0 });
    expect(other?.figures).toMatchObject({ attempted: 0, confirmed: 0, blocked: 2 });
    expect(other?.guards).toContainEqual(
      expect.objectContaining({
        guard: 'another-run',
        blocks: true,
        reason: expect.stringMatching(
          /^run run-2 on \S+ \(process \d+\) has held the lock since 2026-12-02 12:00 UTC; if it died, the lock expires at 2026-12-02 12:21 UTC$/,
        ),
      }),
    );
    expect(world.removed).toEqual(['2', '3']);
  });

  it('one that lost its lock to another deletes nothing any more', async () => {
    const world = await prepared();
    let listings = 0;
    let other: Report | undefined;
    const slow = await world.audit({
      open: async () => ({
        ...world.account,
        async *keys() {
          yield* world.account.keys();
          listings += 1;
          if (listings === 1) world.now += 16_000; // Too long for a deletion to stand on it.
          if (listings !== 2) return;
          world.now += HOUR; // The machine sleeps after the listing that a deletion stands on.
          other = await world.audit();
          world.keys.push(keyNumber(2), keyNumber(3)); // As if nothing had been deleted.
        },
      }),
    });
    expect(other?.figures.confirmed).toBe(2);
    expect(slow.figures).toMatchObject({ intended: 2, attempted: 0, confirmed: 0 });
    expect(slow.deletions[0]?.why).toMatch(/^The lock of account pictor-prod is lost/);
    expect(world.removed).toEqual(['2', '3']);
    expect(world.keys).toHaveLength(3);
  });
}

describe('two audits at once with a ledger in a directory', () => {
  const folder = useFolder();
  testTwoAudits(() => mkdtempSync(join(folder.path, 'ledger-')));
});

describe('two audits at once with a ledger in a bucket', () => {
  const s3 = new S3();
  let ledgers = 0;
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  beforeEach(() => void s3.buckets.set('octo-ledger', new Map()));
  afterAll(() => s3.close());
  testTwoAudits(() => {
    ledgers += 1;
    return `s3://octo-ledger/${ledgers}/`;
  });
});

describe('two audits at once with a ledger on a branch', () => {
  let github: GitHubServer;
  let ledgers = 0;
  useEnvironment(() => ({ GITHUB_TOKEN, GITHUB_API_URL: github.url }));
  beforeAll(async () => {
    github = await GitHubServer.start();
    github.repositories.add('octo-org/ops');
  });
  afterAll(() => github.close());
  testTwoAudits(() => {
    ledgers += 1;
    return `github://octo-org/ops/ledger-${ledgers}/`;
  }, 1);
});
