import config from './jest.config.js';

/** What `npm run mutate` tries each mutant with: the quick tests of what decides about keys. */
export default {
  ...config,
  roots: ['<rootDir>/test'],
  testMatch: [
    'chain',
    'durations',
    'evidence',
    'execute',
    'guards',
    'inventory',
    'key-lists',
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
    'rules',
    'time',
    'window',
  ].map((name) => `**/${name}.test.ts`),
  reporters: [],
};
