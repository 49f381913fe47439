import { type Decision, dueTime } from './plan.ts';
import type { Policy } from './policy/policy.ts';

/**
 * nextReminder is when people are to be reminded of a marked key, in milliseconds since the epoch: in the past if they
 * should have been already, undefined if that is over. A notice covers all reminders before it, so that a run that comes
 * late sends one for all that it missed.
 */
export function nextReminder(
  decision: Decision,
  policy: Pick<Policy, 'grace' | 'remind'>,
  now: number,
): number | undefined {
  const notified = decision.mark?.notified;
  const due = dueTime(decision, policy);
  if (notified === undefined || due === undefined || now >= due) return undefined;
  const last = Date.parse((notified.reminders?.at(-1) ?? notified).at);
  const times = policy.remind.map((before) => due - before).filter((time) => time > last);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** awaitsReminder tells whether people are to be reminded of a key now. */
export function awaitsReminder(
  decision: Decision,
  policy: Pick<Policy, 'grace' | 'remind'>,
  now: number,
): boolean {
  const next = nextReminder(decision, policy, now);
  return next !== undefined && next <= now;
}
