import http from 'node:http';
import https from 'node:https';
import pRetry from 'p-retry';
import { errorMessage, Problem } from '../problem.ts';

const WHAT = "The job's OIDC token cannot be had";
const RETRIES = 4;
const TRY_TAKES_AT_MOST = 10_000;
const MAX_BYTES = 64 * 1024;

/**
 * requestIdToken asks GitHub for a token that says which job this is, made out to `audience` (docs.github.com, "OpenID
 * Connect reference"). What passes is tried again until `signal` ends it. Throws Problem.
 */
export async function requestIdToken(
  env: NodeJS.ProcessEnv,
  { audience, signal }: { audience: string; signal: AbortSignal },
): Promise<string> {
  const names = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Problem({
      what: WHAT,
      why: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set`,
      hint: 'Give the job `permissions: id-token: write`; pull requests from forks cannot have it',
    });
  }
  const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
  url.searchParams.set('audience', audience);
  try {
    return await pRetry(() => ask(url, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '', signal), {
      retries: RETRIES,
      minTimeout: 250,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => !(error instanceof Problem),
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem({
      what: WHAT,
      why: errorMessage(error),
      hint: 'Run the job again later',
      cause: error,
    });
  }
}

/** ask asks once. Throws Problem for what stays, and other errors for what passes. */
async function ask(url: URL, bearer: string, signal: AbortSignal): Promise<string> {
  const { status, text } = await get(url, bearer, signal).catch((error) => {
    throw new Error(`GitHub cannot be reached, ${errorMessage(error)}`);
  });
  if (status === 429 || status >= 500) throw new Error(`GitHub answered ${status}`);
  const token = status === 200 ? tokenIn(text) : undefined;
  if (token) return token;
  throw new Problem({
    what: WHAT,
    why: `GitHub answered ${status}${status === 200 ? ' without a token' : ''}`,
    hint: 'Check that the job has `permissions: id-token: write`, and that it is not over',
  });
}

async function get(url: URL, bearer: string, signal: AbortSignal): Promise<{ status: number; text: string }> {
  const headers = { accept: 'application/json', authorization: `Bearer ${bearer}`, 'user-agent': 'keylease' };
  const end = AbortSignal.any([signal, AbortSignal.timeout(TRY_TAKES_AT_MOST)]);
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    request(url, { headers, signal: end }, resolve).once('error', reject).end();
  });
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    if (text.length > MAX_BYTES) throw new Error('the answer is too long');
  }
  return { status: response.statusCode ?? 0, text };
}

function tokenIn(text: string): string | undefined {
  try {
    const { value } = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
