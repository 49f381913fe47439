import { isFingerprint } from '../../../keys/fingerprint.ts';
import type { Report, ReportDeletion } from '../report.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { deletionReasons, keyLabel } from './labels.ts';

const MOST_COMMANDS = 100;

const OUTCOMES = {
  confirmed: 'gone, as a fresh listing shows',
  deleted: 'deleted, says the provider; no listing proves it yet',
  gone: 'gone before it was asked for; no listing proves it yet',
  failed: 'could not be deleted',
  spared: 'spared by a last look',
  'not-attempted': 'not come to',
};

/** deleted is what is gone by this run, and how to put it back. */
export function deleted(report: Report): ViewSection {
  const gone = report.deletions.filter(isGone);
  const fingerprints = gone.map(({ key }) => key.fingerprint).filter(isFingerprint);
  const commands = fingerprints.map((each) => `keylease restore --report report.json ${each}`);
  const blocks: ViewBlock[] = [
    tableBlock({ title: 'Deleted keys', heads: ['Key', 'Why', 'Outcome'], items: gone, row }),
  ];
  if (commands.length > 0) {
    blocks.push(
      paragraph('Each can be put back as it was:'),
      codeBlock('sh', commands.slice(0, MOST_COMMANDS)),
    );
  }
  if (report.provider.removal) blocks.push(paragraph(report.provider.removal));
  return { id: 'deleted', title: 'Deleted now', blocks: gone.length > 0 ? blocks : [] };
}

/** notDeleted is what was due and is still there. */
export function notDeleted(report: Report): ViewSection {
  const tried = report.deletions.filter((deletion) => !isGone(deletion));
  const begun = new Set(report.deletions.map(({ key }) => key.id));
  const due = report.keys.filter(({ decision, id }) => decision === 'delete' && !begun.has(id));
  const blocks: ViewBlock[] = [];
  if (tried.length > 0) {
    const heads = ['Key', 'Why', 'Outcome'];
    blocks.push(tableBlock({ title: 'Keys that were to be deleted', heads, items: tried, row }));
  }
  if (due.length > 0) {
    blocks.push(
      paragraph(
        report.finished
          ? 'These keys are due, and this run ended before it came to them. The next one looks at them anew.'
          : 'These keys are due, and this run goes on to delete them.',
      ),
      tableBlock({
        title: 'Keys that are due',
        heads: ['Key', 'Why'],
        items: due,
        row: (key) => [keyLabel(key), deletionReasons(key)],
      }),
    );
  }
  return { id: 'not-deleted', title: 'Due, and not deleted', blocks };
}

/** isGone tells whether the account no longer has a key, as far as anybody can say. */
export function isGone({ outcome }: ReportDeletion): boolean {
  return outcome === 'confirmed' || outcome === 'deleted' || outcome === 'gone';
}

function row({ key, rules, evidence, outcome, why }: ReportDeletion) {
  const reasons = evidence.map((each, index) => `${rules[index] ?? 'rule'}: ${each}`);
  return [
    keyLabel(key),
    reasons.length > 0 ? reasons : rules.join(', '),
    why === null ? OUTCOMES[outcome] : [OUTCOMES[outcome], why],
  ];
}
