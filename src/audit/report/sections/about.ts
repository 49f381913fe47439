import { type Block, type Section, table } from '../page.ts';
import type { Report } from '../report.ts';
import { momentOf } from './labels.ts';

/** notJudged is what could not be looked into, and why. */
export function notJudged(report: Report): Section {
  const block = table({
    title: 'What was not judged',
    heads: ['What', 'Why'],
    items: report.notJudged,
    row: ({ what, why }) => [what, why],
  });
  return { id: 'not-judged', title: 'Not judged', blocks: report.notJudged.length > 0 ? [block] : [] };
}

/** about is what it takes to trace a run: versions, hashes, clocks, what each guard said, who was told. */
export function about(report: Report): Section {
  const { provider, policy, mode, guards, notices, figures } = report;
  const blocks: Block[] = [
    table({
      title: 'The run',
      heads: ['What', 'Value'],
      items: [
        ['Account', { code: report.account }],
        [
          'Provider',
          provider.verified ? provider.title : `${provider.title} (its API is assumed, not documented)`,
        ],
        ['Mode', mode === 'armed' ? 'armed: keys are deleted' : 'report only'],
        ['Policy', [{ code: policy.hash }, `grace ${policy.grace}`]],
        ['keylease', report.keylease],
        ['Run', { code: report.run }],
        [
          'Deletions',
          `${figures.intended} intended, ${figures.attempted} attempted, ${figures.confirmed} confirmed`,
        ],
        ['Begun', momentOf(report.startedAt)],
        ['Written', momentOf(report.writtenAt)],
      ],
      row: (each) => each,
    }),
  ];
  if (guards.length > 0) {
    blocks.push(
      table({
        title: 'Guards of the whole run',
        heads: ['Guard', 'Holds', 'What it says'],
        items: guards,
        row: ({ guard, holds, says }) => [{ code: guard }, holds ? 'yes: nothing is deleted' : 'no', says],
      }),
    );
  }
  if (notices.length > 0) {
    blocks.push(
      table({
        title: 'Who was told',
        heads: ['Channel', 'When', 'Outcome'],
        items: notices,
        row: ({ channel, at, ok, why }) => [channel, momentOf(at), ok ? 'told' : `failed: ${why ?? ''}`],
      }),
    );
  }
  return { id: 'about', title: 'About this run', blocks };
}
