import type { Inbox } from '../holds/inbox.ts';
import type { ReportNotice } from '../report/report.ts';
import type { RunReport } from '../report/run-report.ts';

/**
 * Notice is what people are notified of: keys that were marked for deletion (`before`), the same keys again before they
 * are due (`reminder`), or what was done or found (`after`).
 */
export interface Notice {
  stage: ReportNotice['stage'];
  report: RunReport;
  /** That the runs of the account are not complete, or are again. */
  trouble?: Trouble | undefined;
}

/** Trouble is that the runs of an account are not complete. */
export interface Trouble {
  /** When that began, in ISO 8601. */
  since: string;
  /** Whether this run is complete again. */
  isOver: boolean;
}

/** Notifier notifies people through one channel. */
export interface Notifier {
  /** For people and for receipts, such as `sns`. */
  name: string;
  /** notify resolves once the channel has accepted the message; otherwise, after retries, it throws Problem. */
  notify(notice: Notice): Promise<void>;
  /**
   * show brings what stays to be seen there up to date at the end of a run. It notifies nobody, and writes nothing where
   * nothing has changed. Throws Problem.
   */
  show?: ((report: RunReport) => Promise<void>) | undefined;
  /** Where people may ask to keep keys. */
  inbox?: Inbox | undefined;
}
