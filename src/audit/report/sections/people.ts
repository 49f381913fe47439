import { SEVERITIES, type Severity } from '../../../keys/weakness.ts';
import { type Block, code, type Section, table, text } from '../page.ts';
import type { Report, ReportFinding, ReportKey } from '../report.ts';
import { isGone } from './deleted.ts';
import { dayOf, few, isCompromised, isInUse, isKeyBlob, labelOf, nameOf, reasonOf } from './labels.ts';

const MOST_HUNTED = 20;

/** people is what only a person can settle: compromised keys in use first, then by severity. */
export function people(report: Report): Section {
  const wanted = report.keys.flatMap((key) =>
    key.findings.filter((finding) => wantsPerson(key, finding)).map((finding) => ({ key, finding })),
  );
  const blocks: Block[] = [];
  if (wanted.length > 0) {
    blocks.push(
      table({
        title: 'Findings for people, the most urgent first',
        heads: ['Key', 'Severity', 'What was found', 'What to do', 'Since'],
        items: wanted.sort((one, other) => urgency(other) - urgency(one)),
        row: ({ key, finding }) => [
          labelOf(key),
          { severity: finding.severity },
          [reasonOf(finding), ...openDoors(key, finding)],
          finding.todo,
          dayOf(finding.since),
        ],
      }),
    );
  }
  blocks.push(...hunt(report));
  if (report.besides.length > 0) {
    blocks.push(
      text('While keys were deleted, others changed that this run did not touch:'),
      table({
        title: 'Other keys that changed',
        heads: ['What changed'],
        items: report.besides,
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
  return [`connected with ${few(key.machines ?? []).join(', ')}`];
}

/** hunt is how to find compromised keys on machines: taking one off the account closes no door that is open already. */
function hunt({ keys, deletions }: Report): Block[] {
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
    text('Strangers can log in wherever a compromised key is let in. Look for it on every machine:'),
    ...hunted
      .slice(0, MOST_HUNTED)
      .flatMap(({ name, base64 }) => [
        text(nameOf(name)),
        code('sh', [`sudo grep -rlF --include='authorized_keys*' '${base64}' /root /home /etc/ssh`]),
      ]),
  ];
}

/** worstOf is the gravest of a key's findings; undefined for none. */
export function worstOf({ findings }: ReportKey): Severity | undefined {
  return SEVERITIES.findLast((each) => findings.some(({ severity }) => severity === each));
}
