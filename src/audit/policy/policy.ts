import type * as z from 'zod';
import type { policySchema } from './policy-schema.ts';

/**
 * Policy is what the audit may do, as policySchema describes it: locations are absolute paths or `s3://` URLs,
 * durations are in milliseconds, shares are from 0 to 1.
 */
export type Policy = z.output<typeof policySchema> & {
  /** SHA-256 of the content in hex: the same for policies that differ only in comments and the order of fields. */
  hash: string;
};
/** PolicyAccount is one account to audit. */
export type PolicyAccount = Policy['accounts'][number];
