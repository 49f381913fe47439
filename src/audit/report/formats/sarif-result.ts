import { createHash } from 'node:crypto';
import type { Location, Result } from 'sarif';
import type { KeyFinding } from '../finding-groups.ts';
import type { OwnedDeletion } from '../report.ts';
import { isoDate } from '../sections/labels.ts';
import { SEVERITY_SCALES } from '../severity-scales.ts';
import { sarifText } from './sarif-text.ts';

/** ResultContext is what a result says beside the finding. */
interface ResultContext {
  /** Name of the account. */
  account: string;
  /** The policy, as a reference relative to the root of the repository. */
  policy: string;
  ruleId: string;
  /** Where the rule is in the list of rules. */
  ruleIndex: number;
  /** What the run did about the key. */
  outcome: OwnedDeletion['outcome'] | undefined;
}

/**
 * sarifResult is a finding as SARIF has it (SARIF 2.1.0, 3.27). It is on the first line of the policy, because GitHub rejects
 * what has no place in a file, and the key is its logical location. It is told from others by the id of the finding alone.
 */
export function sarifResult({ key, finding }: KeyFinding, context: ResultContext): Result {
  const { ruleId, ruleIndex, outcome } = context;
  const { decision, dueAt, owner } = key;
  return {
    ruleId,
    ruleIndex,
    level: SEVERITY_SCALES[finding.severity].level,
    message: { text: message({ key, finding }, context) },
    locations: [location(key, context)],
    fingerprints: { 'findingId/v1': finding.id },
    // The only one that GitHub looks at ("SARIF support for code scanning").
    partialFingerprints: {
      primaryLocationLineHash: createHash('sha256').update(finding.id).digest('hex'),
    },
    baselineState: finding.isNew ? 'new' : 'unchanged',
    properties: { decision, dueAt, owner, since: finding.since, ...(outcome && { outcome }) },
  };
}

/** Where there is little space, only the first sentence is shown. */
function message(
  { key, finding }: KeyFinding,
  { account, outcome }: Pick<ResultContext, 'account' | 'outcome'>,
): string {
  const { id, name, fingerprint, decision, dueAt } = key;
  const isDue = decision === 'mark' && dueAt !== null;
  return sarifText(
    [
      `SSH key ${name || '(unnamed)'} on ${account}: ${finding.evidence}`,
      fingerprint ?? `Its id is ${id}`,
      ...(outcome === 'confirmed' ? ['Deleted in this run'] : []),
      ...(isDue ? [`To be deleted from ${isoDate(dueAt)} on`] : []),
      finding.hint,
    ]
      .join('. ')
      .concat('.'),
  );
}

function location(
  { id, name, fingerprint }: KeyFinding['key'],
  { account, policy }: Pick<ResultContext, 'account' | 'policy'>,
): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: policy, uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    },
    logicalLocations: [
      { name: name || id, fullyQualifiedName: `${account}/${fingerprint ?? id}`, kind: 'resource' },
    ],
  };
}
