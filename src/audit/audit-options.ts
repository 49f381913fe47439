import type { Account } from '../accounts/account.ts';
import type { KeyAssessor } from './assess.ts';
import type { SourceOptions } from './context.ts';
import type { RunReader } from './lease-runs.ts';
import type { Store } from './ledger/store.ts';
import type { Notifier } from './notify/notifier.ts';
import type { ReportArchive } from './report/report-archive.ts';

/** AuditOptions is everything that an audit of one account depends on. */
export interface AuditOptions extends SourceOptions {
  /** Asks what became of the runs of leases; undefined if the policy does not say how. */
  readRuns: RunReader | undefined;
  /** Examines the keys themselves. */
  assessor: KeyAssessor;
  /** Opens the account. Its token is not read before this. */
  open: () => Promise<Account>;
  store: Store;
  notifiers: Notifier[];
  /** Where the policy says that reports are kept; undefined if it does not. Only there, a report counts as a notice. */
  reports: ReportArchive | undefined;
  /** Where a copy of the report is written as well. */
  copies: ReportArchive | undefined;
  /** Milliseconds since the epoch. */
  clock: () => number;
  /** Waits, in milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
  /** Unique name of this run. */
  run: string;
  /** What can run only once at a time, such as an invocation: it takes over a lock that it left behind. */
  holder?: string | undefined;
  /** Version of keylease. */
  keylease: string;
  /** How many keys the account has, as a person confirms, and who that is: fewer than expected are then accepted. */
  acceptCount?: { count: number; by: string } | undefined;
  /** Returns why nothing more may be started; undefined while there is time, and `ahead` milliseconds more, if given. */
  mustStop?: ((ahead?: number) => string | undefined) | undefined;
  /** Called with the current step, and how much of it is done. */
  progress?: ((step: string, done: number, total?: number) => void) | undefined;
}
