import type { Account } from '../../../src/accounts/account.ts';
import { openAccount } from '../../../src/accounts/open.ts';
import type { Profile } from '../../../src/accounts/schema/profile-schema.ts';
import { publicKey, QUICK, TOKEN } from '../../support/account.ts';

/** ANY is the profile of a plain API, for tests that say what differs. */
export const ANY: Profile = {
  id: 'any',
  title: 'Any',
  basis: 'assumed',
  docs: 'https://any.example',
  baseUrl: 'https://any.example',
  vars: { project: { env: 'ANY_PROJECT', about: 'a project' } },
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: { path: '/keys', items: 'keys', page: { kind: 'none' } },
    fields: { id: 'id', name: 'name', publicKey: 'key' },
    create: {
      path: '/keys',
      body: { name: '$name', key: '$publicKey' },
      ok: [201],
      answer: { kind: 'key', item: '' },
      duplicate: [],
    },
    delete: { path: '/keys/{key}', ok: [204], gone: [{ status: 404 }] },
    names: {},
  },
  removal: { revokes: 'unknown', note: 'Nothing is known.' },
  errors: ['message'],
};

/** KEY is the public key that tests register. */
export const KEY = publicKey(1);

/** keysOf is ANY with other fields of its keys. */
export function keysOf(changes: Partial<Profile['keys']>): Profile {
  return { ...ANY, keys: { ...ANY.keys, ...changes } };
}

/** openAny opens an account with a profile, at an address on loopback. */
export function openAny(
  profile: Profile,
  { apiUrl, project = 'p 1', apiToken = TOKEN }: { apiUrl: string; project?: string; apiToken?: string },
): Promise<Account> {
  const vars = { project };
  return openAccount({
    provider: '',
    profile: JSON.stringify(profile),
    apiUrl,
    apiToken,
    vars,
    env: {},
    http: QUICK,
  });
}
