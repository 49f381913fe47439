import { escape as html } from 'html-escaper';
import { plain } from '../problem.ts';
import type { HandoffRecord, LeaseRecord } from './stay.ts';
import type { Toolkit } from './toolkit.ts';

type Rows = [title: string, value: string][];

/** writeSummary adds one table to the job's summary page. A page that cannot be written is no fault of the job. */
export async function writeSummary(core: Toolkit, rows: Rows): Promise<void> {
  core.summary.addHeading('SSH key of this job', 3);
  core.summary.addTable(
    rows.map(([title, value]) => [{ data: html(title), header: true }, { data: html(plain(value)) }]),
  );
  await core.summary.write().catch((error) => core.debug(`no job summary: ${error}`));
}

/** leaseRows describe a lease, and what has become of it. */
export function leaseRows(lease: LeaseRecord, provider: string, outcome: string): Rows {
  return [
    ['Key', lease.name],
    ['Fingerprint', lease.fingerprint],
    [`Id at ${provider}`, lease.keyId ?? 'not known'],
    ['Expires', isoTime(lease.expiresAt)],
    ['Put on instance', lease.instance ?? 'none'],
    ['Now', outcome],
  ];
}

/** handoffRows describe a key that was handed off, and what has become of it. */
export function handoffRows(handoff: HandoffRecord, outcome: string): Rows {
  return [
    ['Fingerprint', handoff.fingerprint],
    ['Let in by', handoff.destination.name],
    ['Expires', handoff.expiresAt ? isoTime(handoff.expiresAt) : 'never by itself'],
    ['Now', outcome],
  ];
}

/** isoTime writes milliseconds since the epoch as people read it, to the minute: 2026-11-22T16:30Z. */
export function isoTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
