import config from './jest.config.js';

/** What `npm run mutate` tries each mutant with: the quick tests of what decides about keys. */
export default {
  ...config,
  roots: ['<rootDir>/test'],
  testMatch: [
    'guards',
    'rules',
    'plan',
    'recognition',
    'evidence',
    'execute',
    'observations',
    'record',
    'reminders',
    'window',
    'zod-fields',
    'refusals',
    'time',
  ].map((name) => `**/${name}.test.ts`),
  reporters: [],
};
