import { Spool } from '../../files/spool.ts';
import type { KeyRecords } from '../ledger/ledger.ts';
import type { Decision } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import { KeyDigest, keySince } from '../report/key-digest.ts';
import type { ReportKey } from '../report/report.ts';
import { laterRow, reportKey } from '../report/report-key.ts';
import type { ReportRows } from '../report/run-report.ts';
import { type RowFacts, type RowRun, type RowsFile, type RowsSummary, summarizeRows } from '../rows-file.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleName } from '../rules/rules.ts';
import { settledUntil } from '../settled-until.ts';
import type { KeptRows } from './settled-rows.ts';

/** What rows are made with. */
interface RowOptions {
  policy: Policy;
  /** The rules that are evaluated. */
  rules: Rule<RuleName>[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** What the rows of a shard are made of. */
interface ShardRows {
  kept: KeptRows;
  /** About the keys to look at again, in the order of their lines. */
  decisions: Decision[];
  /** The records of these keys as the previous run left them. */
  before: KeyRecords;
}

/** RowCollector collects the rows of a report, one shard after the other, and what is known of them without parsing them. */
export class RowCollector {
  readonly digest: KeyDigest;
  /** What the next run needs to know of each shard; undefined where it is what this one knew. */
  readonly settled: (RowsSummary | undefined)[] = [];
  readonly #options: RowOptions;
  readonly #spool = new Spool();

  constructor(options: RowOptions) {
    this.#options = options;
    this.digest = new KeyDigest(options.now);
  }

  /** addShard adds the rows of the next shard, in the order of its lines. */
  addShard(shard: number, { kept, decisions, before }: ShardRows): void {
    const { policy, now } = this.#options;
    const { file, runs } = kept;
    const fresh = decisions[Symbol.iterator]();
    const isCounted = kept.isWhole && this.digest.addAllSettled(file.settled.withoutFindings);
    const known: (RowRun | RowFacts)[] = [];
    const later = new Map<number, string>();
    let [at, isSame] = [0, true];
    for (const rows of runs) {
      if (rows) {
        if (isCounted) this.#addFindings(file, rows);
        else this.#addSettled(file, rows);
        this.#spool.append(shard, file.rows.slice(rows.from, rows.to));
        known.push(rows);
        isSame &&= rows.from === at;
        at += rows.to - rows.from;
        continue;
      }
      const decision = fresh.next().value as Decision;
      const key = reportKey(decision, { policy, now, before });
      this.digest.add(key);
      this.#spool.append(shard, `${JSON.stringify(key)}\n`);
      const until = settledUntil(decision, this.#options);
      known.push(rowFacts(key, until));
      if (until > 0 && key.findings.some(({ isNew }) => isNew)) later.set(at, JSON.stringify(laterRow(key)));
      isSame &&= until === 0 && !file.isSettled(at) && kept.isSame(at);
      at += 1;
    }
    this.#spool.settle(shard);
    isSame &&= at === file.count;
    const facts = (each: RowRun | RowFacts) => ('from' in each ? file.facts.slice(each.from, each.to) : each);
    this.settled.push(isSame ? undefined : summarizeRows(known.flatMap(facts), later));
  }

  /** rows are all rows. Whoever has them disposes of them. */
  rows(): ReportRows {
    return {
      shards: this.settled.length,
      size: (shard) => this.#spool.size(shard),
      shard: (shard) => this.#spool.view(shard),
      dispose: () => this.dispose(),
    };
  }

  dispose(): void {
    this.#spool.dispose();
  }

  #addSettled(file: RowsFile, { from, to }: RowRun): void {
    for (let index = from; index < to; index += 1) {
      const facts = file.facts[index];
      if (facts) this.digest.addSettled(facts, () => parseRow(file, index));
    }
  }

  /** addFindings adds only the rows that have findings: the others are counted already. */
  #addFindings(file: RowsFile, { from, to }: RowRun): void {
    for (const index of file.settled.withFindings)
      if (index >= from && index < to) this.digest.add(parseRow(file, index));
  }
}

function parseRow({ rows }: RowsFile, index: number): ReportKey {
  return JSON.parse(rows.text(index));
}

function rowFacts(key: ReportKey, until: number): RowFacts {
  const { recognized, findings } = key;
  return {
    until,
    since: keySince(key),
    isRecognized: recognized !== null,
    hasFindings: findings.length > 0,
  };
}
