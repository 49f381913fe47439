import { ApiError } from '../../http/api-error.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { onInterrupt } from '../interrupt.ts';
import { colored, note, print } from '../output.ts';
import { Examination } from './examination.ts';
import { Recorder } from './recorder.ts';
import { leftover, removeTestKey } from './remove-test-key.ts';
import { CHANGES, LIST, type Step } from './steps.ts';

/** examine checks a profile on a live account, step by step, and leaves nothing behind. */
export async function examine(options: AccountOptions & { readOnly?: boolean }): Promise<number> {
  const recorder = new Recorder();
  const account = await openFromOptions(options, recorder.observe);
  const interrupt = onInterrupt({
    first: () => note('Interrupted: cleaning up. Interrupt again to exit at once.'),
    leave: () => examination.mayExist && note(leftover(examination, options)),
  });
  const examination = new Examination(account, interrupt.signal);
  const steps = options.readOnly ? [LIST] : [LIST, ...CHANGES];
  let failed: { step: Step; error: unknown } | undefined;
  for (const step of steps) {
    if (failed || interrupt.signal.aborted) break;
    recorder.forget();
    const error = await take(step, examination);
    if (error === undefined) continue;
    failed = { step, error };
    for (const line of recorder.lines()) await print(`    ${line}`);
  }
  if (failed || interrupt.signal.aborted) await removeTestKey(examination, options);
  interrupt.stop();
  if (interrupt.signal.aborted) {
    note('keylease: The profile was not checked completely: interrupted. Run this again.');
    return EXIT.interrupted;
  }
  if (failed) throw diagnosis(account.title, failed);
  await print(
    options.readOnly
      ? 'Listing works. Adding and removing keys was not tried.'
      : 'The profile works with this account.',
  );
  return EXIT.clean;
}

/** take runs a step, prints how it went, and returns what went wrong. */
async function take(step: Step, examination: Examination): Promise<unknown> {
  const start = performance.now();
  const row = (mark: string, text: string) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    return print(`${mark} ${step.name.padEnd(27)} ${seconds.padStart(6)} s  ${text}`);
  };
  try {
    const { text, warning } = await step.run(examination);
    await row(warning ? colored('yellow', '!') : colored('green', '✔'), text);
    return undefined;
  } catch (error) {
    await row(colored('red', '✘'), errorMessage(error));
    return error;
  }
}

function diagnosis(title: string, { step, error }: { step: Step; error: unknown }): Problem {
  const why = `the step "${step.name}" failed, see above`;
  const fault = error instanceof ApiError ? error.fault : 'unexpected';
  if (['transient', 'refused', 'tls'].includes(fault)) {
    const what = `The profile could not be checked on this ${title} account`;
    return new Problem({ what, why, hint: 'Resolve that error, then run this again' });
  }
  const what = `The profile does not work with this ${title} account`;
  return new Problem({ what, why, hint: 'Correct the profile, then run this again' });
}
