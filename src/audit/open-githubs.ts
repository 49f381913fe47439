import type { TextCache } from '../github/etag-cache.ts';
import type { GitHub } from '../github/github-client.ts';
import { openGitHub } from '../github/open-github.ts';
import type { GitHubAccess } from './github-access.ts';
import type { RecognizerContext } from './recognition.ts';

/** GitHubContext is what GitHub is asked with. */
export interface GitHubContext extends Pick<RecognizerContext, 'env' | 'read' | 'mask' | 'second'> {
  /** For all that is asked, in milliseconds; undefined if there is none but those of each call. */
  deadline?: number | undefined;
  cache?: TextCache | undefined;
}

/**
 * openGitHubs returns a function that opens GitHub for an organization: the same client for all with a token, one each with
 * an app, which is installed on each of them. Secrets are read when the first is opened.
 */
export function openGitHubs(
  { auth, apiUrl }: GitHubAccess,
  { env, read, mask, second, cache, deadline }: GitHubContext,
): (organization: string) => Promise<GitHub> {
  const signal = deadline === undefined ? undefined : AbortSignal.timeout(deadline);
  const options = { apiUrl: apiUrl ?? (env.GITHUB_API_URL || undefined), mask, second, signal };
  const opened = new Map<string, Promise<GitHub>>();
  return (organization) => {
    const owner = 'app' in auth ? organization.toLowerCase() : '';
    const github = opened.get(owner) ?? open(owner);
    opened.set(owner, github);
    return github;
  };

  async function open(owner: string): Promise<GitHub> {
    if ('token' in auth) return openGitHub({ ...options, auth: { token: await read(auth.token) }, cache });
    // An app has a new token every hour, and GitHub's ETags are those of a token: there is nothing to ask about again.
    const app = { id: auth.app, privateKey: await read(auth.key) };
    return openGitHub({ ...options, auth: { app, owner } });
  }
}
