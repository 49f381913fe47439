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
    'lease-claim',
    'lease-name',
    'execute',
    'observations',
    'record',
    'reminders',
    'window',
    'durations',
    'refusals',
    'time',
  ].map((name) => `**/${name}.test.ts`),
  reporters: [],
};
