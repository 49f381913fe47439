import { describe, expect, it } from '@jest/globals';
import { parseEvent } from '../../lambda/parse-event.ts';

describe('an event', () => {
  const all = {
    kind: 'audit',
    accounts: undefined,
    acceptCount: undefined,
    callsLeft: undefined,
    page: true,
  };

  it.each<[string, unknown, object]>([
    ['the audit of all accounts', {}, all],
    [
      'that too, where EventBridge made it',
      { 'detail-type': 'Scheduled Event', account: '123456789012' },
      all,
    ],
    ['the audit of one', { account: 'lab' }, { ...all, accounts: ['lab'] }],
    [
      'the audit of some',
      { accounts: ['lab', 'prod'], callsLeft: 3 },
      { ...all, accounts: ['lab', 'prod'], callsLeft: 3 },
    ],
    [
      'that, with as many keys as a person confirms',
      { account: 'lab', acceptCount: 12 },
      { accounts: ['lab'], acceptCount: 12 },
    ],
    ['that, with none', { account: 'lab', acceptCount: 0 }, { accounts: ['lab'], acceptCount: 0 }],
    [
      'some, without the page',
      { accounts: ['lab'], callsLeft: 0, page: false },
      { ...all, accounts: ['lab'], callsLeft: 0, page: false },
    ],
    ['the page about all', { page: true }, { kind: 'page' }],
    ['their names', { list: true }, { kind: 'list' }],
    [
      'an explanation',
      { explain: 'SHA256:x', account: 'lab' },
      { kind: 'explain', fingerprint: 'SHA256:x', account: 'lab' },
    ],
    [
      'a key to be restored',
      { restore: 'SHA256:x', account: 'lab' },
      { kind: 'restore', fingerprint: 'SHA256:x', account: 'lab', id: undefined },
    ],
    [
      'that, by the id it had',
      { restore: 'SHA256:x', account: 'lab', id: '7' },
      { kind: 'restore', fingerprint: 'SHA256:x', account: 'lab', id: '7' },
    ],
  ])('asks for %s', (_, event, request) => {
    expect(parseEvent(event)).toMatchObject(request);
  });

  it.each<[unknown, string]>([
    ...[null, undefined, [], 'lab', 7].map((event): [unknown, string] => [event, 'it is not a JSON object']),
    [{ acount: 'lab' }, 'unknown field acount'],
    [{ account: '' }, 'its account is not a string, or is empty'],
    [{ explain: 7, account: 'lab' }, 'its explain is not a string, or is empty'],
    [{ explain: 'SHA256:x' }, 'explain needs an account'],
    [{ list: false }, 'list must be true, without other fields'],
    [{ list: true, account: 'lab' }, 'list must be true, without other fields'],
    ...['12', 1.5, -1, 2 ** 53, null, true, [12]].map((acceptCount): [unknown, string] => [
      { account: 'lab', acceptCount },
      'its acceptCount is not a number of keys',
    ]),
    ...[
      { accounts: 'lab' },
      { accounts: [] },
      { accounts: ['lab', ''] },
      { accounts: ['lab', 'lab'] },
      { accounts: [7] },
    ].map((event): [unknown, string] => [event, 'its accounts are not a list of different names']),
    [{ accounts: ['lab'], account: 'lab' }, 'accounts are for the audit of some accounts'],
    [{ accounts: ['lab'], list: true }, 'accounts are for the audit of some accounts'],
    [{ accounts: ['lab'], acceptCount: 12 }, 'acceptCount is for the audit of one account'],
    ...['3', -1, 0.5, null].map((callsLeft): [unknown, string] => [
      { callsLeft },
      'its callsLeft is not a number of calls',
    ]),
    [{ list: true, callsLeft: 3 }, 'callsLeft is for an audit'],
    [{ page: true, account: 'lab' }, 'page must be alone where it is true'],
    [{ page: true, list: true }, 'page must be alone where it is true'],
    [{ page: true, id: '7' }, 'page must be alone where it is true'],
    [{ page: 'yes' }, 'its page is neither true nor false'],
    [{ page: null }, 'its page is neither true nor false'],
    [{ list: true, page: false }, 'page is for an audit'],
    [{ restore: 'SHA256:x' }, 'restore needs an account'],
    [{ restore: '', account: 'lab' }, 'its restore is not a string, or is empty'],
    [{ account: 'lab', id: '7' }, 'id is for restoring a key'],
    [
      { restore: 'SHA256:x', explain: 'SHA256:x', account: 'lab' },
      'it asks for two things, explain and restore',
    ],
    [{ restore: 'SHA256:x', account: 'lab', acceptCount: 1 }, 'acceptCount is for the audit of one account'],
    [{ restore: 'SHA256:x', list: true }, 'list must be true, without other fields'],
    [{ acceptCount: 12 }, 'acceptCount is for the audit of one account'],
    [{ explain: 'SHA256:x', account: 'lab', acceptCount: 12 }, 'acceptCount is for the audit of one account'],
    [{ list: true, account: 'lab', acceptCount: 12 }, 'list must be true, without other fields'],
  ])('%j is refused: %s', (event, why) => {
    expect(() => parseEvent(event)).toThrow(`The event is not valid: ${why}. Send {}, `);
  });
});
