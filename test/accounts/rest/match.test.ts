import { describe, expect, it } from '@jest/globals';
import { matchesAny } from '../../../src/accounts/rest/match.ts';
import type { Match } from '../../../src/accounts/schema/common-schema.ts';

const endless = (): unknown => {
  const body: unknown[] = [];
  body.push(body);
  return body;
};

describe('an answer', () => {
  it.each<[string, Match[], unknown, boolean]>([
    ['by its status', [{ status: 404 }], undefined, true],
    ['by its status, whatever its body', [{ status: 404 }], { error: 'x' }, true],
    ['by one of several', [{ status: 409 }, { status: 404 }], undefined, true],
    ['not by another status', [{ status: 409 }, { status: 400 }], undefined, false],
    ['by nothing', [], undefined, false],
    ['by a field', [{ status: 404, field: 'errors.key' }], { errors: { key: '' } }, true],
    ['not by a field that is missing', [{ status: 404, field: 'errors.key' }], { errors: {} }, false],
    ['not by a field that is null', [{ status: 404, field: 'errors.key' }], { errors: { key: null } }, false],
    ['by text in a field', [{ status: 404, field: 'id', contains: 'found' }], { id: 'not_found' }, true],
    [
      'by text in a list',
      [{ status: 404, field: 'id', contains: 'found' }],
      { id: [{ x: 'not_found' }] },
      true,
    ],
    ['not by other text in it', [{ status: 404, field: 'id', contains: 'found' }], { id: 'gone' }, false],
    ['not by text elsewhere', [{ status: 404, field: 'id', contains: 'found' }], { message: 'found' }, false],
    [
      'not by text in a field that is missing',
      [{ status: 404, field: 'id', contains: 'undefined' }],
      {},
      false,
    ],
    ['by text anywhere', [{ status: 404, contains: 'found' }], { message: 'not found' }, true],
    ['not by text in no body', [{ status: 404, contains: 'undefined' }], undefined, false],
    ['by a value', [{ status: 404, field: 'success', equals: false }], { success: false }, true],
    ['not by another value', [{ status: 404, field: 'success', equals: false }], { success: 'false' }, false],
    ['by null, where nothing is', [{ status: 404, field: 'key', equals: null }], {}, true],
    ['not by text in what cannot be text', [{ status: 404, contains: 'x' }], endless(), false],
  ])('is recognized %s', (_, expected, body, isMatch) => {
    expect(matchesAny(expected, { status: 404, body })).toBe(isMatch);
  });
});
