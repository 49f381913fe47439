import type { ReportSummary } from './key-digest.ts';
import { about, notEvaluated } from './sections/about.ts';
import { actionRequired } from './sections/action-required.ts';
import { atAGlance } from './sections/at-a-glance.ts';
import { changes, trend } from './sections/changes.ts';
import { deleted, notDeleted, unconfirmed } from './sections/deleted.ts';
import { inventory } from './sections/key-inventory.ts';
import { blocked, scheduled } from './sections/pending.ts';
import { terraform } from './sections/terraform.ts';
import { runTone, runVerdict } from './sections/verdict.ts';
import type { ViewModel, ViewSection } from './view-model.ts';

/** SECTIONS are the sections of a report: what needs a person, what goes, what went, what stays, and then everything. A section without blocks is left out. */
const SECTIONS: ((report: ReportSummary) => ViewSection)[] = [
  actionRequired,
  notEvaluated,
  scheduled,
  notDeleted,
  deleted,
  unconfirmed,
  blocked,
  terraform,
  changes,
  trend,
  atAGlance,
  inventory,
  about,
];

/** buildViewModel decides what a report tells people: everything that Markdown and HTML have in common. */
export function buildViewModel(report: ReportSummary): ViewModel {
  return {
    subject: { code: report.account },
    mode: report.mode === 'armed' ? 'armed' : 'report only',
    tone: runTone(report),
    verdict: runVerdict(report),
    figures: report.evaluated ? keyFigures(report) : [],
    sections: SECTIONS.map((section) => section(report)).filter(({ blocks }) => blocks.length > 0),
    origin: [`keylease ${report.keylease}, run`, { code: report.run }],
  };
}

function keyFigures({ figures }: ReportSummary): ViewModel['figures'] {
  const { findings } = figures;
  return [
    { label: 'Keys', value: figures.keys },
    { label: 'Recognized', value: figures.recognized },
    { label: 'Critical', value: findings.critical, tone: 'alarm' },
    { label: 'High', value: findings.high, tone: 'warning' },
    { label: 'Medium', value: findings.medium },
    { label: 'Low', value: findings.low },
    { label: 'Info', value: findings.info },
    { label: 'Deleted', value: figures.confirmed },
    { label: 'Unconfirmed', value: figures.accepted, tone: 'warning' },
    { label: 'Waiting', value: figures.marked },
    { label: 'Blocked', value: figures.blocked },
    { label: 'Not evaluated', value: figures.notEvaluated, tone: 'warning' },
  ];
}
