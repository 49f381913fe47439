import { isFingerprint } from '../../../keys/fingerprint.ts';
import { shellCommand } from '../../../shell.ts';
import type { ReportSummary } from '../key-digest.ts';
import { isConfirmed, isUnconfirmed } from '../proof.ts';
import type { OwnedDeletion } from '../report.ts';
import { reportName } from '../report-name.ts';
import { restoreWords } from '../restore-words.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { deletionReasons, keyLabel, ownerLabel } from './labels.ts';

const MOST_COMMANDS = 100;
const HEADS = ['Key', 'Owner', 'Why', 'Outcome'];

const OUTCOMES = {
  confirmed: 'deleted, confirmed by a new listing',
  accepted: 'accepted by the provider, not yet confirmed by a listing',
  gone: 'gone according to the provider, not yet confirmed by a listing',
  failed: 'could not be deleted',
  skipped: 'skipped by the check right before its deletion',
  'not-attempted': 'not attempted',
};

/** deleted is the keys whose deletion a new listing proved, and how to restore them. */
export function deleted(report: ReportSummary): ViewSection {
  const gone = report.deletions.filter(isConfirmed);
  const blocks = [
    tableBlock({ title: 'Deleted keys', heads: HEADS, items: gone, row }),
    ...howToRestore(report, gone),
  ];
  return { id: 'deleted', title: 'Deleted', blocks: gone.length > 0 ? blocks : [] };
}

/** unconfirmed is the keys whose deletion the provider accepted, and no listing has proved. */
export function unconfirmed(report: ReportSummary): ViewSection {
  const accepted = report.deletions.filter(isUnconfirmed);
  const blocks = [
    paragraph(
      'The provider said that these keys are deleted, and no new listing has confirmed it yet. The next run looks again.',
    ),
    tableBlock({ title: 'Accepted deletions', heads: HEADS, items: accepted, row }),
    ...howToRestore(report, accepted),
  ];
  return {
    id: 'unconfirmed',
    title: 'Accepted, not yet confirmed',
    blocks: accepted.length > 0 ? blocks : [],
  };
}

function howToRestore(report: ReportSummary, deletions: OwnedDeletion[]): ViewBlock[] {
  const fingerprints = deletions.map(({ key }) => key.fingerprint).filter(isFingerprint);
  const commands = fingerprints.map((each) =>
    shellCommand([...restoreWords(report, `${reportName(report)}.json`), each]),
  );
  const { removal } = report.provider;
  return [
    ...(commands.length > 0
      ? [
          paragraph('To restore a key, in the directory of the reports:'),
          codeBlock('sh', commands.slice(0, MOST_COMMANDS)),
        ]
      : []),
    ...(removal ? [paragraph(removal)] : []),
  ];
}

/** notDeleted is the keys that were due for deletion and are still there. */
export function notDeleted(report: ReportSummary): ViewSection {
  const kept = report.deletions.filter((each) => !isConfirmed(each) && !isUnconfirmed(each));
  const handled = new Set(report.deletions.map(({ key }) => key.id));
  const due = report.digest.due.items.filter(({ id }) => !handled.has(id));
  const blocks: ViewBlock[] = [];
  if (kept.length > 0) {
    blocks.push(tableBlock({ title: 'Keys that were not deleted', heads: HEADS, items: kept, row }));
  }
  if (due.length > 0) {
    blocks.push(
      paragraph(
        report.finished
          ? 'These keys are due, but this run ended before it reached them. The next run evaluates them again.'
          : 'These keys are due, and this run is about to delete them.',
      ),
      tableBlock({
        title: 'Keys that are due',
        heads: ['Key', 'Owner', 'Why'],
        items: due,
        row: (key) => [keyLabel(key), ownerLabel(key), deletionReasons(key)],
      }),
    );
  }
  return { id: 'not-deleted', title: 'Due but not deleted', blocks };
}

function row({ key, owner, rules, evidence, outcome, why }: OwnedDeletion) {
  const reasons = evidence.map((each, index) => `${rules[index] ?? 'rule'}: ${each}`);
  return [
    keyLabel(key),
    ownerLabel({ owner }),
    reasons.length > 0 ? reasons : rules.join(', '),
    why === null ? OUTCOMES[outcome] : [OUTCOMES[outcome], why],
  ];
}
