/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/support/fast-check.js' },
  // Ends a test that hangs. A machine that is busy with something else may take long for any other.
  testTimeout: 120_000,
  // One more than the cores of a small machine: tests also wait, for processes, connections and disks.
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/support/sequencer.js',
  // Jest keeps memory of each file. A worker that has much starts processes slowly, and takes long to collect its garbage.
  workerIdleMemoryLimit: '250MB',
  reporters: ['default', '<rootDir>/test/support/reporter.js'],
  coverageProvider: 'v8',
};
