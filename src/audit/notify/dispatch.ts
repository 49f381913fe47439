import { errorMessage, Problem } from '../../problem.ts';
import { formatIso } from '../../time.ts';
import type { ReportSummary } from '../report/key-digest.ts';
import { isConfirmed } from '../report/proof.ts';
import type { OwnedDeletion, ReportNotice } from '../report/report.ts';
import type { ReportArchive } from '../report/report-archive.ts';
import type { Notice, Notifier } from './notifier.ts';

/** dispatch sends a notice through all channels. It does not throw: the receipt of a channel says if it failed, and why. */
export async function dispatch(
  options: Notice & { channels: Notifier[]; clock: () => number },
): Promise<ReportNotice[]> {
  const { stage, report, trouble, channels, clock } = options;
  return Promise.all(
    channels.map(async (channel) => {
      const failure = await channel.notify({ stage, report, trouble }).then(() => null, errorMessage);
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

/** hasNews tells whether a run did or found something that people should know now and have not been notified of. */
export function hasNews(
  { deletions, digest, otherChanges }: Pick<ReportSummary, 'deletions' | 'digest' | 'otherChanges'>,
  notices: ReportNotice[],
): boolean {
  // Of a deletion that an earlier run made, and that no listing confirms, people were told then.
  const isNew = (each: OwnedDeletion) => each.evidence.length > 0 || isConfirmed(each);
  if (deletions.some(isNew) || otherChanges.length > 0) return true;
  return !wasAnnounced(notices) && digest.newSevere.total > 0;
}

/** wasAnnounced tells whether people were told of marked keys in this run: that message says the rest as well. */
export function wasAnnounced(notices: ReportNotice[]): boolean {
  return notices.some(({ stage }) => stage === 'before');
}
