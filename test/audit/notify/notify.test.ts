import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildMessage } from '../../../src/audit/notify/message.ts';
import type { Notice } from '../../../src/audit/notify/notifier.ts';
import { slackNotifier } from '../../../src/audit/notify/slack.ts';
import { snsNotifier } from '../../../src/audit/notify/sns.ts';
import { summarizeReport } from '../../../src/audit/report/key-digest.ts';
import type { OwnedDeletion, Report, ReportKey } from '../../../src/audit/report/report.ts';
import { Aws } from '../../support/aws.ts';
import { useEnvironment } from '../../support/environment.ts';
import { fingerprint } from '../../support/numbered-keys.ts';
import { hostileText, poisoned } from '../report/hostile.ts';
import { accountNamed, DAY, keyNumber, pin, policyFor, runReport, START, World } from '../world.ts';

const PLACES = { grace: 7 * DAY, reports: 's3://octo-org-keylease/reports/' };
/** Told is a notice whose report has its keys beside what it says about them. */
type Told = World['notices'][number];

const UNRECOGNIZED = { unrecognized: { do: 'delete' as const }, compromised: { do: 'delete' as const } };

/** noticesOf are the notices of audits of an account with one key more than octocat recognizes. */
async function noticesOf(prepare: (world: World) => Promise<void> | void = () => {}): Promise<Told[]> {
  const world = new World();
  world.policy = policyFor({ recognize: { ...policyFor().recognize, keys: [pin(1)] } }, UNRECOGNIZED);
  world.keys = [keyNumber(1), keyNumber(2, { name: 'hubot' })];
  await prepare(world);
  await world.audit({ notifiers: [world.notifier()] });
  return world.notices;
}

const [marked] = (await noticesOf()) as [Told];
const [found] = (await noticesOf((world) => {
  world.policy.accounts = [accountNamed('pictor-prod', { armed: false })];
})) as [Told];
/** A week after hubot was marked, and five days after another key was. */
const [deleted] = (await noticesOf(async (world) => {
  await world.audit({ notifiers: [world.notifier()] });
  world.now += 3 * DAY;
  world.keys.push(keyNumber(3, { createdAt: world.now - DAY }));
  await world.audit({ notifiers: [world.notifier()] });
  world.now += 5 * DAY;
  world.notices.length = 0;
})) as [Told];

const [deletion] = deleted.report.deletions as [OwnedDeletion];

/** toldOf is the notice that says before a deletion what a report has. */
function toldOf(report: Report): Notice {
  return { stage: 'before', report: runReport(report) };
}

const runGuard = (guard: string) => ({
  guard,
  scope: 'run' as const,
  kind: 'temporary' as const,
  needsPerson: false,
});

describe('a notice', () => {
  it('says before a deletion which key goes, when, how it is kept, and where the report is', () => {
    const { headline, sections } = buildMessage(marked, PLACES);
    expect(headline).toBe('keylease pictor-prod: 1 key will be deleted');
    expect(sections).toEqual([
      {
        title: 'Will be deleted: 1 key without a known owner',
        lines: [`${fingerprint(2)} "hubot": after 2026-12-01 12:00 UTC, 7 days left: no known owner`],
        total: 1,
      },
      { title: 'How to replace a key', lines: [expect.stringContaining('ssh-keygen -t ed25519')] },
      {
        title: 'How to keep a key',
        lines: [
          'Before then, list it under recognize.keys in the policy, with keep: true and a reason, or resolve the finding.',
          expect.stringMatching(/^unrecognized: Find its owner, /),
        ],
      },
      { title: 'Report', lines: ['s3://octo-org-keylease/reports/pictor-prod/2026/11/24/run-1.html'] },
    ]);
  });

  it('says of a compromised key that it goes at once', async () => {
    const weakness = {
      kind: 'compromised' as const,
      severity: 'critical' as const,
      evidence: 'its private half is public',
      source: '',
      hint: 'Remove it',
    };
    const [notice] = await noticesOf((world) => void world.weaknesses.set(fingerprint(2), [weakness]));
    expect(buildMessage(notice as Notice, PLACES).sections[0]).toEqual({
      title: 'Will be deleted: 1 key without a known owner',
      lines: [expect.stringMatching(/"hubot": now: its private half is public/)],
      total: 1,
    });
    expect(buildMessage(notice as Notice, PLACES).sections.map(({ title }) => title)).not.toContain(
      'How to keep a key',
    );
  });

  it('names keys that a guard spares apart from those that go', async () => {
    const [notice] = await noticesOf((world) => {
      world.keys.push(keyNumber(3, { instances: [{ id: 'i-1', name: 'gpu-1' }] }));
    });
    const { headline, sections } = buildMessage(notice as Notice, PLACES);
    expect(headline).toMatch(/: 1 key will be deleted, 1 more once no guard blocks it$/);
    expect(sections[0]?.lines).toEqual([
      expect.stringMatching(/"hubot": after 2026-12-01 12:00 UTC, 7 days left: no known owner$/),
      `${fingerprint(3)} "key 3": after 2026-12-01 12:00 UTC, 7 days left, once no guard blocks it (in-use): no known owner`,
    ]);
    const { report } = notice as Told;
    const [, , blocked] = report.keys as ReportKey[];
    expect(buildMessage(toldOf({ ...report, keys: [blocked as ReportKey] }), PLACES).headline).toMatch(
      /: 1 key will be deleted once no guard blocks it$/,
    );
  });

  it('does not name a key that stays', async () => {
    const [notice] = await noticesOf((world) => {
      world.keys.push(keyNumber(3, { managed: true }));
    });
    const { headline, sections } = buildMessage(notice as Notice, PLACES);
    expect(headline).toMatch(/: 1 key will be deleted$/);
    expect(sections[0]?.lines).toHaveLength(1);
  });

  it('names a key among those that will be deleted though a guard stops the whole run now', () => {
    const [key, hubot] = marked.report.keys as [ReportKey, ReportKey];
    const guards = [...hubot.guards, { ...runGuard('outside-window'), reason: 'it is Sunday' }];
    const report = { ...marked.report, keys: [key, { ...hubot, guards }] };
    expect(buildMessage(toldOf(report), PLACES)).toEqual(buildMessage(marked, PLACES));
  });

  it('counts as told only where the keys that it leaves out can be looked up', () => {
    const [, hubot] = marked.report.keys;
    const keys = Array.from({ length: 11 }, () => hubot as NonNullable<typeof hubot>);
    const notice = toldOf({ ...marked.report, keys });
    expect(buildMessage(notice, PLACES).headline).toContain('11 keys will be deleted');
    expect(() => buildMessage(notice, { ...PLACES, reports: undefined })).toThrow(
      '11 keys are too many for a message, and no location for reports is set. Set reports in the policy.',
    );
  });

  it('says after a deletion what is gone, how it is restored, and what goes next', () => {
    const { headline, sections } = buildMessage(deleted, PLACES);
    expect(headline).toBe('keylease pictor-prod: 1 deleted');
    expect(sections).toEqual([
      {
        title: 'Waiting to be deleted',
        lines: [`${fingerprint(3)} "key 3": after 2026-12-04 12:00 UTC`],
        total: 1,
      },
      {
        title: 'Deleted: 1 key without a known owner',
        lines: [`${fingerprint(2)} "hubot": unrecognized`],
        total: 1,
      },
      {
        title: 'How to restore a key',
        lines: [
          'aws s3 cp s3://octo-org-keylease/reports/pictor-prod/2026/12/02/run-3.json - | keylease restore --report - FINGERPRINT',
        ],
      },
      { title: 'Report', lines: [expect.stringContaining(PLACES.reports)] },
    ]);
  });

  it.each([
    [undefined, 'keylease restore --policy POLICY FINGERPRINT'],
    ['github://octo-org/ops/keylease-ledger/', 'keylease restore --policy POLICY FINGERPRINT'],
    [
      '/srv/key reports',
      "keylease restore --report '/srv/key reports/pictor-prod/2026/12/02/run-3.json' FINGERPRINT",
    ],
  ])('says how a key is restored where reports are in %s', (reports, command) => {
    const { sections } = buildMessage(deleted, { ...PLACES, reports });
    expect(sections.find(({ title }) => title === 'How to restore a key')?.lines).toEqual([command]);
  });

  it.each([
    [true, false, undefined, '1 deleted'],
    [false, false, undefined, '1 deleted, incomplete'],
    [false, false, false, '1 deleted, incomplete since 2026-11-24 12:00 UTC'],
    [true, false, true, '1 deleted, complete again after being incomplete since 2026-11-24 12:00 UTC'],
    [true, true, true, 'complete again after being incomplete since 2026-11-24 12:00 UTC'],
    [false, true, false, 'incomplete since 2026-11-24 12:00 UTC'],
  ])(
    'says whether the run is complete (%j), beside what else it says',
    (complete, isAlone, isOver, wanted) => {
      const trouble = isOver === undefined ? undefined : { since: new Date(START).toISOString(), isOver };
      const { deletions } = isAlone ? { deletions: [] } : deleted.report;
      const report = { ...deleted.report, complete, deletions };
      expect(buildMessage({ stage: 'after', report, trouble }, PLACES).headline).toBe(
        `keylease pictor-prod: ${wanted}`,
      );
    },
  );

  it('says that a key of an account at another address is restored by the policy', () => {
    const address = { ...deleted.report.address, apiUrl: 'https://eu.api.example.com' };
    const { sections } = buildMessage({ ...deleted, report: { ...deleted.report, address } }, PLACES);
    expect(sections.find(({ title }) => title === 'How to restore a key')?.lines).toEqual([
      expect.stringMatching(
        /^aws s3 cp s3:\S+ - \| keylease restore --policy POLICY --report - FINGERPRINT$/,
      ),
    ]);
  });

  it('has a block for each owner, one for all keys that nobody owns, and says how many owners are left out', () => {
    const [, hubot] = marked.report.keys as [ReportKey, ReportKey];
    const owners = ['octocat', null, 'octocat', 'www.example.com', 'a', 'b', 'c', 'd', 'e', 'd', null];
    const keys = owners.map((owner, index) => ({ ...hubot, name: `key ${index}`, owner }));
    const notice = toldOf({ ...marked.report, keys });
    const { sections } = buildMessage(notice, PLACES);
    const blocks = sections.filter(({ title }) => title.startsWith('Will be deleted: '));
    const names = (lines: string[]) => lines.map((line) => /"(.*?)"/.exec(line)?.[1] ?? line);
    expect(blocks.map(({ title, lines }) => [title.slice(17), ...names(lines)])).toEqual([
      ['2 keys of octocat', 'key 0', 'key 2'],
      ['1 key of www[.]example[.]com', 'key 3'],
      ['1 key of a', 'key 4'],
      ['1 key of b', 'key 5'],
      ['1 key of c', 'key 6'],
      ['3 keys of 2 more owners', 'They are in the report.'],
      ['2 keys without a known owner', 'key 1', 'key 10'],
    ]);
    expect(() => buildMessage(notice, { ...PLACES, reports: undefined })).toThrow('11 keys are too many');
    const fewer = toldOf({ ...marked.report, keys: keys.slice(0, 7) });
    expect(buildMessage(fewer, { ...PLACES, reports: undefined }).headline).toContain(
      '7 keys will be deleted',
    );
    const after = { ...deleted.report, deletions: keys.map(({ owner }) => ({ ...deletion, owner })) };
    const gone = buildMessage({ stage: 'after', report: after }, PLACES).sections;
    const titles = gone.map(({ title }) => title).filter((title) => title.startsWith('Deleted'));
    expect(titles.slice(0, 2)).toEqual([
      'Deleted: 2 keys of octocat',
      'Deleted: 1 key of www[.]example[.]com',
    ]);
  });

  it('has the owners of keys that go at once first, and those of keys that a guard holds last', () => {
    const [, hubot] = marked.report.keys as [ReportKey, ReportKey];
    const compromised = marked.report.keys.flatMap(({ findings }) => findings).slice(0, 1);
    const [published] = compromised.map((each) => ({ ...each, rule: 'compromised' }));
    const [held] = hubot.guards.map((each) => ({ ...each, guard: 'in-use', kind: 'temporary' as const }));
    const kinds = {
      waiting: hubot,
      held: { ...hubot, guards: [...hubot.guards, held as (typeof hubot.guards)[number]] },
      urgent: { ...hubot, findings: [published as (typeof hubot.findings)[number]] },
    };
    const keys = [
      { ...kinds.held, owner: 'a' },
      { ...kinds.waiting, owner: 'b' },
      { ...kinds.waiting, owner: 'c' },
      { ...kinds.urgent, owner: 'd' },
      { ...kinds.urgent, owner: 'b' },
      { ...kinds.waiting, owner: 'a' },
    ];
    const { sections } = buildMessage(toldOf({ ...marked.report, keys }), PLACES);
    expect(sections.slice(0, 4).map(({ title }) => title.split(' of ')[1])).toEqual(['d', 'b', 'c', 'a']);
  });

  it('says of the owner of a key that is old what to do about it', async () => {
    const [notice] = await noticesOf((world) => {
      world.policy.rules['max-age'] = { do: 'delete', after: 90 * DAY };
      world.keys[0] = keyNumber(1, { createdAt: START - DAY });
      world.policy.recognize.keys?.push(pin(2, START - DAY));
    });
    const { sections } = buildMessage(notice as Notice, PLACES);
    const block = sections.find(({ title }) => title === 'Will be deleted: 1 key of octocat');
    expect(block?.lines).toEqual([expect.stringContaining('created 400 days ago, limit 90 days')]);
    const keep = sections.find(({ title }) => title === 'How to keep a key');
    expect(keep?.lines).toContain('max-age: Replace it with a new key, and remove it');
  });

  it('reminds of the keys whose reminder is due, and of how much time is left', async () => {
    const notices = await noticesOf(async (world) => {
      world.policy.remind = [3 * DAY];
      await world.audit({ notifiers: [world.notifier()] });
      world.now += 2 * DAY;
      world.keys.push(keyNumber(3, { createdAt: START + DAY }));
      await world.audit({ notifiers: [world.notifier()] });
      world.now += 3 * DAY;
      world.notices.length = 0;
    });
    expect(notices.map(({ stage }) => stage)).toEqual(['reminder']);
    const { headline, sections } = buildMessage(notices[0] as Notice, PLACES);
    expect(headline).toBe('keylease pictor-prod: reminder: 1 key will be deleted');
    expect(sections[0]).toEqual({
      title: 'Will be deleted: 1 key without a known owner',
      lines: [`${fingerprint(2)} "hubot": after 2026-12-01 12:00 UTC, 2 days left: no known owner`],
      total: 1,
    });
  });

  it('says what was found where nothing is armed, without calling that held back', () => {
    const { headline, sections } = buildMessage(found, { ...PLACES, reports: undefined });
    expect(headline).toBe('keylease pictor-prod: 1 new severe finding');
    expect(sections.map(({ title }) => title)).toEqual(['New findings (high or critical)', 'Report']);
    expect(sections[0]?.lines).toEqual([
      expect.stringContaining(`high: ${fingerprint(2)} "hubot": no known owner`),
    ]);
    expect(sections[1]?.lines).toEqual([expect.stringContaining('no location for reports is set')]);
  });

  it('says which guards hold deletions back, and who could not be notified', async () => {
    const world = new World();
    world.policy = policyFor(
      { limits: { deletions: 0, share: 1, floor: 0 } },
      { 'expired-lease': { do: 'delete' } },
    );
    const report = await world.audit();
    const held = {
      ...report,
      guards: [
        { ...runGuard('too-many'), blocks: true, reason: '9 due, 0 allowed' },
        { ...runGuard('outside-window'), blocks: true, reason: 'it is Sunday, and no key is due' },
      ],
      keys: [
        {
          ...(marked.report.keys[1] as (typeof report.keys)[number]),
          decision: 'blocked' as const,
          guards: [{ ...runGuard('too-many'), reason: '9 due, 0 allowed' }],
        },
      ],
      notices: [
        {
          channel: 'slack',
          stage: 'before' as const,
          at: report.writtenAt,
          ok: false,
          why: 'Slack answered 500',
        },
      ],
      otherChanges: ['key 9 is new'],
      notEvaluated: [{ what: 'weak', why: 'the blocklist is gone' }],
      complete: false,
    };
    const { headline, sections } = buildMessage({ stage: 'after', report: summarizeReport(held) }, PLACES);
    expect(headline).toBe('keylease pictor-prod: 1 new severe finding, 1 changed by others, incomplete');
    expect(sections).toEqual(
      expect.arrayContaining([
        { title: 'Held back: 1 key', lines: ['too-many: 1 key, 9 due, 0 allowed'] },
        { title: 'Changed by others during this run', lines: ['key 9 is new'] },
        { title: 'Not evaluated', lines: ['weak: the blocklist is gone'] },
        { title: 'Notifications that failed', lines: ['slack: Slack answered 500'] },
      ]),
    );
  });

  it('says what needs a person first, and which guards hold keys back and why', async () => {
    const [before] = await noticesOf((world) => {
      world.keys.push(keyNumber(3, { instances: [{ id: 'i-1', name: 'gpu-1' }] }));
      world.keys.push(keyNumber(4, { instances: [{ id: 'i-2', name: 'gpu-2' }] }));
    });
    const held = { title: 'Held back: 2 keys', lines: ['in-use: 2 keys, for example: on gpu-1'] };
    expect(buildMessage(before as Notice, PLACES).sections.slice(-2, -1)).toEqual([held]);
    const { report } = before as Told;
    const [, hubot] = report.keys as [ReportKey, ReportKey];
    const old = hubot.findings.map((each) => ({ ...each, rule: 'max-age' as const, do: 'report' as const }));
    const after = summarizeReport({ ...report, keys: [...report.keys, { ...hubot, findings: old }] });
    const { sections } = buildMessage({ stage: 'after', report: after }, PLACES);
    expect(sections[0]).toEqual({ title: 'Needs a person', lines: ['high: Old key, 1 key'] });
    expect(sections.at(-2)).toEqual(held);
  });

  it('makes no link, and breaks no line, whatever keys are called', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(marked, found, deleted), (outside, notice) => {
        const { headline, sections } = buildMessage(
          { ...notice, report: summarizeReport(poisoned(notice.report, outside)) },
          { ...PLACES, reports: undefined },
        );
        const told = sections.filter(({ title }) => title !== 'How to restore a key');
        for (const line of [headline, ...told.flatMap(({ title, lines }) => [title, ...lines])]) {
          if (line.includes('recognize.keys')) continue; // Ours.
          expect(line).not.toMatch(/:\/\/|\p{L}\.\p{L}|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});

describe('SNS', () => {
  const aws = new Aws();
  const topic = 'arn:aws:sns:eu-west-1:123456789012:keylease';
  beforeAll(() => aws.listen());
  afterAll(() => aws.close());
  beforeEach(() => {
    aws.requests.length = 0;
    aws.interfere = () => undefined;
  });
  useEnvironment(() => aws.env);

  it('gets a short text for mail, and JSON for machines, in its own region', async () => {
    await snsNotifier({ topic, ...PLACES }).notify(marked);
    const [{ region, fields } = { region: '', fields: {} as Record<string, string> }] = aws.requests;
    expect(region).toBe('eu-west-1');
    expect(fields).toMatchObject({ TopicArn: topic, Subject: 'keylease pictor-prod: 1 key will be deleted' });
    expect(fields.Message).toContain('- s3://octo-org-keylease/reports/pictor-prod/2026/11/24/run-1.html');
    const attributes = attributesOf(fields);
    expect(attributes).toMatchObject({ account: 'pictor-prod', stage: 'before' });
    expect(JSON.parse(attributes.keylease ?? '')).toMatchObject({
      account: 'pictor-prod',
      stage: 'before',
      mode: 'armed',
      waiting: [fingerprint(2)],
      deleted: [],
    });
  });

  it('gets subjects and texts within its limits, however many keys there are', async () => {
    const keys = Array.from({ length: 3000 }, () => marked.report.keys[1] as ReportKey);
    const report = runReport({ ...marked.report, account: 'ä'.repeat(200), keys });
    await snsNotifier({ topic, ...PLACES }).notify({ stage: 'before', report });
    const { Subject = '', Message = '', ...rest } = aws.requests[0]?.fields ?? {};
    expect(Subject).toMatch(/^[\x20-\x7e]{1,99}$/);
    expect(Message).toMatch(/and 29\d\d more, in the report/);
    expect(Message.length).toBeLessThan(4000);
    expect(JSON.stringify(rest).length).toBeLessThan(20_000);
  });

  it('is tried again, and then is told why it failed', async () => {
    let tries = 0;
    aws.interfere = () => {
      tries += 1;
      return tries < 3 ? { type: 'InternalError', status: 500 } : undefined;
    };
    await snsNotifier({ topic, ...PLACES }).notify(marked);
    expect(tries).toBe(3);
    aws.interfere = () => ({ type: 'AuthorizationError', message: 'not authorized', status: 403 });
    await expect(snsNotifier({ topic, ...PLACES }).notify(marked)).rejects.toThrow(
      `Nobody was notified through ${topic}: AuthorizationErrorException, not authorized. Allow sns:Publish on this topic.`,
    );
  });

  function attributesOf(fields: Record<string, string>): Record<string, string> {
    return Object.fromEntries(
      [1, 2, 3].map((number) => {
        const at = `MessageAttributes.entry.${number}`;
        return [fields[`${at}.Name`] ?? '', fields[`${at}.Value.StringValue`] ?? ''];
      }),
    );
  }
});

describe('Slack', () => {
  const PATH = '/services/T000/B000/webhook-secret';
  const got: string[] = [];
  let answers: { status: number; headers?: IncomingHttpHeaders; body?: string }[] = [];
  const server = createServer(async (request, response) => {
    got.push(await text(request));
    const { status, headers, body } = answers.shift() ?? { status: 200, body: 'ok' };
    response.writeHead(status, headers).end(body);
  });
  let webhook = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    webhook = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`;
  });
  afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)));
  beforeEach(() => {
    got.length = 0;
    answers = [];
  });
  const slack = (url = webhook) => slackNotifier({ url: async () => url, backoff: 1, ...PLACES });

  it('gets blocks in which nothing is taken for a link or a mention', async () => {
    const [, boss] = marked.report.keys;
    const name = '<!channel> <@U123|boss> <https://evil.example|click> @here';
    const keys = [{ ...(boss as ReportKey), name, owner: name }];
    const report = runReport({ ...marked.report, keys });
    await slack().notify({ stage: 'before', report });
    const { text: fallback, blocks } = JSON.parse(got[0] ?? '');
    expect(fallback).toBe('keylease pictor-prod: 1 key will be deleted');
    expect(blocks[0]).toMatchObject({ type: 'header', text: { type: 'plain_text', text: fallback } });
    for (const { text: part } of blocks.slice(1)) {
      expect(part).toMatchObject({ type: 'mrkdwn', verbatim: true });
      expect(part.text).not.toMatch(/[<>]|&(?!(amp|lt|gt);)|https:/);
    }
    expect(blocks[1].text.text).toMatch(/^\*.*&lt;!channel&gt;.*\*\n• .*&lt;!channel&gt;/);
  });

  it('gets the address of the report to open, if it has one', async () => {
    const pages = { url: 'https://reports.example.com/keys/', format: 'html' as const };
    await slackNotifier({ url: async () => webhook, backoff: 1, ...PLACES, pages }).notify(marked);
    const { blocks } = JSON.parse(got[0] ?? '');
    expect(blocks.at(-1).text.text).toBe(
      '*Report*\n• <https://reports.example.com/keys/pictor-prod/2026/11/24/run-1.html>',
    );
  });

  it('gets no text that is too long for it', () =>
    fc.assert(
      fc.asyncProperty(hostileText, async (outside) => {
        const report = poisoned(found.report, `${outside}${'&'.repeat(200)}`);
        const keys = Array.from({ length: 60 }, () => report.keys).flat();
        got.length = 0;
        await slack().notify({ stage: 'before', report: runReport({ ...report, keys }) });
        const { blocks } = JSON.parse(got[0] ?? '');
        expect(blocks.length).toBeLessThanOrEqual(50);
        expect(JSON.stringify(blocks)).toContain('more, in the report');
        expect(blocks.at(-1).text.text).toMatch(/^\*Report\*/);
        for (const { type, text: part } of blocks) {
          expect(part.text.length).toBeLessThanOrEqual(type === 'header' ? 150 : 3000);
          expect(part.text.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 20 },
    ));

  it('is told where the report is, and that more is in it, where not all fits', async () => {
    const [finding] = found.report.keys.flatMap(({ findings }) => findings);
    const deletions = Array.from({ length: 60 }, (_, index) => ({
      ...deletion,
      key: { ...deletion.key, name: '&'.repeat(60) },
      rules: ['&'.repeat(200)],
      owner: `owner ${index % 6}`,
    }));
    const keys = Array.from({ length: 60 }, () => ({
      ...(marked.report.keys[1] as ReportKey),
      name: '&'.repeat(60),
      findings: [{ ...(finding as NonNullable<typeof finding>), isNew: true, evidence: '&'.repeat(200) }],
    }));
    const otherChanges = Array.from({ length: 60 }, () => '&'.repeat(240));
    const notEvaluated = otherChanges.map((what) => ({ what, why: '' }));
    const others = deletions.flatMap((each) => [
      { ...each, outcome: 'gone' as const },
      { ...each, outcome: 'failed' as const },
    ]);
    const report = runReport({
      ...found.report,
      keys,
      otherChanges,
      notEvaluated,
      deletions: [...deletions, ...others],
    });
    await slack().notify({ stage: 'after', report });
    const { blocks } = JSON.parse(got[0] ?? '');
    expect(blocks).toHaveLength(50);
    expect(blocks.slice(-2).map(({ text: part }: { text: { text: string } }) => part.text)).toEqual([
      'and more, in the report',
      expect.stringMatching(/^\*Report\*\n• s3:\/\//),
    ]);
  });

  it('is tried again while that helps, and waited for as it asks', async () => {
    answers = [{ status: 429, headers: { 'retry-after': '0' } }, { status: 503 }];
    await slack().notify(marked);
    expect(got).toHaveLength(3);
    answers = [{ status: 429, headers: { 'retry-after': '86400' } }];
    await expect(slack().notify(marked)).rejects.toThrow('it asks to wait 86400 s');
    expect(got).toHaveLength(4);
  });

  it.each([
    [
      404,
      'no_service',
      'Slack was not notified: Slack answered 404: no_service. Create a new incoming webhook',
    ],
    [403, `<html>${PATH}`, 'Slack answered 403. '],
    [302, '', 'Slack answered 302. '],
  ])('that answers %i is not tried again, and its words are told', async (status, body, reason) => {
    answers = [{ status, body }];
    const error = await slack().notify(marked).catch(String);
    expect(error).toContain(reason);
    expect(error).not.toContain('webhook-secret');
    expect(got).toHaveLength(1);
  });

  it.each([
    ['http://hooks.slack.example/services/webhook-secret', 'its address is not https'],
    ['webhook-secret', 'its address is not a URL'],
    ['http://127.0.0.1:1/services/webhook-secret', 'Slack cannot be reached'],
  ])('is not told at %s, and its URL is in no message', async (url, reason) => {
    const error = await slack(url).notify(marked).catch(String);
    expect(error).toContain(reason);
    expect(error).not.toContain('webhook-secret');
    expect(error).toContain('Check that the secret under notify.slack is the https:// URL');
    expect(error).not.toContain('api-url');
  });
});
