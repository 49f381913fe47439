import { beforeEach, describe, expect, it } from '@jest/globals';
import { sealHead } from '../../src/audit/ledger/head.ts';
import type { LedgerHead } from '../../src/audit/ledger/ledger.ts';
import { formatPart, parsePart, partName } from '../../src/audit/ledger/parts.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { DAY, keyNumber, pin, policyFor, World } from './world.ts';

const HEAD = 'pictor-prod/ledger.json';
const TROUBLE = 'pictor-prod/trouble.json';
let world: World;
let head: LedgerHead;
let part: string;

/** A key that people were told of a day ago (2), and that is due in six days, besides one that is pinned (1). */
beforeEach(async () => {
  world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  const recognize = { ...policyFor().recognize, keys: [pin(1)] };
  world.policy = policyFor({ recognize }, { unrecognized: { do: 'delete' } });
  world.options.notifiers = [world.notifier()];
  await world.audit();
  world.now += DAY;
  head = JSON.parse(world.files.get(HEAD) ?? '');
  part = partName('pictor-prod', head.parts[0] as LedgerHead['parts'][0]);
  world.notices.length = 0;
});

const text = (name: string) => world.files.get(name) ?? '';
/** Months earlier, so that grace is over. */
const earlier = (json: string) =>
  json.replaceAll('2026-12-01T', '2026-10-01T').replaceAll('2026-11-24T', '2026-09-24T');

/** expectUntrusted is what every run says and does where its ledger cannot be trusted. */
async function expectUntrusted(why: RegExp): Promise<Report> {
  const before = new Map(world.files);
  const report = await world.audit();
  expect(world.removed).toEqual([]);
  expect(report.complete).toBe(false);
  const guard = report.guards.find((each) => each.guard === 'broken-ledger');
  expect(guard).toMatchObject({ blocks: true, needsPerson: true, reason: expect.stringMatching(why) });
  expect(report.notEvaluated).toContainEqual({ what: 'the ledger', why: expect.stringMatching(why) });
  expect(report.keys.map(({ id, decision }) => [id, decision])).toEqual([
    ['1', 'keep'],
    ['2', 'blocked'],
  ]);
  expect(world.notices.map(({ stage }) => stage)).toEqual(['after']);
  const now = new Map(world.files);
  // Only its lock may be taken and released, and it is noted that people were told.
  for (const files of [before, now]) for (const name of [HEAD, TROUBLE]) files.delete(name);
  expect(now).toEqual(before);
  return report;
}

describe('a ledger that was tampered with', () => {
  it('would be followed if its months were not changed by hand: this is what the others compare with', async () => {
    const { keys, guards } = await world.audit();
    expect(keys.find(({ id }) => id === '2')).toMatchObject({
      decision: 'mark',
      dueAt: '2026-12-01T12:00:00.000Z',
    });
    expect(guards.every(({ blocks }) => !blocks)).toBe(true);
  });

  it('is not trusted where the months of a notice were changed in a part', async () => {
    world.files.set(part, earlier(text(part)));
    expect(text(part)).toContain('2026-10-01T');
    await expectUntrusted(
      /ledger\.json cannot be trusted: pictor-prod\/parts\/0-.*: it was changed after it was written/,
    );
  });

  it('is not trusted where the part has its new hash as its name', async () => {
    const old = head.parts[0] as LedgerHead['parts'][0];
    const records = JSON.parse(earlier(JSON.stringify(parsePart(Buffer.from(text(part)), old))));
    const changed = formatPart(0, records);
    world.files.delete(part);
    world.files.set(partName('pictor-prod', changed.part), changed.bytes.toString());
    await expectUntrusted(/cannot be trusted: pictor-prod\/parts\/0-.* is missing/);
  });

  it('is not trusted where the head names the changed part as well', async () => {
    const old = head.parts[0] as LedgerHead['parts'][0];
    const changed = formatPart(
      0,
      JSON.parse(earlier(JSON.stringify(parsePart(Buffer.from(text(part)), old)))),
    );
    world.files.set(partName('pictor-prod', changed.part), changed.bytes.toString());
    world.files.set(HEAD, JSON.stringify({ ...head, parts: [changed.part] }));
    await expectUntrusted(/cannot be trusted: it was changed after it was written/);
  });

  it.each<[string, (json: string) => string]>([
    ['runs', (json) => json.replace('"keys":2,"findings"', '"keys":1,"findings"')],
    [
      'time of a run',
      (json) =>
        json.replace('"at":"2026-11-24T12:00:00.000Z","keys"', '"at":"2026-10-24T12:00:00.000Z","keys"'),
    ],
    ['notices in its chain', (json) => json.replace('"kind":"notified"', '"kind":"reminded"')],
  ])('is not trusted where the %s were changed in the head', async (_, change) => {
    world.files.set(HEAD, change(text(HEAD)));
    expect(text(HEAD)).not.toBe(JSON.stringify(head));
    expect(JSON.parse(text(HEAD))).not.toEqual(head);
    await expectUntrusted(/ledger\.json cannot be trusted: .*was changed after it was written/);
  });

  it.each<[string, () => void, RegExp]>([
    ['missing', () => world.files.delete(part), /parts\/0-.* is missing/],
    ['cut', () => world.files.set(part, text(part).slice(0, 50)), /it was changed after it was written/],
    [
      'renamed',
      () => {
        world.files.set(part.replace('/0-', '/1-'), text(part));
        world.files.delete(part);
      },
      /parts\/0-.* is missing/,
    ],
  ])('is not trusted where a part is %s, and is again once that is mended', async (_, spoil, why) => {
    const before = new Map(world.files);
    spoil();
    await expectUntrusted(why);
    for (const [name, content] of before) world.files.set(name, content);
    const { guards, complete } = await world.audit();
    expect(guards.every(({ blocks }) => !blocks)).toBe(true);
    expect(complete).toBe(true);
  });

  it('is not trusted, and needs a person, where its lock ends in eighty days', async () => {
    const until = new Date(world.now + 80 * DAY).toISOString();
    const lock = { run: 'run-9', holder: 'elsewhere', takenAt: new Date(world.now).toISOString(), until };
    world.files.set(HEAD, JSON.stringify({ ...head, lock }));
    await expectUntrusted(
      /run run-9 on elsewhere locked it until 2027-02-13 12:00 UTC, which is too far ahead/,
    );
  });

  it('can only be forged as a whole, with hashes that are right: that is what the bucket is locked for', () => {
    expect(sealHead(head).hash).toBe(head.hash);
  });
});
