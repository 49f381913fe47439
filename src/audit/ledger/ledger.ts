import type { Severity } from '../../keys/weakness.ts';
import type { RuleName } from '../rules/rules.ts';
import type { Chain, ChainEntry } from './chain.ts';

/** Mark says that a key is to be deleted, why, and who was told. Times are ISO 8601. */
export interface Mark {
  at: string;
  rules: RuleName[];
  /** Hash of the policy that it was marked under. */
  policy: string;
  /** When people were told, and how; deleting waits for that. */
  notified?: { at: string; via: string[]; due: string } | undefined;
}

/** KeyRecord is what is remembered of a key. */
export interface KeyRecord {
  /** First seen. */
  seen: string;
  /** Last seen on a machine. */
  used?: string | undefined;
  /** Version of keylease that found nothing wrong with the key itself, for ever: its checks need not be repeated. */
  sound?: string | undefined;
  /** Not listed any more since. */
  missing?: string | undefined;
  /** Since when each rule fires. */
  findings?: { [rule in RuleName]?: string } | undefined;
  mark?: Mark | undefined;
}

/** RunRecord is one run in figures, for the trend. Only runs that saw the whole account are recorded. */
export interface RunRecord {
  run: string;
  at: string;
  keys: number;
  findings: { [severity in Severity]: number };
  /** Keys that a fresh listing proved gone. */
  deleted: number;
}

/** Undo is all that it takes to put a key back. */
export interface Undo {
  id: string;
  name: string;
  publicKey: string;
  fingerprint: string;
}

/**
 * LedgerEvent is one entry of the ledger's chain.
 * `deleting` is written before the provider is asked, and holds what undoes it; the others say what came of it.
 * `deleted`: the provider said so; `gone`: somebody else was first; `failed`: it said no; `spared`: a guard held right
 * before the call; `confirmed`: a fresh listing proved it gone.
 */
export type LedgerEvent =
  | { kind: 'marked' | 'cleared'; keys: string[]; policy: string }
  | { kind: 'notified'; keys: string[]; via: string[] }
  | { kind: 'deleting'; key: string; rules: RuleName[]; undo: Undo; policy: string }
  | { kind: 'deleted' | 'gone' | 'confirmed'; key: string }
  | { kind: 'failed' | 'spared'; key: string; why: string }
  | { kind: 'restored'; key: string; as: string };

/** Ledger is what the audit remembers of one account. */
export interface Ledger {
  version: 1;
  account: string;
  /** By identity, `SHA256:...@id`. */
  keys: { [identity: string]: KeyRecord };
  /** Oldest first. */
  runs: RunRecord[];
  chain: Omit<Chain, 'entries'> & {
    entries: (LedgerEvent & Pick<ChainEntry, 'n' | 'at' | 'run' | 'prev' | 'hash'>)[];
  };
}
