import type { Account } from '../accounts/account.ts';
import type { AuditContextOptions } from './context.ts';
import type { Store } from './ledger/store.ts';
import type { Notifier } from './notify/notifier.ts';
import type { PolicyAccount } from './policy/policy.ts';
import type { ReportArchive } from './report/report-archive.ts';

/** AuditOptions is everything that an audit of one account depends on. */
export interface AuditOptions extends Omit<AuditContextOptions, 'inventory' | 'now' | 'isSound'> {
  account: PolicyAccount;
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
  /** Version of keylease. */
  keylease: string;
  /** How many keys the account has, as a person confirms, and who that is: fewer than expected are then accepted. */
  acceptCount?: { count: number; by: string } | undefined;
  /** Returns why nothing more may be started; undefined while there is time, and `ahead` milliseconds more, if given. */
  mustStop?: ((ahead?: number) => string | undefined) | undefined;
  /** Called with the current step, and how much of it is done. */
  progress?: ((step: string, done: number, total?: number) => void) | undefined;
}
