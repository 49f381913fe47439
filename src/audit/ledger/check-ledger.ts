import type { Ledger, LedgerEvent } from './ledger.ts';

type Fields = Record<string, unknown>;

/**
 * checkLedger checks that a parsed JSON value has the shape of an account's ledger; verifyChain checks its chain. It is
 * written by hand, because for 100,000 keys a schema library takes longer than the rest of an audit. Throws an Error
 * that says what is wrong, to follow "the ledger cannot be trusted:".
 */
export function checkLedger(value: unknown, account: string): asserts value is Ledger {
  if (!isObject(value) || value.version !== 1) throw new Error('it is not a ledger of version 1');
  if (value.account !== account) throw new Error('it belongs to another account');
  const { keys, runs, chain } = value;
  if (!isObject(keys)) throw new Error('it has no keys');
  if (!isListOf(runs, isRunRecord)) throw new Error('its runs are damaged');
  if (!isObject(chain) || !isListOf(chain.entries, isEntry) || !isLink(chain.anchor) || !isLink(chain.head))
    throw new Error('its chain is damaged');
  for (const [identity, record] of Object.entries(keys)) {
    if (!isKeyRecord(record)) throw new Error(`its record of ${identity} is damaged`);
  }
}

function isKeyRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { seen, returned, used, sound, missing, findings, mark } = record;
  return (
    isTime(seen) &&
    isOptional(returned, isTime) &&
    isOptional(used, isTime) &&
    isOptional(sound, isText) &&
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

function isEntry(entry: unknown): boolean {
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
};
const EVENTS = new Map<unknown, (event: Fields) => boolean>(Object.entries(CHECKS));

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
