import { deletionDue } from './guards/key-guards.ts';
import type { Decision } from './plan.ts';
import type { Policy } from './policy/policy.ts';

/**
 * nextReminder is when people are to be reminded of a marked key, in milliseconds since the epoch: in the past if they
 * should have been already, undefined if that is over. A notice covers all reminders before it, so that a run that comes
 * late sends one for all that it missed.
 */
export function nextReminder(
  { mark }: Pick<Decision, 'mark'>,
  { grace, remind }: Pick<Policy, 'grace' | 'remind'>,
  now: number,
): number | undefined {
  if (!mark?.notified) return undefined;
  const { notified } = mark;
  const due = deletionDue(notified, grace);
  if (now >= due) return undefined;
  const last = Date.parse((notified.reminders?.at(-1) ?? notified).at);
  const times = remind.map((before) => due - before).filter((time) => time > last);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** awaitsReminder tells whether people are to be reminded of a key now. */
export function awaitsReminder(
  decision: Pick<Decision, 'mark'>,
  policy: Pick<Policy, 'grace' | 'remind'>,
  now: number,
): boolean {
  return (nextReminder(decision, policy, now) ?? Number.POSITIVE_INFINITY) <= now;
}
