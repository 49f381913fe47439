import { describe, expect, it } from '@jest/globals';
import { parseKey } from '../../src/accounts/parse-key.ts';
import type { Profile } from '../../src/accounts/schema/profile-schema.ts';
import { fingerprint, publicKey } from '../support/account.ts';

const [type = '', base64 = ''] = publicKey(1).split(' ');

const parse = (item: object, fields: Partial<Profile['keys']['fields']>) => {
  const keys = { fields: { id: 'id', ...fields }, names: 'comment' as const };
  return parseKey({ title: 'Nimbus', keys }, { id: 'k1', ...item });
};

describe('a key without a name', () => {
  it.each([
    [{ key: publicKey(1, 'ours'), note: 'mine' }, 'mine'],
    [{ key: publicKey(1), note: 'mine' }, 'mine'],
    [{ key: publicKey(1, 'ours'), note: '' }, 'ours'],
    [{ key: publicKey(1, 'ours') }, 'ours'],
    [{ key: 'not a key' }, ''],
  ])('is called by the field for its comment, or by the comment: %#', (item, name) => {
    expect(parse(item, { publicKey: 'key', name: 'note' })).toMatchObject({ name });
  });
});

describe('a key in parts', () => {
  const fields = { publicKey: 'base64', keyType: 'type', name: 'note' };

  it.each([
    [{ type, base64, note: 'mine' }, publicKey(1, 'mine'), fingerprint(1)],
    [{ type, base64 }, publicKey(1), fingerprint(1)],
    [{ type: 'ssh-rsa', base64 }, `ssh-rsa ${base64}`, undefined],
    [{ type, note: 'mine' }, `${type} mine`, undefined],
    [{}, '', undefined],
  ])('is put together as one line: %#', (item, line, hash) => {
    expect(parse(item, fields)).toMatchObject({ publicKey: line, fingerprint: hash });
  });
});

describe('an id with something before it', () => {
  it.each([
    ['SHA256:abc', 'abc'],
    ['abc', 'abc'],
    ['abcSHA256:', 'abcSHA256:'],
  ])('%s is %s', (id, bare) => {
    expect(parse({ id }, { publicKey: 'key', idPrefix: 'SHA256:' })).toMatchObject({ id: bare });
  });
});
