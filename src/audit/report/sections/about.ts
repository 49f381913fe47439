import type { Report } from '../report.ts';
import { tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { utcTimestamp } from './labels.ts';

/** notEvaluated is what could not be looked into, and why. */
export function notEvaluated(report: Report): ViewSection {
  const block = tableBlock({
    title: 'What was not judged',
    heads: ['What', 'Why'],
    items: report.notEvaluated,
    row: ({ what, why }) => [what, why],
  });
  return { id: 'not-judged', title: 'Not judged', blocks: report.notEvaluated.length > 0 ? [block] : [] };
}

/** about is what it takes to trace a run: versions, hashes, clocks, what each guard said, who was told. */
export function about(report: Report): ViewSection {
  const { provider, policy, mode, guards, notices, figures } = report;
  const blocks: ViewBlock[] = [
    tableBlock({
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
        ['Begun', utcTimestamp(report.startedAt)],
        ['Written', utcTimestamp(report.writtenAt)],
      ],
      row: (each) => each,
    }),
  ];
  if (guards.length > 0) {
    blocks.push(
      tableBlock({
        title: 'Guards of the whole run',
        heads: ['Guard', 'Holds', 'What it says'],
        items: guards,
        row: ({ guard, blocks, reason }) => [
          { code: guard },
          blocks ? 'yes: nothing is deleted' : 'no',
          reason,
        ],
      }),
    );
  }
  if (notices.length > 0) {
    blocks.push(
      tableBlock({
        title: 'Who was told',
        heads: ['Channel', 'When', 'Outcome'],
        items: notices,
        row: ({ channel, at, ok, why }) => [channel, utcTimestamp(at), ok ? 'told' : `failed: ${why ?? ''}`],
      }),
    );
  }
  return { id: 'about', title: 'About this run', blocks };
}
