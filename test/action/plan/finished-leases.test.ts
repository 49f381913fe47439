import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Core } from '../../../src/action/core.ts';
import type { LeaseInputs } from '../../../src/action/inputs/key-inputs.ts';
import { findFinishedLeases } from '../../../src/action/plan/finished-leases.ts';
import { makeLeaseName } from '../../../src/leases/lease-name.ts';
import { fingerprint } from '../../support/account.ts';
import { answer, cut, html, pass } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import { runFaults } from '../../support/github/run-faults.ts';
import type { TestRepository } from '../../support/github/runs.ts';
import { GITHUB_TOKEN, GitHubServer } from '../../support/github.ts';
import { coreWith } from '../core-with.ts';
import { HOUR, listed, NOW, REPOSITORY } from '../lease/fakes.ts';

let github: GitHubServer;
let faults: FaultServer;
let train: TestRepository;
let debugged: string[];
let masked: string[];
beforeEach(async () => {
  github = await GitHubServer.start();
  faults = new FaultServer();
  await faults.listen(github.url);
  train = github.runs.addRepository('octo-org/train', REPOSITORY);
  [debugged, masked] = [[], []];
});
afterEach(async () => {
  await faults.close();
  await github.close();
});

/** leased is a key that a run of this repository has leased, and that lives for another hour. */
function leased(number: number, fields: Partial<Parameters<typeof makeLeaseName>[0]> = {}) {
  const run = { repository: 'train', repositoryId: REPOSITORY, runId: 7, attempt: 1 };
  const name = makeLeaseName({ ...run, expiresAt: NOW + HOUR, fingerprint: fingerprint(number), ...fields });
  return { ...listed(String(number), number, name), createdAt: NOW - HOUR };
}

/** finished are the ids of the keys that attempt 2 of run 99 finds. */
async function finished(keys: ReturnType<typeof leased>[], fields: Partial<LeaseInputs> = {}) {
  const core: Core = {
    ...coreWith({}),
    debug: (line) => void debugged.push(line),
    setSecret: (secret) => void masked.push(secret),
    warning: () => expect('a warning').toBe('none'),
  };
  const address = { provider: 'pictor', apiUrl: undefined, apiToken: '' };
  const inputs: LeaseInputs = {
    kind: 'generated',
    isChosen: true,
    address,
    secrets: [],
    sweep: true,
    githubToken: GITHUB_TOKEN,
    ...fields,
  };
  const run = { id: 'one', repository: 'octo-org/train', repositoryId: REPOSITORY, runId: 99, attempt: 2 };
  const job = { ...run, apiUrl: faults.url, temp: '/tmp' };
  const found = await findFinishedLeases(core, { inputs, job, listed: keys, now: NOW });
  return found.map(({ id }) => id);
}

describe('a finished lease', () => {
  it('is one of a run of this repository that is over, and of no other', async () => {
    github.runs.setRun(train, 7, 'completed', 2);
    github.runs.setRun(train, 8, 'in_progress');
    const keys = [
      leased(1),
      leased(2, { attempt: 2 }),
      leased(3, { attempt: 3 }),
      leased(4, { runId: 8 }),
      leased(5, { runId: 9 }),
      leased(6, { repositoryId: REPOSITORY + 1 }),
      { ...leased(7), name: leased(1).name },
    ];
    expect(await finished(keys)).toEqual(['1', '2']);
    const runs = [9, 8, 7, 9].map((id) => `GET /repos/octo-org/train/actions/runs/${id}`);
    expect(github.requests).toEqual([...runs.slice(0, 3), 'GET /repos/octo-org/train', ...runs.slice(3)]);
  });

  it('is one of an earlier attempt of this run, which nobody needs to be asked about', async () => {
    const own = (number: number, attempt: number) => leased(number, { runId: 99, attempt });
    expect(await finished([own(1, 1), own(2, 2), own(3, 3)])).toEqual(['1']);
    expect(github.requests).toEqual([]);
  });

  it('is none that has expired: that one goes anyway', async () => {
    github.runs.setRun(train, 7, 'completed');
    expect(await finished([leased(1, { expiresAt: NOW - HOUR / 2 })])).toEqual([]);
    expect(github.requests).toEqual([]);
  });

  it('is signed with the lease secret, or the previous one, if there is one', async () => {
    github.runs.setRun(train, 7, 'completed');
    const keys = [leased(1), ...['new', 'old', 'x'].map((secret, index) => leased(index + 2, { secret }))];
    expect(await finished(keys, { secrets: ['new', 'old'] })).toEqual(['2', '3']);
  });

  it.each<[string, Partial<LeaseInputs>]>([
    ['there is no token', { githubToken: undefined }],
    ['nothing is swept', { sweep: false }],
  ])('is not looked for where %s', async (_, inputs) => {
    github.runs.setRun(train, 7, 'completed');
    expect(await finished([leased(1)], inputs)).toEqual([]);
    expect(github.requests).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['the permission is missing', () => Object.assign(train, { hasNoActions: true })],
    ['GitHub hides the repository', () => Object.assign(train, { isHidden: true })],
    ['the token is refused', () => github.tokens.clear()],
    ['GitHub cannot be reached', () => faults.always(/./, answer(403, {}, { 'retry-after': '600' }))],
    ['its answer is a page', () => faults.always(/./, html())],
    ['the runner is of another system', () => faults.always(/./, answer(200, { id: 7, status: 'success' }))],
  ])('is none where %s, which only the debug log says', async (_, setUp) => {
    github.runs.setRun(train, 7, 'completed');
    setUp();
    expect(await finished([leased(1)])).toEqual([]);
    expect(debugged).toHaveLength(1);
    expect(debugged[0]).not.toContain(GITHUB_TOKEN);
  });

  it('is found among those of at most 20 runs, and stays where a question fails', async () => {
    const keys = Array.from({ length: 25 }, (_, index) => leased(index + 1, { runId: index + 1 }));
    for (const index of keys.keys()) github.runs.setRun(train, index + 1, 'completed');
    faults.next('GET /repos/octo-org/train/actions/runs/25', answer(404, {}));
    faults.next('GET /repos/octo-org/train', cut);
    const found = await finished(keys);
    expect(found).toEqual(Array.from({ length: 19 }, (_, index) => String(index + 6)));
  });

  it('is never one of a run that goes on, whatever GitHub does', async () => {
    github.runs.setRun(train, 7, 'in_progress');
    github.runs.setRun(train, 8, 'completed');
    const keys = [leased(1), leased(2, { runId: 8 })];
    const outcomes = { found: 0, held: 0 };
    await fc.assert(
      fc.asyncProperty(runFaults, fc.nat(1), fc.boolean(), async (fault, at, lasts) => {
        let count = -1;
        faults.clear();
        faults.always(/./, (exchange) => {
          count += 1;
          return (lasts ? count >= at : count === at) ? fault(exchange) : pass(exchange);
        });
        const found = await finished(keys);
        expect(found).not.toContain('1');
        outcomes[found.length > 0 ? 'found' : 'held'] += 1;
      }),
      { numRuns: 60 },
    );
    // Neither is rare, or this would prove nothing.
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(5);
  });
});
