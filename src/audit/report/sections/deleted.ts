import { isFingerprint } from '../../../keys/fingerprint.ts';
import { shellCommand } from '../../../shell.ts';
import type { OwnedDeletion, Report, ReportDeletion } from '../report.ts';
import { reportName } from '../report-name.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { deletionReasons, keyLabel, ownerLabel } from './labels.ts';

const MOST_COMMANDS = 100;
const HEADS = ['Key', 'Owner', 'Why', 'Outcome'];

const OUTCOMES = {
  confirmed: 'deleted, confirmed by a new listing',
  deleted: 'deleted according to the provider, not yet confirmed by a listing',
  gone: 'already gone, not yet confirmed by a listing',
  failed: 'could not be deleted',
  skipped: 'skipped by the check right before its deletion',
  'not-attempted': 'not attempted',
};

/** deleted is what this run deleted, and how to restore it. */
export function deleted(report: Report): ViewSection {
  const gone = report.deletions.filter(isGone);
  const fingerprints = gone.map(({ key }) => key.fingerprint).filter(isFingerprint);
  const commands = fingerprints.map((each) =>
    shellCommand(['keylease', 'restore', '--report', `${reportName(report)}.json`, each]),
  );
  const blocks: ViewBlock[] = [tableBlock({ title: 'Deleted keys', heads: HEADS, items: gone, row })];
  if (commands.length > 0) {
    blocks.push(
      paragraph('To restore a key, in the directory of the reports:'),
      codeBlock('sh', commands.slice(0, MOST_COMMANDS)),
    );
  }
  if (report.provider.removal) blocks.push(paragraph(report.provider.removal));
  return { id: 'deleted', title: 'Deleted', blocks: gone.length > 0 ? blocks : [] };
}

/** notDeleted is the keys that were due for deletion and are still there. */
export function notDeleted(report: Report): ViewSection {
  const kept = report.deletions.filter((deletion) => !isGone(deletion));
  const handled = new Set(report.deletions.map(({ key }) => key.id));
  const due = report.keys.filter(({ decision, id }) => decision === 'delete' && !handled.has(id));
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

/** isGone tells whether the account no longer has a key, confirmed or not. */
export function isGone({ outcome }: ReportDeletion): boolean {
  return outcome === 'confirmed' || outcome === 'deleted' || outcome === 'gone';
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
