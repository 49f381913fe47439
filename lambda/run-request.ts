import type { Context } from 'aws-lambda';
import type { KeyExplanation, PageAnswer } from './audits.ts';
import { accountIn, loadPolicy } from './load-policy.ts';
import type { LambdaRequest } from './parse-event.ts';
import type { RestoredAnswer } from './restore-event.ts';
import type { AuditResult } from './result.ts';

/** runRequest does what an event asks for. Throws Problem where there is no such account, or no policy that can be read. */
export async function runRequest(
  request: LambdaRequest,
  context: Context,
): Promise<AuditResult | KeyExplanation | RestoredAnswer | PageAnswer | { accounts: string[] }> {
  const policy = await loadPolicy(process.env);
  if (request.kind === 'list') return { accounts: policy.accounts.map(({ name }) => name) };
  const { auditAll, explainOne, restoreOne, writePage } = await import('./audits.ts');
  if (request.kind === 'page') return writePage({ policy, context });
  if (request.kind === 'explain') {
    const { account, fingerprint } = request;
    return explainOne({ account: accountIn(policy, account), fingerprint }, { policy, context });
  }
  if (request.kind === 'restore') {
    const { account, fingerprint, id } = request;
    return restoreOne({ account: accountIn(policy, account), fingerprint, id }, { policy, context });
  }
  const accounts = request.accounts?.map((name) => accountIn(policy, name)) ?? policy.accounts;
  return auditAll(accounts, { ...request, policy, context });
}
