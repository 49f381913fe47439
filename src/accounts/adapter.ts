import type { HttpOptions } from '../http/client.ts';
import type { Account } from './account.ts';
import type { Profile } from './schema/profile-schema.ts';

/** AdapterOptions say which account to open, and how. */
export interface AdapterOptions {
  apiUrl: string | undefined;
  apiToken: string;
  vars: Record<string, string>;
  /** Overrides of the default times and limits, and an observer. */
  http: Pick<HttpOptions, 'deadline' | 'timeout' | 'backoff' | 'limits' | 'patience' | 'observe'>;
}

/** Adapter implements a provider in code, if a profile cannot describe its API. The other fields are those of a profile. */
export interface Adapter
  extends Pick<
    Profile,
    'id' | 'title' | 'basis' | 'docs' | 'token' | 'notes' | 'vars' | 'removal' | 'limits' | 'unlisted'
  > {
  names: Profile['keys']['names'];
  accepts?: Profile['keys']['accepts'];
  /** Its own address; undefined if it has more than one, such as one for each region. */
  baseUrl?: string;
  /** What it lists with its keys, in the plural; undefined if it does not say which keys are in use. */
  kinds?: string[];
  /** How its lists are paged, for people. */
  paging: string;
  /** True if it takes credentials from the environment instead of an API token. */
  isTokenless?: true;
  open(options: AdapterOptions): Account | Promise<Account>;
}
