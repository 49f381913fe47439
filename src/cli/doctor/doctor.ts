import { ApiError } from '../../http/api-error.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { onInterrupt } from '../interrupt.ts';
import { colored, note, print } from '../output.ts';
import { Examination } from './examination.ts';
import { Recorder } from './recorder.ts';
import { leftover, removeTestKey } from './remove-test-key.ts';
import { CHANGES, LIST, type Step } from './steps.ts';

/** examine proves on a live account what its profile says, step by step, and leaves nothing behind. */
export async function examine(options: AccountOptions & { readOnly?: boolean }): Promise<number> {
  const recorder = new Recorder();
  const account = await openFromOptions(options, recorder.observe);
  const interrupt = onInterrupt({
    first: () => note('Interrupted: cleaning up. Interrupt again to leave at once.'),
    leave: () => visit.mayExist && note(leftover(visit, options)),
  });
  const visit = new Examination(account, interrupt.signal);
  const steps = options.readOnly ? [LIST] : [LIST, ...CHANGES];
  let failed: { step: Step; error: unknown } | undefined;
  for (const step of steps) {
    if (failed || interrupt.signal.aborted) break;
    recorder.forget();
    const error = await take(step, visit);
    if (error === undefined) continue;
    failed = { step, error };
    for (const line of recorder.lines()) await print(`    ${line}`);
  }
  if (failed || interrupt.signal.aborted) await removeTestKey(visit, options);
  interrupt.stop();
  if (interrupt.signal.aborted) {
    note('keylease: The profile is not proved: the examination was interrupted. Run it again.');
    return 2;
  }
  if (failed) throw verdict(account.title, failed);
  await print(options.readOnly ? 'The list fits. Nothing else was tried.' : 'The profile fits this account.');
  return 0;
}

/** take takes a step, prints how it went, and returns what went wrong. */
async function take(step: Step, visit: Examination): Promise<unknown> {
  const start = performance.now();
  const row = (mark: string, text: string) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    return print(`${mark} ${step.name.padEnd(28)} ${seconds.padStart(6)} s  ${text}`);
  };
  try {
    const { text, warning } = await step.run(visit);
    await row(warning ? colored('yellow', '!') : colored('green', '✔'), text);
    return undefined;
  } catch (error) {
    await row(colored('red', '✘'), errorMessage(error));
    return error;
  }
}

function verdict(title: string, { step, error }: { step: Step; error: unknown }): Problem {
  const fault = error instanceof ApiError ? error.fault : 'unexpected';
  const judged = !['transient', 'refused', 'tls'].includes(fault);
  return new Problem({
    what: judged
      ? `The profile does not fit this ${title} account`
      : `This ${title} account could not be examined`,
    why: `the step "${step.name}" failed, as shown above`,
    hint: judged ? 'Mend the profile, and run this again' : 'Mend what the message names, and run this again',
  });
}
