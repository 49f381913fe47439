import fc from 'fast-check';
import type { Report } from '../../../src/audit/report/report.ts';
import { anyText } from '../../support/texts.ts';

const PIECES = [
  '|',
  '\\|',
  '\\',
  '`',
  '``',
  '<script>alert(1)</script>',
  '<img src=https://example.com/x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](https://example.com/x.png)',
  '</code></td></style></title>',
  '<!--',
  '\n',
  '\n# ',
  '\u202E',
  '@octocat',
  'octocat@example.com',
  'https://example.com',
  'www.example.com',
  '#12',
  'Fixes octo-org/ops#12',
  'GH-12',
  '0123456789abcdef0123456789abcdef01234567',
  '$x$',
  '**',
  '_x_',
  '~~',
  '&lt;',
  '"\'',
  '- ',
  '1. ',
  ' ',
  'key',
];

/** hostileText is text that wants to be Markdown, HTML or a command. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: anyText(4) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

/** poisoned is a report in which all that comes from outside, or might, says something else. */
export function poisoned(report: Report, text: string): Report {
  return {
    ...report,
    account: text,
    run: text,
    keylease: text,
    policy: { hash: text, grace: text },
    provider: { ...report.provider, title: text, removal: text, terraform: text },
    guards: report.guards.map((each) => ({ ...each, reason: text })),
    deletions: report.deletions.map((each) => ({
      ...each,
      key: { id: text, name: text, publicKey: text, fingerprint: text },
      owner: text,
      evidence: each.evidence.map(() => text),
      why: text,
    })),
    otherChanges: [text],
    resolved: report.resolved.map((each) => ({ ...each, name: text, fingerprint: text })),
    notices: report.notices.map((each) => ({ ...each, channel: text, ok: false, why: text })),
    notEvaluated: [{ what: text, why: text }],
    keys: report.keys.map((key) => ({
      ...key,
      id: text,
      name: text,
      type: text,
      fingerprint: text,
      publicKey: text,
      createdBy: text,
      instances: [text],
      recognized: text,
      owner: text,
      findings: key.findings.map((finding) => ({ ...finding, evidence: text, hint: text })),
      guards: key.guards.map((guard) => ({ ...guard, reason: text })),
    })),
  };
}
