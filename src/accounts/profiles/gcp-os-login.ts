import type { Profile } from '../schema/profile-schema.ts';

const NO_SUCH_KEY = { status: 404, field: 'error.status', contains: 'NOT_FOUND' };

/**
 * gcpOsLogin follows google/cloud/oslogin/v1/oslogin.proto (github.com/googleapis/googleapis). Keys belong to a user, stand
 * in a map that is left out if it is empty, and have no names. Google ends a key itself at the time it is given.
 */
export const gcpOsLogin: Profile = {
  id: 'gcp-os-login',
  title: 'Google Cloud OS Login',
  basis: 'specification',
  docs: 'https://cloud.google.com/compute/docs/oslogin/rest',
  token:
    'An access token with the scope cloud-platform or compute, as `gcloud auth print-access-token` and google-github-actions/auth give; it ends after an hour.',
  notes:
    'The keys are those of one user or service account. That the comment of a key is kept, by which a lease is known, is not promised.',
  baseUrl: 'https://oslogin.googleapis.com',
  vars: {
    user: {
      env: 'CLOUDSDK_CORE_ACCOUNT',
      about: 'the e-mail address of the user or service account whose keys these are',
    },
  },
  auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
  keys: {
    list: {
      path: '/v1/users/{user}/loginProfile',
      items: 'sshPublicKeys.*',
      empty: [{ status: 200, field: 'name' }],
      page: { kind: 'none' },
    },
    fields: { id: 'fingerprint', publicKey: 'key', expiresAt: 'expirationTimeUsec' },
    get: { path: '/v1/users/{user}/sshPublicKeys/{key}', item: '', missing: [NO_SUCH_KEY] },
    create: {
      path: '/v1/users/{user}:importSshPublicKey',
      body: { key: '$publicKey', expirationTimeUsec: '$expiresAt' },
      expiry: 'unix-us',
      ok: [200],
      answer: { kind: 'nothing' },
      duplicate: [{ status: 409 }],
    },
    delete: { path: '/v1/users/{user}/sshPublicKeys/{key}', ok: [200], gone: [NO_SUCH_KEY] },
    names: 'comment',
  },
  removal: {
    revokes: 'yes',
    note: 'Machines with OS Login ask Google for the keys of a user at each login; sessions that are open stay open.',
  },
  times: 'unix-us',
  errors: ['error.message'],
};
