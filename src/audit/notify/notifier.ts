import type { Report } from '../report/report.ts';

/** Notice is what people are notified of: keys that will be deleted (`before`), or what was done or found (`after`). */
export interface Notice {
  stage: 'before' | 'after';
  report: Report;
}

/** Notifier notifies people through one channel. */
export interface Notifier {
  /** For people and for receipts, such as `sns`. */
  name: string;
  /** notify resolves once the channel has accepted the message; otherwise, after retries, it throws Problem. */
  notify(notice: Notice): Promise<void>;
}
