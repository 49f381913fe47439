import { errorMessage, Problem } from '../../problem.ts';
import { readSegments, recentSegments } from './chain-segments.ts';
import { parseHead } from './head.ts';
import type { LedgerHead, LedgerState, LedgerV1 } from './ledger.ts';
import { lockFault } from './lock.ts';
import { shardBits } from './parts.ts';
import { emptyLedger, recordEvents, untoldDeletions } from './record.ts';
import { StagedRecords } from './staged-records.ts';
import type { Store } from './store.ts';

/** LedgerFileOptions says whose ledger is read. */
export interface LedgerFileOptions {
  store: Store;
  /** Name of the account. */
  account: string;
  /** Milliseconds since the epoch. */
  clock: () => number;
}

/** ReadLedger is a ledger as it was read. */
export interface ReadLedger {
  head?: LedgerHead | undefined;
  version?: string;
  ledger: LedgerState;
  records: StagedRecords;
  broken?: string;
}

/** headName is the name of the head of a ledger in a Store. */
export function headName(account: string): string {
  return `${account}/ledger.json`;
}

/** readLedger reads the ledger of an account; an account that has none gets an empty one. Throws Problem if the store cannot be read. */
export async function readLedger(options: LedgerFileOptions): Promise<ReadLedger> {
  const { store, account, clock } = options;
  const empty = {
    ledger: emptyState(account),
    records: new StagedRecords({ ...options, parts: [], bits: 0 }),
  };
  const found = await store.read(headName(account));
  if (!found) return empty;
  const { version } = found;
  try {
    const head = parseHead(found.text, account);
    if (head.version === 1) return { version, ...(await convert(head, options)) };
    const fault = head.lock && lockFault(head.lock, clock());
    if (fault !== undefined) throw new Error(fault);
    const { revision, runs, segments, held, parts, bits } = head;
    const recent = recentSegments(segments, clock());
    const chain = await readSegments({ store, account, segments: recent, chain: head.chain });
    const ledger = { account, revision, runs, chain, segments, held };
    return { version, head, ledger, records: new StagedRecords({ ...options, parts, bits }) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    return { version, ...empty, broken: describeFault(options, error) };
  }
}

/** describeFault says why a ledger cannot be trusted. */
export function describeFault({ store, account }: LedgerFileOptions, error: unknown): string {
  const where = `${store.location.replace(/\/?$/, '/')}${headName(account)}`;
  return `${where} cannot be trusted: ${errorMessage(error)}`;
}

/** emptyState is the ledger of an account that was never audited, without its keys. */
export function emptyState(account: string): LedgerState {
  const { keys: _, ...state } = emptyLedger(account);
  return state;
}

/**
 * convert stages the keys of a ledger of version 1: the first save makes parts of them. Version 1 did not say whom its runs
 * told of deletions: they count as told, or else people would be told of all of them again.
 */
async function convert(
  { account, keys: known, runs, chain }: LedgerV1,
  options: LedgerFileOptions,
): Promise<Pick<ReadLedger, 'ledger' | 'records'>> {
  const records = new StagedRecords({ ...options, parts: [], bits: 0 });
  await records.stage(0, known);
  await records.distribute(shardBits(Object.keys(known).length));
  const ledger = { ...emptyState(account), runs, chain };
  const last = chain.entries.at(-1);
  const keys = untoldDeletions(ledger).map(({ intent }) => intent.key);
  if (!last || keys.length === 0) return { ledger, records };
  const moment = { now: Date.parse(last.at), run: last.run };
  return { ledger: recordEvents(ledger, [{ kind: 'reported', keys, via: [] }], moment), records };
}
