import config from './jest.config.js';

/** What `npm run mutate` tries each mutant with: the quick tests of what decides about keys. */
export default {
  ...config,
  roots: ['<rootDir>/test'],
  testMatch: [
    'chain',
    'evidence',
    'execute',
    'guards',
    'inventory',
    'key-lists',
    'lease',
    'lease-claim',
    'lease-name',
    'ledger-session',
    'lock',
    'match',
    'observations',
    'pages',
    'plan',
    'recognition',
    'record',
    'refusals',
    'reminders',
    'restore',
    'rules',
    'window',
    'zod-fields',
  ]
    .map((name) => `<rootDir>/test/{accounts,action,audit,leases}/**/${name}.test.ts`)
    .concat('<rootDir>/test/time.test.ts'),
  reporters: [],
};
