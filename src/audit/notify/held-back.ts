import { pluralize } from '../../format.ts';
import type { ReportSummary } from '../report/key-digest.ts';
import { commonReason } from '../report/sections/labels.ts';
import { type MessageSection, printableLine } from './message-parts.ts';

/** heldBack says how many keys stay though a rule calls for their deletion, which guards hold them, and why. */
export function heldBack({ mode, digest }: ReportSummary): MessageSection {
  const guards = [...digest.guards].filter(([, { blocked, kind }]) => blocked > 0 && kind !== 'notice');
  const lines = guards.map(([guard, { blocked, reasons }]) =>
    printableLine(`${guard}: ${pluralize(blocked, 'key')}, ${commonReason(reasons)}`),
  );
  const title = `Held back: ${pluralize(digest.decisions.blocked, 'key')}`;
  // Where nothing is armed, nothing is held back.
  return { title, lines: mode === 'armed' ? lines : [] };
}
