import { sanitize } from '../src/format.ts';
import { Problem } from '../src/problem.ts';

/** LambdaRequest is what an event asks for. */
export type LambdaRequest =
  | { kind: 'audit'; account: string | undefined; acceptCount: number | undefined }
  | { kind: 'list' }
  | { kind: 'explain'; fingerprint: string; account: string }
  | { kind: 'restore'; fingerprint: string; account: string; id: string | undefined };

/**
 * parseEvent reads `{}` (audit every account), `{"account": "name"}` (one), `{"account": "name", "acceptCount": 12}`
 * (the same, and a person confirms that it has exactly 12 keys), `{"list": true}` (their names),
 * `{"explain": "SHA256:...", "account": "name"}`, and `{"restore": "SHA256:...", "account": "name"}`, with the provider's
 * `id` that the key had where the fingerprint does not say which one is meant. An event that EventBridge generates counts as `{}`: its `account` is
 * an AWS account. Throws Problem.
 */
export function parseEvent(event: unknown): LambdaRequest {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw invalidEvent('it is not a JSON object');
  }
  if ('detail-type' in event) return { kind: 'audit', account: undefined, acceptCount: undefined };
  const { account, acceptCount, explain, id, list, restore, ...others } = event as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) throw invalidEvent(`unknown field ${sanitize(other, 60)}`);
  for (const [name, value] of Object.entries({ account, explain, id, restore })) {
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      throw invalidEvent(`its ${name} is not a string, or is empty`);
  }
  if (acceptCount !== undefined) {
    if (!Number.isSafeInteger(acceptCount) || Number(acceptCount) < 0)
      throw invalidEvent('its acceptCount is not a number of keys');
    if (account === undefined || explain !== undefined || restore !== undefined)
      throw invalidEvent('acceptCount is for the audit of one account');
  }
  if (list !== undefined) {
    if (list !== true || [account, explain, restore].some((each) => each !== undefined))
      throw invalidEvent('list must be true, without other fields');
    return { kind: 'list' };
  }
  if (id !== undefined && restore === undefined) throw invalidEvent('id is for restoring a key');
  if (restore !== undefined) {
    if (account === undefined) throw invalidEvent('restore needs an account');
    if (explain !== undefined) throw invalidEvent('it asks for two things, explain and restore');
    return {
      kind: 'restore',
      fingerprint: restore as string,
      account: account as string,
      id: id as string | undefined,
    };
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
    hint: 'Send {}, {"account": "..."}, {"account": "...", "acceptCount": 12}, {"list": true}, {"explain": "SHA256:...", "account": "..."} or {"restore": "SHA256:...", "account": "..."}',
  });
}
