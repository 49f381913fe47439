import { pluralize } from '../../../format.ts';
import { formatDuration, formatTimestamp } from '../../../time.ts';
import type { RunRecord } from '../../ledger/ledger.ts';
import { exposesPrivateKey, RULES } from '../../rules/rules.ts';
import type { Report, ReportFinding, ReportKey } from '../report.ts';
import type { InlineText, ViewCell } from '../view-model.ts';

/** DECISIONS are the decisions about keys, in words. */
export const DECISIONS = { keep: 'stays', mark: 'waiting', delete: 'due', blocked: 'blocked' };

/** totalFindings is how many findings a run had. */
export function totalFindings({ findings }: Pick<RunRecord, 'findings'>): number {
  return Object.values(findings).reduce((sum, each) => sum + each, 0);
}

/** keyLabel is a key's name and its fingerprint, or its id if it has none. */
export function keyLabel(key: { id: string; name: string; fingerprint: string | null }): ViewCell {
  return [keyNameLabel(key.name), { code: key.fingerprint || `id ${key.id}` }];
}

/** keyNameLabel is a key's name. */
export function keyNameLabel(name: string): InlineText {
  return name.trim() === '' ? 'unnamed key' : { code: name };
}

/** keyTypeLabel is the type of a key and its size: `ssh-rsa 2048`. */
export function keyTypeLabel({ type, bits }: Pick<ReportKey, 'type' | 'bits'>): string {
  return [type, bits].filter((each) => each !== null).join(' ') || 'not a key';
}

/** ownerLabel is whose key it is. */
export function ownerLabel({ owner }: { owner: string | null }): string {
  return owner ?? 'no known owner';
}

/** firstFew is the first `most` items of a list, and how many more there are. */
export function firstFew<Item>(items: Item[], most = 3): (Item | string)[] {
  if (items.length <= most + 1) return items;
  return [...items.slice(0, most), `and ${items.length - most} more`];
}

/** isoDate is the day of a time in ISO 8601. */
export function isoDate(time: string): string {
  return time.slice(0, 10);
}

/** utcTimestamp formats a time in ISO 8601 for people: `2026-11-22 10:30 UTC`. */
export function utcTimestamp(time: string): string {
  return formatTimestamp(Date.parse(time));
}

/** timeLeft says how much time is left from the writing of a report until a time. */
export function timeLeft({ writtenAt }: Pick<Report, 'writtenAt'>, time: string): string {
  const left = Date.parse(time) - Date.parse(writtenAt);
  return left > 0 ? formatDuration(left) : 'due at the next run';
}

/** isExposed tells whether the private key is publicly known. */
export function isExposed({ findings }: ReportKey): boolean {
  return exposesPrivateKey(findings.map(({ rule }) => rule));
}

/** isInUse tells whether a key is known to be on a machine. */
export function isInUse({ instances }: ReportKey): boolean {
  return instances !== null && instances.length > 0;
}

/** deletionReasons are the findings that call for a key's deletion. */
export function deletionReasons({ findings }: ReportKey): ViewCell {
  return findings.filter((finding) => finding.do === 'delete').map(findingReason);
}

/** findingReason is what a rule found. */
export function findingReason({ rule, evidence }: Pick<ReportFinding, 'rule' | 'evidence'>): string {
  return `${rule}: ${evidence}`;
}

/** ruleTitle is a rule for people. */
export function ruleTitle(rule: string): string {
  return RULES.find(({ name }) => name === rule)?.title ?? rule;
}

/** commonReason is the only reason that a guard gave, or an example: most guards give a different one for each key. */
export function commonReason([first = '', second]: string[]): string {
  return second === undefined ? first : `for example: ${first}`;
}

/** isKeyBlob tells whether a text looks like a public key in base64. If so, it is safe within single quotes in a shell. */
export function isKeyBlob(text: string | null): text is string {
  return text !== null && /^AAAA[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** keysThat is a number of keys with its verb: `1 key was`, `2 keys were`. */
export function keysThat(number: number, verb: { one: string; many: string }): string {
  return `${pluralize(number, 'key')} ${number === 1 ? verb.one : verb.many}`;
}
