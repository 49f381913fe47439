import { sanitize } from '../src/format.ts';
import { Problem } from '../src/problem.ts';

/** LambdaRequest is what an event asks for. */
export type LambdaRequest =
  | { kind: 'audit'; account: string | undefined; acceptCount: number | undefined }
  | { kind: 'list' }
  | { kind: 'explain'; fingerprint: string; account: string };

/**
 * parseEvent reads `{}` (audit every account), `{"account": "name"}` (one), `{"account": "name", "acceptCount": 12}`
 * (the same, and a person confirms that it has exactly 12 keys), `{"list": true}` (their names), and
 * `{"explain": "SHA256:...", "account": "name"}`. An event that EventBridge generates counts as `{}`: its `account` is
 * an AWS account. Throws Problem.
 */
export function parseEvent(event: unknown): LambdaRequest {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw invalidEvent('it is not a JSON object');
  }
  if ('detail-type' in event) return { kind: 'audit', account: undefined, acceptCount: undefined };
  const { account, acceptCount, explain, list, ...others } = event as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) throw invalidEvent(`unknown field ${sanitize(other, 60)}`);
  for (const [name, value] of Object.entries({ account, explain })) {
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      throw invalidEvent(`its ${name} is not a string, or is empty`);
  }
  if (acceptCount !== undefined) {
    if (!Number.isSafeInteger(acceptCount) || Number(acceptCount) < 0)
      throw invalidEvent('its acceptCount is not a number of keys');
    if (account === undefined || explain !== undefined)
      throw invalidEvent('acceptCount is for the audit of one account');
  }
  if (list !== undefined) {
    if (list !== true || account !== undefined || explain !== undefined)
      throw invalidEvent('list must be true, without other fields');
    return { kind: 'list' };
  }
  if (explain === undefined) {
    const request = {
      account: account as string | undefined,
      acceptCount: acceptCount as number | undefined,
    };
    return { kind: 'audit', ...request };
  }
  if (account === undefined) throw invalidEvent('explain needs an account');
  return { kind: 'explain', fingerprint: explain as string, account: account as string };
}

function invalidEvent(why: string): Problem {
  return new Problem({
    what: 'The event is not valid',
    why,
    hint: 'Send {}, {"account": "..."}, {"account": "...", "acceptCount": 12}, {"list": true} or {"explain": "SHA256:...", "account": "..."}',
  });
}
