import type { Report, ReportKey } from '../../src/audit/report/report.ts';

/** SinkRun is a run on one account, as sinks know it before it has a report. */
export interface SinkRun {
  account: string;
  /** Name of the run. */
  run: string;
  /** The policy's grace period, in milliseconds. */
  grace: number;
  /** Milliseconds since the epoch, like `clock`. */
  startedAt: number;
  clock: () => number;
  env: NodeJS.ProcessEnv;
  /** Returns why nothing more may be sent; undefined while there is time. */
  mustStop: () => string | undefined;
}

/** SinkEnd is what a report says beside its keys, or what there is to say where there is no report. */
export interface SinkEnd extends Pick<Report, 'deletions' | 'resolved' | 'notEvaluated' | 'complete'> {
  /** The entry of a key that a person restored; all its text is safe to print. */
  restored?: Pick<ReportKey, 'id' | 'fingerprint'>;
}

/** SinkFeed takes the report on one account. */
interface SinkFeed {
  /** row takes a key; it returns at once, whatever is sent for it. */
  row(key: ReportKey): void;
  /** end takes the rest, and resolves once all is sent, with why something was not; undefined if everything was. */
  end(rest: SinkEnd): Promise<string | undefined>;
}

/** Sink sends what programs should know of a report to a service of AWS. */
export interface Sink {
  /** What it sends, and where, for people. */
  title: string;
  /** The environment variable that turns it on, and says where to send. */
  variable: string;
  open(target: string, run: SinkRun): SinkFeed;
}
