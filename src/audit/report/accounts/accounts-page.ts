import { pluralize } from '../../../format.ts';
import { SEVERITIES } from '../../../keys/weakness.ts';
import { DAY, formatDuration, formatIso } from '../../../time.ts';
import type { Figures } from '../report.ts';
import { utcTimestamp } from '../sections/labels.ts';
import { tableBlock, type ViewCell, type ViewModel, type ViewSection } from '../view-model.ts';
import type { AccountStatus } from './status-schema.ts';

/** AccountsPageOptions are the options of accountsPage. */
export interface AccountsPageOptions {
  statuses: AccountStatus[];
  /** Names of the accounts of the policy. */
  accounts: string[];
  /** Milliseconds since the epoch. */
  now: number;
  /** Version of keylease. */
  keylease: string;
  /** Where a report is, by its reportName; undefined if nothing leads there. */
  hrefOf: (name: string) => string | undefined;
}

/** More accounts are one line that opens. */
const MOST_UNFOLDED = 25;

/** accountsPage says what came of the last run of each account: those that need a person first, the gravest on top. */
export function accountsPage(options: AccountsPageOptions): ViewModel {
  const { statuses, accounts, now, keylease } = options;
  const known = new Map(statuses.map((status) => [status.account, status]));
  const own = accounts.map((account) => known.get(account) ?? { account, latest: null, failure: null });
  const others = statuses.filter(({ account }) => !accounts.includes(account));
  const urgent = own.filter(needsPerson).sort((one, other) => gravity(other) - gravity(one));
  const calm = own.filter((status) => !needsPerson(status));
  const section = (id: string, title: string, items: AccountStatus[]): ViewSection => ({
    id,
    title,
    blocks: items.length > 0 ? [accountsTable(`Accounts: ${title.toLowerCase()}`, items, options)] : [],
    mostUnfolded: MOST_UNFOLDED,
  });
  return {
    subject: pluralize(own.length, 'account'),
    tone: pageTone(own),
    verdict: verdict(own, urgent.length),
    figures: totals(own),
    sections: [
      section('needs-person', 'Needs a person', urgent),
      section('nothing-to-do', 'Nothing to do', calm),
      section('other-accounts', 'Not in the policy', others),
    ].filter(({ blocks }) => blocks.length > 0),
    origin: [`keylease ${keylease}, ${utcTimestamp(formatIso(now))}`],
  };
}

function accountsTable(title: string, items: AccountStatus[], options: AccountsPageOptions) {
  const isToAct = items.some(({ latest }) => latest !== null && latest.toAct.length > 0);
  return tableBlock({
    title,
    heads: ['Account', 'Result', ...(isToAct ? ['For a person to act on'] : []), 'Keys', 'Last run'],
    items: { items, total: items.length },
    row: (status) => [
      accountLabel(status, options),
      resultOf(status),
      ...(isToAct ? [toActOf(status)] : []),
      String(status.latest?.figures.keys ?? ''),
      lastRun(status, options.now),
    ],
  });
}

function toActOf({ latest }: AccountStatus): ViewCell {
  const all = latest?.toAct ?? [];
  return all.map(({ severity, title, keys }) => `${severity}: ${title}, ${pluralize(keys, 'key')}`);
}

function accountLabel({ account, latest }: AccountStatus, { hrefOf }: AccountsPageOptions): ViewCell {
  if (latest === null) return [{ code: account }];
  const href = hrefOf(latest.name);
  return [
    href === undefined ? { code: account } : { code: account, href },
    latest.mode === 'armed' ? 'armed' : 'report only',
  ];
}

function resultOf({ latest, failure }: AccountStatus): ViewCell {
  const failures = failure === null ? [] : [`Not audited on ${utcTimestamp(failure.at)}: ${failure.why}`];
  if (latest === null) return failure === null ? ['No run is known.'] : failures;
  return [
    ...failures,
    failure === null ? latest.verdict : `Before that: ${latest.verdict}`,
    ...latest.notEvaluated.map(({ what, why }) => `${what}: ${why}`),
  ];
}

function lastRun({ latest }: AccountStatus, now: number): ViewCell {
  if (latest === null) return ['none'];
  const age = now - Date.parse(latest.at);
  return [utcTimestamp(latest.at), ...(age > DAY ? [`${formatDuration(age)} ago`] : [])];
}

/** needsPerson tells whether somebody has to look at an account: at its findings, or at why it was not audited as a whole. */
function needsPerson({ latest, failure }: AccountStatus): boolean {
  return failure !== null || latest === null || !latest.complete || latest.toAct.length > 0;
}

const TONES = ['calm', 'warning', 'alarm'] as const;

/** gravity puts accounts in order: what is not known about first, then by tone, and then by what a person has to act on. */
function gravity({ latest, failure }: AccountStatus): number {
  if (failure !== null || latest === null || !latest.evaluated) return 1000;
  const worst = Math.max(-1, ...latest.toAct.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return 10 * TONES.indexOf(latest.tone) + worst;
}

function pageTone(statuses: AccountStatus[]): ViewModel['tone'] {
  const tones = statuses.map(({ latest, failure }) =>
    failure !== null ? 'alarm' : (latest?.tone ?? 'warning'),
  );
  return TONES.findLast((tone) => tones.includes(tone)) ?? 'calm';
}

function verdict(statuses: AccountStatus[], urgent: number): string {
  const without = statuses.filter(({ latest, failure }) => failure !== null || latest?.evaluated === false);
  const incomplete = statuses.filter(
    (status) => !without.includes(status) && status.latest?.complete === false,
  );
  const missing = statuses.filter(({ latest, failure }) => latest === null && failure === null);
  const parts = [
    ...(without.length > 0 ? [`${pluralize(without.length, 'account')} could not be evaluated`] : []),
    ...(incomplete.length > 0 ? [`${incomplete.length} not completely evaluated`] : []),
    ...(missing.length > 0 ? [`${missing.length} without a known run`] : []),
    urgent === 0
      ? 'No account needs a person'
      : `${urgent} of ${pluralize(statuses.length, 'account')} need a person`,
  ];
  return parts.join('. ').concat('.');
}

function totals(statuses: AccountStatus[]): ViewModel['figures'] {
  const all = statuses.flatMap(({ latest }) => (latest === null ? [] : [latest.figures]));
  const sum = (count: (figures: Figures) => number) => all.reduce((total, each) => total + count(each), 0);
  return [
    { label: 'Accounts', value: statuses.length },
    { label: 'Keys', value: sum(({ keys }) => keys) },
    { label: 'Critical', value: sum(({ findings }) => findings.critical), tone: 'alarm' },
    { label: 'High', value: sum(({ findings }) => findings.high), tone: 'warning' },
    { label: 'Waiting', value: sum(({ marked }) => marked) },
    { label: 'Deleted', value: sum(({ confirmed }) => confirmed) },
    { label: 'Blocked', value: sum(({ blocked }) => blocked) },
    { label: 'Not evaluated', value: sum(({ notEvaluated }) => notEvaluated), tone: 'warning' },
  ];
}
