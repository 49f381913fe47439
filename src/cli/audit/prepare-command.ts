import type { AuditOptions } from '../../audit/audit.ts';
import { type ComposeOptions, compose } from '../../audit/compose.ts';
import { addSecret } from '../known-secrets.ts';
import { version } from '../version.ts';

/** prepareCommand puts an audit together with the environment, the clock and the version of this process. Throws Problem. */
export function prepareCommand(
  options: Omit<ComposeOptions, 'env' | 'mask' | 'clock' | 'keylease'>,
): Promise<AuditOptions> {
  return compose({ ...options, env: process.env, mask: addSecret, clock: Date.now, keylease: version });
}
