import config from './jest.config.js';

/** What `npm run mutate` tries each mutant with: the quick tests of what decides about keys. */
export default {
  ...config,
  roots: ['<rootDir>/test/accounts', '<rootDir>/test/audit'],
  testMatch: [
    'chain',
    'evidence',
    'execute',
    'guards',
    'inventory',
    'ledger-session',
    'lock',
    'match',
    'observations',
    'pages',
    'plan',
    'recognition',
    'record',
    'rules',
  ].map((name) => `**/${name}.test.ts`),
  reporters: [],
};
