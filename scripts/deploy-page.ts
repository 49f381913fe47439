import { readFileSync } from 'node:fs';
import { readTemplate } from './cloudformation.ts';
import {
  AWS_ANSWER,
  MEMORY,
  MONTHLY,
  monthlyCost,
  PRICED,
  PROVIDER_ANSWER,
  runSeconds,
  whyNot,
} from './lambda-cost.ts';
import { replace, table } from './markdown.ts';
import { type Measured, type MeasuredSize, readMeasured } from './measured-sizes.ts';

/** deployPage returns docs/deploy.md, with the parameters of the template, and what is computed from measured figures. */
export function deployPage(): string {
  return [
    { name: 'parameters', content: parametersTable() },
    { name: 'sizes', content: sizesSection(readMeasured()) },
  ].reduce(replace, readFileSync('docs/deploy.md', 'utf8'));
}

function parametersTable(): string {
  const { Parameters = {} } = readTemplate('lambda/template.yaml');
  const rows = Object.entries(Parameters).map(([name, { Default, Description }]) => [
    `\`${name}\``,
    String(Default ?? '') && `\`${Default}\``,
    String(Description),
  ]);
  return table(['Parameter', 'Default', 'What it means'], rows);
}

/** sizesSection is the table, what it stands on, and where it ends. */
export function sizesSection({ date, node, sizes }: Measured): string {
  const heads = ['Keys', 'First run', 'Next', 'Memory', 'Calls to the provider', 'to S3', 'Log'];
  const costs = ['USD a month, daily', 'hourly'];
  const working = sizes.flatMap((size) => ('first' in size && reasonOf(size) === undefined ? [size] : []));
  const rows = working.map((size) => {
    const { keys, first, next } = size;
    return [
      count(keys),
      duration(runSeconds(first)),
      duration(runSeconds(next)),
      `${Math.ceil(Math.max(first.peak, next.peak) / 2 ** 20)} MiB`,
      count(next.provider.requests),
      count(next.aws.writes + next.aws.reads),
      bytes(next.log),
      ...[30, 720].map((runs) => monthlyCost(size, runs).toFixed(2)),
    ];
  });
  return [
    table([...heads, ...costs], rows),
    '',
    `Computed from what the built function used for one account with nothing changed (${date}, Node ${node}; CPU, memory, ` +
      `calls and bytes are measured), with ${MEMORY} MiB on arm64, ${PROVIDER_ANSWER * 1000} ms for each answer of the ` +
      `provider and ${AWS_ANSWER * 1000} ms for each of AWS, and ${PRICED}, without the free tiers. In addition, each secret ` +
      `costs ${MONTHLY.secret.toFixed(2)}, and each alarm ${MONTHLY.alarm.toFixed(2)}.`,
    '',
    theEnd(sizes, working.at(-1)?.keys),
  ].join('\n');
}

/** theEnd says up to where it works, and why not further. */
function theEnd(sizes: MeasuredSize[], most: number | undefined): string {
  const failing = sizes.find((size) => reasonOf(size) !== undefined);
  const heading = '**Where it ends:** ';
  if (!failing) return `${heading}${count(most ?? 0)} keys in one account work; more were not measured.`;
  const works = most === undefined ? 'no measured size works' : `${count(most)} keys in one account work`;
  return (
    `${heading}${works}, ${count(failing.keys)} do not: ${reasonOf(failing)}. Audit larger accounts with the command, ` +
    'or give the function more memory.'
  );
}

function reasonOf(size: MeasuredSize): string | undefined {
  if ('failed' in size) return size.failed;
  return whyNot(size.first) ?? whyNot(size.next);
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 120 ? `${Math.round(seconds)} s` : `${(seconds / 60).toFixed(1)} min`;
}

function bytes(number: number): string {
  return number < 1e6 ? `${Math.ceil(number / 1000)} kB` : `${(number / 1e6).toFixed(1)} MB`;
}
