import type { Context } from 'aws-lambda';
import type { Answer } from './answer.ts';
import type { Explained } from './audits.ts';
import type { Wish } from './event.ts';
import { accountIn, loadPolicy } from './policy.ts';

/** carryOut does what an event asks for. Throws Problem where nothing can be said of any account. */
export async function carryOut(
  wish: Wish,
  context: Context,
): Promise<Answer | Explained | { accounts: string[] }> {
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
