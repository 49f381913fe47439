import { compromised } from './compromised.ts';
import { duplicate } from './duplicate.ts';
import { expiredLease } from './expired-lease.ts';
import { finishedRun } from './finished-run.ts';
import { forgedLease } from './forged-lease.ts';
import { maxAge } from './max-age.ts';
import { pinnedUntil } from './pinned-until.ts';
import type { Rule } from './rule.ts';
import { unparseable } from './unparseable.ts';
import { unrecognized } from './unrecognized.ts';
import { unused } from './unused.ts';
import { weak } from './weak.ts';

const rules = [
  compromised,
  unrecognized,
  forgedLease,
  unparseable,
  pinnedUntil,
  expiredLease,
  finishedRun,
  maxAge,
  unused,
  weak,
  duplicate,
] as const;

/** RuleName is the name of a rule. */
export type RuleName = (typeof rules)[number]['name'];

/** RULES are all rules, in the order of the report. */
export const RULES: Rule<RuleName>[] = [...rules];

/** areAboutRecognition tells whether these rules all depend on who is known to own a key, and on nothing else about it. */
export function areAboutRecognition(names: readonly string[]): boolean {
  return names.every((each) => RULES.some(({ name, needs }) => name === each && needs === 'recognition'));
}

/** exposesPrivateKey tells whether one of these rules means that the private key is publicly known. */
export function exposesPrivateKey(names: readonly string[]): boolean {
  return RULES.some(({ name, exposed }) => exposed && names.includes(name));
}
