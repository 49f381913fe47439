import type { OutputFormat } from './output-format.ts';

/** OUTPUT_FORMATS are all formats of results, by the name that `--format` takes. */
export const OUTPUT_FORMATS = {
  json: {
    description: 'the whole report on an account as one line of JSON',
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    open: async () => (await import('./json-lines.ts')).jsonLines(),
  },
  sarif: {
    description: 'findings for GitHub code scanning and other tools (SARIF 2.1.0)',
    extension: 'sarif',
    mediaType: 'application/sarif+json', // Registered with IANA.
    open: async (options) => (await import('./sarif-log.ts')).sarifLog(options),
  },
  csv: {
    description: 'one line a key, for spreadsheets',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present', // RFC 4180, 3.
    open: async (options) => (await import('./csv-table.ts')).csvTable(options),
  },
  markdown: {
    description: 'the report for people, in GitHub Flavored Markdown',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8', // RFC 7763.
    open: async () => (await import('./markdown-pages.ts')).markdownPages(),
  },
} as const satisfies Record<string, OutputFormat>;

/** OutputFormatName is the name of a format of results. */
export type OutputFormatName = keyof typeof OUTPUT_FORMATS;
