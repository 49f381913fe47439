import { join } from 'node:path';
import type { AccountAddress } from '../accounts/open.ts';
import type { Core } from './core.ts';
import type { Job } from './job.ts';
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
  readonly lease?: LeaseRecord | undefined;
  /** The key of an earlier use that this one put on an instance. */
  readonly attached?: AttachedRecord;
  readonly handoff?: HandoffRecord | undefined;
  /** Keys in agents that another use, or something else, has started. */
  readonly loaded?: LoadedRecord[];
}

/** AttachedRecord is a key on an instance. */
export interface AttachedRecord {
  address: AccountAddress;
  instance: string;
  keyId: string;
}

/** LoadedRecord is what was given to an agent that this step did not start. */
export interface LoadedRecord {
  /** Socket of the agent. */
  socket: string;
  /** Keys and certificates, in base64. */
  blobs: string[];
}

/** KeyFile is a file of authorized keys on a host. */
export interface KeyFile {
  path: string;
  /** What was not there before, and goes with the key. */
  made?: 'file' | 'folder';
}

/** HandoffRecord is a fresh key in authorized_keys of a host. */
export interface HandoffRecord {
  destination: Destination;
  file: KeyFile;
  /** One line, as in a .pub file. */
  publicKey: string;
  fingerprint: string;
  /** Names of the options that its line has from the stored key's. */
  options: string[];
  /** Milliseconds since the epoch; missing if the line does not expire. */
  expiresAt?: number;
  /** It was said already that its line could not be removed. */
  isReported?: true;
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
  /** How the account has shown the key under its ID; missing until it has. */
  seen?: 'read' | 'listing';
  /** The account may have registered the key more than once, because an answer was lost. */
  isRepeated?: true;
  /** The provider itself ends the key at that time, as it has shown. */
  isEnforced?: true;
  /** The instance that the key is put on. */
  instance?: string;
  /** The key was on the account before: it stays there. */
  adopted?: true;
  /** The stored key, which others may register too: only what carries this name or ID is ours. */
  shared?: true;
}

const STATE = 'cleanup';
/** FOLDER_PREFIX begins the names of all folders of keylease, below the runner's folder for temporary files. */
export const FOLDER_PREFIX = 'keylease-';

/** folderPrefix begins the names of the folders of one job: what has another one below the same folder is dead. */
export function folderPrefix(jobId: string): string {
  return `${FOLDER_PREFIX}${jobId}-`;
}

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
    {
      job: { temp, id },
      ...state
    }: { job: Pick<Job, 'temp' | 'id'> } & Pick<CleanupState, 'socketFolder' | 'onCleanupFailure'>,
  ) {
    this.#core = core;
    const folder = join(temp, folderPrefix(id) + Math.random().toString(36).slice(2, 8));
    this.#state = { folder, ...state };
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
    /** For a machine to come: with its private host key. */
    userData: join(folder, 'user-data'),
    startupScript: join(folder, 'startup-script'),
    jumpKnownHosts: join(folder, 'jump-known_hosts'),
    /** Includes what ssh would read, to ask it what that amounts to. */
    settingsCheck: join(folder, 'settings-check'),
    publicKey: (name: string) => join(folder, `${name}.pub`),
    certificate: (name: string) => join(folder, `${name}-cert.pub`),
    /** What later uses of the job need to know, see earlier-uses.ts. */
    use: join(folder, 'use.json'),
  };
}
