import config from './jest.config.js';

/** What `npm run mutate` tries each mutant with: the quick tests of what decides about keys. */
export default {
  ...config,
  roots: ['<rootDir>/test/audit', '<rootDir>/test/action'],
  testMatch: [
    ...['guards', 'rules', 'plan', 'recognition', 'evidence', 'execute', 'observations', 'record', 'restore'],
    'lease',
  ].map((name) => `**/${name}.test.ts`),
  reporters: [],
};
