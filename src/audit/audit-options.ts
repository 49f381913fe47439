import type { Account } from '../accounts/account.ts';
import type { AuditContextOptions } from './context.ts';
import type { Store } from './ledger/store.ts';
import type { Notifier } from './notify/notifier.ts';
import type { PolicyAccount } from './policy/policy.ts';
import type { Report } from './report/report.ts';

/** AuditOptions is everything that an audit of one account depends on. */
export interface AuditOptions extends Omit<AuditContextOptions, 'inventory' | 'now' | 'isSound'> {
  account: PolicyAccount;
  /** Opens the account. Its token is not read before this. */
  open: () => Promise<Account>;
  store: Store;
  notifiers: Notifier[];
  /** Publishes a report; undefined if no location for reports is set. */
  write: ((report: Report) => Promise<void>) | undefined;
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
  /** Returns why nothing more may be started; undefined while there is time. */
  mustStop?: (() => string | undefined) | undefined;
  /** Called with the current step, and how much of it is done. */
  progress?: ((step: string, done: number, total?: number) => void) | undefined;
}
