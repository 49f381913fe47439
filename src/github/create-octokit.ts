import type { AppCredentials } from './app.ts';
import {
  Bottleneck,
  createAppAuth,
  type Octokit,
  OctokitClass,
  retryPlugin,
  throttlingPlugin,
} from './octokit.ts';
import { createTransport } from './transport.ts';

/** OctokitOptions say how requests are sent. Times are in milliseconds. */
export interface OctokitOptions {
  baseUrl: string;
  /** Called with every secret that GitHub issues. */
  noteSecret(secret: string): void;
  timeout?: number | undefined;
  patience?: number | undefined;
  isHasty?: boolean | undefined;
  second?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** OctokitAuth is a token, or an app, by itself or as it is installed somewhere. */
type OctokitAuth = { token: string } | { app: AppCredentials; installation?: number };

/** Answers that another try does not change; those of limits are left to the throttling plugin. */
const LASTING = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/** How often to ask again where GitHub says that its limit is over, and still refuses. */
const LIMIT_TRIES = 3;
const VERSION = '2022-11-28';

/** createOctokit makes an Octokit that keeps to GitHub's limits, and sends through src/http. */
export function createOctokit(auth: OctokitAuth, options: OctokitOptions): Octokit {
  const { baseUrl, noteSecret, isHasty = false, timeout = 20_000, second = 1000, signal } = options;
  const { patience = isHasty ? 0 : 120_000 } = options;
  const isWorthWaiting = waiting(patience, second);
  const Client = OctokitClass.plugin(retryPlugin, throttlingPlugin);
  const octokit = new Client({
    ...credentials(auth),
    baseUrl,
    userAgent: 'keylease',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet }, // All that matters is thrown.
    request: { fetch: createTransport({ origin: new URL(baseUrl).origin, timeout, signal }) },
    retry: { enabled: !isHasty, retryAfterBaseValue: second, doNotRetry: LASTING },
    throttle: {
      retryAfterBaseValue: second,
      // docs.github.com, "Best practices for using the REST API": a second between writes; more, if people are notified.
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: second }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting,
    },
  });
  octokit.hook.before('request', ({ headers }) => {
    headers['x-github-api-version'] = VERSION;
  });
  octokit.hook.after('request', ({ data }) => {
    const { token } = (data ?? {}) as { token?: unknown };
    if (typeof token === 'string') noteSecret(token); // Of an installation.
  });
  return octokit;
}

function credentials(auth: OctokitAuth) {
  if ('token' in auth) return { auth: auth.token };
  const { app, installation } = auth;
  const ids = installation === undefined ? {} : { installationId: installation };
  return { authStrategy: createAppAuth, auth: { appId: app.id, privateKey: app.privateKey, ...ids } };
}

/** waiting says whether to wait so many seconds for a limit, as long as there is patience left for all waits together. */
function waiting(patience: number, second: number) {
  let left = patience;
  return (seconds: number, _options: object, _octokit: object, tries: number): boolean => {
    const wait = seconds * second;
    if (wait > left || tries >= LIMIT_TRIES) return false;
    left -= wait;
    return true;
  };
}

function quiet(): void {}
