import { SEVERITIES, type Severity } from '../../../keys/weakness.ts';
import { exposesPrivateKey } from '../../rules/rules.ts';
import { isConfirmed } from '../proof.ts';
import type { Report, ReportFinding, ReportKey } from '../report.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import {
  findingReason,
  firstFew,
  isExposed,
  isInUse,
  isKeyBlob,
  isoDate,
  keyLabel,
  keyNameLabel,
} from './labels.ts';

const MOST_SEARCHED = 20;

/** actionRequired is what needs a person: publicly known keys in use first, then by severity. */
export function actionRequired(report: Report): ViewSection {
  const findings = report.keys.flatMap((key) =>
    key.findings.filter((finding) => needsPerson(key, finding)).map((finding) => ({ key, finding })),
  );
  const blocks: ViewBlock[] = [];
  if (findings.length > 0) {
    blocks.push(
      tableBlock({
        title: 'Findings to act on, most urgent first',
        heads: ['Key', 'Severity', 'Finding', 'What to do', 'Since'],
        items: findings.sort((one, other) => urgency(other) - urgency(one)),
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

/** A publicly known key that is not deleted needs a person too, whatever the policy says. */
function needsPerson({ decision }: ReportKey, finding: ReportFinding): boolean {
  return finding.do === 'report' || (exposesPrivateKey([finding.rule]) && decision === 'blocked');
}

function urgency({ key, finding }: { key: ReportKey; finding: ReportFinding }): number {
  const first = exposedInstances(key, finding).length > 0 ? SEVERITIES.length : 0;
  return first + SEVERITIES.indexOf(finding.severity);
}

/** exposedInstances names the machines that anyone with the published private key can log in to. */
function exposedInstances(key: ReportKey, { rule }: ReportFinding): string[] {
  if (!exposesPrivateKey([rule]) || !isInUse(key)) return [];
  return [`on ${firstFew(key.instances ?? []).join(', ')}`];
}

/** searchCommands find publicly known keys on machines: removing a key from the account does not remove it there. */
function searchCommands({ keys, deletions }: Report): ViewBlock[] {
  const listed = keys.filter(isExposed).sort((one, other) => Number(isInUse(other)) - Number(isInUse(one)));
  const gone = deletions.filter((each) => isConfirmed(each) && exposesPrivateKey(each.rules));
  const searched = [
    ...listed.map(({ name, publicKey }) => ({ name, base64: publicKey })),
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

/** worstSeverity is the highest severity of a key's findings; undefined for none. */
export function worstSeverity({ findings }: ReportKey): Severity | undefined {
  return SEVERITIES.findLast((each) => findings.some(({ severity }) => severity === each));
}
