import { exposesPrivateKey } from '../../rules/rules.ts';
import type { ReportSummary } from '../key-digest.ts';
import { isConfirmed } from '../proof.ts';
import type { ReportFinding, ReportKey } from '../report.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { findingReason, firstFew, isInUse, isKeyBlob, isoDate, keyLabel, keyNameLabel } from './labels.ts';

const MOST_SEARCHED = 20;

/** actionRequired is what needs a person: publicly known keys in use first, then by severity. */
export function actionRequired(report: ReportSummary): ViewSection {
  const { toAct } = report.digest;
  const blocks: ViewBlock[] = [];
  if (toAct.total > 0) {
    blocks.push(
      tableBlock({
        title: 'Findings to act on, most urgent first',
        heads: ['Key', 'Severity', 'Finding', 'What to do', 'Since'],
        items: toAct,
        row: ({ key, finding }) => [
          keyLabel(key),
          { severity: finding.severity },
          [findingReason(finding), ...exposedInstances(key, finding)],
          finding.hint,
          isoDate(finding.since),
        ],
      }),
    );
  }
  blocks.push(...searchCommands(report));
  if (report.otherChanges.length > 0) {
    blocks.push(
      paragraph('While this run was deleting keys, somebody else changed these:'),
      tableBlock({
        title: 'Keys changed by somebody else',
        heads: ['What changed'],
        items: report.otherChanges,
        row: (each) => [each],
      }),
    );
  }
  return { id: 'action-required', title: 'Action required', blocks };
}

/** exposedInstances names the machines that anyone with the published private key can log in to. */
function exposedInstances(key: ReportKey, { rule }: ReportFinding): string[] {
  if (!exposesPrivateKey([rule]) || !isInUse(key)) return [];
  return [`on ${firstFew(key.instances ?? []).join(', ')}`];
}

/** searchCommands find publicly known keys on machines: removing a key from the account does not remove it there. */
function searchCommands({ digest, deletions }: ReportSummary): ViewBlock[] {
  const gone = deletions.filter((each) => isConfirmed(each) && exposesPrivateKey(each.rules));
  const searched = [
    ...digest.exposed.items.map(({ name, publicKey }) => ({ name, base64: publicKey })),
    ...gone.map(({ key }) => ({ name: key.name, base64: key.publicKey.split(/\s+/)[1] ?? null })),
  ].filter(({ base64 }) => isKeyBlob(base64));
  if (searched.length === 0) return [];
  return [
    paragraph('Anyone can log in wherever a compromised key is authorized. Look for it on every machine:'),
    ...searched
      .slice(0, MOST_SEARCHED)
      .flatMap(({ name, base64 }) => [
        paragraph(keyNameLabel(name)),
        codeBlock('sh', [`sudo grep -rlF --include='authorized_keys*' '${base64}' /root /home /etc/ssh`]),
      ]),
  ];
}
