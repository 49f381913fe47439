import { isDeepStrictEqual } from 'node:util';
import type { AccountKey } from '../../accounts/account.ts';
import { TextSpool } from '../../files/text-spool.ts';
import type { Weakness } from '../../keys/weakness.ts';
import { errorMessage } from '../../problem.ts';
import { withWeaknesses } from '../assess.ts';
import { type KeyQuality, keyIdentity } from '../evidence.ts';
import type { SourceFailures } from '../findings.ts';
import type { RunFacts } from '../guards/guard.ts';
import type { GuardResult } from '../guards/guards.ts';
import type { Inventory } from '../inventory.ts';
import type { KeyRecords } from '../ledger/ledger.ts';
import { type KeyNotice, pendingDeletions, recordObservation } from '../ledger/record.ts';
import { awaitsReminder } from '../next-reminder.ts';
import { keyNotice, observeKeys, rulesNotEvaluated } from '../observations.ts';
import { awaitsNotice, blockKeys, type Decision, type PlanOptions, planKeys, planRun } from '../plan.ts';
import type { ReportedPlan } from '../report/build-report.ts';
import { KeyDigest } from '../report/key-digest.ts';
import { reportKey } from '../report/report-key.ts';
import { resolvedFindings } from '../report/resolved.ts';
import { collectFacts } from '../run-facts.ts';
import { mayRecord, type Run } from './run-outcome.ts';
import type { Study } from './study.ts';

/** AccountPlan is what to do about the keys of an account, as far as a run has to remember it: its size does not grow with the account's. */
export interface AccountPlan extends ReportedPlan {
  /** What could not be read, and why. */
  sources: SourceFailures;
  /** The keys to delete now. */
  due: Decision[];
  /** The keys that people are to be notified of. */
  unannounced: KeyNotice[];
  /** The keys that people are to be reminded of. */
  unreminded: { identity: string }[];
  /** The keys whose deletion no listing has confirmed, and that are still listed, by identity. */
  pending: Map<string, Decision>;
  /** The first notice of a key that still waits, in milliseconds since the epoch. */
  firstNotice: number | undefined;
}

/** What shows only once all keys were seen. */
interface Outlook {
  guards: GuardResult[];
  /** Weaknesses of RSA keys that share a prime with another one, by fingerprint. */
  sharedPrimes: ReadonlyMap<string, Weakness>;
  /** Why keys could not be examined, or not be looked up in the blocklist. */
  failures: Pick<SourceFailures, 'quality' | 'blocklist'>;
}

type Options = Omit<PlanOptions, 'inventory' | 'quality' | 'ledger'>;

/**
 * planAccount decides what to do about each key, one shard after the other, and records it in the ledger if the run may.
 * What shows only once all keys were seen (too many are due, two share a prime, or a part of the ledger cannot be
 * trusted) makes it start over. Throws Problem if the ledger cannot be read.
 */
export async function planAccount(run: Run, study: Study): Promise<AccountPlan> {
  const { session } = run;
  const { listing, context } = study;
  await session.distribute(listing.bits);
  const common = runOptions(run, study);
  const facts = collectFacts({ ...common, ledger: session.ledger }, listing);
  const { guards } = planRun(common, facts, 0);
  let outlook: Outlook = { guards, sharedPrimes: new Map(), failures: {} };
  const checkpoint = session.checkpoint();
  for (;;) {
    const options = { ...common, sources: { ...context.sources, ...outlook.failures } };
    const pass = new Pass({ run, study, options, facts, outlook });
    const next = await pass.planShards().catch((error) => {
      pass.dispose();
      throw error;
    });
    const isTrusted = session.broken === common.ledgerBroken;
    if (isTrusted && isSame(outlook, next)) return pass.plan(next);
    pass.dispose();
    session.backTo(checkpoint);
    if (!isTrusted) return planAccount(run, study);
    outlook = next;
  }
}

/** runOptions is what plans of a run depend on, besides the keys and the ledger. */
export function runOptions(
  { account, policy, session, clock }: Run,
  { context, miscounted }: Pick<Study, 'context' | 'miscounted'>,
): Omit<PlanOptions, 'inventory' | 'quality' | 'ledger'> {
  const { broken: ledgerBroken, otherRun } = session;
  return { ...context, account, policy, now: clock(), ledgerBroken, otherRun, miscounted };
}

/** isSame tells whether a look at all keys showed what was assumed. */
function isSame(one: Outlook, other: Outlook): boolean {
  const blocking = ({ guards }: Outlook) => guards.filter(({ blocks }) => blocks).map(({ guard }) => guard);
  return (
    isDeepStrictEqual(blocking(one), blocking(other)) &&
    isDeepStrictEqual([one.failures, one.sharedPrimes], [other.failures, other.sharedPrimes])
  );
}

/** Pass goes through all keys once. */
class Pass {
  readonly #parts: { run: Run; study: Study; options: Options; facts: RunFacts; outlook: Outlook };
  readonly #rows = new TextSpool();
  readonly #digest: KeyDigest;
  readonly #pending: ReadonlySet<string>;
  readonly #plan: Pick<AccountPlan, 'due' | 'unannounced' | 'unreminded' | 'pending' | 'resolved'> = {
    due: [],
    unannounced: [],
    unreminded: [],
    pending: new Map(),
    resolved: [],
  };
  #firstNotice: number | undefined;
  /** How many keys would be deleted if no guard of the run blocked it. */
  #due = 0;
  #failures: Outlook['failures'];

  constructor(parts: { run: Run; study: Study; options: Options; facts: RunFacts; outlook: Outlook }) {
    this.#parts = parts;
    this.#digest = new KeyDigest(parts.options.now);
    this.#failures = parts.outlook.failures;
    const pending = pendingDeletions(parts.run.session.ledger);
    this.#pending = new Set(pending.map(({ intent }) => intent.key));
  }

  /** planShards plans all shards, and returns what only that shows. */
  async planShards(): Promise<Outlook> {
    const { run, study, options, facts, outlook } = this.#parts;
    const { listing } = study;
    for (let shard = 0; shard < 1 << listing.bits; shard += 1) {
      const inventory = listing.shard(shard);
      const quality = await this.#assess(inventory, await run.session.records(shard));
      await this.#planShard(shard, inventory, quality);
    }
    const { guards } = planRun(options, facts, this.#due);
    return { guards, failures: this.#failures, sharedPrimes: await this.#findSharedPrimes(outlook) };
  }

  plan({ guards }: Outlook): AccountPlan {
    const { study, options, facts } = this.#parts;
    const shards = 1 << study.listing.bits;
    const texts = function* (rows: TextSpool) {
      for (let shard = 0; shard < shards; shard += 1) yield rows.read(shard);
    };
    return {
      ...planRun(options, facts, this.#due),
      guards,
      sources: options.sources,
      ...this.#plan,
      firstNotice: this.#firstNotice,
      digest: this.#digest,
      rows: { texts: () => texts(this.#rows), dispose: () => this.dispose() },
    };
  }

  dispose(): void {
    this.#rows.dispose();
  }

  async #planShard(shard: number, inventory: Inventory, quality: KeyQuality | undefined): Promise<void> {
    const { run, options, facts, outlook } = this.#parts;
    const { session, account, policy } = run;
    const ledger = { ...session.ledger, keys: await session.records(shard) };
    const decisions = planKeys({ ...options, ledger, inventory, quality }, facts);
    this.#due += decisions.filter(({ action }) => action === 'delete').length;
    blockKeys(decisions, outlook.guards);
    const notEvaluated = rulesNotEvaluated(planRun(options, facts, 0));
    if (mayRecord(run, facts)) {
      const seen = { keys: observeKeys(decisions), notEvaluated };
      await session.updateShard(shard, (each, moment) => recordObservation(each, seen, moment));
    }
    const before = await session.recordsBefore(shard);
    if (facts.incomplete === undefined) {
      this.#plan.resolved.push(
        ...resolvedFindings({ account: account.name, decisions, before, notEvaluated }),
      );
    }
    for (const decision of decisions) {
      this.#keep(decision);
      const row = reportKey(decision, { policy, now: options.now, before });
      this.#digest.add(row);
      this.#rows.append(shard, `${JSON.stringify(row)}\n`);
    }
  }

  #keep(decision: Decision): void {
    const { policy } = this.#parts.run;
    const { action, evidence, mark } = decision;
    const plan = this.#plan;
    if (this.#pending.has(evidence.identity)) plan.pending.set(evidence.identity, decision);
    if (action === 'keep') return;
    if (action === 'delete') plan.due.push(decision);
    if (awaitsNotice(decision)) plan.unannounced.push(keyNotice(decision, policy.grace));
    if (awaitsReminder(decision, policy, this.#parts.options.now)) {
      plan.unreminded.push({ identity: evidence.identity });
    }
    if (mark?.notified) {
      this.#firstNotice = Math.min(
        this.#firstNotice ?? Number.POSITIVE_INFINITY,
        Date.parse(mark.notified.at),
      );
    }
  }

  /** assess examines the keys of a shard; undefined if that failed. */
  async #assess(inventory: Inventory, records: KeyRecords): Promise<KeyQuality | undefined> {
    const { run, outlook } = this.#parts;
    if (this.#failures.quality !== undefined) return undefined;
    const isSound = (key: AccountKey) => records[keyIdentity(key)]?.sound === run.keylease;
    try {
      const quality = await run.assessor.assess(inventory, isSound);
      if (quality.failed !== undefined) this.#failures = { ...this.#failures, blocklist: quality.failed };
      return withWeaknesses(quality, outlook.sharedPrimes);
    } catch (error) {
      this.#failures = { ...this.#failures, quality: errorMessage(error) };
      return undefined;
    }
  }

  async #findSharedPrimes({ sharedPrimes }: Outlook): Promise<Outlook['sharedPrimes']> {
    const { run, study } = this.#parts;
    const { listing } = study;
    if (sharedPrimes.size > 0 || this.#failures.quality !== undefined) return sharedPrimes;
    return run.assessor.sharedPrimes(function* () {
      for (let shard = 0; shard < 1 << listing.bits; shard += 1) yield listing.shard(shard);
    });
  }
}
