import type { Account, AccountKey } from '../accounts/account.ts';
import { errorMessage } from '../problem.ts';
import { formatIso } from '../time.ts';
import { type AuditContext, type AuditContextOptions, readContext } from './context.ts';
import { keyIdentity } from './evidence.ts';
import { deletionIntent, execute, settlePending } from './execute.ts';
import type { NotEvaluated } from './findings.ts';
import { type Inventory, inventoryChanges, readInventory } from './inventory.ts';
import { saveInventory } from './ledger/history.ts';
import type { LedgerEvent } from './ledger/ledger.ts';
import { recordEvents, recordNotice, recordPlan, recordRun } from './ledger/record.ts';
import { Session } from './ledger/session.ts';
import type { Store } from './ledger/store.ts';
import { dispatch, needsAttention, writtenReport } from './notify/dispatch.ts';
import type { Notifier } from './notify/notifier.ts';
import { type AuditPlan, awaitsNotice, planAudit } from './plan.ts';
import type { PolicyAccount } from './policy/policy.ts';
import { readOnly } from './read-only.ts';
import { buildReport } from './report/build-report.ts';
import type { Report, ReportDeletion, ReportNotice } from './report/report.ts';

/** AuditOptions is all that an audit of one account touches. */
export interface AuditOptions extends Omit<AuditContextOptions, 'inventory' | 'now' | 'isSound'> {
  account: PolicyAccount;
  /** Opens the account; its token is read here. */
  open: () => Promise<Account>;
  store: Store;
  notifiers: Notifier[];
  /** Writes a report where people find it; undefined where the policy names no place. */
  write: ((report: Report) => Promise<void>) | undefined;
  /** Milliseconds since the epoch. */
  clock: () => number;
  /** Names this run; no two runs have one name. */
  run: string;
  /** Version of keylease. */
  keylease: string;
  /** Says why nothing more may be begun, once there is no time left. */
  mustStop?: (() => string | undefined) | undefined;
  /** Told what is done, and how much of it. */
  progress?: ((step: string, done: number, total?: number) => void) | undefined;
}

/**
 * audit reviews all keys of one account, and deletes those that the policy condemns and no guard spares. It does not
 * throw: what went wrong is in the report, which is written also when a run fails half-way.
 */
export async function audit(options: AuditOptions): Promise<Report> {
  const { account, policy } = options;
  const session = await Session.open({ ...options, account: account.name, policy: policy.hash });
  const report = await new Run(options, session).go();
  await session.release();
  return report;
}

class Run {
  readonly #options: AuditOptions;
  readonly #startedAt: number;
  readonly #session: Session;
  readonly #deletions: ReportDeletion[] = [];
  readonly #notices: ReportNotice[] = [];
  readonly #notEvaluated: NotEvaluated[] = [];
  #otherChanges: string[] = [];
  #account: Account | undefined;
  #background: AuditContext | undefined;
  #inventory: Inventory | undefined;
  #plan: AuditPlan | undefined;

  constructor(options: AuditOptions, session: Session) {
    this.#options = options;
    this.#startedAt = options.clock();
    this.#session = session;
  }

  async go(): Promise<Report> {
    try {
      await this.#study();
      await this.#remember();
      await this.#announce();
      await this.#carryOut();
    } catch (error) {
      this.#notEvaluated.push({ what: 'the rest of this run', why: errorMessage(error) });
    }
    return this.#publish();
  }

  async #study(): Promise<void> {
    const { open, clock, keylease, account } = this.#options;
    const { ledger, broken } = this.#session;
    this.#missing('the ledger', broken);
    const opened = await open();
    this.#account = account.armed ? opened : readOnly(opened); // The guards say so as well.
    const inventory = await this.#look();
    this.#inventory = inventory;
    const isSound = (key: AccountKey) => ledger.keys[keyIdentity(key)]?.sound === keylease;
    this.#background = await readContext({ ...this.#options, inventory, now: clock(), isSound });
    this.#plan = this.#decide(inventory);
    this.#missing('all keys', inventory.keysFailed);
    this.#missing('the use of keys', inventory.instancesFailed);
  }

  #missing(what: string, why: string | undefined): void {
    if (why !== undefined) this.#notEvaluated.push({ what, why });
  }

  #look(): Promise<Inventory> {
    const { clock, progress, mustStop } = this.#options;
    return readInventory({
      account: this.#account as Account,
      now: clock(),
      mustStop,
      progress: (done) => progress?.('Listing keys', done),
    });
  }

  #decide(inventory: Inventory, before?: Map<string, string>): AuditPlan {
    const { policy, account, clock } = this.#options;
    const { ledger, broken: ledgerBroken, otherRun } = this.#session;
    const background = this.#background as AuditContext;
    return planAudit({
      ...background,
      inventory,
      account,
      policy,
      ledger,
      now: clock(),
      ledgerBroken,
      otherRun,
      before,
    });
  }

  /** Only what was seen as a whole is remembered. */
  get #mayWrite(): boolean {
    return this.#session.mayWrite && this.#inventory?.keysFailed === undefined;
  }

  /** remember notes what was seen and decided. It is saved with whatever comes next: a notice, a deletion, the end. */
  async #remember(): Promise<void> {
    if (!this.#mayWrite || !this.#plan || !this.#inventory) return;
    const { store, account } = this.#options;
    await saveInventory({ store, account: account.name, inventory: this.#inventory });
    const { ledger, moment } = this.#session;
    const { events, deletions } = settlePending(ledger, this.#inventory.keys);
    this.#deletions.push(...deletions);
    this.#session.ledger = recordPlan(recordEvents(ledger, events, moment), this.#plan, moment);
  }

  /** announce tells people which keys were marked; only then their grace begins. */
  async #announce(): Promise<void> {
    const { policy, notifiers, write, clock } = this.#options;
    const undelivered = (this.#plan?.decisions ?? []).filter(awaitsNotice);
    if (!this.#mayWrite || !this.#inventory || undelivered.length === 0) return;
    // What a message leaves to the written report must be in one; alone it tells nobody, unless the policy says so.
    const isInWriting = policy.notify.report || (write !== undefined && notifiers.length > 0);
    const channels = isInWriting ? [writtenReport(write), ...notifiers] : notifiers;
    const notices = await dispatch({ stage: 'before', report: this.#report(false), channels, clock });
    this.#notices.push(...notices);
    if (notices.length === 0 || notices.some(({ ok }) => !ok)) return;
    const notice = {
      decisions: undelivered,
      via: notices.map(({ channel }) => channel),
      grace: policy.grace,
    };
    this.#session.ledger = recordNotice(this.#session.ledger, notice, this.#session.moment);
    await this.#session.save();
    this.#plan = this.#decide(this.#inventory);
  }

  async #carryOut(): Promise<void> {
    const chosen = (this.#plan?.decisions ?? []).filter(({ action }) => action === 'delete');
    if (!this.#mayWrite || chosen.length === 0) return;
    const { policy, mustStop = () => undefined, progress } = this.#options;
    await this.#note(chosen.map((decision) => deletionIntent(decision, policy.hash)));
    const { deletions, events, inventory } = await execute({
      account: this.#account as Account,
      chosen,
      look: () => this.#look(),
      decide: (fresh, before) => this.#decide(fresh, before),
      stillOurs: () => this.#session.renew(),
      mustStop,
      progress: (done, total) => progress?.('Deleting keys', done, total),
    });
    this.#deletions.push(...deletions);
    await this.#note(events);
    if (inventory) this.#compare(inventory, deletions);
  }

  async #note(events: LedgerEvent[]): Promise<void> {
    this.#session.ledger = recordEvents(this.#session.ledger, events, this.#session.moment);
    await this.#session.save();
  }

  /** compare takes the listing after the deletions for what the account is now, and tells what else is different. */
  #compare(inventory: Inventory, deletions: ReportDeletion[]): void {
    this.#missing('what is left on the account', inventory.keysFailed);
    if (inventory.keysFailed !== undefined) return;
    const gone = new Set(deletions.map(({ key }) => key.id));
    const others = inventoryChanges(this.#inventory as Inventory, inventory).filter(
      ({ id }) => !gone.has(id),
    );
    this.#otherChanges = others.map(({ description }) => description);
    this.#inventory = inventory;
    this.#plan = this.#decide(inventory);
    this.#session.ledger = recordPlan(this.#session.ledger, this.#plan, this.#session.moment);
  }

  /** publish tells people where something was done or wants them, and writes the ledger and the report. */
  async #publish(): Promise<Report> {
    const { notifiers, clock, write } = this.#options;
    const report = this.#report(true);
    if (needsAttention(report, this.#notices)) {
      this.#notices.push(...(await dispatch({ stage: 'after', report, channels: notifiers, clock })));
    }
    const isSaved = await this.#attempt('the ledger', () => this.#recordRun(report.figures));
    const whole = isSaved ? { ...report, notices: this.#notices } : this.#report(true);
    const isWritten = await this.#attempt('the written report', async () => write?.(whole));
    return isWritten ? whole : this.#report(true);
  }

  async #recordRun({ keys, findings, confirmed }: Report['figures']): Promise<void> {
    if (!this.#mayWrite) return;
    const { ledger, moment } = this.#session;
    const record = { run: moment.run, at: formatIso(moment.now), keys, findings, deleted: confirmed };
    this.#session.ledger = recordRun(ledger, record);
    await this.#session.save();
  }

  /** attempt tells whether a task was done; why not, is noted. */
  async #attempt(what: string, task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      this.#missing(what, errorMessage(error));
      return false;
    }
  }

  #report(finished: boolean): Report {
    return buildReport({
      ...this.#options,
      provider: this.#account,
      startedAt: this.#startedAt,
      now: this.#options.clock(),
      finished,
      plan: this.#plan,
      before: this.#session.before,
      deletions: this.#deletions,
      otherChanges: this.#otherChanges,
      notices: this.#notices,
      notEvaluated: this.#notEvaluated,
    });
  }
}
