import type { TextCache } from '../github/etag-cache.ts';
import type { GitHub } from '../github/github-client.ts';
import { openGitHub } from '../github/open-github.ts';
import type { GitHubAccess } from './github-access.ts';
import type { RecognizerContext } from './recognition.ts';

/** AccessContext is what is needed to open GitHub besides how it is asked. */
export interface AccessContext extends Pick<RecognizerContext, 'env' | 'read' | 'mask' | 'second'> {
  /** Without one, no answer is kept. */
  cache?: TextCache | undefined;
  /** Ends all calls. */
  signal?: AbortSignal | undefined;
}

/**
 * openGitHubs returns a function that opens GitHub for an organization: the same client for all with a token, one each with
 * an app, which is installed on each of them. Secrets are read when the first is opened.
 */
export function openGitHubs(
  { auth, apiUrl }: GitHubAccess,
  { env, read, mask, second, cache, signal }: AccessContext,
): (organization: string) => Promise<GitHub> {
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
