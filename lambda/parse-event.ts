import { sanitize } from '../src/format.ts';
import { Problem } from '../src/problem.ts';

/** LambdaRequest is what an event asks for. */
export type LambdaRequest =
  | {
      kind: 'audit';
      /** Undefined for all accounts. */
      accounts: string[] | undefined;
      acceptCount: number | undefined;
      /** How many more times the sender will call for accounts that time runs out for. */
      callsLeft: number | undefined;
      /** False if the sender has the page about all accounts written later. */
      page: boolean;
    }
  | { kind: 'list' }
  | { kind: 'page' }
  | { kind: 'explain'; fingerprint: string; account: string }
  | { kind: 'restore'; fingerprint: string; account: string; id: string | undefined };

/**
 * parseEvent reads `{}` (audit every account), `{"account": "name"}` (one), `{"account": "name", "acceptCount": 12}`
 * (the same, and a person confirms that it has exactly 12 keys), `{"accounts": ["name"], "callsLeft": 3}` (some, by a
 * sender that calls up to 3 more times for those that time runs out for; `"page": false` if it sends `{"page": true}` once all
 * are done, which writes the page about all accounts), `{"list": true}` (their names),
 * `{"explain": "SHA256:...", "account": "name"}`, and `{"restore": "SHA256:...", "account": "name"}`, with the provider's
 * `id` that the key had where the fingerprint does not say which one is meant. An event that EventBridge generates counts
 * as `{}`: its `account` is an AWS account. Throws Problem.
 */
export function parseEvent(event: unknown): LambdaRequest {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw invalidEvent('it is not a JSON object');
  }
  if ('detail-type' in event) return auditRequest({});
  const { account, accounts, acceptCount, callsLeft, explain, id, list, page, restore, ...others } =
    event as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) throw invalidEvent(`unknown field ${sanitize(other, 60)}`);
  for (const [name, value] of Object.entries({ account, explain, id, restore })) {
    if (value !== undefined && !isName(value)) throw invalidEvent(`its ${name} is not a string, or is empty`);
  }
  if (acceptCount !== undefined) {
    if (!isCount(acceptCount)) throw invalidEvent('its acceptCount is not a number of keys');
    if (account === undefined || explain !== undefined || restore !== undefined)
      throw invalidEvent('acceptCount is for the audit of one account');
  }
  if (accounts !== undefined) {
    if (!isListOfNames(accounts)) throw invalidEvent('its accounts are not a list of different names');
    if ([account, explain, restore, list].some((field) => field !== undefined))
      throw invalidEvent('accounts are for the audit of some accounts');
  }
  if (callsLeft !== undefined) {
    if (!isCount(callsLeft)) throw invalidEvent('its callsLeft is not a number of calls');
    if ([explain, restore, list].some((field) => field !== undefined))
      throw invalidEvent('callsLeft is for an audit');
  }
  if (page === true) {
    const isAlone = Object.entries(event).every(([name, value]) => name === 'page' || value === undefined);
    if (!isAlone) throw invalidEvent('page must be alone where it is true');
    return { kind: 'page' };
  }
  if (page !== undefined) {
    if (page !== false) throw invalidEvent('its page is neither true nor false');
    if ([explain, restore, list].some((field) => field !== undefined))
      throw invalidEvent('page is for an audit');
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
    const names = account === undefined ? accounts : [account];
    return auditRequest({ accounts: names, acceptCount, callsLeft, page } as Partial<AuditRequest>);
  }
  if (account === undefined) throw invalidEvent('explain needs an account');
  return { kind: 'explain', fingerprint: explain as string, account: account as string };
}

type AuditRequest = Extract<LambdaRequest, { kind: 'audit' }>;

function auditRequest({
  accounts,
  acceptCount,
  callsLeft,
  page = true,
}: Partial<AuditRequest>): AuditRequest {
  return { kind: 'audit', accounts, acceptCount, callsLeft, page };
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isListOfNames(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isName)) return false;
  return new Set(value).size === value.length;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function invalidEvent(why: string): Problem {
  return new Problem({
    what: 'The event is not valid',
    why,
    hint: 'Send {}, {"account": "..."}, {"account": "...", "acceptCount": 12}, {"accounts": ["..."]}, {"list": true}, {"page": true}, {"explain": "SHA256:...", "account": "..."} or {"restore": "SHA256:...", "account": "..."}',
  });
}
