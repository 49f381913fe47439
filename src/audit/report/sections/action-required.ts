import { pluralize } from '../../../format.ts';
import { exposesPrivateKey } from '../../rules/rules.ts';
import type { KeyFinding } from '../finding-groups.ts';
import type { ReportSummary } from '../key-digest.ts';
import { isConfirmed } from '../proof.ts';
import type { ReportFinding, ReportKey } from '../report.ts';
import type { TopList } from '../top-list.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import {
  findingReason,
  firstFew,
  isInUse,
  isKeyBlob,
  isoDate,
  keyLabel,
  keyNameLabel,
  ruleTitle,
} from './labels.ts';

const MOST_SEARCHED = 20;

/** actionRequired is what needs a person: publicly known keys in use first, then by severity. */
export function actionRequired(report: ReportSummary): ViewSection {
  const blocks = report.digest.toAct.groups.map(findingGroup);
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

/** findingGroup is the findings of one rule and severity, under a line that says how many there are and what to do. */
function findingGroup({ items, total }: TopList<KeyFinding>): ViewBlock {
  const { rule, severity } = (items[0] as KeyFinding).finding;
  const title = ruleTitle(rule);
  const hints = [...new Set(items.map(({ finding }) => finding.hint))];
  const isOneHint = hints.length === 1;
  const table = tableBlock({
    title,
    heads: ['Key', 'Finding', ...(isOneHint ? [] : ['What to do']), 'Since'],
    items: { items, total },
    row: ({ key, finding }) => [
      keyLabel(key),
      [findingReason(finding), ...exposedInstances(key, finding)],
      ...(isOneHint ? [] : [finding.hint]),
      isoDate(finding.since),
    ],
  });
  const summary = [
    { severity },
    `${title}: ${pluralize(total, 'key')}.`,
    ...(isOneHint ? [`${hints[0]}.`] : []),
  ];
  return { kind: 'fold', summary, blocks: [table] };
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
  const commands = searched
    .slice(0, MOST_SEARCHED)
    .flatMap(({ name, base64 }) => [
      paragraph(keyNameLabel(name)),
      codeBlock('sh', [`sudo grep -rlF --include='authorized_keys*' '${base64}' /root /home /etc/ssh`]),
    ]);
  const summary = [
    'Anyone can log in wherever a compromised key is authorized. Look for it on every machine:',
  ];
  return [{ kind: 'fold', summary, blocks: commands }];
}
