import { sanitize } from '../src/format.ts';
import { Problem } from '../src/problem.ts';

/** LambdaRequest is what an event asks for. */
export type LambdaRequest =
  | { does: 'audit'; account: string | undefined }
  | { does: 'list' }
  | { does: 'explain'; fingerprint: string; account: string };

/**
 * parseEvent reads `{}` (audit every account), `{"account": "name"}` (one), `{"list": true}` (their names), and
 * `{"explain": "SHA256:...", "account": "name"}`. What EventBridge sends of its own accord counts as `{}`: its
 * `account` is a number at AWS. Throws Problem.
 */
export function parseEvent(event: unknown): LambdaRequest {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw misfit('it is not a JSON object');
  }
  if ('detail-type' in event) return { does: 'audit', account: undefined };
  const { account, explain, list, ...others } = event as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) throw misfit(`there is no field ${sanitize(other, 60)}`);
  for (const [name, value] of Object.entries({ account, explain })) {
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      throw misfit(`its ${name} is not a text`);
  }
  if (list !== undefined) {
    if (list !== true || account !== undefined || explain !== undefined)
      throw misfit('a list is asked for alone');
    return { does: 'list' };
  }
  if (explain === undefined) return { does: 'audit', account: account as string | undefined };
  if (account === undefined) throw misfit('it asks to explain a key, and names no account');
  return { does: 'explain', fingerprint: explain as string, account: account as string };
}

function misfit(why: string): Problem {
  return new Problem({
    what: 'The event cannot be understood',
    why,
    hint: 'Send {}, {"account": "..."}, {"list": true} or {"explain": "SHA256:...", "account": "..."}',
  });
}
