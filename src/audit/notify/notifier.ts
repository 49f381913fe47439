import type { Report } from '../report/report.ts';

/** Notice is what people are told: `before` keys go (they were marked, and wait), or `after` something was done or found. */
export interface Notice {
  stage: 'before' | 'after';
  report: Report;
}

/** Notifier is one way to tell people. */
export interface Notifier {
  /** For people and for receipts: `report`, `sns`, `slack`. */
  name: string;
  /** notify resolves once the message was taken; it throws Problem where it was not, after trying again. */
  notify(notice: Notice): Promise<void>;
}
