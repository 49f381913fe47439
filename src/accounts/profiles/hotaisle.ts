import type { Profile } from '../schema/profile-schema.ts';

/**
 * hotaisle follows Hot Aisle's OpenAPI document (github.com/hotaisle/hotaisle-cli). A listed key is in parts, and its id is
 * its fingerprint after `SHA256:`. Servers fetch the keys of all members of their team at each login.
 */
export const hotaisle: Profile = {
  id: 'hotaisle',
  title: 'Hot Aisle',
  basis: 'specification',
  docs: 'https://admin.hotaisle.app/api/docs/',
  token: 'An API key with the user role owner.',
  notes:
    'The keys are those of one user, and open all servers of the teams in which the user has the role user.',
  baseUrl: 'https://admin.hotaisle.app/api',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Token ' },
  keys: {
    list: { path: '/user/ssh_keys/', items: '', page: { kind: 'none' } },
    fields: {
      id: 'fingerprint',
      idPrefix: 'SHA256:',
      name: 'comment',
      keyType: 'type',
      publicKey: 'public_key',
    },
    create: {
      path: '/user/ssh_keys/',
      body: { authorized_key: '$publicKey' },
      ok: [200],
      answer: { kind: 'key', item: '' },
      duplicate: [{ status: 409 }],
    },
    delete: { path: '/user/ssh_keys/{key}/', ok: [204], gone: [{ status: 404 }] },
    names: 'comment',
  },
  removal: {
    revokes: 'yes',
    note: 'Servers ask Hot Aisle for the keys at each login, unless that was turned off on the server; sessions that are open stay open.',
  },
  errors: [''],
};
