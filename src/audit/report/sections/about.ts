import { BASIS_WORDS } from '../../../accounts/account.ts';
import { formatDuration } from '../../../time.ts';
import type { ReportSummary } from '../key-digest.ts';
import { tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { utcTimestamp } from './labels.ts';

const STAGES = { before: 'marked keys', reminder: 'keys that will be due', after: 'the result' };

/** notEvaluated is what could not be evaluated, and why. */
export function notEvaluated(report: ReportSummary): ViewSection {
  const block = tableBlock({
    title: 'What could not be evaluated',
    heads: ['What', 'Why'],
    items: report.notEvaluated,
    row: ({ what, why }) => [what, why],
  });
  return {
    id: 'not-evaluated',
    title: 'Not evaluated',
    blocks: report.notEvaluated.length > 0 ? [block] : [],
  };
}

function blocklistRows({ blocklist, startedAt }: ReportSummary): [string, string][] {
  if (!blocklist) return [];
  const { location, writtenAt } = blocklist;
  const age = writtenAt === null ? 0 : Math.max(0, Date.parse(startedAt) - Date.parse(writtenAt));
  const when =
    writtenAt === null ? 'of unknown age' : `of ${writtenAt.slice(0, 10)}, ${formatDuration(age)} old`;
  return [['Blocklist', `${location}, ${when}`]];
}

/** about is what helps to trace a run: versions, hashes, times, the result of each guard, who was notified. */
export function about(report: ReportSummary): ViewSection {
  const { provider, policy, mode, guards, notices, figures } = report;
  const blocks: ViewBlock[] = [
    tableBlock({
      title: 'The run',
      heads: ['What', 'Value'],
      items: [
        ['Account', { code: report.account }],
        ['Provider', provider.basis ? `${provider.title} (${BASIS_WORDS[provider.basis]})` : provider.title],
        ['Use of keys', provider.use ?? 'known from the lists of machines'],
        ['Mode', mode === 'armed' ? 'armed: keys are deleted' : 'report only'],
        ['Policy', [{ code: policy.hash }, `grace ${policy.grace}`]],
        ['keylease', report.keylease],
        ...blocklistRows(report),
        ['Run', { code: report.run }],
        [
          'Deletions',
          `${figures.intended} intended, ${figures.attempted} attempted, ${figures.confirmed} confirmed${figures.accepted > 0 ? `, ${figures.accepted} not yet` : ''}`,
        ],
        ['Started', utcTimestamp(report.startedAt)],
        ['Written', utcTimestamp(report.writtenAt)],
      ],
      row: (each) => each,
    }),
  ];
  if (guards.length > 0) {
    blocks.push(
      tableBlock({
        title: 'Guards of the run',
        heads: ['Guard', 'Blocks', 'Reason'],
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
        title: 'Notifications',
        heads: ['Channel', 'About', 'When', 'Result'],
        items: notices,
        row: ({ channel, stage, at, ok, why }) => [
          channel,
          STAGES[stage],
          utcTimestamp(at),
          ok ? 'accepted' : `failed: ${why ?? ''}`,
        ],
      }),
    );
  }
  return { id: 'about', title: 'About this run', blocks, mostUnfolded: 0 };
}
