import { errorMessage, Problem } from '../../problem.ts';
import { formatIso } from '../../time.ts';
import type { ReportSummary } from '../report/key-digest.ts';
import type { ReportNotice } from '../report/report.ts';
import type { ReportArchive } from '../report/report-archive.ts';
import type { Notice, Notifier } from './notifier.ts';

/** dispatch sends a notice through all channels. It does not throw: the receipt of a channel says if it failed, and why. */
export async function dispatch(
  options: Notice & { channels: Notifier[]; clock: () => number },
): Promise<ReportNotice[]> {
  const { stage, report, channels, clock } = options;
  return Promise.all(
    channels.map(async (channel) => {
      const failure = await channel.notify({ stage, report }).then(() => null, errorMessage);
      return { channel: channel.name, stage, at: formatIso(clock()), ok: failure === null, why: failure };
    }),
  );
}

/** writtenReport is the report where the policy keeps it, as a channel (`notify: { report: true }`). */
export function writtenReport(archive: ReportArchive | undefined): Notifier {
  const notify = async ({ report }: Notice) => {
    if (archive) return archive.write(report, { isLatest: true });
    throw new Problem({
      what: 'No report was written to notify people',
      why: 'the policy does not say where reports are kept',
      hint: 'Set reports in the policy',
    });
  };
  return { name: 'report', notify };
}

/** needsAttention tells whether a run did or found something that people should know now and have not been notified of. */
export function needsAttention(
  { deletions, complete, digest, otherChanges }: ReportSummary,
  notices: ReportNotice[],
): boolean {
  if (deletions.length > 0 || otherChanges.length > 0) return true;
  const isSevere = digest.newSevere.total > 0;
  return !notices.some(({ stage }) => stage === 'before') && (isSevere || !complete);
}
