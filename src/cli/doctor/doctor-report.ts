import { writeFile } from 'node:fs/promises';
import { type Account, BASIS_WORDS } from '../../accounts/account.ts';
import type { AccountAddress } from '../../accounts/open.ts';
import { sanitize } from '../../format.ts';
import type { ObservedExchange } from '../../http/client.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { formatDate } from '../../time.ts';
import { redactResponse } from '../known-secrets.ts';
import { version } from '../version.ts';
import type { Examination } from './examination.ts';
import { Redaction } from './redaction.ts';

/** StepRecord is what became of a step. A step that was skipped took no time. */
export interface StepRecord {
  name: string;
  mark: '✔' | '!' | '✘' | '-';
  text: string;
  seconds?: string;
  exchanges: ObservedExchange[];
}

/** DoctorReportOptions say what a report is about. */
export interface DoctorReportOptions {
  address: AccountAddress;
  account: Account;
  examination: Examination;
  steps: StepRecord[];
  /** What came of it all, in a sentence. */
  result: string;
}

/** In characters. */
const MOST_BODY = 3000;
const MOST_LINE = 1000;
const SHOWN_HEADERS = /^(content-type|retry-after|(x-)?rate-?limit[\w-]*|allow)$/;

/**
 * doctorReport is a report in Markdown, to be pasted into an issue. Of answers it shows the form, and only what is of the
 * doctor's own keys or says why something was refused.
 */
export function doctorReport({ address, account, examination, steps, result }: DoctorReportOptions): string {
  const redaction = redactionFor(examination, address);
  const { provider, profile, apiUrl } = address;
  const id = profile ? `own profile \`${ownId(profile)}\`` : `profile \`${provider}\``;
  const shown = new Set<string>();
  const isNew = (text: string) => !shown.has(text) && shown.add(text);
  const lines = [
    `## keylease doctor: ${sanitize(account.title)}`,
    '',
    `- ${id}, ${BASIS_WORDS[account.basis]}${apiUrl === undefined ? '' : ', at an address of its own'}`,
    `- keylease ${version}, Node ${process.version}, ${process.platform} ${process.arch}, ${formatDate(Date.now())}`,
    `- ${redaction.words(result)}`,
    '',
    'Of answers, only what is of the throwaway keys is shown, and what says why something was refused. An answer that is equal to an earlier one is left out.',
    '',
    ...steps.flatMap((step, index) => [
      ...stepLines(step, index + 1, redaction),
      ...fenced(step.exchanges.map((each) => exchangeText(each, redaction)).filter(isNew)),
    ]),
  ];
  return redactResponse(lines.join('\n'));
}

/** writeDoctorReport writes a report to a file. Throws Problem. */
export async function writeDoctorReport(file: string, report: string): Promise<void> {
  try {
    await writeFile(file, `${report}\n`);
  } catch (error) {
    throw new Problem({
      what: `The report was not written to ${sanitize(file)}`,
      why: errorMessage(error).replace(/\.$/, ''),
      hint: 'Give --report another path',
    });
  }
}

function redactionFor(examination: Examination, { apiUrl = '', vars = {} }: AccountAddress): Redaction {
  const { key, badKey, before, machines, attachTo = '' } = examination;
  const own = [key, badKey].flatMap(({ name, publicKey, fingerprint, ids }) => [
    ...[name, publicKey, fingerprint, publicKey.split(' ').slice(0, 2).join(' ')],
    ...ids,
  ]);
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : '';
  const others = [
    ...before.flatMap(({ id, name, createdBy = '', instances = [] }) => [
      ...[id, name, createdBy],
      ...instances.flatMap((each) => [each.id, each.name]),
    ]),
    ...machines.flatMap(({ id, name, host: address = '', user = '' }) => [id, name, address, user]),
    ...Object.values(vars),
    ...[attachTo, host],
  ];
  return new Redaction({ own, others });
}

function ownId(profile: string): string {
  const { id } = JSON.parse(profile) as { id: string };
  return sanitize(id);
}

function stepLines(
  { name, mark, text, seconds }: StepRecord,
  number: number,
  redaction: Redaction,
): string[] {
  const took = seconds === undefined ? '' : `, ${seconds} s`;
  return [`### ${number}. ${mark} ${name}${took}`, '', sanitize(redaction.words(text), 1000), ''];
}

/** A list that is as before is not shown again. */
function fenced(texts: string[]): string[] {
  return texts.length > 0 ? ['~~~~', texts.join('\n\n'), '~~~~', ''] : [];
}

function exchangeText({ method, url, body, answer }: ObservedExchange, redaction: Redaction): string {
  const { pathname, searchParams } = new URL(url);
  const query = [...searchParams].map(([name, value]) => `${name}=${redaction.words(value)}`).join('&');
  const path = pathname.split('/').map((part) => redaction.words(decoded(part)));
  const request = `${method} ${path.join('/')}${query && `?${query}`}`;
  const sent = body === undefined ? [] : [JSON.stringify(redaction.answer(body, { refuses: true }))];
  const lines = [request, ...sent, ...answerLines(answer, redaction)].join('\n').split('\n');
  // Only spaces in front are kept by themselves: sanitize takes them for the end of the text.
  return lines.map((line) => line.replace(/\S.*$/, (rest) => sanitize(rest, MOST_LINE))).join('\n');
}

/** decoded is a part of a path as it was before it was escaped, if it can be told. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function answerLines(answer: ObservedExchange['answer'], redaction: Redaction): string[] {
  if (!answer) return ['no answer'];
  const headers = Object.entries(answer.headers).filter(([name]) => SHOWN_HEADERS.test(name));
  const shown = headers.map(([name, value]) => `, ${name}: ${redaction.words(String(value))}`).join('');
  return [`status ${answer.status}${shown}`, bodyText(answer, redaction)];
}

function bodyText({ status, text }: NonNullable<ObservedExchange['answer']>, redaction: Redaction): string {
  if (text === '') return '(empty body)';
  try {
    const body = redaction.answer(JSON.parse(text), { refuses: status >= 400 });
    const shown = JSON.stringify(body, null, 2);
    return shown.length > MOST_BODY ? `${shown.slice(0, MOST_BODY)}\n...` : shown;
  } catch {
    return `(${text.length} characters that are not JSON)`;
  }
}
