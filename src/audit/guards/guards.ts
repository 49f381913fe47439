import type { Guard } from './guard.ts';
import type { GuardKind } from './guard-kind.ts';
import type { KeyGuardName } from './key-guards.ts';
import type { RunGuardName } from './run-guards.ts';

/** GuardName is the name of a guard, of a run or of a key. */
export type GuardName = RunGuardName | KeyGuardName;

/** GuardResult is a guard's decision. */
export interface GuardResult {
  guard: GuardName;
  scope: 'run' | 'key';
  kind: GuardKind;
  needsPerson: boolean;
  blocks: boolean;
  /** Why it blocks, or why not. */
  reason: string;
}

/** evaluateGuards evaluates all guards of a list. */
export function evaluateGuards<Facts>(guards: Guard<Facts, GuardName>[], facts: Facts): GuardResult[] {
  return guards.map((guard) => ({
    guard: guard.name,
    scope: guard.scope,
    kind: guard.kind,
    needsPerson: guard.needsPerson === true,
    blocks: guard.blocks(facts),
    reason: guard.describe(facts),
  }));
}

/** blockingGuards are the results of those guards of a list that block. */
export function blockingGuards<Facts>(guards: Guard<Facts, GuardName>[], facts: Facts): GuardResult[] {
  return evaluateGuards(
    guards.filter((guard) => guard.blocks(facts)),
    facts,
  );
}
