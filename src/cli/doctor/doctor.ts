import type { Account } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import {
  type AccountOptions,
  accountArguments,
  addressFromOptions,
  openAddress,
} from '../account-options.ts';
import { canAsk, confirm } from '../confirm.ts';
import { EXIT } from '../exit-codes.ts';
import { onInterrupt } from '../interrupt.ts';
import { note, noteNext, print, warn } from '../output.ts';
import { type PaintMeaning, paint } from '../palette.ts';
import { wrapAfter } from '../table.ts';
import { doctorReport, type StepRecord, writeDoctorReport } from './doctor-report.ts';
import { Examination } from './examination.ts';
import { Recorder } from './recorder.ts';
import { leftover, removeTestKeys } from './remove-test-key.ts';
import type { Step } from './step.ts';
import { CHANGING, READING } from './steps.ts';

interface DoctorCommand extends AccountOptions {
  readOnly?: boolean;
  /** Id of an instance that the throwaway key may be put on. */
  attach?: string;
  /** A file, or true for standard output. */
  report?: string | true;
}

/** Where the rows of steps go. */
type Say = (line: string) => Promise<unknown>;

/** examine checks a profile on a live account, step by step, and leaves nothing behind. */
export async function examine(options: DoctorCommand): Promise<number> {
  const recorder = new Recorder();
  const address = await addressFromOptions(options);
  const account = await openAddress(address, recorder.observe);
  await agreeToAttach(account, options);
  // A report on standard output stands there alone, so that it can be piped.
  const say: Say = options.report === true ? async (line) => note(line) : print;
  const interrupt = onInterrupt({
    first: () => warn('Interrupted: cleaning up. Interrupt again to exit at once.'),
    leave: () => examination.key.wasSent && warn(leftover(examination, options)),
  });
  const { signal } = interrupt;
  const examination = new Examination({
    account,
    signal,
    attachTo: options.attach,
    statuses: () => recorder.statuses,
  });
  const records: StepRecord[] = [];
  let failed: { step: Step; error: unknown } | undefined;
  for (const step of options.readOnly ? READING : [...READING, ...CHANGING]) {
    if ((failed && !failed.step.isAside) || signal.aborted) break;
    recorder.forget();
    const { record, error } = await take(step, examination, say);
    records.push({ ...record, exchanges: recorder.exchanges });
    if (error === undefined) continue;
    failed = { step, error };
    for (const line of recorder.lines()) await say(`    ${line}`);
  }
  const isCutShort = signal.aborted || (failed && !failed.step.isAside);
  if (isCutShort) {
    await removeTestKeys(examination, {
      options,
      say: async (line) => (options.report === true ? warn(line) : print(line)),
    });
  }
  interrupt.stop();
  const result = signal.aborted
    ? 'It was interrupted.'
    : failed
      ? `It failed at the step "${failed.step.name}".`
      : summary(records, options);
  await tell(options, doctorReport({ address, account, examination, steps: records, result }));
  if (signal.aborted) {
    warn('keylease: The profile was not checked completely: interrupted. Run this again.');
    return EXIT.interrupted;
  }
  if (failed) throw diagnosis(account.title, failed);
  await say(result);
  noteNext(afterExamination(options));
  return EXIT.clean;
}

function summary(records: StepRecord[], { readOnly }: DoctorCommand): string {
  if (readOnly) return 'Listing works. Adding and removing keys was not tried.';
  const works = 'The profile works with this account';
  return records.some(({ mark }) => mark === '!') ? `${works}; see what is marked with !` : `${works}.`;
}

/** agreeToAttach makes sure that the key may be put on an instance. Throws Problem unless that is possible and wanted. */
async function agreeToAttach(account: Account, { attach, readOnly }: DoctorCommand): Promise<void> {
  if (attach === undefined) return;
  const refuse = (why: string, hint: string) =>
    new Problem({ what: `Nothing was put on instance ${sanitize(attach)}`, why, hint });
  if (readOnly) throw refuse('--read-only changes nothing', 'Give only one of --attach and --read-only');
  if (!account.supports.attach)
    throw refuse(
      `${account.title} has no API for it, or the profile does not describe it`,
      'Leave --attach out',
    );
  const question = `Put a throwaway key, which lets nobody in, on instance ${sanitize(attach)} for a moment?`;
  if (canAsk() && !(await confirm(question)))
    throw refuse('you did not answer yes', 'Leave --attach out to check the rest');
}

/** take runs a step, prints how it went, and returns that and what went wrong. */
async function take(
  step: Step,
  examination: Examination,
  say: Say,
): Promise<{ record: Omit<StepRecord, 'exchanges'>; error?: unknown }> {
  const { name } = step;
  const skipped = step.skip?.(examination);
  if (skipped !== undefined) {
    await say(rowText('-', { name, text: `not tried: ${skipped}` }));
    return { record: { name, mark: '-', text: `Not tried: ${skipped}.` } };
  }
  const start = performance.now();
  const end = async (mark: '✔' | '!' | '✘', meaning: PaintMeaning, text: string) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    await say(rowText(paint(meaning, mark), { name, seconds, text }));
    return { name, mark, text, seconds };
  };
  try {
    const { text, warning } = await step.run(examination);
    return { record: await (warning ? end('!', 'warning', text) : end('✔', 'good', text)) };
  } catch (error) {
    return { record: await end('✘', 'bad', errorMessage(error)), error };
  }
}

/** rowText is what came of a step, as a row. */
function rowText(
  mark: string,
  { name, seconds, text }: { name: string; seconds?: string; text: string },
): string {
  const took = seconds === undefined ? ''.padStart(8) : `${seconds.padStart(6)} s`;
  return `${mark} ${name.padEnd(27)} ${took}  ${wrapAfter(TEXT_AT, text)}`;
}

/** Where the text of a row begins, in terminal cells. */
const TEXT_AT = 40;

function afterExamination({ readOnly, ...options }: DoctorCommand): string {
  const account = accountArguments(options);
  return readOnly
    ? `see whether keys can be added and removed, with throwaway ones: ${shellCommand(['keylease', 'doctor', ...account])}`
    : `draft a policy for this account: ${shellCommand(['keylease', 'policy', 'init', ...account])} > keylease.yaml`;
}

async function tell({ report }: DoctorCommand, text: string): Promise<void> {
  if (report === true) await print(text);
  else if (report !== undefined) await writeDoctorReport(report, text);
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
