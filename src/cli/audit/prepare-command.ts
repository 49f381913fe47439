import type { AuditOptions } from '../../audit/audit-options.ts';
import { type PrepareOptions, prepareAudit } from '../../audit/prepare-audit.ts';
import { addSecret } from '../known-secrets.ts';
import { version } from '../version.ts';

/** prepareCommand prepares an audit with the environment, the clock and the version of this process. Throws Problem. */
export function prepareCommand(
  options: Omit<PrepareOptions, 'env' | 'mask' | 'clock' | 'keylease'>,
): Promise<AuditOptions> {
  return prepareAudit({ ...options, env: process.env, mask: addSecret, clock: Date.now, keylease: version });
}
