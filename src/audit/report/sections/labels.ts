import { count, minute, span } from '../../words.ts';
import type { Cell, Inline } from '../page.ts';
import type { Report, ReportFinding, ReportKey } from '../report.ts';

/** labelOf names a key: its name, its fingerprint, or its id where it has none. */
export function labelOf(key: { id: string; name: string; fingerprint: string | null }): Cell {
  return [nameOf(key.name), { code: key.fingerprint || `id ${key.id}` }];
}

/** nameOf is a key's name. */
export function nameOf(name: string): Inline {
  return name.trim() === '' ? 'without a name' : { code: name };
}

/** few is the beginning of a list, and how many more there are. */
export function few<Item>(items: Item[], most = 3): (Item | string)[] {
  if (items.length <= most + 1) return items;
  return [...items.slice(0, most), `and ${items.length - most} more`];
}

/** dayOf is the day of a time in ISO 8601. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** momentOf is a time in ISO 8601 for people. */
export function momentOf(time: string): string {
  return `${minute(Date.parse(time))} UTC`;
}

/** waitOf is how long it is from the writing of a report until a time. */
export function waitOf({ writtenAt }: Report, time: string): string {
  const left = Date.parse(time) - Date.parse(writtenAt);
  return left > 0 ? `${span(left)} left` : 'at the next run';
}

/** isCompromised tells whether strangers have a key too. */
export function isCompromised({ findings }: ReportKey): boolean {
  return findings.some(({ rule }) => rule === 'compromised');
}

/** isInUse tells whether a machine is known to be connected with a key. */
export function isInUse({ machines }: ReportKey): boolean {
  return machines !== null && machines.length > 0;
}

/** condemnedFor is why a key is to be deleted. */
export function condemnedFor({ findings }: ReportKey): Cell {
  return findings.filter((finding) => finding.do === 'delete').map(reasonOf);
}

/** reasonOf is what a rule found. */
export function reasonOf({ rule, evidence }: Pick<ReportFinding, 'rule' | 'evidence'>): string {
  return `${rule}: ${evidence}`;
}

/** isFingerprint tells whether a text is a SHA256 fingerprint as OpenSSH prints it, which is safe in any command. */
export function isFingerprint(text: string | null): text is string {
  return text !== null && /^SHA256:[A-Za-z0-9+/]{43}$/.test(text);
}

/** isKeyBlob tells whether a text can be a public key in base64 (its type comes first, after its length), which is safe within single quotes. */
export function isKeyBlob(text: string | null): text is string {
  return text !== null && /^AAAA[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** keys is a number of keys with its verb: `1 key waits`, `2 keys wait`. */
export function keys(number: number, verb: { one: string; many: string }): string {
  return `${count(number, 'key')} ${number === 1 ? verb.one : verb.many}`;
}
