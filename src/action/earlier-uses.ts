import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountAddress } from '../accounts/open.ts';
import type { Job } from './job.ts';
import type { Target } from './ssh/alias-block.ts';
import { folderPrefix, jobFiles } from './state.ts';

/** UseRecord is what a use of the Action tells the later uses of its job. It is a file in the use's folder; nothing in it is secret. */
export interface UseRecord {
  /** When it was written, in milliseconds since the epoch. */
  at: number;
  alias: string;
  /** Socket of the agent that holds its keys. */
  socket: string;
  keys: RecordedKey[];
  /** Whether they were made for this job. */
  areLeased: boolean;
  lease?: RecordedLease;
  /** The host key that it made for a machine to come, `type base64`. */
  hostKey?: string;
  target?: RecordedTarget;
}

/** RecordedKey is a key that steps can use. */
interface RecordedKey {
  /** Name of its file in the folder of the use, without `.pub`. */
  name: string;
  /** One line, as in a .pub file. */
  publicKey: string;
  certificate?: string;
}

/** RecordedLease is the lease of a use, as far as it is no secret. */
interface RecordedLease {
  account: AccountChoice;
  keyId: string;
  keyName: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

/** AccountChoice is how the inputs name an account, apart from its token. */
export type AccountChoice = Pick<AccountAddress, 'provider' | 'profile' | 'apiUrl'>;

/** RecordedTarget is where an alias leads. */
interface RecordedTarget extends Target {
  /** Lines that pin the host's keys. */
  knownHosts: string;
}

/** EarlierUse is a use of the Action earlier in the same job that succeeded. */
export interface EarlierUse extends UseRecord {
  folder: string;
}

/** recordUse leaves a record for later uses. */
export function recordUse(folder: string, record: UseRecord): void {
  writeFileSync(jobFiles({ folder }).use, JSON.stringify(record), { mode: 0o600 });
}

/** readEarlierUses finds the earlier uses of a job, the first one first. */
export function readEarlierUses({ temp, id }: Pick<Job, 'temp' | 'id'>): EarlierUse[] {
  const folders = readdirSync(temp).filter((name) => name.startsWith(folderPrefix(id)));
  const uses = folders.map((name) => readUse(join(temp, name))).filter((use) => use !== undefined);
  return uses.sort((a, b) => a.at - b.at);
}

function readUse(folder: string): EarlierUse | undefined {
  try {
    return { ...JSON.parse(readFileSync(jobFiles({ folder }).use, 'utf8')), folder };
  } catch {
    return undefined; // A use that failed, or has not ended yet, has none.
  }
}
