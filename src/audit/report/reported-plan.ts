import { rulesNotEvaluated } from '../observations.ts';
import type { AuditPlan } from '../plan.ts';
import type { ReportedPlan } from './build-report.ts';
import { KeyDigest } from './key-digest.ts';
import { type KeyParts, reportKey } from './report-key.ts';
import { resolvedFindings } from './resolved.ts';
import { rowsOf } from './run-report.ts';

/** reportPlan is what a report says about the keys of a plan that is in memory as a whole. `account` is its name. */
export function reportPlan(
  plan: AuditPlan,
  { account, ...parts }: KeyParts & { account: string },
): ReportedPlan {
  const { decisions, ...run } = plan;
  const { before, now } = parts;
  const keys = decisions.map((decision) => reportKey(decision, parts));
  const digest = new KeyDigest(now);
  for (const key of keys) digest.add(key);
  const notEvaluated = rulesNotEvaluated(plan);
  const isWhole = plan.facts.incomplete === undefined;
  const resolved = isWhole ? resolvedFindings({ account, decisions, before, notEvaluated }) : [];
  return { ...run, digest, rows: rowsOf(keys), resolved };
}
