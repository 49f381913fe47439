import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Profile } from '../../../src/accounts/schema/profile-schema.ts';
import { md5 } from '../../../src/keys/fingerprint.ts';
import { collect, fingerprint, publicKey } from '../../support/account.ts';
import { answer } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import { keysOf, openAny } from './any-cloud.ts';

let api: FaultServer;
beforeEach(async () => {
  api = new FaultServer();
  await api.listen('http://127.0.0.1:9');
});
afterEach(() => api.close());

type By = NonNullable<NonNullable<Profile['instances']>[number]['keys']>['by'];

const MD5 = md5(Buffer.from(publicKey(1).split(' ')[1] ?? '', 'base64')).replace(/^MD5:/, '');
const WHOLE = [
  { id: 7, name: 'mine', key: publicKey(1), sha256: fingerprint(1) },
  { id: 8, name: 'theirs', key: publicKey(2), sha256: fingerprint(2) },
];
const withoutText = WHOLE.map(({ key, ...others }) => others);
const masked = [...WHOLE, { id: 9, name: 'masked', key: 'ssh-ed25519 AAAA…' }];
const withNote = [...WHOLE, { id: 9, name: 'note', key: 'ask octocat before you remove these' }];
const nameless = [...WHOLE, { id: 9, key: publicKey(3) }];

/** named is what a machine that names keys so is said to accept, on an account with these keys. */
async function named(
  keys: object[],
  by: By,
  references: unknown[],
  fields: { idPrefix?: string } = {},
): Promise<string[] | undefined> {
  api.always('GET /keys', answer(200, { keys }));
  api.always('GET /machines', answer(200, { machines: [{ id: 'm1', keys: references }] }));
  const shown = keys.some((key) => 'key' in key) ? { publicKey: 'key' } : { fingerprint: 'sha256' };
  const machines: Profile['instances'] = [
    {
      list: { path: '/machines', items: 'machines', page: { kind: 'none' } },
      fields: { id: 'id' },
      keys: { items: 'keys', by },
    },
  ];
  const profile = keysOf({ fields: { id: 'id', name: 'name', ...shown, ...fields } });
  const account = await openAny({ ...profile, instances: machines }, { apiUrl: api.url });
  return (await collect(account.instances()))[0]?.keyIds;
}

describe('a key that a machine names', () => {
  it.each<[string, object[], By, unknown, string[] | undefined]>([
    ['by its name', WHOLE, 'name', 'mine', ['7']],
    ['by its text', WHOLE, 'publicKey', publicKey(1, 'x'), ['7']],
    ['by its MD5 fingerprint', WHOLE, 'fingerprint', MD5, ['7']],
    [
      'by its MD5 fingerprint, with a prefix and in capitals',
      WHOLE,
      'fingerprint',
      `MD5:${MD5.toUpperCase()}`,
      ['7'],
    ],
    ['by its SHA256 fingerprint, padded', WHOLE, 'fingerprint', `${fingerprint(1)}=`, ['7']],
    ['by its address', WHOLE, 'address', 'https://any.example/keys/7/', ['7']],
    ['by one of several', WHOLE, ['id', 'name'], 'theirs', ['8']],
    ['that is not on the account', WHOLE, ['fingerprint', 'name'], fingerprint(3), []],
    ['by MD5, where keys are shown as SHA256 alone', withoutText, 'fingerprint', MD5, undefined],
    ['by SHA256, where keys are shown so', withoutText, 'fingerprint', fingerprint(3), []],
    ['that may be the one whose text is masked', masked, 'publicKey', publicKey(3), undefined],
    ['that is another than the one whose text is masked', masked, 'publicKey', publicKey(1), ['7']],
    ['that is not on the account, where an entry is no key at all', withNote, 'publicKey', publicKey(3), []],
    ['by name, where one has none', nameless, 'name', 'unknown', undefined],
    ['by name, though another one has none', nameless, 'name', 'mine', ['7']],
  ])('is found, or not known: %s', async (_, keys, by, reference, expected) => {
    expect(await named(keys, by, [reference])).toEqual(expected);
  });

  it.each<By>(['id', ['id', 'name']])(
    'is found by an id with the prefix that the keys have, by %j',
    async (by) => {
      const keys = WHOLE.map((key) => ({ ...key, id: `key-${key.id}` }));
      expect(await named(keys, by, ['key-7'], { idPrefix: 'key-' })).toEqual(['7']);
    },
  );
});
