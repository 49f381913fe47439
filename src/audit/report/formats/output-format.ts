import type { RunReport } from '../run-report.ts';

/** OutputFormat is a format in which the results of an audit are written for other programs, or for people. */
export interface OutputFormat {
  /** What it is, for help: a few words. */
  description: string;
  /** How files in it end, without the dot. */
  extension: string;
  mediaType: string;
  /** open begins a document. What writes it is loaded then, not before. */
  open(options: DocumentOptions): Promise<ReportDocument>;
}

/** DocumentOptions is what a document is about. */
export interface DocumentOptions {
  /** The policy, as a reference relative to the root of the repository that it is in (RFC 3986, 4.2). */
  policy: string;
  /** How many reports may come. */
  accounts: number;
  /** tell is called with what the document does not say about a report, in lines that are safe to print. */
  tell: (line: string) => void;
}

/** ReportDocument is one document with the reports on one account or several. All its text is safe to print. */
export interface ReportDocument {
  /** add writes the next report, in pieces, so that memory stays small however many keys there are. */
  add(report: RunReport): Iterable<string>;
  /** end writes what comes after the last report, if anything. */
  end(): string;
}
