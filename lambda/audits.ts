import { randomInt } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { type AuditOptions, audit } from '../src/audit/audit.ts';
import { type ComposeOptions, compose, nameRun } from '../src/audit/compose.ts';
import { type Explanation, explain, type Memory, remembered } from '../src/audit/explain.ts';
import { look } from '../src/audit/look.ts';
import type { Policy, PolicyAccount } from '../src/audit/policy/policy.ts';
import { Problem, say } from '../src/problem.ts';
import { type AccountAnswer, type Answer, answerOf, unbegun } from './answer.ts';
import { withFreshToken } from './rotation.ts';
import { Telemetry } from './telemetry.ts';

declare const KEYLEASE_VERSION: string;

/** What is left of an invocation for saving and telling, in milliseconds: a call to a provider may take a minute. */
const MARGIN = 90_000;

const telemetry = new Telemetry();

/** Explained is why a key is treated as it is, or what is remembered of it where it is not listed. */
export interface Explained {
  explanations: Explanation[];
  remembered: Memory;
}

/** AuditsOptions is the policy, and the invocation it is carried out in. */
export interface AuditsOptions {
  policy: Policy;
  context: Context;
}

/** auditAll audits accounts one after the other. Throws Problem where none of them could be judged. */
export async function auditAll(accounts: PolicyAccount[], options: AuditsOptions): Promise<Answer> {
  const parts = begin(options);
  const answers = new Map<PolicyAccount, AccountAnswer>();
  for (const account of fromAnywhere(accounts)) {
    const answer = await auditOne({ ...parts, account });
    answers.set(account, answer);
    telemetry.end(answer);
  }
  const inOrder = accounts.flatMap((account) => answers.get(account) ?? []);
  if (!inOrder.some(({ judged }) => judged)) throw nothingJudged(inOrder);
  return { run: parts.run, complete: inOrder.every(({ complete }) => complete), accounts: inOrder };
}

/** explainOne explains a key of an account; nothing is changed. Throws Problem where keys cannot be listed. */
export async function explainOne(
  { account, fingerprint }: { account: PolicyAccount; fingerprint: string },
  options: AuditsOptions,
): Promise<Explained> {
  const seen = await look(await prepare({ ...begin(options), account }));
  return {
    explanations: explain(seen, fingerprint),
    remembered: remembered(seen.options.ledger, fingerprint),
  };
}

/** begin names a run, and says when it must stop. An event that is delivered twice makes two runs. */
function begin({ policy, context }: AuditsOptions): Omit<Parts, 'account'> {
  const run = nameRun(Date.now());
  telemetry.begin(run, context);
  const mustStop = () =>
    context.getRemainingTimeInMillis() < MARGIN ? 'the time of this invocation is nearly over' : undefined;
  return { run, policy, mustStop };
}

type Parts = Pick<ComposeOptions, 'policy' | 'account'> & { run: string; mustStop: () => string | undefined };

async function auditOne(parts: Parts): Promise<AccountAnswer> {
  const stop = parts.mustStop();
  if (stop !== undefined) return unbegun(parts.account, stop);
  try {
    const report = await audit(await prepare(parts));
    telemetry.tell(report);
    return answerOf(report);
  } catch (error) {
    return unbegun(parts.account, say(error));
  }
}

/** prepare puts an audit together that reads a token anew which is refused: composed anew, nothing is remembered. */
async function prepare({ run, ...parts }: Parts): Promise<AuditOptions> {
  const { mask } = telemetry;
  const options = { ...parts, mask, env: process.env, clock: Date.now, keylease: KEYLEASE_VERSION };
  const composed = await compose(options);
  const reopen = async () => (await compose(options)).open();
  return { ...composed, run, open: async () => withFreshToken(await composed.open(), reopen) };
}

/** fromAnywhere begins with any of the accounts: where time is too short for all, it is not always the same that wait. */
function fromAnywhere<T>(accounts: T[]): T[] {
  const first = randomInt(accounts.length);
  return [...accounts.slice(first), ...accounts.slice(0, first)];
}

function nothingJudged(accounts: AccountAnswer[]): Problem {
  const [first] = accounts.flatMap(({ account, notJudged }) =>
    notJudged.map(({ why }) => `${account}, ${why}`),
  );
  return new Problem({
    what: accounts.length === 1 ? 'The account could not be judged' : 'No account could be judged',
    why: (first ?? 'the policy names none').replace(/\.$/, ''),
    todo: 'See the log of this run, and docs/deploy.md',
  });
}
