import { escape as escapeHtml } from 'html-escaper';
import { sanitize } from '../format.ts';
import { formatTimestamp } from '../time.ts';
import type { Core } from './core.ts';
import type { HandoffRecord, LeaseRecord } from './state.ts';

/** SummaryRows are the rows of a table: what it is, and its value. */
export type SummaryRows = [title: string, value: string][];

/**
 * writeSummary adds one table to the job summary, and a line below it, if there is one. A summary that cannot be written does
 * not fail the job.
 */
export async function writeSummary(
  core: Core,
  rows: SummaryRows,
  advice?: string,
  heading = 'SSH key of this job',
): Promise<void> {
  core.summary.addHeading(heading, 3);
  core.summary.addTable(
    rows.map(([title, value]) => [
      { data: escapeHtml(title), header: true },
      { data: escapeHtml(sanitize(value)) },
    ]),
  );
  if (advice) core.summary.addRaw(escapeHtml(advice), true);
  await core.summary.write().catch((error) => core.debug(`the job summary could not be written: ${error}`));
}

/** leaseRows describe a lease and its status. */
export function leaseRows(lease: LeaseRecord, provider: string, status: string): SummaryRows {
  return [
    ['Key', lease.name],
    ['Fingerprint', lease.fingerprint],
    [`${provider} ID`, lease.keyId ?? 'unknown'],
    ['Expires', formatTimestamp(lease.expiresAt) + (lease.isEnforced ? `, enforced by ${provider}` : '')],
    ['Instance', lease.instance ?? 'none'],
    ['Status', status],
  ];
}

/** handoffRows describe the fresh key of a handoff and its status. */
export function handoffRows(handoff: HandoffRecord, status: string): SummaryRows {
  return [
    ['Fingerprint', handoff.fingerprint],
    ['Host', handoff.destination.name],
    ['Expires', handoff.expiresAt ? formatTimestamp(handoff.expiresAt) : 'never'],
    ['Status', status],
  ];
}

/** acceptedKeyRows describe a host key that was accepted as it came. */
export function acceptedKeyRows({
  name,
  fingerprint,
  type,
}: {
  name: string;
  fingerprint: string;
  type: string;
}): SummaryRows {
  return [
    ['Host', name],
    ['Host key', `${fingerprint} (${type})`],
    ['Status', 'ACCEPTED UNSEEN (accept-new): it was compared with nothing'],
  ];
}
