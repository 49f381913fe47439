import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Account, AccountKey, Instance } from '../../src/accounts/account.ts';
import { audit } from '../../src/audit/audit.ts';
import type { AuditOptions } from '../../src/audit/audit-options.ts';
import type { Ledger, LedgerHead } from '../../src/audit/ledger/ledger.ts';
import { parsePart, partName } from '../../src/audit/ledger/parts.ts';
import { Conflict, type Store, StoredText } from '../../src/audit/ledger/store.ts';
import type { Notice } from '../../src/audit/notify/notifier.ts';
import type { PolicyAccount } from '../../src/audit/policy/policy.ts';
import type { Recognizer } from '../../src/audit/recognition.ts';
import { summarizeReport } from '../../src/audit/report/key-digest.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { type RunReport, rowsOf, wholeReport } from '../../src/audit/report/run-report.ts';
import type { Weakness } from '../../src/keys/weakness.ts';
import { policyFor, recognizersFor, START } from './parts.ts';

export * from './parts.ts';

/** Died is what everything throws once the process of a World has died. */
export class Died extends Error {}

/** World is an account, a ledger, people who are notified, and a clock; each step that touches one of them is counted. */
export class World {
  now = START;
  keys: AccountKey[] = [];
  /** Whether it leaves out the keys of a listing that equals the one before. */
  leavesOut = true;
  /** What became of the keys in each listing. */
  listings: ('left out' | 'listed')[] = [];

  /** hasLeftOut tells whether it left them out of the last listing. */
  get hasLeftOut(): boolean {
    return this.listings.at(-1) === 'left out';
  }

  instances: Instance[] = [];
  supports: Account['supports'] = { instances: true, attach: true, use: true };
  /** Whether the provider shows single keys. */
  finds = false;
  policy = policyFor();
  /** Why the provider would not take a key back. */
  addProblem: Account['addProblem'] = () => undefined;
  weaknesses = new Map<string, Weakness[]>();
  readonly files = new Map<string, string>();
  /** Ids of the keys that were deleted, in order. */
  readonly removed: string[] = [];
  readonly notices: { stage: Notice['stage']; report: RunReport & Report; at: number }[] = [];
  readonly written: Report[] = [];
  /** Since when reports were needed, at the end of each run. */
  readonly needed: number[] = [];
  /** Steps so far, such as `list` or `write pictor-prod/ledger.json`. */
  steps: string[] = [];
  /** Called before a step; throws in place of it. */
  onStep: (step: string) => void = () => {};
  /** Called when a step has had its effect; throws in place of its answer. */
  afterStep: (step: string) => void = () => {};
  /** Called before a key is removed, with what the world looks like then. */
  onRemove: (key: AccountKey) => void = () => {};
  /** Keys that are listed although they are gone. */
  stillListed: () => AccountKey[] = () => [];
  /** Sources of recognition besides the policy. */
  sources: Recognizer[] = [];
  options: Partial<AuditOptions> = {};
  #runs = 0;

  /** audit runs the audit once. */
  async audit(options: Partial<AuditOptions> = {}): Promise<Report> {
    this.#runs += 1;
    return wholeReport(await audit({ ...this.auditOptions, ...options }));
  }

  /** auditOptions is what a run touches. */
  get auditOptions(): AuditOptions {
    return {
      policy: this.policy,
      account: this.policy.accounts[0] as PolicyAccount,
      open: async () => this.account,
      store: this.store,
      recognizers: [...recognizersFor(this.policy), ...this.sources],
      readSecret: async () => 'lease-secret',
      readRuns: undefined,
      assessor: {
        assess: async () => ({ weaknesses: this.weaknesses }),
        sharedPrimes: async () => new Map(),
        close: () => {},
      },
      notifiers: [],
      reports: {
        write: (report) => this.#step('report', () => void this.written.push(wholeReport(report))),
        removeOld: ({ neededSince }) => this.#step('old reports', () => void this.needed.push(neededSince)),
      },
      copies: undefined,
      clock: () => this.now,
      sleep: (milliseconds) =>
        this.#step('sleep', () => {
          this.now += milliseconds;
        }),
      run: `run-${this.#runs}`,
      keylease: '0.0.0',
      ...this.options,
    };
  }

  /** notifier tells people at once. */
  notifier(name = 'mail') {
    const notify = ({ stage, report }: Notice) =>
      this.#step(`tell ${stage}`, () => {
        this.notices.push({ stage, report: { ...report, ...wholeReport(report) }, at: this.now });
      });
    return { name, notify };
  }

  /** ledger is what is remembered of the account, as it is in the store. */
  get ledger(): Ledger {
    const head: LedgerHead = JSON.parse(this.files.get('pictor-prod/ledger.json') ?? 'null');
    const keys: Ledger['keys'] = {};
    for (const part of head.parts) {
      Object.assign(keys, parsePart(Buffer.from(this.files.get(partName('pictor-prod', part)) ?? ''), part));
    }
    return { ...head, keys };
  }

  get store(): Store {
    return {
      location: 'memory/',
      read: (name, memory) =>
        this.#step(`read ${name}`, () => {
          const text = this.files.get(name);
          if (text === undefined) return undefined;
          const read = Buffer.from(text);
          const bytes = memory?.take(read.length).fill(read) ?? read;
          return new StoredText(bytes, { source: name, version: () => text });
        }),
      write: (name, text, version) =>
        this.#step(`write ${name}`, () => {
          if (this.files.get(name) !== version) throw new Conflict(`memory/${name}`);
          this.files.set(name, text);
          return text;
        }),
      put: (name, text) =>
        this.#step(`put ${name}`, () => {
          this.files.set(name, typeof text === 'string' ? text : [...text].map(String).join(''));
        }),
      names: (prefix) =>
        this.#step('names', () => [...this.files.keys()].filter((name) => name.startsWith(prefix)).sort()),
      remove: (name) => this.#step(`remove ${name}`, () => void this.files.delete(name)),
    };
  }

  get account(): Account {
    const no = async () => {
      throw new Error('the audit should not do that');
    };
    const list = async <T>(step: string, all: () => T[]): Promise<T[]> =>
      this.#step(step, () => structuredClone(all()));
    const world = this;
    return {
      title: 'Pictor',
      basis: 'assumed',
      nameLimit: 64,
      removal: { revokes: 'unknown', note: 'Nobody knows.' },
      supports: this.supports,
      addProblem: this.addProblem,
      accountId: async () => undefined,
      async *keys({ before, onEqualPage, onRead } = {}) {
        const all = await list('list', () => [...world.keys, ...world.stillListed()]);
        const problems = all.map(({ name, publicKey }) => world.addProblem(name, publicKey));
        const page = { entries: all.length, sha256: hash('sha256', JSON.stringify([all, problems])) };
        const isEqual =
          world.leavesOut && onEqualPage !== undefined && isDeepStrictEqual(before?.pages, [page]);
        world.listings.push(isEqual ? 'left out' : 'listed');
        if (isEqual) onEqualPage(all.length);
        else yield all;
        onRead?.({ digest: undefined, pages: [page] }, { isEqual });
      },
      async *instances() {
        yield await list('machines', () => world.instances);
      },
      find: this.finds
        ? (id) => this.#step(`read ${id}`, () => structuredClone(this.keys.find((each) => each.id === id)))
        : undefined,
      remove: (id) =>
        this.#step(`delete ${id}`, () => {
          const key = this.keys.find((each) => each.id === id);
          if (!key) return 'gone' as const;
          this.onRemove(key);
          this.keys = this.keys.filter((each) => each !== key);
          this.removed.push(id);
          return 'removed' as const;
        }),
      removalCommand: () => '',
      add: no,
      attach: no,
      detach: no,
    };
  }

  async #step<T>(step: string, effect: () => T): Promise<T> {
    this.steps.push(step);
    this.onStep(step);
    const result = effect();
    this.afterStep(step);
    return result;
  }
}

/** runReport is a report as a run has it in its process. */
export function runReport(report: Report): RunReport {
  return { ...summarizeReport(report), rows: rowsOf(report.keys) };
}
