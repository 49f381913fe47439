import { ApiError, type ApiFault } from '../http/api-error.ts';
import type { HttpFailures } from '../http/failures.ts';
import { type Headers, isRateLimit, limitWait, permissionHint } from './answer-headers.ts';
import { WrongAddress } from './transport.ts';

/** GitHubError is an ApiError for an answer of GitHub; one without an answer is an ApiError alone. */
export class GitHubError extends ApiError {
  override name = 'GitHubError';
  /** The status of the answer; that which REST would have for an error in a GraphQL answer. */
  readonly status: number;

  constructor(parts: ConstructorParameters<typeof ApiError>[0] & { status: number }) {
    super(parts);
    this.status = parts.status;
  }
}

/** OctokitError is as much of the errors of Octokit as is read here; all text in it is GitHub's. */
interface OctokitError {
  cause?: unknown;
  /** Undefined for an error in an answer of GraphQL. */
  status?: number;
  response?: { headers: Headers; data?: unknown };
}

/** Refusal is an answer that was not hoped for. */
interface Refusal {
  status: number;
  headers: Headers;
  message: string;
}

/** ErrorContext says what failed, for people, and keeps secrets out of that. */
interface ErrorContext {
  what: string;
  failures: HttpFailures;
}

const FAULTS: Record<number, ApiFault> = { 401: 'refused', 403: 'refused', 404: 'not-found', 422: 'invalid' };

const HINTS: Record<number, string> = {
  401: 'Check that the token is valid, and has not expired',
  403: 'Check the permissions of the token or the GitHub App',
  404: 'Check the name, and that the token may see it: GitHub hides what it may not',
};

/** githubError turns what Octokit throws into an ApiError that names a missing permission, or into a GitHubError. */
export function githubError(error: unknown, context: ErrorContext): ApiError {
  if (error instanceof ApiError) return error;
  const { status, response, cause } = (error ?? {}) as OctokitError;
  if (!response) return networkError(cause ?? error, context);
  const { headers, data } = response;
  const { message, errors } = (data ?? {}) as { message?: unknown; errors?: unknown };
  const refusal =
    status === undefined
      ? { headers, ...graphqlRefusal(Array.isArray(errors) ? errors : []) }
      : { headers, status, message: String(message ?? '') };
  return refusalError(refusal, context);
}

/** partialError is for an answer that lacks what belongs to organizations that the token is not authorized for. */
export function partialError(what: string): GitHubError {
  return new GitHubError({
    fault: 'refused',
    status: 200,
    what,
    why: 'GitHub left out what belongs to organizations whose single sign-on the token is not authorized for',
    hint: 'Authorize the token for them (Configure SSO, in the list of tokens), or use a GitHub App',
  });
}

function networkError(cause: unknown, { what, failures }: ErrorContext): ApiError {
  if (cause instanceof WrongAddress) return failures.wrongAddress(what, cause.message);
  return failures.network(what, cause);
}

function refusalError({ status, headers, message }: Refusal, { what, failures }: ErrorContext): GitHubError {
  const parts = { what, status, why: `GitHub answered ${status}${said(message, failures)}` };
  if (isRateLimit({ status, headers, message })) {
    const retryAfter = limitWait(headers);
    const length = retryAfter === undefined ? '' : `, for ${Math.ceil(retryAfter / 1000)} s more`;
    const why = `GitHub limits the rate of requests${length}`;
    const hint = 'Run again later, or use a GitHub App, whose limit grows with the organization';
    return new GitHubError({ ...parts, fault: 'transient', why, hint, retryAfter, isRateLimit: true });
  }
  if (status === 429 || status === 408 || status >= 500) {
    return new GitHubError({ ...parts, fault: 'transient', hint: 'Run again later' });
  }
  const permission = [403, 404].includes(status) ? permissionHint(headers) : undefined;
  const hint =
    permission ?? HINTS[status] ?? 'Check what was asked for, and the version of GitHub Enterprise Server';
  return new GitHubError({ ...parts, fault: FAULTS[status] ?? 'unexpected', hint });
}

function said(message: string, failures: HttpFailures): string {
  const clean = failures.clean(message).replace(/[.\s]+$/, '');
  return clean ? `: ${clean}` : '';
}

/** STATUSES are what REST answers where GraphQL has an error of this type. */
const STATUSES = new Map<unknown, number>([
  ['NOT_FOUND', 404],
  ['FORBIDDEN', 403],
  ['INSUFFICIENT_SCOPES', 403],
  ['RATE_LIMITED', 429],
]);

function graphqlRefusal(errors: ({ type?: unknown; message?: unknown } | null)[]): Omit<Refusal, 'headers'> {
  const known = errors.map((each) => STATUSES.get(each?.type));
  const message = errors.map((each) => String(each?.message ?? '')).join('; ');
  return { status: known.find((status) => status !== undefined) ?? 200, message };
}
