import { join } from 'node:path';
import type { AccountAddress } from '../accounts/open.ts';
import type { Core } from './core.ts';
import type { Destination } from './login.ts';

/**
 * CleanupState is what this step leaves on the runner and on the account, and all that post needs to take it back.
 * It is saved before each thing is made, so that a process that dies at any point leaves nothing unknown.
 * It holds the api token (masked), because later steps may change what inputs are made of, and never a private key.
 */
export interface CleanupState {
  /** Our own folder under RUNNER_TEMP. */
  folder: string;
  onCleanupFailure: 'warn' | 'fail';
  /** The user's ssh config that includes ours, and whether its folder was there before. */
  userConfig?: { path: string; hadFolder: boolean };
  lease?: LeaseRecord;
  handoff?: HandoffRecord;
}

/** HandoffRecord is a fresh key in authorized_keys of a host. */
export interface HandoffRecord {
  destination: Destination;
  /** One line, as in a .pub file. */
  publicKey: string;
  fingerprint: string;
  /** Milliseconds since the epoch; missing where the line does not expire. */
  expiresAt?: number;
}

export interface LeaseRecord {
  address: AccountAddress;
  name: string;
  fingerprint: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** The provider's id of the key; missing until the account has answered. */
  keyId?: string;
  /** The instance that the key is put on. */
  instance?: string;
  /** The key was on the account before: it stays there. */
  adopted?: true;
  /** The stored key, which others may register too: only what carries this name or id is ours. */
  shared?: true;
}

const STATE = 'stay';

/** createState names a folder of our own; nothing is made yet, and making it fails if the name is taken. */
export function createState(temp: string, onCleanupFailure: CleanupState['onCleanupFailure']): CleanupState {
  return { folder: join(temp, `keylease-${Math.random().toString(36).slice(2)}`), onCleanupFailure };
}

/** saveState keeps a stay for post; the runner keeps the last one saved, also when this process is killed. */
export function saveState(core: Core, state: CleanupState): void {
  core.saveState(STATE, state);
}

/** clearState tells post that there is nothing left to take back. */
export function clearState(core: Core): void {
  core.saveState(STATE, '');
}

/** loadState returns the stay that main saved; undefined when main made nothing. */
export function loadState(core: Core): CleanupState | undefined {
  const text = core.getState(STATE);
  return text ? JSON.parse(text) : undefined;
}

/** jobFiles names the files in our folder. */
export function jobFiles({ folder }: CleanupState) {
  return {
    socket: join(folder, 'agent.sock'),
    config: join(folder, 'config'),
    isThisJob: join(folder, 'is-this-job'),
    /** Of the agent that holds the stored key while it is handed off, and the config that uses it. */
    handoffSocket: join(folder, 'handoff.sock'),
    handoffConfig: join(folder, 'handoff-config'),
    knownHosts: join(folder, 'known_hosts'),
    publicKey: (name: string) => join(folder, `${name}.pub`),
  };
}
