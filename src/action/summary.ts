import { escape as escapeHtml } from 'html-escaper';
import { sanitize } from '../format.ts';
import { isSigned, parseLeaseName } from '../leases/lease-name.ts';
import { formatTimestamp } from '../time.ts';
import type { Core } from './core.ts';
import type { HandoffRecord, LeaseRecord } from './state.ts';

type Rows = [title: string, value: string][];

/** writeSummary adds one table to the job summary. A summary that cannot be written does not fail the job. */
export async function writeSummary(core: Core, rows: Rows): Promise<void> {
  core.summary.addHeading('SSH key of this job', 3);
  core.summary.addTable(
    rows.map(([title, value]) => [
      { data: escapeHtml(title), header: true },
      { data: escapeHtml(sanitize(value)) },
    ]),
  );
  await core.summary.write().catch((error) => core.debug(`the job summary could not be written: ${error}`));
}

/** leaseRows describe a lease and its status. */
export function leaseRows(lease: LeaseRecord, provider: string, status: string): Rows {
  return [
    ['Key', lease.name],
    ['Fingerprint', lease.fingerprint],
    [`${provider} ID`, lease.keyId ?? 'unknown'],
    ['Expires', formatTimestamp(lease.expiresAt)],
    ['Instance', lease.instance ?? 'none'],
    ['Status', status],
  ];
}

/** signingRows recommend the lease secret for a lease that is named without it. */
export function signingRows({ name }: Pick<LeaseRecord, 'name'>): Rows {
  const lease = parseLeaseName(name);
  if (lease === undefined || isSigned(lease)) return [];
  return [['Not signed', 'Set lease-secret, so that nobody else can give a key such a name']];
}

/** handoffRows describe the fresh key of a handoff and its status. */
export function handoffRows(handoff: HandoffRecord, status: string): Rows {
  return [
    ['Fingerprint', handoff.fingerprint],
    ['Host', handoff.destination.name],
    ['Expires', handoff.expiresAt ? formatTimestamp(handoff.expiresAt) : 'never'],
    ['Status', status],
  ];
}
