import type { Severity } from '../../keys/weakness.ts';
import type { Chain, ChainSegment } from './chain.ts';
import type { Hold, HoldRecord } from './hold.ts';
import type { LockRecord } from './lock.ts';

/** Mark says that a key is to be deleted, why, and who was notified. Times are ISO 8601. */
export interface Mark {
  at: string;
  /** Names of the rules that call for its deletion. */
  rules: string[];
  /** Hash of the policy that it was marked under. */
  policy: string;
  /**
   * When and how people were notified, when the grace period ends (the key is not deleted before), and when and how
   * people were reminded, oldest first.
   */
  notified?: (Receipt & { due: string; reminders?: Receipt[] | undefined }) | undefined;
}

/** Receipt says when people were notified (ISO 8601), and which channels accepted that. */
interface Receipt {
  at: string;
  via: string[];
}

/** KeyRecord is what the ledger keeps of a key. Times are ISO 8601. */
export interface KeyRecord {
  /** First seen; anew for a key that was missing. */
  seen: string;
  /** When it was listed again, for a key that is older than a complete listing without it. */
  returned?: string | undefined;
  /** The day (UTC) on which it was last seen in use on an instance; in ledgers of version 1, the time. */
  used?: string | undefined;
  /** Version of keylease whose checks of the key itself found nothing: that version need not repeat them. */
  sound?: string | undefined;
  /** The slow checks of an RSA key in which other ones find something: the version that made them, and whether they did. */
  slow?: { by: string; found: boolean } | undefined;
  /** When it was first missing from the listing; undefined while it is listed. */
  missing?: string | undefined;
  /** When each rule began to fire, by the rule's name. */
  findings?: { [rule: string]: string } | undefined;
  mark?: Mark | undefined;
}

/** RunRecord is one run in figures, for the trend. Only runs that saw the whole account are recorded. `at` is ISO 8601. */
export interface RunRecord {
  run: string;
  at: string;
  keys: number;
  findings: { [severity in Severity]: number };
  /** Keys that a fresh listing proved gone. */
  deleted: number;
  /** True if so few keys were listed that nothing was deleted: it does not count as what the account has. */
  shrank?: true | undefined;
}

/** Undo is an undo record: everything needed to restore a deleted key. */
export interface Undo {
  id: string;
  name: string;
  publicKey: string;
  fingerprint: string;
}

/**
 * LedgerEvent is one entry of the ledger's chain.
 * `deleting` is the intent, written with the undo record before the provider is called; the other events about one key
 * say what came of it. `accepted` (`deleted` in ledgers of version 0.1): the provider said that it deleted it; `gone`: it
 * was no longer there; `failed`: the call failed; `skipped`: a guard or a change right before the call stopped it;
 * `confirmed`: a fresh listing proved it gone.
 * `reported`: people were told that keys are deleted.
 * `count-accepted`: a person confirmed how many keys the account has, `count`, although that was fewer than expected;
 * `by` says who, as far as that is known.
 * `held`: somebody who may do so keeps a key from being deleted for a while.
 * `put-back`: the ledger was older than what it had written later, `revision`, so it had been put back from a backup.
 */
export type LedgerEvent =
  | { kind: 'marked' | 'cleared'; keys: string[]; policy: string }
  | { kind: 'notified' | 'reminded'; keys: string[]; via: string[] }
  | { kind: 'deleting'; key: string; rules: string[]; undo: Undo; policy: string }
  | { kind: 'accepted' | 'deleted' | 'gone' | 'confirmed'; key: string }
  | { kind: 'reported'; keys: string[]; via: string[] }
  | { kind: 'failed' | 'skipped'; key: string; why: string }
  | { kind: 'restored'; key: string; as: string }
  | { kind: 'count-accepted'; count: number; by: string }
  | ({ kind: 'held' } & Hold)
  | { kind: 'put-back'; revision: number };

/** Ledger is what the audit remembers of one account between runs. */
export interface Ledger {
  account: string;
  /** How often it was written. */
  revision: number;
  /** By identity, `SHA256:...@id`. */
  keys: KeyRecords;
  /** Oldest first. */
  runs: RunRecord[];
  /** The latest decisions, deletions and notices. */
  chain: Chain<LedgerEvent>;
  /** Where the older ones are, oldest first. */
  segments: ChainSegment[];
  /** What keeps keys from being deleted because people said so: the events about it may be in old segments. */
  held?: HoldRecord | undefined;
}

/** LedgerState is a ledger without its records of keys. */
export type LedgerState = Omit<Ledger, 'keys'>;

/** KeyRecords are the records of keys by identity, `SHA256:...@id`. */
export interface KeyRecords {
  [identity: string]: KeyRecord;
}

/**
 * LedgerPart names a part of a ledger: the records of the keys of one shard, in a file that is never changed,
 * `<account>/parts/<shard>-<SHA-256 of the file>.ndjson`, one line of JSON a key.
 */
export interface LedgerPart {
  shard: number;
  /** How many records it has. */
  keys: number;
  /** Of the file, in hex. */
  sha256: string;
}

/** LedgerV1 is a ledger as version 0.1 of keylease wrote it: one file, with all keys. */
export type LedgerV1 = Pick<Ledger, 'account' | 'keys' | 'runs' | 'chain'> & { version: 1 };

/**
 * LedgerHead is `<account>/ledger.json`. It is small, and names all that belongs to the ledger; to write it is the commit.
 */
export interface LedgerHead extends Omit<Ledger, 'keys'> {
  version: 2;
  /** How many bits of a fingerprint say in which shard a key is. */
  bits: number;
  parts: LedgerPart[];
  /** SHA-256 in hex of all other fields but the lock, as canonical JSON: so of every record, by the hash of its part. */
  hash: string;
  /** The run that writes to it now. */
  lock?: LockRecord | undefined;
}
