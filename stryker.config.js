/**
 * `npm run mutate` breaks what decides about keys in every small way that Stryker knows, one at a time, and fails where
 * the tests do not notice. What no test can notice is excused where it stands, by `// Stryker disable` and a reason.
 */
export default {
  mutate: [
    'src/accounts/{pages,fetch-page,match}.ts',
    'src/audit/{plan,findings,recognition,evidence,execute,inventory,observations}.ts',
    'src/audit/guards/*.ts',
    'src/audit/rules/*.ts',
    'src/audit/ledger/{chain,ledger-session,lock,record}.ts',
  ],
  ignorePatterns: ['coverage', 'dist', 'docs'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { configFile: 'jest.mutate.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Stryker would rewrite it with TypeScript's API, which TypeScript 7 does not have.
  tsconfigFile: 'none',
  concurrency: 2,
  // Modules that jest has loaded are never freed: after some mutants a fresh process is quicker.
  maxTestRunnerReuse: 25,
  timeoutMS: 60_000,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  warnings: { slow: false },
  thresholds: { high: 100, low: 100, break: 100 },
  tempDirName: 'coverage/stryker',
  cleanTempDir: 'always',
};
