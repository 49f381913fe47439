/**
 * GUARD_KINDS say what lifts a guard.
 * `report-only`: the policy, which asks for reports alone.
 * `temporary`: what it is about; the next run may find it different.
 * `permanent`: nothing, while the key is what it is; it is not marked, or no longer.
 * `notice`: telling people; until then the key is marked and waits.
 * `waiting`: time alone; until then the key is marked and waits.
 */
export const GUARD_KINDS = ['report-only', 'temporary', 'permanent', 'notice', 'waiting'] as const;

/** GuardKind is one of GUARD_KINDS. */
export type GuardKind = (typeof GUARD_KINDS)[number];
