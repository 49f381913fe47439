import { describe, expect, it } from '@jest/globals';
import { exampleReport } from '../../../scripts/example-report.ts';
import { renderHtml as renderSummaryHtml } from '../../../src/audit/report/html/html-pages.ts';
import { summarizeReport } from '../../../src/audit/report/key-digest.ts';
import { renderMarkdown as renderSummary } from '../../../src/audit/report/markdown.ts';
import type { Report, ReportKey } from '../../../src/audit/report/report.ts';
import { DAY } from '../../../src/time.ts';
import { keyNumber, pin, policyFor, World } from '../world.ts';
import { manyKeys } from './many-keys.ts';

const example = await exampleReport();

function renderMarkdown(report: Report): string {
  return renderSummary(summarizeReport(report));
}

function renderHtml(report: Report): string {
  return renderSummaryHtml(summarizeReport(report));
}
const ALL = [
  'Action required',
  'Not evaluated',
  'Scheduled for deletion',
  'Due but not deleted',
  'Deleted',
  'Blocked by guards',
  'If you use Terraform',
  'Changed since the last run',
  'Trend',
  'Keys at a glance',
  'Inventory',
  'About this run',
];

/** titles are the chapters of a report; Markdown and HTML must agree on them. */
function titles(report: Report): string[] {
  const inMarkdown = [...renderMarkdown(report).matchAll(/^## (.*)$/gm)].map(([, title]) => title ?? '');
  const inHtml = [...renderHtml(report).matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title ?? '');
  expect(inHtml).toEqual(inMarkdown);
  return inMarkdown;
}

/** chapter is the text of one chapter in Markdown. */
function chapter(report: Report, title: string): string {
  return (
    renderMarkdown(report)
      .split(/^## /m)
      .find((each) => each.startsWith(`${title}\n`)) ?? ''
  );
}

function verdict(report: Report): string {
  return renderMarkdown(report).match(/^\*\*(.*)\*\*$/m)?.[1] ?? '';
}

/** keysWhere is the example with only some of its keys. */
function keysWhere(is: (key: ReportKey) => boolean): Report {
  return { ...example, keys: example.keys.filter(is) };
}

async function quiet(): Promise<Report> {
  const world = new World();
  world.keys = [keyNumber(1)];
  world.policy = policyFor({ recognize: { ...policyFor().recognize, keys: [pin(1)] } });
  return world.audit();
}

describe('the chapters of a report', () => {
  it('come in the order in which people read', () => {
    expect(titles(example)).toEqual(ALL);
  });

  it('are left out where there is nothing to say', async () => {
    expect(titles(await quiet())).toEqual(['Keys at a glance', 'Inventory', 'About this run']);
  });

  it.each([
    ['Deleted', { deletions: example.deletions.filter(({ outcome }) => outcome === 'failed') }],
    ['Scheduled for deletion', { keys: keysWhere(({ decision }) => decision !== 'mark').keys }],
    ['Blocked by guards', { keys: keysWhere(({ decision }) => decision !== 'blocked').keys }],
    ['Trend', { trend: [] }],
    ['Not evaluated', { notEvaluated: [] }],
    ['Inventory', { keys: [] }],
    ['Keys at a glance', { keys: [] }],
  ] as [string, Partial<Report>][])('do not say "%s" where there is none', (title, change) => {
    expect(titles(example)).toContain(title);
    expect(titles({ ...example, ...change })).not.toContain(title);
  });

  it('say how each deleted key is restored', () => {
    const [first] = example.deletions;
    const command = `keylease restore --report pictor-prod/2026/11/22/20261122T103000Z-7f3a.json ${first?.key.fingerprint}\n`;
    expect(chapter(example, 'Deleted')).toContain(command);
    // A report alone opens no other account than a built-in one.
    for (const elsewhere of [{ apiUrl: 'https://eu.api.example.com' }, { profile: '/srv/nimbus.json' }]) {
      const report = { ...example, address: { ...example.address, ...elsewhere } };
      expect(chapter(report, 'Deleted')).toContain('keylease restore --policy POLICY --report pictor-prod/');
      expect(chapter(report, 'Deleted')).not.toContain('keylease restore --report');
    }
    expect(chapter(example, 'Due but not deleted')).toContain(
      'could not be deleted<br>Pictor did not remove',
    );
  });

  it('tell a key that is due apart from one that is not come to', () => {
    expect(chapter(example, 'Due but not deleted')).not.toContain('These keys are due');
    const due = { ...example, deletions: [] };
    expect(chapter(due, 'Due but not deleted')).toContain('this run ended before it reached them');
    expect(chapter({ ...due, finished: false }, 'Due but not deleted')).toContain('is about to delete them');
  });

  it('warn before keys go where their use is not known, and say so nowhere else', () => {
    const use = 'DigitalOcean does not say whether Droplets use a key.';
    const report = { ...example, provider: { ...example.provider, use } };
    const words = `${use} Look there before a key is due, or let \`unreported-use: hold\` in the policy hold such keys.`;
    expect(chapter(report, 'Scheduled for deletion')).toContain(words);
    expect(chapter(report, 'About this run')).toContain(`| Use of keys | ${use} |`);
    expect(chapter(example, 'Scheduled for deletion')).not.toContain('unreported-use');
  });

  it('say when a key goes, and what keeps it', () => {
    const scheduled = chapter(example, 'Scheduled for deletion');
    const [first, second] = example.keys.filter(({ decision }) => decision === 'mark');
    expect(scheduled).toMatch(/buildhost.*2026-11-25 \| 3 days \| sent 2026-11-22<br>next 2026-11-24 \|/);
    expect(scheduled).toMatch(/gitlab-runner.*not known yet \| 7 days after the notice \| \|/);
    expect(scheduled).toContain(
      [first, second]
        .map((key) => `    - { fingerprint: "${key?.fingerprint}", owner: WHO, reason: WHY }\n`)
        .join(''),
    );
    const reversed = { ...example, keys: example.keys.toReversed() };
    expect(chapter(reversed, 'Scheduled for deletion')).toBe(scheduled);
    const late = { ...example, writtenAt: '2026-12-01T00:00:00.000Z' };
    expect(chapter(late, 'Scheduled for deletion')).toContain('due at the next run');
  });

  it('say whose each key is', () => {
    const keys = example.keys.map((key) => ({ ...key, owner: 'hubot' }));
    const deletions = example.deletions.map((each) => ({ ...each, owner: 'octocat' }));
    const report = { ...example, keys, deletions };
    for (const title of ['Scheduled for deletion', 'Blocked by guards'])
      expect(chapter(report, title)).toMatch(/^\| `.*\| hubot \|/m);
    for (const title of ['Deleted', 'Due but not deleted'])
      expect(chapter(report, title)).toMatch(/^\| `.*\| octocat \|/m);
    expect(chapter(example, 'Deleted')).toMatch(/^\| `ubuntu@old-ci`.*\| no known owner \|/m);
  });

  it('say of a key that goes whoever owns it that it has to be kept explicitly', () => {
    const keys = example.keys.map((key) => ({
      ...key,
      findings: key.findings.map((finding) => ({ ...finding, rule: 'max-age' as const })),
    }));
    const aged = chapter({ ...example, keys }, 'Scheduled for deletion');
    expect(aged).toContain('owner: WHO, reason: WHY, keep: true }');
    expect(aged).toContain('One that goes whoever owns it has to be kept explicitly');
    expect(chapter(example, 'Scheduled for deletion')).not.toContain('explicitly');
  });

  it('do not offer to keep what is publicly known', () => {
    const isImage = ({ name }: ReportKey) => name === 'golden image';
    const keys = example.keys.filter(isImage).map((key) => ({ ...key, decision: 'mark' as const }));
    const scheduled = chapter({ ...example, keys }, 'Scheduled for deletion');
    expect(scheduled).toContain('golden image');
    expect(scheduled).not.toContain('recognize:');
  });

  it('count the keys that each guard blocks', () => {
    expect(chapter(example, 'Blocked by guards')).toMatch(/`in-use` \| 2 \| for example: on train-7/);
    expect(chapter(example, 'Blocked by guards')).toMatch(
      /`not-notified` \| 2 \| nobody has been notified yet/,
    );
  });

  it('put a compromised key that opens machines first among what needs a person, and say how to search for it', () => {
    const people = chapter(example, 'Action required');
    const severities = [...people.matchAll(/^### \**(critical|high|medium|low|info)\** /gm)].map(
      ([, each]) => each,
    );
    expect(severities).toEqual(['critical', 'high', 'medium', 'medium', 'low']);
    const image = example.keys.find(({ name }) => name === 'golden image');
    expect(people).toContain(`--include='authorized_keys*' '${image?.publicKey}' /root /home`);
    const unused = { ...image, id: '99', name: 'not in use', instances: [] } as ReportKey;
    const order = chapter({ ...example, keys: [unused, ...example.keys] }, 'Action required');
    expect(order.indexOf('golden image')).toBeLessThan(order.indexOf('not in use'));
  });

  it('search for a compromised key that was deleted too', () => {
    const [first, ...others] = example.deletions;
    const deletions = [{ ...first, rules: ['compromised'] }, ...others] as Report['deletions'];
    const people = chapter({ ...example, deletions }, 'Action required');
    expect(people).toContain(`'${first?.key.publicKey.split(' ')[1]}' /root`);
  });

  it('tell what changed besides', () => {
    const report = { ...example, otherChanges: ['laptop (id 7, not a key) is gone'] };
    expect(chapter(report, 'Action required')).toContain('| laptop (id 7, not a key) is gone |');
  });

  it('name what is new and what ended, and do not call everything new at the first run', () => {
    const changes = chapter(example, 'Changed since the last run');
    expect(changes).toContain('Findings: 10 new, 2 ongoing, 3 resolved.');
    expect(changes).toMatch(/`ubuntu@old-ci`.*\| unrecognized \| 2026-11-14 \| the key is gone/);
    const first = chapter({ ...example, trend: [] }, 'Changed since the last run');
    expect(first).toContain('There is no earlier run');
    expect(first).not.toContain('New findings');
  });

  it('draw how the last runs went', () => {
    expect(chapter(example, 'Trend')).toContain('Findings ▅▃▂▃▃▄▃▃▂▄▃▃▅▄█ 6 → 12');
    const chart = renderHtml(example).match(/<svg class="trend".*?<\/svg>/)?.[0] ?? '';
    expect(chart.match(/<rect/g)).toHaveLength(30);
    expect(chart.match(/>\d{4}-\d\d-\d\d</g)).toEqual([
      '>2026-11-08<',
      '>2026-11-12<',
      '>2026-11-16<',
      '>2026-11-20<',
    ]);
    expect(chart.match(/class="tick"[^>]*>\d+/g)?.map((each) => each.split('>')[1])).toEqual([
      '0',
      '5',
      '10',
    ]);
    const unseen = { ...example, evaluated: false, keys: [] };
    expect(chapter(unseen, 'Trend')).toContain('6 → 5');
  });

  it('count decisions by age and owner, and say when keys go', () => {
    const [one] = keysWhere(({ decision }) => decision === 'mark').keys;
    const day = (days: number) => new Date(Date.parse(example.writtenAt) - days * DAY).toISOString();
    const keys = [0, 29, 30, 364, 365, 729, 730, 5000].map(
      (days, number) =>
        ({ ...one, createdAt: day(days), owner: `octocat-${number}`, dueAt: day(-number) }) as ReportKey,
    );
    const seen = {
      ...one,
      createdAt: null,
      firstSeenAt: day(100),
      owner: 'octocat-7',
      decision: 'keep',
    } as ReportKey;
    const glance = chapter({ ...example, keys: [...keys, seen] }, 'Keys at a glance');
    for (const row of ['under 30 days | 0 | 2', '30 to 90 days | 0 | 1', '90 to 180 days | 1 | 0'])
      expect(glance).toContain(`| ${row} | 0 | 0 |`);
    for (const row of ['180 to 365 days | 0 | 1', '1 to 2 years | 0 | 2', '2 years or more | 0 | 2'])
      expect(glance).toContain(`| ${row} | 0 | 0 |`);
    expect(glance).toMatch(/\| Owner .*\n.*\n\| octocat-7 \| 1 \| 1 \| 0 \| 0 \|/);
    expect(glance).toContain('| 2 others | 0 | 2 | 0 | 0 |');
    expect(glance).toMatch(
      /\| Day .*\n.*\n(\| .* \| 1 \| 0 \|\n){2}\| 2026-11-22 \| 2 \| 1 \|\n\| 2026-11-23 \| 0 \| 1 \|/,
    );
    expect(glance).not.toContain('This is about');
    const page = renderHtml({ ...example, keys: [...keys, seen] });
    expect(page).toContain('aria-label="Keys by age. under 30 days: 2 waiting. 30 to 90 days: 1 waiting. ');
  });

  it('say what each guard of the run said, which policy it was, and who was notified', () => {
    const about = chapter(example, 'About this run');
    expect(about).toContain(`\`${example.policy.hash}\`<br>grace 7 days`);
    expect(about).toContain('3 intended, 3 attempted, 2 confirmed');
    expect(about).toContain('| `not-enforced` | no | the policy says enforce: pictor-prod |');
    expect(about).toContain('| sns | keys that will be due | 2026-11-22 10:30 UTC | accepted |');
    expect(about).toContain('assumed, not documented');
  });
});

describe('the warning about Terraform', () => {
  const title = 'If you use Terraform';
  const replaced = { ...example.provider, terraform: 'nimbus_server' };

  it('comes before keys go, and afterwards, where the profile names what is replaced', () => {
    const before = { ...example, provider: replaced, deletions: [] };
    const after = { ...keysWhere(() => false), provider: replaced };
    for (const report of [before, after]) expect(chapter(report, title)).toContain('`nimbus_server`');
    expect(titles({ ...before, keys: [] })).not.toContain(title);
  });

  it('comes afterwards with other providers', () => {
    expect(chapter(example, title)).toContain('With some providers');
    expect(titles({ ...example, deletions: [] })).not.toContain(title);
  });
});

describe('the verdict', () => {
  const figures = { ...example.figures, confirmed: 0, marked: 0, blocked: 0 };
  const bare = { ...example, notEvaluated: [], deletions: [], figures };

  it('says what was done, after what was not', () => {
    expect(verdict(example)).toBe(
      'Not everything could be evaluated. 1 key could not be deleted. 2 keys deleted, 2 waiting, 2 blocked. 12 findings, 10 new; highest severity: critical.',
    );
  });

  it('says that a report alone deletes nothing', () => {
    expect(verdict({ ...bare, mode: 'report' })).toMatch(
      /^Nothing is deleted, because the account is not armed\. 12 findings/,
    );
    const late = { ...bare, mode: 'report' as const, figures: { ...figures, confirmed: 1 } };
    expect(verdict(late)).toMatch(
      /^The account is not armed, but 1 key is gone that an earlier run set out to delete\./,
    );
  });

  it('says so where nothing was found', async () => {
    expect(verdict(await quiet())).toBe('Nothing deleted. No findings.');
  });

  it('does not speak of keys where the account could not be looked at', async () => {
    const closed = await new World().audit({ open: () => Promise.reject(new Error('no token')) });
    const world = new World();
    world.onStep = (step) => {
      if (step === 'list') throw new Error('HTTP 502');
    };
    for (const report of [closed, await world.audit()]) {
      expect(verdict(report)).toMatch(/^No key could be evaluated\. Nothing deleted\.$/);
      expect(renderMarkdown(report)).not.toContain('| Keys |');
      expect(chapter(report, 'Not evaluated')).not.toBe('');
    }
  });

  it('does not take a word of the provider for proof', () => {
    const [first] = example.deletions;
    const deletions = [
      { ...first, outcome: 'accepted' },
      { ...first, outcome: 'not-attempted' },
    ];
    const unproven = { ...bare, deletions, figures: { ...figures, accepted: 1 } } as Report;
    expect(verdict(unproven)).toMatch(
      /^1 key was due but not reached\. 1 deletion accepted but not yet confirmed\./,
    );
    expect(verdict({ ...unproven, figures: { ...figures, accepted: 2, confirmed: 1 } } as Report)).toMatch(
      /^1 key was due but not reached\. 1 key deleted, 2 deletions accepted but not yet confirmed\./,
    );
    expect(titles(unproven)).toContain('Accepted, not yet confirmed');
    expect(titles(unproven)).not.toContain('Deleted');
    const accepted = chapter(unproven, 'Accepted, not yet confirmed');
    expect(accepted).toContain('accepted by the provider, not yet confirmed by a listing');
    expect(accepted).toMatch(/keylease restore --report pictor-prod\/\d{4}\/\d\d\/\d\d\/\S+\.json /);
    expect(accepted).toContain(`.json ${first?.key.fingerprint}\n`);
  });

  it('has the colour of the worst news', () => {
    const tone = (report: Report) => renderHtml(report).match(/<p class="verdict-box (\w+)"/)?.[1];
    const none = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
    const found = (findings: Partial<typeof none>): Report => ({
      ...bare,
      complete: true,
      figures: { ...figures, findings: { ...none, ...findings } },
    });
    expect(tone(found({ medium: 3 }))).toBe('calm');
    expect(tone(found({ high: 1 }))).toBe('warning');
    expect(tone({ ...found({}), complete: false })).toBe('warning');
    expect(tone({ ...found({}), deletions: example.deletions })).toBe('warning');
    expect(tone(found({ critical: 1 }))).toBe('alarm');
    expect(tone({ ...found({}), otherChanges: ['a key is new'] })).toBe('alarm');
    expect(tone({ ...found({}), evaluated: false })).toBe('alarm');
  });

  it('says that a run goes on', () => {
    expect(verdict({ ...bare, finished: false })).toMatch(/^This run is still in progress\. /);
  });
});

describe('a report of a large account', () => {
  it('shows the gravest keys, 100 of a table, and says how many more there are', () => {
    const report = manyKeys(example, 6000);
    const calm = { ...report.keys[0], id: 'calm', findings: [], decision: 'keep' } as ReportKey;
    const large = { ...report, keys: [calm, ...report.keys] };
    expect(chapter(large, 'Inventory')).toContain('And 5001 more, in the JSON of this report.');
    expect(chapter(large, 'Inventory').match(/^\| `/gm)).toHaveLength(1000);
    expect(chapter(large, 'Inventory')).not.toContain('`calm`');
    expect(chapter(large, 'Scheduled for deletion')).toContain('And 4967 more, in the JSON of this report.');
    expect(renderMarkdown(large).length).toBeLessThan(500_000);
    expect(chapter(large, 'Keys at a glance')).toContain('This is about 5000 of 6001 keys');
    const page = renderHtml(large);
    expect(page).toContain(
      '<p>And 5001 more, which only the JSON of this report has: no search here finds them.</p>',
    );
    expect(page.match(/<tr><th scope="row">(<details>|<strong>)/g)).toHaveLength(1000);
    expect(page).not.toContain('id calm');
    expect(page.length).toBeLessThan(1_000_000);
  });

  it('lets look up each key of an account of 5,000', () => {
    const page = renderHtml(manyKeys(example, 5000));
    expect(page.match(/<tr><th scope="row">(<details>|<strong>)/g)).toHaveLength(5000);
    expect(page).not.toContain('no search here finds them');
    expect(page.length).toBeLessThan(3_000_000);
  });

  it('says what needs a person in a line for each rule and severity, the gravest first', () => {
    const heads = [...chapter(manyKeys(example, 5000), 'Action required').matchAll(/^### (.*)$/gm)].map(
      ([, head]) => head,
    );
    expect(heads.slice(0, 2)).toEqual([
      '**critical** Compromised key: 111 keys. Replace it now; look for it in authorized_keys on every machine, and check who logged in with it.',
      "**high** Unreadable key: 111 keys. Check it on the provider's page, and remove it if nobody knows what it is.",
    ]);
  });

  it('names three machines of a key, and how many more there are', () => {
    const [one] = example.keys;
    const instances = ['a', 'b', 'c', 'd', 'e'];
    const report = { ...example, keys: [{ ...one, instances } as ReportKey] };
    expect(chapter(report, 'Inventory')).toContain('`a`<br>`b`<br>`c`<br>and 2 more');
  });
});
