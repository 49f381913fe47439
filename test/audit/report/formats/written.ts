import { exampleReport } from '../../../../scripts/example-report.ts';
import type { DocumentOptions } from '../../../../src/audit/report/formats/output-format.ts';
import {
  OUTPUT_FORMATS,
  type OutputFormatName,
} from '../../../../src/audit/report/formats/output-formats.ts';
import { summarizeReport } from '../../../../src/audit/report/key-digest.ts';
import type { Report } from '../../../../src/audit/report/report.ts';
import { type RunReport, rowsOf } from '../../../../src/audit/report/run-report.ts';
import { sanitize } from '../../../../src/format.ts';
import { poisoned } from '../hostile.ts';

export const example = await exampleReport();

/** withKeys is a report with other keys, and with figures that fit them. */
export function withKeys(report: Report, keys: Report['keys']): Report {
  const { findings } = summarizeReport({ ...report, keys }).digest;
  return { ...report, keys, figures: { ...report.figures, keys: keys.length, findings } };
}

/** hostile is the example with text from outside that says something else, cleaned where a report cleans it. */
export function hostile(text: string): Report {
  const { account, run, keylease } = example;
  const { keys } = poisoned(example, sanitize(text));
  return { ...poisoned(example, text), account, run, keylease, keys };
}

/** write is what a format makes of reports, and what it says that it left out. */
export async function write(
  format: OutputFormatName,
  reports: Report[],
  options: Partial<DocumentOptions> = {},
): Promise<{ text: string; told: string[] }> {
  const told: string[] = [];
  const document = await OUTPUT_FORMATS[format].open({
    policy: 'audit/keylease.yaml',
    accounts: reports.length,
    tell: (line) => told.push(line),
    ...options,
  });
  const pieces = reports.flatMap((report) => [...document.add(inProcess(report))]);
  return { text: [...pieces, document.end()].join(''), told };
}

function inProcess(report: Report): RunReport {
  return { ...summarizeReport(report), rows: rowsOf(report.keys) };
}
