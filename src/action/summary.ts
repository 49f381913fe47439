import { escape as html } from 'html-escaper';
import { plain } from '../problem.ts';
import type { LeaseRecord } from './stay.ts';
import type { Toolkit } from './toolkit.ts';

/** writeSummary adds one table about the lease to the job's summary page. A page that cannot be written is no fault of the job. */
export async function writeSummary(
  core: Toolkit,
  { lease, provider, outcome }: { lease: LeaseRecord; provider: string; outcome: string },
): Promise<void> {
  const { name, fingerprint, keyId, expiresAt, instance } = lease;
  const rows = [
    ['Key', name],
    ['Fingerprint', fingerprint],
    [`Id at ${provider}`, keyId ?? 'not known'],
    ['Expires', isoTime(expiresAt)],
    ['Put on instance', instance ?? 'none'],
    ['Now', outcome],
  ];
  core.summary.addHeading('SSH key of this job', 3);
  core.summary.addTable(
    rows.map(([title = '', value = '']) => [
      { data: html(title), header: true },
      { data: html(plain(value)) },
    ]),
  );
  await core.summary.write().catch((error) => core.debug(`no job summary: ${error}`));
}

/** isoTime writes milliseconds since the epoch as people read it, to the minute: 2026-11-22T16:30Z. */
export function isoTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
