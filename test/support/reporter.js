import { readFileSync } from 'node:fs';

/**
 * Reporter says first if tests run under another Node than the Action does, and ends a run with one line that machines
 * read: `N passed, N failed, N skipped`.
 */
export default class Reporter {
  onRunStart() {
    const wanted = readFileSync('.nvmrc', 'utf8').trim();
    if (process.version.startsWith(`v${wanted}.`)) return;
    process.stderr.write(
      `These tests run under Node ${process.version}, but the Action runs under Node ${wanted}. To test what ships, install Node ${wanted} (.nvmrc).\n`,
    );
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`;
    process.once('exit', () => process.stdout.write(line));
  }
}
