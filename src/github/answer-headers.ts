import { sanitize } from '../format.ts';

/** Headers are those of an answer, their names in lower case. */
export type Headers = Record<string, string | number | undefined>;

/** isRateLimit recognizes both limits, which answer 403 or 429 (docs.github.com, "Rate limits for the REST API"). */
export function isRateLimit(answer: { status: number; headers: Headers; message: string }): boolean {
  const { status, headers, message } = answer;
  if (status !== 403 && status !== 429) return false;
  const isSecondary = headers['retry-after'] !== undefined || /\bsecondary rate\b/i.test(message);
  return isSecondary || headers['x-ratelimit-remaining'] === '0';
}

/** limitWait is how long GitHub asks to wait, in milliseconds; undefined if it does not say. */
export function limitWait(headers: Headers, now = Date.now()): number | undefined {
  const after = Number(headers['retry-after']) * 1000;
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - now;
  return [after, reset].find((wait) => wait > 0);
}

/** isPartial says whether an answer lacks what belongs to organizations with single sign-on (docs.github.com, "Troubleshooting the REST API"). */
export function isPartial(headers: Headers): boolean {
  return /^partial-results\b/.test(String(headers['x-github-sso'] ?? ''));
}

/**
 * permissionHint says which permission a refused token lacks; undefined if GitHub does not say. By docs.github.com,
 * "Troubleshooting the REST API" and "Scopes for OAuth apps".
 */
export function permissionHint(headers: Headers): string | undefined {
  const read = (name: string) => sanitize(String(headers[name] ?? ''));
  const [, url] = /^required; url=(https:\S+)$/.exec(read('x-github-sso')) ?? [];
  if (url) return `Authorize the token for the single sign-on of the organization: ${url}`;
  const permissions = read('x-accepted-github-permissions');
  if (permissions) return `Give the token or the GitHub App the permission ${formatPermissions(permissions)}`;
  const scopes = read('x-accepted-oauth-scopes');
  if (!scopes) return undefined;
  return `Give the token one of the scopes ${scopes}; it has ${read('x-oauth-scopes') || 'none'}`;
}

/** From `members=read,metadata=read; administration=read`, where a semicolon separates alternatives. */
function formatPermissions(header: string): string {
  const all = header.split(/\s*;\s*/).filter(Boolean);
  return all.map((each) => each.replace(/\s*,\s*/g, ' and ').replaceAll('=', ': ')).join(', or ');
}
