import type { Account } from '../accounts/account.ts';
import type { AuditContextOptions } from './context.ts';
import type { Store } from './ledger/store.ts';
import type { Notifier } from './notify/notifier.ts';
import type { PolicyAccount } from './policy/policy.ts';
import type { Report } from './report/report.ts';

/** AuditOptions is all that an audit of one account reads and writes. */
export interface AuditOptions extends Omit<AuditContextOptions, 'inventory' | 'now' | 'isSound'> {
  account: PolicyAccount;
  /** Opens the account; only then is its token read. */
  open: () => Promise<Account>;
  store: Store;
  notifiers: Notifier[];
  /** Writes a report where people find it; undefined where the policy names no place for reports. */
  write: ((report: Report) => Promise<void>) | undefined;
  /** Milliseconds since the epoch. */
  clock: () => number;
  /** Name of this run, unique to it. */
  run: string;
  /** Version of keylease. */
  keylease: string;
  /** Says why nothing more may be started, once there is no time left. */
  mustStop?: (() => string | undefined) | undefined;
  /** Told what is being done, and how much of it is done. */
  progress?: ((step: string, done: number, total?: number) => void) | undefined;
}
