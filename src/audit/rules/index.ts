import { compromised } from './compromised.ts';
import { duplicate } from './duplicate.ts';
import { expiredLease } from './expired-lease.ts';
import { maxAge } from './max-age.ts';
import { pinnedUntil } from './pinned-until.ts';
import type { Rule } from './rule.ts';
import { unparseable } from './unparseable.ts';
import { unrecognized } from './unrecognized.ts';
import { unused } from './unused.ts';
import { weak } from './weak.ts';

/** RULES are all rules, in the order of the report. */
export const RULES: Rule[] = [
  compromised,
  unrecognized,
  unparseable,
  pinnedUntil,
  expiredLease,
  maxAge,
  unused,
  weak,
  duplicate,
];
