import type { HttpOptions } from '../http/client.ts';
import type { Account } from './account.ts';
import type { Profile } from './profile-schema.ts';

/** AdapterOptions is what it takes to open an account. */
export interface AdapterOptions {
  apiUrl: string | undefined;
  apiToken: string;
  vars: Record<string, string>;
  /** Times and limits instead of the usual ones, and an observer. */
  http: Pick<HttpOptions, 'deadline' | 'timeout' | 'backoff' | 'limits' | 'observe'>;
}

/** Adapter speaks to a provider in code, where a profile cannot say how; the rest of it is as in a profile. */
export interface Adapter
  extends Pick<Profile, 'id' | 'title' | 'verified' | 'docs' | 'notes' | 'vars' | 'removal' | 'limits'> {
  names: Profile['keys']['names'];
  /** How its lists are paged, for people. */
  paging: string;
  /** True where it is asked with credentials from the environment, and not with an API token. */
  isTokenless?: true;
  open(options: AdapterOptions): Account | Promise<Account>;
}
