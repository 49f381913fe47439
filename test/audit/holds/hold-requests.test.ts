import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideRequests, type PersonComment } from '../../../src/audit/holds/hold-requests.ts';
import { parseKeepCommands } from '../../../src/audit/holds/keep-command.ts';
import { NO_HOLDS } from '../../../src/audit/ledger/record-holds.ts';
import { fingerprint } from '../../support/numbered-keys.ts';
import { anyText } from '../../support/texts.ts';
import { DAY, START } from '../parts.ts';

const comment = (text: string, fields: Partial<PersonComment> = {}): PersonComment => ({
  source: 'octo-org/ops#comment-7',
  by: 'octocat',
  at: START,
  text,
  refusal: undefined,
  isAnswered: false,
  ...fields,
});
const options = {
  held: NO_HOLDS,
  isListed: (each: string) => each === fingerprint(1),
  inbox: 'octo-org/ops',
  account: 'pictor-prod',
  longest: 90 * DAY,
  now: START + 1000,
};
const decide = (text: string, fields?: Partial<PersonComment>, others: Partial<typeof options> = {}) =>
  decideRequests({ comments: [comment(text, fields)], readUntil: undefined }, { ...options, ...others });

describe('a command to keep a key', () => {
  it.each([
    [`keep ${fingerprint(9)} until 2027-01-31 because x`, 'is the fingerprint of no key on pictor-prod'],
    [
      `keep ${fingerprint(1)} until 2026-11-23 because x`,
      'cannot be kept until 2026-11-23: that day is over',
    ],
    [`keep ${fingerprint(1)} until 2027-02-23 because x`, 'the policy allows 90 days, until 2027-02-22'],
    [`keep ${fingerprint(1)} until 2026-02-30 because x`, 'it needs a day such as 2027-01-31'],
    [`keep ${fingerprint(1)} until 31.1.2027 because x`, 'it needs a day such as 2027-01-31'],
    [`keep ${fingerprint(1)} because x`, 'it needs a day such as 2027-01-31'],
    [`keep ${fingerprint(1)} until because x`, 'this is not a command'],
    [`keep ${fingerprint(1)} until 2027-01-31`, 'it needs a reason after "because"'],
    [`keep ${fingerprint(1)} until 2027-01-31 because  `, 'it needs a reason after "because"'],
    [`keep ${fingerprint(1)} until 2027-01-31 because \u202e\u200b`, 'it needs a reason after "because"'],
    ['keep until 2027-01-31 because x', 'it needs the fingerprint of a key'],
    ['keep 00:11:22 until 2027-01-31 because x', 'it needs the fingerprint of a key'],
    ['keep', 'it needs the fingerprint of a key'],
    ['', 'this is not a command'],
    ['delete @hubot', 'this is not a command'],
  ])('%j is answered with what is wrong', (command, fault) => {
    const { record, answers } = decide(`/keylease ${command}`);
    expect(record.holds).toEqual([]);
    expect(answers).toMatchObject([{ isGranted: false }]);
    expect(JSON.stringify(answers)).toContain(JSON.stringify(fault).slice(1, -1));
  });

  it.each([
    ['until the day itself', '2026-11-24', 'because x'],
    ['until the last day that the policy allows', '2027-02-22', 'because x'],
    ['in any case', '2027-01-31', 'BECAUSE x'],
  ])('counts %s', (_, day, because) => {
    const { record } = decide(`/keylease Keep \`${fingerprint(1)}\` UNTIL ${day} ${because}`);
    expect(record.holds).toMatchObject([{ fingerprint: fingerprint(1), why: 'x', by: 'octocat' }]);
    expect(Date.parse(record.holds[0]?.until ?? '')).toBe(Date.parse(day) + DAY);
  });

  it('has its limits from when it was written, and ends with its day, however late it is read', () => {
    const keep = `/keylease keep ${fingerprint(1)} until 2027-02-23 because x`;
    expect(decide(keep, {}, { now: START + 30 * DAY }).record.holds).toEqual([]);
    expect(decide(keep, { at: START + DAY }, { now: START + 30 * DAY }).record.holds).toHaveLength(1);
    expect(decide(keep, { at: START + DAY }, { now: Date.parse('2027-02-24') }).record.holds).toEqual([]);
  });

  it('is none in a line that begins otherwise', () => {
    const keep = `/keylease keep ${fingerprint(1)} until 2027-01-31 because x`;
    for (const text of [`> ${keep}`, `Write ${keep}`, `\`${keep}\``, keep.replace('lease', 'leases')]) {
      expect(decide(text)).toMatchObject({ record: { holds: [] }, answers: [] });
    }
  });

  it('holds nothing whatever a comment says that has no such line, and only listed keys in any other', () => {
    const lines = fc.array(
      fc.oneof(anyText(20), fc.constantFrom('/keylease', 'keep', fingerprint(2), 'until', '\n')),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join(' ');
        expect(decide(text).record.holds).toEqual([]);
        for (const each of parseKeepCommands(text)) if ('fault' in each) expect(each.line).not.toMatch(/\n/);
      }),
    );
  });
});
