import { escape as html } from 'html-escaper';
import { sanitize } from '../format.ts';
import { formatTimestamp } from '../time.ts';
import type { Core } from './core.ts';
import type { HandoffRecord, LeaseRecord } from './state.ts';

type Rows = [title: string, value: string][];

/** writeSummary adds one table to the job's summary page. A page that cannot be written is no fault of the job. */
export async function writeSummary(core: Core, rows: Rows): Promise<void> {
  core.summary.addHeading('SSH key of this job', 3);
  core.summary.addTable(
    rows.map(([title, value]) => [{ data: html(title), header: true }, { data: html(sanitize(value)) }]),
  );
  await core.summary.write().catch((error) => core.debug(`no job summary: ${error}`));
}

/** leaseRows describe a lease, and what has become of it. */
export function leaseRows(lease: LeaseRecord, provider: string, outcome: string): Rows {
  return [
    ['Key', lease.name],
    ['Fingerprint', lease.fingerprint],
    [`Id at ${provider}`, lease.keyId ?? 'not known'],
    ['Expires', formatTimestamp(lease.expiresAt)],
    ['Put on instance', lease.instance ?? 'none'],
    ['Now', outcome],
  ];
}

/** handoffRows describe a key that was handed off, and what has become of it. */
export function handoffRows(handoff: HandoffRecord, outcome: string): Rows {
  return [
    ['Fingerprint', handoff.fingerprint],
    ['Let in by', handoff.destination.name],
    ['Expires', handoff.expiresAt ? formatTimestamp(handoff.expiresAt) : 'never by itself'],
    ['Now', outcome],
  ];
}
