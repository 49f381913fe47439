import { sanitize } from '../../format.ts';
import { SEVERITIES } from '../../keys/weakness.ts';
import { formatDuration } from '../../time.ts';
import type { InspectedKey } from '../inspect/inspect-key.ts';
import { paintSeverity } from '../palette.ts';
import type { KeyReview } from './key-review.ts';
import { instanceNames, keyTypeText } from './key-text.ts';

/** KEY_COLUMNS are the heads of a table of keys. */
export const KEY_COLUMNS = ['ID', 'NAME', 'TYPE', 'FINGERPRINT', 'AGE', 'INSTANCES', 'FINDINGS'];
/** FREE_TEXT_COLUMNS are those columns that a narrow window may shorten. */
export const FREE_TEXT_COLUMNS = ['NAME', 'INSTANCES'];

/** keyRow is a key as a row of a table, safe to print: `-` for none, `?` for what the provider does not say. */
export function keyRow({ key, use, inspected }: KeyReview, { now }: { now: number }): string[] {
  return [
    sanitize(key.id),
    sanitize(key.name) || '-',
    keyTypeText(key),
    key.fingerprint ?? '-',
    key.createdAt === undefined ? '?' : formatDuration(now - key.createdAt),
    use.kind === 'known' ? instanceNames(use.instances) || '-' : '?',
    worstFinding(inspected),
  ];
}

/** worstFinding is the most severe one, and how many more there are. */
function worstFinding(inspected: InspectedKey | undefined): string {
  if (!inspected) return '?';
  const { findings, evaluated } = inspected;
  const rank = ({ severity }: (typeof findings)[number]) => SEVERITIES.indexOf(severity);
  const [worst, ...others] = findings.toSorted((one, other) => rank(other) - rank(one));
  if (!worst) return evaluated ? '-' : '?';
  const text = `${worst.kind} (${worst.severity})${others.length > 0 ? ` +${others.length}` : ''}`;
  return paintSeverity(worst.severity, text);
}
