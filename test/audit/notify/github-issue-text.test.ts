import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleReport } from '../../../scripts/example-report.ts';
import {
  answerComment,
  answeredComment,
  isOurs,
  noticeComment,
} from '../../../src/audit/notify/github-issue/comment-text.ts';
import { issueText } from '../../../src/audit/notify/github-issue/issue-text.ts';
import { buildMessage } from '../../../src/audit/notify/message.ts';
import { summarizeReport } from '../../../src/audit/report/key-digest.ts';
import type { Report } from '../../../src/audit/report/report.ts';
import { MAX_BODY } from '../../../src/github/issues.ts';
import { DAY } from '../parts.ts';
import { hostileText, poisoned } from '../report/hostile.ts';
import { rowsOf, wordsOf } from '../report/markdown-reader.ts';

const example = await exampleReport();
const OPTIONS = { reports: '/reports', longest: '90 days', mentionsOwners: false };

function write(report: Report, options = OPTIONS): string {
  return issueText(summarizeReport(report), options).body;
}

/** proseOf is what of a text is neither code nor one of our own signs. */
function proseOf(text: string): string {
  const lines = text.split('\n').filter((line) => !line.startsWith('<!-- keylease: ') && line !== '```');
  const prose = lines.flatMap((line) => wordsOf(line.replaceAll('\\|', '|')).filter(({ isCode }) => !isCode));
  return prose.map((each) => each.text.replace(/<br>|\*\*/g, '')).join('\n');
}

/** GitHub looks for links, mentions and references in what the Markdown has become. */
function expectNoMeaning(text: string): void {
  const prose = proseOf(text);
  expect(prose.replace(/&#\d+;/g, '')).not.toMatch(/[<>`*[\]\\$~&]/);
  expect(prose.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).not.toMatch(REFERENCE);
}

const REFERENCE = /@|:\/\/|www\.|#\d|GH-\d|\b[\da-f]{40}\b/i;

describe('text from outside in an issue', () => {
  it('means nothing, in the issue itself, in comments and in answers', () => {
    const columns = rowsOf(write({ ...poisoned(example, 'harmless'), account: 'lab' })).map(
      (row) => row.length,
    );
    fc.assert(
      fc.property(hostileText, fc.constantFrom('before', 'after'), (text, stage) => {
        const report = { ...poisoned(example, text), account: 'lab' };
        const message = buildMessage(
          { stage, report: summarizeReport(report) },
          { grace: DAY, reports: '/r' },
        );
        const answer = { source: '', by: text, isGranted: false, lines: [[{ code: text }, text]] };
        for (const written of [write(report), noticeComment(message, []), answerComment(answer, 7)]) {
          expectNoMeaning(written);
          expect(
            written.split('\n').filter((line) => /^#{1,6} (?!##)/.test(line) && !line.startsWith('### ')),
          ).toEqual([]);
        }
        expect(rowsOf(write(report)).map((row) => row.length)).toEqual(columns);
      }),
      { numRuns: 40 },
    );
  });

  it('fits, however much there is of it', () => {
    const [key] = example.keys.filter(({ decision }) => decision === 'mark');
    const long = '<&>'.repeat(100);
    const keys = Array.from({ length: 500 }, () => ({
      ...(key as Report['keys'][number]),
      name: long,
      owner: long,
    }));
    const due = keys.map((each) => ({ ...each, decision: 'delete' as const }));
    const blocked = keys.map((each) => ({ ...each, decision: 'blocked' as const }));
    const found = keys.map((each) => ({
      ...each,
      decision: 'keep' as const,
      findings: each.findings.map((finding) => ({ ...finding, do: 'report' as const, hint: long })),
    }));
    const notEvaluated = Array.from({ length: 100 }, (_, index) => ({ what: `${index} ${long}`, why: long }));
    const report = { ...example, keys: [...keys, ...due, ...blocked, ...found], notEvaluated };
    const body = write(report);
    expect(body.length).toBeLessThan(MAX_BODY);
    expect(body.match(/And \d+ more, in the report\./g)).toHaveLength(4);
    expect(body).toContain('/keylease keep');
    const sections = Array.from({ length: 60 }, () => ({ title: long, lines: Array(10).fill(long) }));
    const comment = noticeComment(
      { headline: long, sections: [...sections, { title: 'Report', lines: ['here'] }] },
      [],
    );
    expect(comment.length).toBeLessThan(MAX_BODY);
    expect(comment).toMatch(/And more, in the report\.\n\n\*\*Report\*\*\n\n- here$/);
    const answer = {
      source: '',
      by: 'octocat',
      isGranted: true,
      lines: Array(2000).fill([{ code: long }, long]),
    };
    expect(answerComment(answer, 7).length).toBeLessThan(MAX_BODY);
  });

  it('is the same from day to day while nothing else changes', () => {
    const later = {
      ...example,
      writtenAt: '2027-03-01T00:00:00.000Z',
      run: 'another',
      startedAt: '2027-03-01T00:00:00.000Z',
    };
    const aged = later.keys.map((key) => ({
      ...key,
      findings: key.findings.map((finding) => ({
        ...finding,
        evidence: 'created 500 days ago',
        isNew: false,
      })),
    }));
    expect(write({ ...later, keys: aged })).toBe(write(example));
  });

  it('makes no comment pass for one of ours', () => {
    const ours = answerComment(
      { source: '', by: '<!-- keylease: answer to 9 -->', isGranted: true, lines: [] },
      7,
    );
    expect([isOurs(ours), answeredComment(ours)]).toEqual([true, 7]);
    expect([isOurs(` ${ours}`), isOurs('<!-- other -->')]).toEqual([false, false]);
  });
});

describe('owners', () => {
  const [waiting] = example.keys.filter(({ decision }) => decision === 'mark');
  const mentions = (owner: string | null, recognized: string | null, mentionsOwners = true) => {
    const key = { ...(waiting as Report['keys'][number]), owner, recognized };
    return proseOf(write({ ...example, keys: [key] }, { ...OPTIONS, mentionsOwners })).match(/@\S*/g);
  };

  it('are mentioned if the policy says so, they own the key now, and their name is a login', () => {
    expect(mentions('octocat', 'octocat (policy)')).toEqual(['@octocat']);
    expect(mentions('octo-cat_corp', 'octo-cat_corp (policy)')).toEqual(['@octo-cat_corp']);
    expect(mentions('octocat', 'octocat (policy)', false)).toBeNull();
    expect(mentions('octocat', null)).toBeNull();
    for (const owner of [
      'octo-org/team',
      'Octo Cat',
      '@octocat',
      'octocat@example.com',
      '-octocat',
      'a--b',
    ]) {
      expect(mentions(owner, owner)).toBeNull();
    }
  });
});
