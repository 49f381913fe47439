import { Stryker } from '@stryker-mutator/core';

/**
 * `npm run mutate` breaks what decides about keys in every small way that Stryker knows, one at a time, and fails where
 * the tests do not notice; `npm run mutate ledger` does so for one area. What no test can notice is excused where it
 * stands, by `// Stryker disable` and a reason.
 */

/** Sources, and the quick tests that each mutant of them is tried with: every further test file costs half a second a mutant. */
interface Area {
  mutate: string[];
  tests: string[];
}

const AREAS: Record<string, Area> = {
  decisions: {
    mutate: [
      'src/audit/{plan,run-facts,findings,recognition,evidence,execute,recheck,observations}.ts',
      'src/audit/guards/*.ts',
      'src/audit/rules/*.ts',
      'src/audit/ledger/record.ts',
    ],
    tests: [
      'audit/{guards,rules,plan,recognition,evidence,execute,recheck,observations,reminders}',
      'audit/ledger/record',
    ],
  },
  leases: {
    mutate: ['src/leases/lease-name.ts', 'src/audit/lease-claim.ts'],
    tests: ['leases/lease-name', 'audit/lease-claim'],
  },
  ledger: {
    mutate: ['src/audit/ledger/{chain,ledger-session,lock}.ts', 'src/audit/{inventory,restore}.ts'],
    tests: ['audit/ledger/{chain,ledger-session,lock}', 'audit/{inventory,restore}'],
  },
  policy: {
    mutate: [
      'src/audit/policy/{field-values,window,zod-fields}.ts',
      'src/audit/next-reminder.ts',
      'src/time.ts',
    ],
    tests: ['audit/policy/{window,zod-fields,refusals}', 'audit/reminders', 'time'],
  },
  lists: {
    mutate: ['src/audit/{key-list,key-lists}.ts'],
    tests: ['audit/key-lists'],
  },
  listings: {
    mutate: ['src/accounts/{pages,fetch-page,match}.ts'],
    tests: ['accounts/{pages,match}'],
  },
  action: {
    mutate: ['src/action/lease/{lease,remove-lease,sight,machines,lag}.ts'],
    tests: ['action/lease/{lease,remove-lease}'],
  },
};

const { default: jestConfig } = await import(new URL('../jest.config.js', import.meta.url).href);
const [chosen] = process.argv.slice(2);
const areas = Object.entries(AREAS).filter(([name]) => chosen === undefined || name === chosen);
if (areas.length === 0)
  throw new Error(`There is no area ${chosen}. Choose one of ${Object.keys(AREAS).join(', ')}`);
for (const [name, { mutate, tests }] of areas) {
  console.log(`\n${name}`);
  await new Stryker({
    mutate,
    ignorePatterns: ['coverage', 'dist', 'docs'],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: {
      config: {
        ...jestConfig,
        testMatch: tests.map((test) => `<rootDir>/test/${test}.test.ts`),
        reporters: [],
      },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    // Stryker would rewrite it with TypeScript's API, which TypeScript 7 does not have.
    tsconfigFile: 'none',
    concurrency: 2,
    // Modules that jest has loaded are never freed: after some mutants a fresh process is quicker.
    maxTestRunnerReuse: 25,
    timeoutMS: 60_000,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    warnings: { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true, slow: false },
    thresholds: { high: 100, low: 100, break: 100 },
    tempDirName: 'coverage/stryker',
    cleanTempDir: 'always',
  }).runMutationTest();
}
