import { join } from 'node:path';
import type { AccountAddress } from '../accounts/open.ts';
import type { Core } from './core.ts';
import type { Destination } from './ssh/login.ts';

/**
 * CleanupState is what this step leaves on the runner and on the account, and all that post needs to remove it. It holds
 * the API token (masked), because later steps may change what inputs are made of, and never a private key.
 */
export interface CleanupState {
  /** Our own folder under RUNNER_TEMP. */
  readonly folder: string;
  /** Where the sockets are, if our own folder's path is too long for them. */
  readonly socketFolder?: string | undefined;
  readonly onCleanupFailure: 'warn' | 'fail';
  /** The user's ssh config that includes ours, and whether its folder was there before. */
  readonly userConfig?: { path: string; hadFolder: boolean } | undefined;
  readonly lease?: LeaseRecord;
  readonly handoff?: HandoffRecord;
}

/** HandoffRecord is a fresh key in authorized_keys of a host. */
export interface HandoffRecord {
  destination: Destination;
  /** One line, as in a .pub file. */
  publicKey: string;
  fingerprint: string;
  /** Milliseconds since the epoch; missing if the line does not expire. */
  expiresAt?: number;
}

/** LeaseRecord is a key that this step has registered, or is about to register, on an account. */
export interface LeaseRecord {
  address: AccountAddress;
  name: string;
  fingerprint: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** The provider's ID of the key; missing until the account has answered. */
  keyId?: string;
  /** The instance that the key is put on. */
  instance?: string;
  /** The key was on the account before: it stays there. */
  adopted?: true;
  /** The stored key, which others may register too: only what carries this name or ID is ours. */
  shared?: true;
}

const STATE = 'cleanup';

/**
 * CleanupJournal holds the state of a step and saves every change of it for post. Record each thing before making it, so that
 * a process that dies leaves nothing unknown. The runner keeps the last saved state even if we are killed.
 */
export class CleanupJournal {
  readonly #core: Core;
  #state: CleanupState;

  /** The folders are only named; making one fails if the name is taken. */
  constructor(
    core: Core,
    { temp, ...state }: { temp: string } & Pick<CleanupState, 'socketFolder' | 'onCleanupFailure'>,
  ) {
    this.#core = core;
    this.#state = { folder: join(temp, `keylease-${Math.random().toString(36).slice(2)}`), ...state };
    this.record({});
  }

  get state(): CleanupState {
    return this.#state;
  }

  /** record changes the state and saves it. */
  record(change: Partial<CleanupState>): void {
    this.#state = { ...this.#state, ...change };
    this.#core.saveState(STATE, this.#state);
  }

  /** clear tells post that nothing is left to remove. */
  clear(): void {
    this.#core.saveState(STATE, '');
  }
}

/** loadState returns the state that main saved last; undefined if there is nothing to remove. */
export function loadState(core: Core): CleanupState | undefined {
  const text = core.getState(STATE);
  return text ? JSON.parse(text) : undefined;
}

/** jobFiles names the files in our folder. */
export function jobFiles({ folder, socketFolder = folder }: Pick<CleanupState, 'folder' | 'socketFolder'>) {
  return {
    socket: join(socketFolder, 'agent.sock'),
    config: join(folder, 'config'),
    isThisJob: join(folder, 'is-this-job'),
    /** Of the agent that holds the stored key while it is handed off, and the config that uses it. */
    handoffSocket: join(socketFolder, 'handoff.sock'),
    handoffConfig: join(folder, 'handoff-config'),
    knownHosts: join(folder, 'known_hosts'),
    jumpKnownHosts: join(folder, 'jump-known_hosts'),
    /** Includes what ssh would read, to ask it what that amounts to. */
    settingsCheck: join(folder, 'settings-check'),
    publicKey: (name: string) => join(folder, `${name}.pub`),
  };
}
