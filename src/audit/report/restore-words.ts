import type { Report } from './report.ts';

/**
 * restoreWords is the command that restores keys by a report in JSON, up to their fingerprints. Alone, a report opens only
 * a built-in provider at its own address; for any other one, whoever restores has to name the policy.
 */
export function restoreWords({ address }: Pick<Report, 'address'>, file: string): string[] {
  const isBuiltIn = address.profile === null && address.apiUrl === null;
  return ['keylease', 'restore', ...(isBuiltIn ? [] : ['--policy', 'POLICY']), '--report', file];
}
