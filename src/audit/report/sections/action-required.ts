import { SEVERITIES, type Severity } from '../../../keys/weakness.ts';
import type { Report, ReportFinding, ReportKey } from '../report.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { isGone } from './deleted.ts';
import {
  findingReason,
  firstFew,
  isCompromised,
  isInUse,
  isKeyBlob,
  isoDate,
  keyLabel,
  keyNameLabel,
} from './labels.ts';

const MOST_HUNTED = 20;

/** actionRequired is what only a person can settle: compromised keys in use first, then by severity. */
export function actionRequired(report: Report): ViewSection {
  const wanted = report.keys.flatMap((key) =>
    key.findings.filter((finding) => wantsPerson(key, finding)).map((finding) => ({ key, finding })),
  );
  const blocks: ViewBlock[] = [];
  if (wanted.length > 0) {
    blocks.push(
      tableBlock({
        title: 'Findings for people, the most urgent first',
        heads: ['Key', 'Severity', 'What was found', 'What to do', 'Since'],
        items: wanted.sort((one, other) => urgency(other) - urgency(one)),
        row: ({ key, finding }) => [
          keyLabel(key),
          { severity: finding.severity },
          [findingReason(finding), ...openDoors(key, finding)],
          finding.hint,
          isoDate(finding.since),
        ],
      }),
    );
  }
  blocks.push(...hunt(report));
  if (report.otherChanges.length > 0) {
    blocks.push(
      paragraph('While keys were deleted, others changed that this run did not touch:'),
      tableBlock({
        title: 'Other keys that changed',
        heads: ['What changed'],
        items: report.otherChanges,
        row: (each) => [each],
      }),
    );
  }
  return { id: 'people', title: 'Needs a person', blocks };
}

/** A compromised key that is not deleted is for people too, whatever the policy wants. */
function wantsPerson({ decision }: ReportKey, finding: ReportFinding): boolean {
  return finding.do === 'report' || (finding.rule === 'compromised' && decision === 'blocked');
}

function urgency({ key, finding }: { key: ReportKey; finding: ReportFinding }): number {
  const first = openDoors(key, finding).length > 0 ? SEVERITIES.length : 0;
  return first + SEVERITIES.indexOf(finding.severity);
}

/** The machines that strangers can log in to. */
function openDoors(key: ReportKey, { rule }: ReportFinding): string[] {
  if (rule !== 'compromised' || !isInUse(key)) return [];
  return [`connected with ${firstFew(key.instances ?? []).join(', ')}`];
}

/** hunt is how to find compromised keys on machines: taking one off the account closes no door that is open already. */
function hunt({ keys, deletions }: Report): ViewBlock[] {
  const listed = keys
    .filter(isCompromised)
    .sort((one, other) => Number(isInUse(other)) - Number(isInUse(one)));
  const gone = deletions.filter((each) => isGone(each) && each.rules.includes('compromised'));
  const hunted = [
    ...listed.map(({ name, publicKey }) => ({ name, base64: publicKey })),
    ...gone.map(({ key }) => ({ name: key.name, base64: key.publicKey.split(/\s+/)[1] ?? null })),
  ].filter(({ base64 }) => isKeyBlob(base64));
  if (hunted.length === 0) return [];
  return [
    paragraph('Strangers can log in wherever a compromised key is let in. Look for it on every machine:'),
    ...hunted
      .slice(0, MOST_HUNTED)
      .flatMap(({ name, base64 }) => [
        paragraph(keyNameLabel(name)),
        codeBlock('sh', [`sudo grep -rlF --include='authorized_keys*' '${base64}' /root /home /etc/ssh`]),
      ]),
  ];
}

/** worstSeverity is the gravest of a key's findings; undefined for none. */
export function worstSeverity({ findings }: ReportKey): Severity | undefined {
  return SEVERITIES.findLast((each) => findings.some(({ severity }) => severity === each));
}
