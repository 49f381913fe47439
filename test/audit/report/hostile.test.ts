import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleReport } from '../../../scripts/example-report.ts';
import { renderHtml as renderSummaryHtml } from '../../../src/audit/report/html/html-pages.ts';
import { summarizeReport } from '../../../src/audit/report/key-digest.ts';
import { renderMarkdown as renderSummary } from '../../../src/audit/report/markdown.ts';
import type { Report } from '../../../src/audit/report/report.ts';
import { sanitize } from '../../../src/format.ts';
import { hostileText, poisoned } from './hostile.ts';
import { readAs, rowsOf, wordsOf } from './markdown-reader.ts';

const example = await exampleReport();

function renderMarkdown(report: Report): string {
  return renderSummary(summarizeReport(report));
}

function renderHtml(report: Report): string {
  return renderSummaryHtml(summarizeReport(report));
}

describe('text from outside in Markdown', () => {
  const columns = rowsOf(renderMarkdown(poisoned(example, 'harmless'))).map((row) => row.length);
  const fenced = /^```\w+$[\s\S]*?^```$/gm;

  it('cannot become a link, a mention, a tag, emphasis or a part of a table', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = renderMarkdown(poisoned(example, text)).replace(fenced, '');
        for (const line of written.split('\n')) {
          const prose = wordsOf(line.replaceAll('\\|', '|')).filter(({ isCode }) => !isCode);
          const left = prose.map((each) => each.text.replace(/<br>|\*\*|&#\d+;/g, '')).join('');
          expect(left).not.toMatch(/[<>`*[\]\\$~&@]|:\/\/|www\.|#\d|GH-\d|\b[\da-f]{40}\b/i);
        }
        // Readers do not agree on what two backslashes before a pipe are.
        const rows = written.split('\n').filter((line) => line.startsWith('|'));
        for (const row of rows) expect(row).not.toMatch(/\\\\\|/);
        expect(rowsOf(written).map((row) => row.length)).toEqual(columns);
      }),
      { numRuns: 40 },
    );
  });

  it('begins no line of its own', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = renderMarkdown(poisoned(example, text)).replace(fenced, '').split('\n');
        const blocks = lines
          .filter((line) => !line.startsWith('|'))
          .map((line) => line.match(/^(#+ |[-+*] |\d+[.)] |=+$|-+$| )/)?.[0]);
        expect(new Set(blocks)).toEqual(new Set([undefined, '# ', '## ', '### ']));
        expect(lines.filter((line) => /^#{1,2} /.test(line))).toHaveLength(
          1 + [...new Set(lines.filter((line) => line.startsWith('## ')))].length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is read as it was, but for what cannot be seen', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = { ...example, notEvaluated: [{ what: 'it', why: text }] };
        const [, why = ''] = rowsOf(renderMarkdown(report)).find(([what]) => what === 'it') ?? [];
        // A space keeps a backslash and a pipe apart in code.
        const together = (read: string) => read.replaceAll('\\ |', '\\|');
        expect(together(readAs(why))).toBe(together(sanitize(text, 1000)));
      }),
      { numRuns: 100 },
    );
  });

  it('gets into no command and no lines to paste', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const commands = renderMarkdown(poisoned(example, text)).match(fenced) ?? [];
        expect(commands.join('\n').replace(/SHA256:[\w+/]{43}|AAAA[\w+/=]+/g, '')).toBe(
          ['```hcl', 'lifecycle {', '  ignore_changes = [ssh_keys]', '}', '```'].join('\n'),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('text from outside in HTML', () => {
  it('adds no tag and no attribute', () => {
    const shape = (page: string) => page.match(/<[^>]*>/g)?.map((tag) => tag.match(/^<\/?\w+|[\w-]+(?==")/g));
    const harmless = shape(renderHtml(poisoned(example, 'harmless')));
    fc.assert(
      fc.property(
        hostileText.filter((text) => sanitize(text) !== ''),
        (text) => {
          // Only a class depends on how long a text is.
          const tags = (page: string) =>
            shape(page)?.map((parts) => parts?.filter((each) => each !== 'class'));
          expect(tags(renderHtml(poisoned(example, text)))).toEqual(
            harmless?.map((parts) => parts?.filter((each) => each !== 'class')),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('shows no mark that reorders or hides text', () => {
    const page = renderHtml(poisoned(example, 'a\u202Eb\u200Bc\u001B[31md\u2028e'));
    for (const mark of ['\u202E', '\u200B', '\u001B', '\u2028']) expect(page).not.toContain(mark);
  });
});
