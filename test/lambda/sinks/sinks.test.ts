import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AwsFault, AwsRequest } from '../../support/aws.ts';
import { fingerprint, publicKey, Stage } from '../stage.ts';

const PRODUCT = 'arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default';
const ON = { KEYLEASE_EVENT_BUS: 'security', KEYLEASE_SECURITY_HUB: PRODUCT };

let stage: Stage;
beforeEach(async () => {
  stage = await new Stage().open();
});
afterEach(async () => {
  expect(stage.leaks).toEqual([]);
  await stage.close();
});

const requests = (operation: string) => stage.aws.requests.filter((each) => each.operation === operation);
/** events are all that were sent, with what is in them. */
const events = () =>
  requests('PutEvents').flatMap(({ fields }) =>
    fields.Entries.map(({ Detail, ...entry }: { Detail: string }) => ({ ...entry, ...JSON.parse(Detail) })),
  );
const findings = () => requests('findings/import').flatMap(({ fields }) => fields.Findings);

function failing(operation: string, fault: AwsFault) {
  stage.aws.interfere = (request: AwsRequest) => (request.operation === operation ? fault : undefined);
}

describe('events to EventBridge', () => {
  it('tell of a mark once, and of a deletion, without any text of the provider', async () => {
    stage.setPolicy({ armed: true, notify: '{ report: true }' });
    stage.pictor.register('hubot <!channel>', publicKey(2), 100);
    stage.leave(7);
    stage.start(ON);
    const { run } = await stage.answer();
    const common = { Source: 'keylease', EventBusName: 'security', account: 'pictor-prod', run };
    const [mark, deletion, ...others] = events();
    expect(mark).toMatchObject({
      ...common,
      DetailType: 'Key Marked',
      fingerprint: fingerprint(2),
      rules: ['unrecognized'],
    });
    expect(Date.parse(mark.dueAt) - Date.now()).toBeGreaterThan(6 * 86_400_000);
    expect(deletion).toMatchObject({
      ...common,
      DetailType: 'Key Deletion',
      fingerprint: fingerprint(7),
      rules: ['expired-lease'],
      outcome: 'confirmed',
    });
    expect(others).toEqual([]);
    expect(JSON.stringify(events())).not.toContain('hubot');
    await stage.answer();
    expect(events()).toHaveLength(2);
  });

  it('tell of an audit that is incomplete, and of one that could not start', async () => {
    stage.setPolicy({ accounts: ['pictor-prod', 'pictor-lab'] });
    stage.start(ON);
    await stage.answer();
    expect(events()).toMatchObject([
      {
        DetailType: 'Audit Incomplete',
        account: 'pictor-lab',
        notEvaluated: [{ why: expect.stringContaining('Secret keylease/pictor-lab cannot be read') }],
        more: 0,
      },
    ]);
  });

  it('go ten at a time, and those that are refused go again', async () => {
    stage.setPolicy({ armed: true });
    for (const number of [2, 3, 4, 5, 6, 7, 8, 9]) stage.leave(number);
    for (const number of [10, 11, 12, 13]) stage.leave(number);
    let refused = 0;
    stage.aws.answerFor = ({ operation, fields }) => {
      if (operation !== 'PutEvents' || refused > 0) return undefined;
      refused = 1;
      const Entries = fields.Entries.map(() => ({ EventId: '11710aed' }));
      return { FailedEntryCount: 1, Entries: [{ ErrorCode: 'ThrottlingException' }, ...Entries.slice(1)] };
    };
    stage.start(ON);
    expect(await stage.answer()).toMatchObject({ complete: true });
    const sizes = requests('PutEvents').map(({ fields }) => fields.Entries.length);
    expect(sizes).toEqual([10, 1, 2]);
    expect(new Set(events().map((event) => event.fingerprint)).size).toBe(12);
  });

  it('that cannot be sent make the answer incomplete, and nothing else', async () => {
    stage.setPolicy({ armed: true });
    stage.leave(7);
    failing('PutEvents', { type: 'AccessDeniedException', message: 'not authorized' });
    stage.start(ON);
    const { complete, accounts } = await stage.answer();
    expect(complete).toBe(false);
    expect(accounts).toMatchObject([
      {
        complete: false,
        figures: { confirmed: 1 },
        notEvaluated: [
          {
            what: 'events to EventBridge',
            why: expect.stringMatching(/^1 of 1 events were not sent: .*Allow events:PutEvents on this bus/),
          },
        ],
      },
    ]);
    expect(stage.lines.filter(({ message }) => message === 'not sent')).toHaveLength(1);
  });
});

describe('findings to Security Hub', () => {
  it('are imported in each run under one id, and resolved when they end', async () => {
    stage.pictor.register('hubot', publicKey(2), 100);
    stage.start(ON);
    await stage.answer();
    await stage.answer();
    stage.pictor.keys.splice(1, 1);
    await stage.answer();
    const id = `keylease/pictor-prod/${fingerprint(2)}/unrecognized`;
    expect(findings()).toMatchObject([
      {
        SchemaVersion: '2018-10-08',
        Id: id,
        ProductArn: PRODUCT,
        AwsAccountId: '123456789012',
        GeneratorId: 'keylease/unrecognized',
        Title: 'SSH key hubot on pictor-prod: unrecognized',
        Severity: { Label: 'HIGH' },
        RecordState: 'ACTIVE',
        Resources: [{ Type: 'Other', Id: `keylease/pictor-prod/${fingerprint(2)}` }],
      },
      { Id: id, RecordState: 'ACTIVE' },
      { Id: id, RecordState: 'ARCHIVED', Workflow: { Status: 'RESOLVED' } },
    ]);
    const [first, second, ended] = findings();
    expect(ended.CreatedAt).toBe(second.CreatedAt);
    expect(ended.UpdatedAt > first.UpdatedAt).toBe(true);
    expect(requests('findings/import').map(({ region }) => region)).toEqual(Array(3).fill('eu-west-1'));
  });

  it('that are refused are told', async () => {
    stage.pictor.register('hubot', publicKey(2), 100);
    failing('findings/import', { type: 'InvalidAccessException', message: 'not subscribed', status: 401 });
    stage.start(ON);
    expect(JSON.stringify(await stage.answer())).toContain('Turn on Security Hub in this account and region');
  });
});

describe('a key that an event asks to restore', () => {
  beforeEach(async () => {
    stage.setPolicy({ armed: true });
    stage.leave(7);
  });

  it('is restored from the ledger, recorded there, and told, also where the account is not armed', async () => {
    stage.start(ON);
    await stage.answer();
    stage.setPolicy();
    const { name } = stage.pictor.keys[0] ?? {};
    const event = { restore: fingerprint(7), account: 'pictor-prod' };
    const answer = await stage.answer(event);
    expect(answer).toMatchObject({
      account: 'pictor-prod',
      restored: true,
      key: { fingerprint: fingerprint(7), name: expect.stringMatching(/^keylease-/) },
      complete: true,
    });
    expect(name).toBe('octocat laptop');
    expect(stage.pictor.keys.map(({ public_key }) => public_key)).toContain(publicKey(7));
    const { entries } = stage.json('ledger/pictor-prod/ledger.json').chain;
    expect(entries.filter(({ kind }: { kind: string }) => kind === 'restored')).toHaveLength(1);
    expect(events().at(-1)).toMatchObject({ DetailType: 'Key Restored', fingerprint: fingerprint(7) });
    expect(await stage.answer(event)).toMatchObject({ restored: false });
    expect(events().filter(({ DetailType }) => DetailType === 'Key Restored')).toHaveLength(1);
  });

  it('must be one that an audit deleted', async () => {
    stage.start();
    const event = { restore: fingerprint(3), account: 'pictor-prod' };
    await expect(stage.answer(event)).rejects.toThrow(
      `${fingerprint(3)} cannot be restored: the ledger has no record of its deletion. Run \`keylease restore\``,
    );
    await expect(stage.answer({ ...event, account: 'other' })).rejects.toThrow('the policy does not name it');
  });
});
