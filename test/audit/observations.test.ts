import { describe, expect, it } from '@jest/globals';
import { keyNotice, observeAccount, rulesNotEvaluated } from '../../src/audit/observations.ts';
import type { AuditPlan, Decision } from '../../src/audit/plan.ts';
import type { RuleName } from '../../src/audit/rules/rules.ts';
import type { Weakness } from '../../src/keys/weakness.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, deletionFinding, evidenceOf, START } from './parts.ts';

const weakness: Weakness = { kind: 'weak', severity: 'low', evidence: '', source: '', hint: '' };
const mark = { at: '2026-11-24T12:00:00.000Z', rules: ['weak'], policy: 'p' };

function decision(fields: Partial<Decision> = {}): Decision {
  return {
    evidence: evidenceOf(1),
    findings: [],
    deletionFindings: [],
    action: 'keep',
    mark: undefined,
    guards: [],
    ...fields,
  };
}

function planWith(decisions: Decision[], notEvaluated: RuleName[] = []): AuditPlan {
  return {
    decisions,
    notEvaluated: notEvaluated.map((rule) => ({ rule, what: 'a rule', why: '' })),
    guards: [],
    facts: {} as AuditPlan['facts'],
  };
}

describe('what the ledger keeps of a plan', () => {
  const nothing = {
    identity: `${fingerprint(1)}@1`,
    firstSeenAt: START - 300 * DAY,
    returnedAt: undefined,
    isInUse: false,
    isSound: false,
    rules: [],
    mark: undefined,
  };

  it.each<[string, Partial<Decision>, object]>([
    ['a key of which nothing is known', {}, {}],
    [
      'that a key is on an instance',
      { evidence: evidenceOf(1, { use: { kind: 'known', instances: [{ id: 'm', name: 'm' }] } }) },
      { isInUse: true },
    ],
    [
      'since when a key is back',
      { evidence: evidenceOf(1, { presentSince: START - DAY }) },
      { returnedAt: START - DAY },
    ],
    ['not that its use is unknown', { evidence: evidenceOf(1, { use: { kind: 'unknown', why: '' } }) }, {}],
    [
      'that nothing is wrong with a key itself',
      { evidence: evidenceOf(1, { weaknesses: [] }) },
      { isSound: true },
    ],
    ['not where something is', { evidence: evidenceOf(1, { weaknesses: [weakness] }) }, {}],
    [
      'all rules that fire, not only those that ask for its deletion',
      {
        findings: [deletionFinding('weak'), deletionFinding('unused')],
        deletionFindings: [deletionFinding('weak')],
      },
      { rules: ['weak', 'unused'] },
    ],
    ['its mark', { mark }, { mark }],
  ])('is %s', (_, fields, kept) => {
    const { keys } = observeAccount(planWith([decision(fields)]));
    expect(keys).toEqual([{ ...nothing, ...kept }]);
  });

  it('is which rules could not be evaluated, whatever they are called there', () => {
    const plan = planWith([], ['max-age', 'weak']);
    expect(observeAccount(plan).notEvaluated).toEqual(new Set(['max-age', 'weak']));
    expect(rulesNotEvaluated(plan)).toEqual(new Set(['max-age', 'weak']));
    expect(rulesNotEvaluated(planWith([]))).toEqual(new Set());
  });
});

describe('what the ledger keeps of a notice', () => {
  it('is each key and its grace, which one finding is enough to bypass', () => {
    const findings = [deletionFinding('weak'), deletionFinding('unrecognized')];
    const bypassing = [deletionFinding('weak'), deletionFinding('compromised', 'no-grace')];
    const decisions = [
      decision({ deletionFindings: findings }),
      decision({ evidence: evidenceOf(2), deletionFindings: bypassing }),
    ];
    expect(decisions.map((each) => keyNotice(each, 7 * DAY))).toEqual([
      { identity: `${fingerprint(1)}@1`, grace: 7 * DAY },
      { identity: `${fingerprint(2)}@2`, grace: 0 },
    ]);
  });
});
