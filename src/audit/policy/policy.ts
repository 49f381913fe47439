import type * as z from 'zod';
import type { policySchema } from './policy-schema.ts';

/**
 * Policy is what the audit may do, as policySchema describes it: places are absolute paths or `s3://` URLs, times are
 * milliseconds, shares are from 0 to 1.
 */
export type Policy = z.output<typeof policySchema> & {
  /** SHA-256 in hex over what the policy means: equal for policies that differ in comments and order of fields only. */
  hash: string;
};
/** PolicyAccount is one account to audit. */
export type PolicyAccount = Policy['accounts'][number];
