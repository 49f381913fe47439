import type { Page, Section } from './page.ts';
import type { Report } from './report.ts';
import { about, notJudged } from './sections/about.ts';
import { changes, trend } from './sections/changes.ts';
import { deleted, notDeleted } from './sections/deleted.ts';
import { inventory } from './sections/inventory.ts';
import { people } from './sections/people.ts';
import { terraform } from './sections/terraform.ts';
import { isUnseen, toneOf, verdictOf } from './sections/verdict.ts';
import { blocked, scheduled } from './sections/waiting.ts';

/** SECTIONS are the chapters of a report in the order in which people read; one without blocks is left out. */
const SECTIONS: ((report: Report) => Section)[] = [
  deleted,
  notDeleted,
  scheduled,
  terraform,
  blocked,
  people,
  changes,
  trend,
  inventory,
  notJudged,
  about,
];

/** pageOf decides what a report says to people: all that is common to Markdown and HTML. */
export function pageOf(report: Report): Page {
  return {
    account: report.account,
    mode: report.mode === 'armed' ? 'armed' : 'report only',
    tone: toneOf(report),
    verdict: verdictOf(report),
    figures: isUnseen(report) ? [] : figuresOf(report),
    sections: SECTIONS.map((section) => section(report)).filter(({ blocks }) => blocks.length > 0),
  };
}

function figuresOf({ figures }: Report): Page['figures'] {
  const { findings } = figures;
  return [
    { label: 'Keys', value: figures.keys },
    { label: 'Recognised', value: figures.recognized },
    { label: 'Critical', value: findings.critical, tone: 'alarm' },
    { label: 'High', value: findings.high, tone: 'warning' },
    { label: 'Medium', value: findings.medium },
    { label: 'Low', value: findings.low },
    { label: 'Info', value: findings.info },
    { label: 'Deleted', value: figures.confirmed },
    { label: 'Waiting', value: figures.marked },
    { label: 'Blocked', value: figures.blocked },
    { label: 'Not judged', value: figures.notJudged, tone: 'warning' },
    { label: 'Oldest key', value: `${figures.oldest} d` },
  ];
}
