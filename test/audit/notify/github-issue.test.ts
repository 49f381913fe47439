import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { answer, cutBody, type Fault, loseAnswer, pass } from '../../support/fault.ts';
import { GITHUB_TOKEN } from '../../support/github.ts';
import { fingerprint } from '../../support/numbered-keys.ts';
import { DAY, keyNumber, pin } from '../world.ts';
import { Tracker } from './tracker.ts';

const tracker = await Tracker.start();
const { world, github, faults } = tracker;

beforeEach(() => {
  tracker.reset();
  tracker.settings.mentionsOwners = false;
});
afterAll(() => tracker.close());

const keep = (number: number, until: string, why = 'it runs the backup') =>
  `/keylease keep ${fingerprint(number)} until ${until} because ${why}`;

describe('the issue of an account', () => {
  it('says which keys will be deleted, when, and how to keep them, and is not touched while nothing changes', async () => {
    const { notices } = await tracker.audit();
    expect(notices).toContainEqual(
      expect.objectContaining({ channel: 'github-issue', stage: 'before', ok: true }),
    );
    expect(tracker.issue).toMatchObject({
      title: 'SSH keys of pictor-prod',
      state: 'open',
      user: { login: 'keylease-bot' },
      labels: [{ name: 'keylease' }],
      comments: [],
    });
    expect(tracker.issue.body).toContain(
      `| \`key 2\`<br>\`${fingerprint(2)}\` | no known owner | unrecognized | after 2026-12-01 12:00 UTC |`,
    );
    expect(tracker.issue.body).toContain('/keylease keep SHA256:... until 2027-01-31 because');
    expect(tracker.issue.body).toContain('`/reports/pictor-prod/latest.html`');
    expect(await tracker.writes(() => tracker.audit(1))).toEqual([]);
    expect(tracker.issues).toHaveLength(1);
  });

  it('is closed once no key has a finding, and opened again with the next one', async () => {
    await tracker.audit();
    world.policy.recognize.keys = [pin(8), pin(1), pin(2)];
    await tracker.audit();
    expect(tracker.issue).toMatchObject({
      state: 'closed',
      body: expect.stringContaining('No key has a finding.'),
    });
    expect(await tracker.writes(() => tracker.audit())).toEqual([]);
    tracker.issue.state = 'open';
    expect(await tracker.writes(() => tracker.audit())).toHaveLength(1);
    expect(tracker.issue.state).toBe('closed');
    world.keys.push(keyNumber(3, { createdAt: world.now + DAY }));
    await tracker.audit(2);
    expect(tracker.issue.state).toBe('open');
    expect(tracker.issues).toHaveLength(1);
    expect(tracker.issue.comments.at(-1)?.body).toMatch(/1 key will be deleted[\s\S]+key 3/);
  });

  it('does not exist for an account without findings', async () => {
    world.policy.recognize.keys = [pin(8), pin(1), pin(2)];
    await tracker.audit();
    expect(tracker.issues).toEqual([]);
  });

  it('gets a comment where people are to be told of more, since nobody is told of a changed text', async () => {
    world.policy.remind = [3 * DAY];
    await tracker.audit();
    await tracker.audit(5);
    await tracker.audit(3);
    expect(world.removed).toEqual(['1', '2']);
    expect(tracker.issue.comments.map(({ body }) => body.split('\n')[2])).toEqual([
      '**keylease pictor-prod: reminder: 2 keys will be deleted**',
      '**keylease pictor-prod: 2 deleted**',
    ]);
    expect(tracker.issue.state).toBe('closed');
  });

  it('is none that somebody else made, or labeled, and no other one of ours', async () => {
    await tracker.audit();
    const { body, labels } = tracker.issue;
    tracker.issues.length = 0;
    github.issues.addIssue('stranger', { body, labels });
    github.issues.addIssue('keylease-bot', { body, labels: [] });
    github.issues.addIssue('keylease-bot', { body, labels, isPullRequest: true });
    github.issues.addIssue('keylease-bot', { body: String(body).replaceAll('pictor-prod', 'lab'), labels });
    world.files.clear();
    await tracker.audit();
    expect(tracker.issues).toHaveLength(5);
    expect(tracker.issues[4]?.body).toBe(body);
    await tracker.audit();
    expect(tracker.issues).toHaveLength(5);
  });

  it('is one, though a run did not learn that it had created it, and tells of nothing that it did not say', async () => {
    const acted =
      (fault: Fault): Fault =>
      async (exchange) => {
        await exchange.forward();
        return fault(exchange);
      };
    for (const fault of [loseAnswer, cutBody, acted(answer(502, {})), acted(answer(201, { number: 1 }))]) {
      tracker.reset();
      faults.next('POST /repos/octo-org/ops/issues', fault);
      const report = await tracker.audit();
      expect(report.notices).toContainEqual(expect.objectContaining({ channel: 'github-issue', ok: false }));
      expect(world.ledger.keys[`${fingerprint(1)}@1`]?.mark?.notified).toBeUndefined();
      await tracker.audit();
      expect(tracker.issues).toHaveLength(1);
      expect(world.ledger.keys[`${fingerprint(1)}@1`]?.mark?.notified).toBeDefined();
    }
  });

  it('is not created by a token that may not set its label, which is said', async () => {
    github.issues.permissions.set('keylease-bot', 'read');
    const report = await tracker.audit();
    expect(report.notices).toContainEqual(
      expect.objectContaining({
        why: expect.stringMatching(/^No issue was created in octo-org\/ops: GitHub answered 403/),
      }),
    );
    expect(report.notEvaluated).toContainEqual(expect.objectContaining({ what: 'what github-issue shows' }));
    expect(tracker.issues).toEqual([]);
  });

  it('mentions owners by their logins if the policy says so, and nobody else', async () => {
    world.policy.rules['max-age'] = { do: 'delete', after: 90 * DAY };
    world.policy.recognize.keys = [pin(1), pin(2, undefined, { owner: 'Octo @hubot' })];
    await tracker.audit();
    const mentions = () =>
      String(tracker.issue.body)
        .replace(/`[^`]*`/g, '')
        .match(/@\S*/g);
    expect(mentions()).toBeNull();
    tracker.settings.mentionsOwners = true;
    await tracker.audit();
    expect(mentions()).toEqual(['@octocat']);
  });
});

describe('/keylease keep', () => {
  it('holds a deletion, is answered once, and is in the ledger; then people are notified again', async () => {
    await tracker.audit();
    const comment = tracker.say('octocat', `Please:\r\n${keep(1, '2026-12-20')}\r\nThanks`);
    const report = await tracker.audit(1);
    expect(report.keys[0]?.guards).toContainEqual(
      expect.objectContaining({
        guard: 'on-hold',
        reason: 'octocat asked to keep it until 2026-12-20: it runs the backup',
      }),
    );
    expect(tracker.repliesTo(comment)).toEqual([
      expect.stringContaining(`\`${fingerprint(1)}\` is not deleted until 2026-12-20, that day included.`),
    ]);
    expect(comment.reactions).toEqual(['keylease-bot +1']);
    const hold = {
      fingerprint: fingerprint(1),
      by: 'octocat',
      until: '2026-12-21T00:00:00.000Z',
      why: 'it runs the backup',
      source: `octo-org/ops#comment-${comment.id}`,
    };
    expect(world.ledger.held?.holds).toEqual([hold]);
    expect(world.ledger.chain.entries).toContainEqual(expect.objectContaining({ kind: 'held', ...hold }));
    expect(tracker.issue.body).toContain('on-hold: octocat asked to keep it until 2026-12-20');
    expect(await tracker.writes(() => tracker.audit(1))).toEqual([]);
    await tracker.audit(8);
    expect(github.requests.filter((each) => /GET .*comments/.test(each)).at(-1)).toContain(
      'since=2026-11-25T11%3A55',
    );
    expect(world.removed).toEqual(['2']);
    await tracker.audit(17);
    const { mark } = world.ledger.keys[`${fingerprint(1)}@1`] ?? {};
    expect(mark?.notified?.due).toBe('2026-12-28T12:00:00.000Z');
    expect(world.ledger.held?.holds).toEqual([]);
    expect(tracker.repliesTo(comment)).toHaveLength(1);
    await tracker.audit(8);
    expect(world.removed).toEqual(['2', '1']);
  });

  it('is replaced by a later one', async () => {
    await tracker.audit();
    tracker.say('octocat', keep(1, '2027-01-31'));
    await tracker.audit();
    world.now += 60_000;
    tracker.say('octocat', keep(1, '2026-12-02', 'less will do'));
    for (const _ of ['at first', 'and when both are read again']) {
      await tracker.audit();
      expect(world.ledger.held?.holds).toMatchObject([
        { until: '2026-12-03T00:00:00.000Z', why: 'less will do' },
      ]);
    }
  });

  it('holds nothing if its author may not write, or somebody has edited it, which is said, to each of them once', async () => {
    github.issues.permissions.set('octo-app[bot]', 'write');
    await tracker.audit();
    const refused: [login: string, why: RegExp, fields?: Parameters<Tracker['say']>[2]][] = [
      ['stranger', /Only people with write access/],
      ['hubot', /Only people with write access/],
      ['octo-app[bot]', /no bots and no apps/],
      ['octo-maintainer', /no bots and no apps/, { performed_via_github_app: { id: 1 } }],
      ['octocat', /This comment was edited/, { updated_at: '2026-11-24T12:00:01Z' }],
    ];
    github.issues.permissions.set('octo-maintainer', 'admin');
    const say = () => refused.map(([login, , fields]) => tracker.say(login, keep(1, '2027-01-31'), fields));
    const comments = say();
    await tracker.audit();
    for (const [index, comment] of comments.entries()) {
      expect(tracker.repliesTo(comment)).toEqual([expect.stringMatching(refused[index]?.[1] ?? '')]);
      expect(comment.reactions).toEqual(['keylease-bot -1']);
    }
    const again = say();
    await tracker.audit();
    expect(again.map((each) => tracker.repliesTo(each).length)).toEqual([0, 0, 0, 0, 1]);
    await tracker.audit(8);
    expect(world.ledger.held?.holds).toEqual([]);
    expect(world.removed).toEqual(['1', '2']);
  });

  it('is told what is wrong with each command', async () => {
    await tracker.audit();
    const comment = tracker.say(
      'octocat',
      ['keep', `keep ${fingerprint(9)} until 2027-01-31 because @hubot`]
        .map((each) => `/keylease ${each}`)
        .join('\n'),
    );
    await tracker.audit();
    expect(tracker.repliesTo(comment)[0]?.split('\n').slice(4)).toEqual([
      '- `/keylease keep` it needs the fingerprint of a key, SHA256: and 43 characters, as ssh-keygen -lf prints it: `/keylease keep SHA256:... until 2027-01-31 because it runs the backup`',
      `- \`${fingerprint(9)}\` is the fingerprint of no key on pictor-prod.`,
    ]);
    expect(comment.reactions).toEqual(['keylease-bot -1']);
  });

  it('is no text that is quoted, or speaks of it, or of somebody who is gone', async () => {
    await tracker.audit();
    tracker.say('octocat', `> ${keep(1, '2027-01-31')}\n\nWrite ${keep(2, '2027-01-31')}`);
    tracker.say('octocat', keep(1, '2027-01-31'), { user: null });
    const writes = await tracker.writes(() => tracker.audit());
    expect(writes).toEqual([]);
    expect(world.ledger.held?.holds).toEqual([]);
  });

  it('stays as it was granted when the comment is edited', async () => {
    await tracker.audit();
    const comment = tracker.say('octocat', keep(1, '2026-12-20'));
    await tracker.audit(1);
    Object.assign(comment, { body: keep(2, '2026-12-20'), updated_at: new Date(world.now).toISOString() });
    expect(await tracker.writes(() => tracker.audit())).toEqual([]);
    expect(world.ledger.held?.holds).toMatchObject([{ fingerprint: fingerprint(1) }]);
  });

  it('holds, though the ledger that had it is lost', async () => {
    await tracker.audit();
    const comment = tracker.say('octocat', keep(1, '2027-01-31'));
    await tracker.audit();
    world.files.clear();
    await tracker.audit(1);
    expect(tracker.issues).toHaveLength(1);
    expect(world.ledger.held?.holds).toMatchObject([{ fingerprint: fingerprint(1) }]);
    expect(tracker.repliesTo(comment)).toHaveLength(1);
  });

  it('is answered by the next run where this one could not', async () => {
    await tracker.audit();
    const comment = tracker.say('octocat', keep(1, '2027-01-31'));
    faults.always(/POST .*reactions/, answer(403, { message: 'no' }));
    expect((await tracker.audit()).notEvaluated).toEqual([
      {
        what: 'answers to comments',
        why: expect.stringContaining('A comment in octo-org/ops got no reaction'),
      },
    ]);
    expect(world.ledger.held?.holds).toHaveLength(1);
    faults.clear();
    await tracker.audit();
    expect(tracker.repliesTo(comment)).toHaveLength(1);
    expect(world.ledger.held?.holds).toHaveLength(1);
  });

  it('stops all deletions while it is not known what people wrote', async () => {
    await tracker.audit();
    faults.always(/comments/, answer(502, {}));
    const report = await tracker.audit(8);
    expect(world.removed).toEqual([]);
    expect(report.complete).toBe(false);
    expect(report.notEvaluated).toContainEqual({
      what: 'requests to keep keys',
      why: expect.stringMatching(/^The comments on octo-org\/ops#1 cannot be read: GitHub answered 502/),
    });
    expect(report.guards).toContainEqual(expect.objectContaining({ guard: 'holds-unread', blocks: true }));
    faults.clear();
    await tracker.audit();
    expect(world.removed).toEqual(['1', '2']);
  });

  it('is heeded and answered once where it comes while the run is under way', async () => {
    await tracker.audit();
    const comments: ReturnType<Tracker['say']>[] = [];
    world.onStep = (step) => {
      if (!/^put .*history/.test(step) || comments.length > 0) return;
      comments.push(tracker.say('octocat', keep(1, '2027-01-31')));
    };
    tracker.say('octocat', keep(2, '2027-01-31'));
    world.keys.push(keyNumber(3, { createdAt: world.now + 1 }));
    await tracker.audit(8);
    world.onStep = () => {};
    expect(comments.map((each) => tracker.repliesTo(each).length)).toEqual([1]);
    expect(world.removed).toEqual([]);
    await tracker.audit(8);
    expect(world.removed).toEqual(['3']);
    expect(tracker.issue.comments.filter(({ body }) => body.includes('answer to'))).toHaveLength(2);
  });

  it('stops deletions too where only the last look at comments fails', async () => {
    await tracker.audit();
    faults.next(/GET .*comments/, pass, ...Array(9).fill(answer(502, {})));
    const report = await tracker.audit(8);
    expect(world.removed).toEqual([]);
    expect(report.notEvaluated).toContainEqual(expect.objectContaining({ what: 'requests to keep keys' }));
    faults.clear();
    await tracker.audit();
    expect(world.removed).toEqual(['1', '2']);
  });

  it('is read by an app as well, whose comments are those of its bot', async () => {
    github.tokens.set(GITHUB_TOKEN, 'keylease[bot]');
    github.issues.permissions.set('keylease[bot]', 'write');
    await tracker.audit();
    tracker.say('octocat', keep(1, '2027-01-31'));
    await tracker.audit();
    expect(await tracker.writes(() => tracker.audit())).toEqual([]);
    expect(tracker.issue.comments.map(({ user }) => user?.login)).toEqual(['octocat', 'keylease[bot]']);
    github.tokens.set(GITHUB_TOKEN, 'keylease-bot');
  });
});
