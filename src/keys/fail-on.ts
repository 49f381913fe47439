import { SEVERITIES, type Severity } from './weakness.ts';

/** FAIL_ON are the lowest severities from which findings may count as a failure, or that none does. */
export const FAIL_ON = ['never', ...SEVERITIES] as const;

/** FailOn is one of them. */
export type FailOn = (typeof FAIL_ON)[number];

/** severitiesFrom are those that count as a failure. */
export function severitiesFrom(failOn: FailOn): readonly Severity[] {
  return failOn === 'never' ? [] : SEVERITIES.slice(SEVERITIES.indexOf(failOn));
}
