import { Problem } from '../../problem.ts';
import type { Examination } from './examination.ts';

/** StepResult is what a successful step found out. A warning is worth knowing, but no failure. */
export interface StepResult {
  text: string;
  warning?: boolean;
}

/** Step checks one thing that a profile must get right. It throws Problem if the profile does not. */
export interface Step {
  name: string;
  /** Returns why this account cannot be asked for it; undefined if it can. */
  skip?(examination: Examination): string | undefined;
  /** Whether the steps after it make sense even if it fails. */
  isAside?: true;
  run(examination: Examination): Promise<StepResult>;
}

/** A change that takes longer than this to be shown lags; in milliseconds. */
const LAG = 250;

/** afterLag is the result of a step that waited: a warning if it took long. */
export function afterLag(lag: number, result: StepResult): StepResult {
  if (lag <= LAG) return result;
  return { text: `the listing was ${(lag / 1000).toFixed(1)} s late`, warning: true };
}

/** misfit is the error for an account that differs from the profile, of which `fields` may be wrong. */
export function misfit(why: string, fields: string): Problem {
  const what = 'The account does not behave as the profile says';
  return new Problem({ what, why, hint: `Check ${fields} in the profile` });
}
