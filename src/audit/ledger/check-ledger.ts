import type { ChainEntry } from './chain.ts';
import type { KeyRecord, LedgerEvent, LedgerHead, LedgerV1 } from './ledger.ts';

type Fields = Record<string, unknown>;

/**
 * checkHead checks that a parsed JSON value has the shape of the head of an account's ledger. Like all checks here, it is
 * written by hand, because for 100,000 keys a schema library takes longer than the rest of an audit. Throws an Error
 * that says what is wrong, to follow "the ledger cannot be trusted:".
 */
export function checkHead(value: unknown, account: string): asserts value is LedgerHead {
  if (!isObject(value) || value.version !== 2) throw new Error('it is not a ledger of version 2');
  const { revision, bits, parts, segments, held, hash, lock } = value;
  checkCommon(value, account);
  if (!isListOf(parts, isPart) || !Number.isInteger(bits)) throw new Error('its list of parts is damaged');
  if (!isListOf(segments, isSegment)) throw new Error('its list of chain segments is damaged');
  if (!isOptional(held, isHoldRecord)) throw new Error('its list of holds is damaged');
  if (!Number.isInteger(revision) || !isText(hash)) throw new Error('its revision is damaged');
  if (!isOptional(lock, isLock))
    throw new Error('its lock is damaged: while no audit is running, remove "lock" from it');
}

/** checkLedgerV1 checks the same of a ledger of version 1, which has everything in one file. Throws like checkHead. */
export function checkLedgerV1(value: unknown, account: string): asserts value is LedgerV1 {
  if (!isObject(value) || value.version !== 1) throw new Error('it is not a ledger of version 1 or 2');
  checkCommon(value, account);
  if (!isObject(value.keys)) throw new Error('it has no keys');
  for (const [identity, record] of Object.entries(value.keys)) checkRecord(record, identity);
}

/** checkRecord checks the record of a key. Throws like checkHead. */
export function checkRecord(record: unknown, identity: string): asserts record is KeyRecord {
  if (!isKeyRecord(record)) throw new Error(`its record of ${identity} is damaged`);
}

/** readEntry reads an entry of the chain from a line of JSON. Throws like checkHead. */
export function readEntry(line: string): ChainEntry<LedgerEvent> {
  const entry: unknown = JSON.parse(line);
  if (!isEntry(entry)) throw new Error('its chain is damaged');
  return entry;
}

function checkCommon(value: Fields, account: string): void {
  const { runs, chain } = value;
  if (value.account !== account) throw new Error('it belongs to another account');
  if (!isListOf(runs, isRunRecord)) throw new Error('its runs are damaged');
  if (!isObject(chain) || !isListOf(chain.entries, isEntry) || !isLink(chain.anchor) || !isLink(chain.head))
    throw new Error('its chain is damaged');
}

function isLock(lock: unknown): boolean {
  if (!isObject(lock)) return false;
  return isText(lock.run) && isText(lock.holder) && isTime(lock.takenAt) && isTime(lock.until);
}

function isPart(part: unknown): boolean {
  return isObject(part) && Number.isInteger(part.shard) && Number.isInteger(part.keys) && isText(part.sha256);
}

function isSegment(segment: unknown): boolean {
  if (!isObject(segment)) return false;
  const { first, last, to, sha256 } = segment;
  return Number.isInteger(first) && isLink(last) && isTime(to) && isText(sha256);
}

function isKeyRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { seen, returned, used, sound, slow, missing, findings, mark } = record;
  return (
    isTime(seen) &&
    isOptional(returned, isTime) &&
    isOptional(used, isTime) &&
    isOptional(sound, isText) &&
    isOptional(slow, (each) => isObject(each) && isText(each.by) && typeof each.found === 'boolean') &&
    isOptional(missing, isTime) &&
    isOptional(findings, (each) => isObject(each) && Object.values(each).every(isTime)) &&
    isOptional(mark, isMark)
  );
}

function isMark(mark: unknown): boolean {
  if (!isObject(mark)) return false;
  const { at, rules, policy, notified } = mark;
  return isTime(at) && isListOf(rules, isText) && isText(policy) && isOptional(notified, isNotice);
}

function isNotice(notified: unknown): boolean {
  return (
    isReceipt(notified) &&
    isTime(notified.due) &&
    isOptional(notified.reminders, (each) => isListOf(each, isReceipt))
  );
}

function isReceipt(receipt: unknown): receipt is Fields {
  return isObject(receipt) && isTime(receipt.at) && isListOf(receipt.via, isText);
}

function isRunRecord(record: unknown): boolean {
  return (
    isObject(record) &&
    isText(record.run) &&
    isTime(record.at) &&
    Number.isInteger(record.keys) &&
    isObject(record.findings) &&
    Number.isInteger(record.deleted) &&
    isOptional(record.shrank, (shrank) => shrank === true)
  );
}

function isEntry(entry: unknown): entry is ChainEntry<LedgerEvent> {
  return (
    isObject(entry) &&
    isLink(entry) &&
    isTime(entry.at) &&
    isText(entry.run) &&
    isText(entry.prev) &&
    EVENTS.get(entry.kind)?.(entry) === true
  );
}

const KEY_EVENT = ({ key }: Fields) => isText(key);
const FAILED_EVENT = ({ key, why }: Fields) => isText(key) && isText(why);
const MARK_EVENT = ({ keys, policy }: Fields) => isListOf(keys, isText) && isText(policy);

const NOTICE_EVENT = ({ keys, via }: Fields) => isListOf(keys, isText) && isListOf(via, isText);

const CHECKS: Record<LedgerEvent['kind'], (event: Fields) => boolean> = {
  marked: MARK_EVENT,
  cleared: MARK_EVENT,
  notified: NOTICE_EVENT,
  reminded: NOTICE_EVENT,
  reported: NOTICE_EVENT,
  deleting: ({ key, rules, undo, policy }) =>
    isText(key) && isListOf(rules, isText) && isUndo(undo) && isText(policy),
  accepted: KEY_EVENT,
  deleted: KEY_EVENT,
  gone: KEY_EVENT,
  confirmed: KEY_EVENT,
  failed: FAILED_EVENT,
  skipped: FAILED_EVENT,
  restored: ({ key, as }) => isText(key) && isText(as),
  'count-accepted': ({ count, by }) => Number.isInteger(count) && isText(by),
  held: isHold,
  'put-back': ({ revision }) => Number.isInteger(revision),
};
const EVENTS = new Map<unknown, (event: Fields) => boolean>(Object.entries(CHECKS));

function isHoldRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { readUntil, refused, holds } = record;
  return (
    isObject(readUntil) &&
    Object.values(readUntil).every(isTime) &&
    isListOf(refused, isText) &&
    isListOf(holds, isHold)
  );
}

function isHold(hold: unknown): boolean {
  if (!isObject(hold)) return false;
  const { fingerprint, by, until, why, source } = hold;
  return isTime(until) && [fingerprint, by, why, source].every(isText);
}

function isUndo(undo: unknown): boolean {
  if (!isObject(undo)) return false;
  return [undo.id, undo.name, undo.publicKey, undo.fingerprint].every(isText);
}

function isLink(link: unknown): boolean {
  return isObject(link) && Number.isInteger(link.n) && isText(link.hash);
}

function isListOf(value: unknown, check: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(check);
}

function isOptional(value: unknown, check: (value: unknown) => boolean): boolean {
  return value === undefined || check(value);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
