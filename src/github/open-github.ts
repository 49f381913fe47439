import { isPrivate } from '../http/address.ts';
import { HttpFailures } from '../http/failures.ts';
import { Problem } from '../problem.ts';
import { APP_FAILURE, type AppCredentials, findInstallation } from './app.ts';
import { createOctokit, type OctokitOptions } from './create-octokit.ts';
import type { TextCache } from './etag-cache.ts';
import { GitHub } from './github-client.ts';

/** GitHubOptions is what a client needs to know. Times are in milliseconds. */
export interface GitHubOptions {
  /** A token, or a GitHub App and the account (user or organization) that it is installed on. */
  auth: { token: string } | { app: AppCredentials; owner: string };
  /** `https://api.github.com` by default; `https://HOST/api/v3` for GitHub Enterprise Server. */
  apiUrl?: string | undefined;
  /** Called with every secret that GitHub issues. */
  mask(secret: string): void;
  /** Where the answers to GET are kept, so that an unchanged one need not be sent again. */
  cache?: TextCache | undefined;
  /** For each attempt; 20 s by default. */
  timeout?: number | undefined;
  /** How long a client may wait, in all, while GitHub limits the rate of requests; 2 minutes by default. */
  patience?: number | undefined;
  /** Whether each call is tried once only, and never waits for a limit. */
  isHasty?: boolean | undefined;
  /** How long a second of waiting takes: between two writes, before another try, for a limit. Less in tests. */
  second?: number | undefined;
  /** Ends all calls. */
  signal?: AbortSignal | undefined;
}

/**
 * openGitHub makes a client. For an app it first finds the installation. Throws ApiError, or Problem for an address that
 * would carry secrets in the clear. Import this module only where it is used: it loads Octokit.
 */
export async function openGitHub(options: GitHubOptions): Promise<GitHub> {
  const { auth, apiUrl = 'https://api.github.com', mask } = options;
  if (!URL.canParse(apiUrl) || !isPrivate(new URL(apiUrl))) throw unusableAddress();
  const baseUrl = apiUrl.replace(/\/+$/, '');
  const failures = new HttpFailures({
    title: 'GitHub',
    secret: 'token' in auth ? auth.token : auth.app.privateKey,
    hints: { address: `Check the address ${baseUrl}`, refused: '', notFound: '', unexpected: '' },
  });
  const noteSecret = (secret: string) => {
    failures.addSecret(secret);
    mask(secret);
  };
  const shared: OctokitOptions = { ...options, baseUrl, noteSecret };
  if ('token' in auth) return new GitHub(createOctokit(auth, shared), { ...options, failures });
  const { app, owner } = auth;
  const asApp = new GitHub(createOctokit({ app }, shared), { failures });
  const installations = asApp.pages({ route: 'GET /app/installations', failure: APP_FAILURE });
  const installation = await findInstallation(installations, owner);
  const octokit = createOctokit({ app, installation: installation.id }, shared);
  return new GitHub(octokit, { ...options, failures, installation });
}

function unusableAddress(): Problem {
  return new Problem({
    what: 'GitHub cannot be asked',
    why: 'the address of its API is not an https:// address',
    hint: 'Set it to https://api.github.com, or to https://HOST/api/v3 for GitHub Enterprise Server',
  });
}
