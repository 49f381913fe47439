import type { AccountKey } from '../../accounts/account.ts';
import { ReusedMemory } from '../../files/reused-memory.ts';
import type { Weakness } from '../../keys/weakness.ts';
import { errorMessage } from '../../problem.ts';
import { withWeaknesses } from '../assess.ts';
import { identityFingerprint, type KeyQuality, keyIdentity } from '../evidence.ts';
import { activeRules, type SourceFailures } from '../findings.ts';
import type { RunFacts } from '../guards/guard.ts';
import type { GuardResult } from '../guards/guards.ts';
import type { Inventory } from '../inventory.ts';
import { machinesByKey } from '../ledger/last-inventory.ts';
import type { KeyRecords, Ledger } from '../ledger/ledger.ts';
import { shardOf } from '../ledger/parts.ts';
import { type Moment, recordObservation } from '../ledger/record.ts';
import { observeKeys, rulesNotEvaluated } from '../observations.ts';
import { blockKeys, type PlanOptions, planKeys, planRun } from '../plan.ts';
import type { ReportedPlan } from '../report/build-report.ts';
import { resolvedFindings } from '../report/resolved.ts';
import type { RowsSummary } from '../rows-file.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleName } from '../rules/rules.ts';
import { slowChecksLeft } from '../slow-results.ts';
import { mayRecord, type Run } from './audit-run.ts';
import { type KeySelector, PlannedKeys, type RememberedKeys } from './planned-keys.ts';
import { RowCollector } from './row-collector.ts';
import { keepRows, movedKeys, rowContext } from './settled-rows.ts';
import type { Study } from './study.ts';

/** AccountPlan is what to do about the keys of an account, as far as a run has to remember it: its size does not grow with the account's. */
export interface AccountPlan extends ReportedPlan, RememberedKeys {
  /** What could not be read, and why. */
  sources: SourceFailures;
  /** What the next run needs to know of the rows of each shard; undefined where it is what this one knew. */
  settled: (RowsSummary | undefined)[];
  /** Hash of what rows depend on besides; undefined if none stays as it is. */
  context: string | undefined;
}

/** Outlook is what shows only once all keys were seen. */
export interface Outlook {
  guards: GuardResult[];
  /** Weaknesses of RSA keys that share a prime with another one, by fingerprint. */
  sharedPrimes: ReadonlyMap<string, Weakness>;
  /** Why keys could not be examined, or not be looked up in the blocklist. */
  failures: Pick<SourceFailures, 'quality' | 'blocklist' | 'slow-checks'>;
}

type Options = Omit<PlanOptions, 'inventory' | 'quality' | 'ledger'>;

/** PassParts is what a pass goes by. */
export interface PassParts {
  run: Run;
  study: Study;
  options: Options;
  facts: RunFacts;
  outlook: Outlook;
  select: KeySelector | undefined;
}

/** PlanningPass goes through all keys once, one shard after the other, and assumes an outlook. */
export class PlanningPass {
  readonly #parts: PassParts;
  readonly #rows: RowCollector;
  readonly #planned: PlannedKeys;
  readonly #resolved: AccountPlan['resolved'] = [];
  readonly #context: string | undefined;
  readonly #moved: ReadonlySet<string>;
  readonly #memory = new ReusedMemory();
  readonly rules: Rule<RuleName>[];
  /** Names of the rules that cannot be evaluated, or not for all keys. */
  readonly notEvaluated: ReadonlySet<string>;
  /** How many keys would be deleted if no guard of the run blocked it. */
  #due = 0;
  #failures: Outlook['failures'];

  constructor(parts: PassParts) {
    this.#parts = parts;
    const { run, study, options, facts } = parts;
    this.#context = rowContext(run, options, study.listing);
    const before = run.session.lastInventory?.machines ?? new Map();
    this.#moved = movedKeys(before, machinesByKey(study.listing.instances));
    this.rules = activeRules(run.policy, options.sources).rules;
    this.notEvaluated = rulesNotEvaluated(planRun(options, facts, 0));
    this.#rows = new RowCollector({ policy: run.policy, rules: this.rules, now: options.now });
    this.#failures = parts.outlook.failures;
    this.#planned = new PlannedKeys({ run, select: parts.select, now: options.now });
  }

  /** planShards plans all shards, and returns what only that shows. */
  async planShards(): Promise<Outlook> {
    const { study, options, facts, outlook } = this.#parts;
    const { bits } = study.listing;
    for (let shard = 0; shard < 1 << bits; shard += 1) await this.#planShard(shard);
    const { guards } = planRun(options, facts, this.#due);
    return { guards, failures: this.#failures, sharedPrimes: await this.#findSharedPrimes(outlook) };
  }

  plan({ guards }: Outlook): AccountPlan {
    const { options, facts } = this.#parts;
    return {
      ...planRun(options, facts, this.#due),
      guards,
      sources: options.sources,
      ...this.#planned.keys,
      resolved: this.#resolved,
      settled: this.#rows.settled,
      context: this.#context,
      digest: this.#rows.digest,
      rows: this.#rows.rows(),
    };
  }

  dispose(): void {
    this.#rows.dispose();
  }

  async #planShard(shard: number): Promise<void> {
    const { run, study, options, facts, outlook } = this.#parts;
    const { session, account } = run;
    const { listing } = study;
    const kept = await keepRows(run, {
      shard,
      listing,
      context: this.#context,
      now: options.now,
      moved: this.#moved,
      isWatched: this.#watcher(shard),
      memory: this.#memory,
    });
    const inventory = listing.inventory(kept.fresh);
    const keys = await session.records(shard, kept.scope);
    const quality = await this.#assess(inventory, keys);
    const decisions = planKeys(
      { ...options, ledger: { ...session.ledger, keys }, inventory, quality },
      facts,
    );
    this.#due += decisions.filter(({ action }) => action === 'delete').length;
    blockKeys(decisions, outlook.guards);
    const before = await session.recordsBefore(shard, kept.scope);
    const { notEvaluated } = this;
    if (facts.incomplete === undefined)
      this.#resolved.push(...resolvedFindings({ account: account.name, decisions, before, notEvaluated }));
    if (mayRecord(run, facts)) {
      const seen = { keys: observeKeys(decisions), notEvaluated };
      const observe = (ledger: Ledger, moment: Moment) => recordObservation(ledger, seen, moment);
      await session.updateShard(shard, observe, kept.scope);
    }
    for (const decision of decisions) this.#planned.add(decision);
    this.#rows.addShard(shard, { kept, decisions, before });
  }

  /**
   * watcher names the keys of a shard that are looked at whatever is known of them; undefined if there are none. A new key can
   * break one that has been there for long.
   */
  #watcher(shard: number): ((identity: string) => boolean) | undefined {
    const { study, outlook } = this.#parts;
    const { sharedPrimes } = outlook;
    const isHere = (fingerprint: string) => shardOf(fingerprint, study.listing.bits) === shard;
    if (!this.#planned.mayWatch(isHere) && ![...sharedPrimes.keys()].some(isHere)) return undefined;
    return (identity) =>
      this.#planned.isWatched(identity) || sharedPrimes.has(identityFingerprint(identity) ?? '');
  }

  /** assess examines the keys of a shard; undefined if that failed. */
  async #assess(inventory: Inventory, records: KeyRecords): Promise<KeyQuality | undefined> {
    const { run, outlook } = this.#parts;
    if (this.#failures.quality !== undefined) return undefined;
    const isSound = (key: AccountKey) => records[keyIdentity(key)]?.sound === run.keylease;
    const slowBefore = (key: AccountKey) => {
      const { slow } = records[keyIdentity(key)] ?? {};
      return slow?.by === run.keylease ? (slow.found ? 'found' : 'clean') : undefined;
    };
    try {
      const quality = await run.assessor.assess(inventory, isSound, slowBefore);
      if (quality.failed !== undefined) this.#failures = { ...this.#failures, blocklist: quality.failed };
      const left = slowChecksLeft(quality.slow);
      if (left !== undefined) this.#failures = { ...this.#failures, 'slow-checks': left };
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
    return run.assessor.sharedPrimes(async function* () {
      for (let shard = 0; shard < 1 << listing.bits; shard += 1) yield await listing.shard(shard);
    });
  }
}
