import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod';
import { exampleReport } from '../../../scripts/example-report.ts';
import { readReport } from '../../../src/audit/report/read-report.ts';
import type { Report } from '../../../src/audit/report/report.ts';
import { failure } from '../../support/account.ts';
import { anyText } from '../../support/texts.ts';
import { DAY, keyNumber, pin, policyFor, START, World } from '../world.ts';

const published = z.fromJSONSchema(JSON.parse(readFileSync('docs/report.schema.json', 'utf8')));
const compromised = {
  kind: 'compromised',
  severity: 'critical',
  evidence: 'it is published',
  source: 'a list',
  hint: 'Replace it',
} as const;

function ids({ keys }: Report): string[] {
  return keys.flatMap(({ findings }) => findings.map(({ id }) => id));
}

/** A world with a key that is recognized, and one that nobody knows. */
function worldOf(...keys: World['keys']): World {
  const world = new World();
  world.keys = [keyNumber(1), ...keys];
  world.policy = policyFor({ recognize: { ...policyFor().recognize, keys: [pin(1)] } });
  return world;
}

describe('a report of an audit', () => {
  it('is valid by the published schema, whatever the account holds', async () => {
    const key = fc.record({
      id: anyText(),
      name: anyText(300),
      publicKey: fc.oneof(anyText(200), fc.constant(keyNumber(2).publicKey)),
      createdAt: fc.option(fc.integer({ min: -8.64e15, max: 8.64e15 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(key, { maxLength: 5 }), async (keys) => {
        const world = worldOf(...keys.map((fields) => keyNumber(2, fields)));
        const report = JSON.parse(JSON.stringify(await world.audit()));
        expect(published.safeParse(report).error).toBeUndefined();
        expect(readReport(JSON.stringify(report), 'report.json')).toEqual(report);
      }),
      { numRuns: 50 },
    );
  });

  it('is valid by the published schema where the account cannot be opened', async () => {
    const report = await worldOf().audit({ open: () => Promise.reject(new Error('no token')) });
    expect(published.safeParse(report).error).toBeUndefined();
    expect(report).toMatchObject({ complete: false, guards: [], notEvaluated: [{ why: 'no token' }] });
  });

  it('says of the provider what its profile says', async () => {
    const world = worldOf();
    const removal = { revokes: 'no' as const, note: 'They stay.', terraform: 'nimbus_server' };
    const report = await world.audit({ open: async () => ({ ...world.account, removal }) });
    expect(report.provider).toMatchObject({ removal: 'They stay.', terraform: 'nimbus_server' });
    expect((await worldOf().audit()).provider.terraform).toBeNull();
  });

  it('names findings the same in each run', async () => {
    const world = worldOf(keyNumber(2), keyNumber(3), keyNumber(3, { id: '4' }));
    world.keys.push(keyNumber(5, { publicKey: 'no key', fingerprint: undefined }));
    const first = await world.audit();
    world.now += DAY;
    const second = await world.audit();
    expect(ids(second)).toEqual(ids(first));
    expect(new Set(ids(first)).size).toBe(ids(first).length);
    expect(first.figures).toMatchObject({ new: ids(first).length, ongoing: 0, resolved: 0 });
    expect(second.figures).toMatchObject({ new: 0, ongoing: ids(first).length, resolved: 0 });
  });

  it('shows once that a finding ended, under the id that it had', async () => {
    const world = worldOf(keyNumber(2), keyNumber(3), keyNumber(3, { id: '4' }));
    world.keys.push(keyNumber(5, { publicKey: 'no key', fingerprint: undefined }));
    const first = await world.audit();
    world.keys = [keyNumber(1), keyNumber(2)];
    world.policy = policyFor({ recognize: { ...policyFor().recognize, keys: [pin(1), pin(2)] } });
    const second = await world.audit();
    expect(second.resolved.map(({ id }) => id).sort()).toEqual(ids(first).sort());
    expect(second.resolved.find(({ name }) => name === 'key 2')).toMatchObject({ isGone: false });
    expect(second.resolved.find(({ fingerprint }) => fingerprint === null)).toMatchObject({ isGone: true });
    expect((await world.audit()).resolved).toEqual([]);
  });

  it('does not count an entry as a twin that went before', async () => {
    const world = worldOf(keyNumber(2));
    await world.audit();
    world.keys = [keyNumber(1), keyNumber(2, { id: '9' })];
    const second = await world.audit();
    world.keys = [keyNumber(1)];
    expect((await world.audit()).resolved.map(({ id }) => id)).toEqual(ids(second));
  });

  it('does not take a finding for resolved whose rule was not evaluated', async () => {
    const world = worldOf(keyNumber(2));
    await world.audit();
    const silent = { name: 'github', exempts: false, read: () => Promise.reject(new Error('HTTP 502')) };
    const report = await world.audit({ recognizers: [silent] });
    expect(report.resolved).toEqual([]);
    expect(report.notEvaluated.map(({ what }) => what)).toContain('rule unrecognized');
    expect((await world.audit()).figures).toMatchObject({ new: 0, ongoing: 1, resolved: 0 });
  });

  it('gives the key itself only where it is compromised, to hunt for it', async () => {
    const world = worldOf(keyNumber(2), keyNumber(3));
    world.weaknesses.set(keyNumber(2).fingerprint ?? '', [compromised]);
    const { keys } = await world.audit();
    const [, base64] = keyNumber(2).publicKey.split(' ');
    expect(keys.map(({ publicKey }) => publicKey)).toEqual([null, base64, null]);
  });

  it('tells the age of the oldest key', async () => {
    const world = worldOf(keyNumber(2, { createdAt: START - 500 * DAY }));
    expect((await world.audit()).figures.oldest).toBe(500);
  });
});

describe('readReport', () => {
  it.each([
    [2, 'an older'],
    [4, 'a newer'],
  ])('says of a report of version %i that %s keylease wrote it', async (version, age) => {
    const text = JSON.stringify({ ...(await exampleReport()), version, unknown: true });
    expect((await failure(() => readReport(text, 'report.json'))).message).toBe(
      `report.json cannot be used: it was written by ${age} version of keylease (report version ${version}; this keylease reads 3). Use the version of keylease that wrote it; its field keylease says which.`,
    );
  });

  it('says in one line what is wrong', async () => {
    const report = await exampleReport();
    const said = async (text: string) => (await failure(() => readReport(text, 'report.json'))).message;
    const hint = 'Give the .json of a report written by keylease audit.';
    expect(await said(JSON.stringify({ ...report, run: 1 }))).toBe(
      `report.json cannot be used: run: expected string, received number. ${hint}`,
    );
    expect(await said('null')).toMatch(/^report\.json cannot be used: the report: expected object/);
    for (const version of ['3', 3.5]) {
      expect(await said(JSON.stringify({ ...report, version }))).toBe(
        `report.json cannot be used: version: expected 3. ${hint}`,
      );
    }
    expect(await said(JSON.stringify({ ...report, extra: 1 }))).toMatch(
      /the report: Unrecognized key: "extra"/,
    );
    expect(await said('{')).toMatch(/^report\.json cannot be used: it is not JSON/);
    expect(await said('\u001B{\n')).toMatch(/^[^\p{Cc}]+$/u);
    const { message } = await failure(() => readReport('', 'a\u001B[2J\nb'));
    expect(message).toMatch(/^a b cannot be used/);
  });
});
