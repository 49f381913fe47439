import { HttpClient } from '../http/client.ts';
import { Problem } from '../problem.ts';

const FAILURE = 'GitHub gave this job no OIDC token';
const URL_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const TOKEN_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const PERMISSION = 'Check that the job has `permissions: id-token: write`, and is still running';
/** In milliseconds. */
const ATTEMPT_TIMEOUT = 10_000;

/**
 * requestIdToken asks GitHub for a token that identifies this job to `audience` (docs.github.com, "OpenID Connect
 * reference"). `deadline` is for all attempts, in milliseconds. Throws Problem.
 */
export async function requestIdToken(
  env: NodeJS.ProcessEnv,
  { audience, deadline }: { audience: string; deadline: number },
): Promise<string> {
  const { [URL_VARIABLE]: baseUrl = '', [TOKEN_VARIABLE]: secret = '' } = env;
  checkVariables(env);
  const http = new HttpClient({
    title: 'GitHub',
    baseUrl,
    headers: { authorization: `Bearer ${secret}` },
    secret,
    hints: {
      address: `Check the address in ${URL_VARIABLE}`,
      refused: PERMISSION,
      notFound: PERMISSION,
      unexpected: PERMISSION,
    },
    deadline,
    timeout: ATTEMPT_TIMEOUT,
  });
  const answer = await http.send({ method: 'GET', path: '', query: { audience }, failure: FAILURE });
  const { value } = (answer.body ?? {}) as { value?: unknown };
  if (answer.status === 200 && typeof value === 'string' && value) return value;
  throw http.refusal(FAILURE, answer, answer.status === 200 ? 'there is no token in it' : undefined);
}

function checkVariables(env: NodeJS.ProcessEnv): void {
  const missing = [URL_VARIABLE, TOKEN_VARIABLE].filter((name) => !env[name]);
  if (missing.length === 0) return;
  throw new Problem({
    what: FAILURE,
    why: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set`,
    hint: 'Give the job `permissions: id-token: write`; pull requests from forks cannot have it',
  });
}
