import { summarizeReport } from '../../../src/audit/report/key-digest.ts';
import type { Report, ReportKey } from '../../../src/audit/report/report.ts';
import { DAY } from '../../../src/time.ts';
import { fingerprint } from '../../support/numbered-keys.ts';

/** manyKeys is a report with as many keys as wanted, most of them unrecognized, made from its own. Each is called `key` and its number. */
export function manyKeys(report: Report, count: number): Report {
  const ago = (days: number) => new Date(Date.parse(report.writtenAt) - days * DAY).toISOString();
  const others = report.keys.filter(({ findings }) => findings.length > 0);
  const unrecognized = report.keys.find(({ findings: [first] }) => first?.rule === 'unrecognized');
  const keys = Array.from({ length: count }, (_, number): ReportKey => {
    const [isOther, kind] = [number % 5 === 0, Math.floor(number / 5) % others.length];
    return {
      ...((isOther ? others[kind] : unrecognized) as ReportKey),
      id: String(10_000 + number),
      name: `key ${number}`,
      fingerprint: fingerprint(number),
      createdAt: ago((number * 37) % 900),
      owner: number % 3 === 0 ? `octocat-${number % 17}` : null,
    };
  });
  const { digest } = summarizeReport({ ...report, keys });
  const { findings, decisions, recognized } = digest;
  const { mark: marked, blocked } = decisions;
  return {
    ...report,
    keys,
    figures: { ...report.figures, keys: count, findings, marked, blocked, recognized },
  };
}
