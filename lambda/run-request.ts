import type { Context } from 'aws-lambda';
import type { KeyExplanation } from './audits.ts';
import { accountIn, loadPolicy } from './load-policy.ts';
import type { LambdaRequest } from './parse-event.ts';
import type { AuditResult } from './result.ts';

/** runRequest does what an event asks for. Throws Problem where nothing can be said of any account. */
export async function runRequest(
  wish: LambdaRequest,
  context: Context,
): Promise<AuditResult | KeyExplanation | { accounts: string[] }> {
  const policy = await loadPolicy(process.env);
  if (wish.does === 'list') return { accounts: policy.accounts.map(({ name }) => name) };
  const { auditAll, explainOne } = await import('./audits.ts');
  if (wish.does === 'explain') {
    const { account, fingerprint } = wish;
    return explainOne({ account: accountIn(policy, account), fingerprint }, { policy, context });
  }
  const accounts = wish.account === undefined ? policy.accounts : [accountIn(policy, wish.account)];
  return auditAll(accounts, { policy, context });
}
