import type { Profile } from '../schema/profile-schema.ts';

/** An answer of 200 may say that nothing was done, in a field that is misspelled at times, and as text at others. */
const FAILED = ['success', 'sucess'].flatMap((field) =>
  [false, 'false'].map((equals) => ({ status: 200, field, equals })),
);

/** jarvislabs follows JarvisLabs' client (github.com/jarvislabsai/jarvislabs), its only specification. */
export const jarvislabs: Profile = {
  id: 'jarvislabs',
  title: 'JarvisLabs',
  basis: 'specification',
  docs: 'https://github.com/jarvislabsai/jarvislabs',
  notes:
    'Its only specification is its own client. Each region has an address of its own; use api-url for another one than India (Noida). Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.',
  baseUrl: 'https://backendn.jarvislabs.net',
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: { path: '/ssh/', items: '', page: { kind: 'none' } },
    fields: { id: 'key_id', name: 'key_name', publicKey: 'ssh_key' },
    create: {
      path: '/ssh/',
      body: { ssh_key: '$publicKey', key_name: '$name' },
      ok: [200],
      answer: { kind: 'nothing' },
      duplicate: [...FAILED, { status: 400 }, { status: 409 }],
    },
    delete: { path: '/ssh/{key}', ok: [200], gone: [{ status: 404 }] },
    names: { required: true },
  },
  removal: {
    revokes: 'unknown',
    note: 'JarvisLabs does not document whether a key removed from the account still works on running instances.',
  },
  errors: ['message', 'error', 'detail'],
  failures: FAILED,
};
