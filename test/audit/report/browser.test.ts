import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { exampleReport } from '../../../scripts/example-report.ts';
import { AccountStatuses } from '../../../src/audit/report/accounts/account-statuses.ts';
import { accountsPage } from '../../../src/audit/report/accounts/accounts-page.ts';
import { htmlPage, renderHtml } from '../../../src/audit/report/html/html-pages.ts';
import { summarizeReport } from '../../../src/audit/report/key-digest.ts';
import type { Report, ReportKey } from '../../../src/audit/report/report.ts';
import { DAY } from '../../../src/time.ts';
import { useFolder } from '../../support/folder.ts';
import { CHROMIUM, needs } from '../../support/tools.ts';
import { poisoned } from './hostile.ts';
import { manyKeys } from './many-keys.ts';

const hostile = (port: number) =>
  [
    '<script>window.ran = true</script>',
    '<img src=http://127.0.0.1:9/image onerror="window.ran = true">',
    '"><svg onload="window.ran = true">',
    '</code></td></table></style></title><iframe src=http://127.0.0.1:9/frame></iframe>',
    '<link rel=stylesheet href=http://127.0.0.1:9/style><style>* { display: none }</style>',
    '<a href="javascript:window.ran = true" autofocus onfocus="window.ran = true">x</a>',
  ]
    .join(' ')
    .replaceAll('127.0.0.1:9', `127.0.0.1:${port}`);

needs('chromium')('the report in Chromium', () => {
  const folder = useFolder();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    asked.push(url);
    answer.end();
  });
  const port = () => (server.address() as AddressInfo).port;
  let browser: Browser;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  /** show opens a report at a width, and keeps what it complains of. */
  async function show(
    report: Report,
    options: {
      width?: number;
      height?: number;
      colorScheme?: 'light' | 'dark';
      javaScriptEnabled?: boolean;
    } = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    const { width = 1280, height = 800, ...others } = options;
    const page = await browser.newPage({ viewport: { width, height }, ...others });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const path = join(folder.path, 'report.html');
    writeFileSync(path, renderHtml(summarizeReport(report)));
    await page.goto(pathToFileURL(path).href);
    return { page, complaints };
  }

  it('runs no script of others and asks for nothing, whatever keys are called', async () => {
    const { page, complaints } = await show(poisoned(await exampleReport(), hostile(port())));
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('img, iframe, link, a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.locator('#inventory th[scope=row]').first().textContent()).toContain('<script>');
    expect(await page.getByLabel('Owner').locator('option').last().textContent()).toContain('<script>');
  });

  it('forbids scripts and requests even to what would get into the page', async () => {
    const { page, complaints } = await show(await exampleReport());
    await page.evaluate(`(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const image = document.createElement('img');
      image.src = 'http://127.0.0.1:${port()}/image';
      const failed = new Promise((resolve) => { image.onerror = resolve; });
      document.body.append(script, image);
      await failed;
    })()`);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints.filter((each) => each.includes('Content Security Policy'))).toHaveLength(2);
    expect(asked).toEqual([]);
  });

  it('has its title, language, headings in order, and tables with heads', async () => {
    const { page } = await show(await exampleReport());
    expect(await page.title()).toBe('SSH keys of pictor-prod: armed');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').allInnerTexts()).toEqual(['SSH keys of pictor-prod']);
    const links = await page.locator('nav a').allInnerTexts();
    expect(await page.locator('h2').allInnerTexts()).toEqual(links);
    expect(await page.locator('main h1, h3, h4').count()).toBe(0);
    for (const table of await page.locator('table').all()) {
      expect(await table.locator('caption').count()).toBe(1);
      const heads = await table.locator('thead th[scope=col]').count();
      const row = table.locator('tbody tr').first();
      expect(await row.locator('th[scope=row], td').count()).toBe(heads);
    }
  });

  it('fits on a phone, also with names that have no end', async () => {
    const report = await exampleReport();
    for (const each of [report, poisoned(report, 'x'.repeat(200)), poisoned(report, 'word '.repeat(40))]) {
      const { page } = await show(each, { width: 380 });
      await page.evaluate(OPEN_ALL);
      const width = await page.evaluate('document.scrollingElement.scrollWidth');
      expect(width).toBe(380);
      const tables =
        "[...document.querySelectorAll('.scroll')].filter((each) => each.scrollWidth > each.clientWidth)";
      expect(await page.evaluate(`${tables}.length`)).toBe(0);
      await page.close();
    }
  });

  it.each(['light', 'dark'] as const)(
    'has words that stand out from what is behind them, %s',
    async (colorScheme) => {
      const { page } = await show(await exampleReport(), { colorScheme });
      await page.evaluate(OPEN_ALL);
      const ratios = (await page.evaluate(CONTRASTS)) as { text: string; ratio: number }[];
      expect(ratios.length).toBeGreaterThan(100);
      // WCAG 2.2, 1.4.3.
      expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    },
  );

  it('has nothing that axe finds', async () => {
    const { page } = await show(await exampleReport());
    await page.evaluate(OPEN_ALL);
    await page.evaluate(axe.source);
    // Contrast takes it long, and is tested above.
    const options = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } };
    const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('can be read without a script', async () => {
    const { page } = await show(await exampleReport(), { javaScriptEnabled: false });
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
    const row = page.locator('.keys tbody tr').first();
    expect(await row.locator('.rules').isVisible()).toBe(false);
    await row.locator('summary').click();
    expect(await row.locator('.rules').isVisible()).toBe(true);
  });

  it('copies lines', async () => {
    const { page } = await show(await exampleReport());
    await page.locator('#deleted .copy').click();
    expect(await page.locator('#deleted .copy').textContent()).toBe('Copied');
    // What was copied is pasted where there is something to write in.
    await page.locator('.filters input').focus();
    await page.keyboard.press('ControlOrMeta+V');
    expect(await page.locator('.filters input').inputValue()).toMatch(
      /^keylease restore --report \S+ SHA256:/,
    );
  });

  it('is short at 5,000 keys until it is unfolded, on a screen, a phone and paper', async () => {
    const { page } = await show(manyKeys(await exampleReport(), 5000));
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate('document.scrollingElement.scrollHeight')).toBeLessThanOrEqual(6 * height);
    }
    expect(await page.locator('#scheduled summary').allInnerTexts()).toEqual([
      'Keys that will be deleted: 4222',
    ]);
    expect(await page.locator('#scheduled tbody').isVisible()).toBe(false);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(10);
  });

  it('is short with few keys, too, where what is gravest is in the open', async () => {
    const { page } = await show(await exampleReport(), { width: 1440, height: 900 });
    expect(await page.evaluate('document.scrollingElement.scrollHeight')).toBeLessThanOrEqual(6 * 900);
    const open = await page.locator('#action-required details[open] summary').allInnerTexts();
    expect(open[0]).toMatch(/^critical Compromised key: 1 key/);
    expect(await page.locator('#action-required details:not([open])').count()).toBeGreaterThan(0);
  });

  it('draws on which days keys went and will go, with dates that do not overlap', async () => {
    const { page } = await show(await exampleReport());
    const chart = page.locator('.timeline');
    expect(await chart.getAttribute('aria-label')).toBe('Deletions by day: 4 keys deleted, 1 key waiting');
    expect(await chart.locator('g title').allTextContents()).toContain('2026-11-25: 1 key waiting');
    for (const name of ['.timeline .date', '.trend text:not(.tick)']) {
      const boxes = await Promise.all((await page.locator(name).all()).map((each) => each.boundingBox()));
      expect(boxes.length).toBeGreaterThan(2);
      boxes.slice(1).forEach((box, index) => {
        const before = boxes[index];
        expect(box?.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
      });
    }
  });

  it('opens each key to its rules and guards, also those that are shown later', async () => {
    const report = manyKeys(await exampleReport(), 300);
    const { page } = await show(report);
    await page.locator('.inventory > summary').click();
    await page.getByLabel('Search').fill('key 299');
    const row = page.locator('.keys tbody tr:visible');
    const key = report.keys.find(({ name }) => name === 'key 299');
    expect(await row.getByText(key?.fingerprint ?? '').isVisible()).toBe(false);
    await row.locator('summary').click();
    expect(await row.getByText(key?.fingerprint ?? '').isVisible()).toBe(true);
    expect(await row.locator('.rules b').allInnerTexts()).toEqual(key?.findings.map(({ rule }) => rule));
    expect(await row.locator('.guards b').allInnerTexts()).toEqual(key?.guards.map(({ guard }) => guard));
  });

  it('has a page about all accounts that leads to their reports, runs nothing, and has nothing that axe finds', async () => {
    const statuses = new AccountStatuses();
    const report = await exampleReport();
    statuses.add(summarizeReport(report));
    const outside = hostile(port());
    const poisonedReport = { ...poisoned(report, outside), account: 'lab', run: report.run };
    statuses.add(summarizeReport(poisonedReport));
    statuses.addFailed('team', outside, Date.parse(report.writtenAt));
    const keylease = '0.1.0';
    const hrefOf = (name: string) => `${name}.html`;
    const now = Date.parse(report.writtenAt);
    const accounts = statuses.all.map(({ account }) => account);
    const html = htmlPage(accountsPage({ statuses: statuses.all, accounts, now, keylease, hrefOf }));
    writeFileSync(join(folder.path, 'index.html'), html);
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(join(folder.path, 'index.html')).href);
    expect(await page.locator('script, img, iframe, link').count()).toBe(0);
    expect(await page.locator('main a').first().getAttribute('href')).toMatch(
      /^(pictor-prod|lab)\/2026\/11\/22\//,
    );
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(390);
    expect(await page.locator('main th[scope=row]').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^team/)]),
    );
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    // Its policy allows axe's script no more than any other one.
    await page.close();
    const open = await browser.newPage({ bypassCSP: true });
    await open.goto(pathToFileURL(join(folder.path, 'index.html')).href);
    await open.evaluate(axe.source);
    const { violations } = await open.evaluate<AxeResults>(`axe.run({ resultTypes: ['violations'] })`);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('finds, filters and sorts keys', async () => {
    const report = manyKeys(await exampleReport(), 300);
    const { page, complaints } = await show(report);
    await page.locator('.inventory > summary').click();
    const status = page.getByRole('status');
    const visible = page.locator('.keys tbody tr:visible');
    expect(await status.textContent()).toBe('300 of 300 keys, the first 200 shown');
    expect(await visible.count()).toBe(200);
    await page.getByText('Show more keys').click();
    expect(await visible.count()).toBe(300);

    await page.getByLabel('Search').fill('KEY 299');
    expect(await status.textContent()).toBe('1 of 300 keys');
    await page.getByLabel('Search').fill('');
    const filtered = async (name: string, option: string) => {
      await page.getByRole('combobox', { name, exact: true }).selectOption(option);
      const [count] = ((await status.textContent()) ?? '').split(' ');
      await page.getByRole('combobox', { name, exact: true }).selectOption('any');
      return Number(count);
    };
    const count = (is: (key: ReportKey) => boolean) => report.keys.filter(is).length;
    const age = ({ createdAt }: ReportKey) =>
      (Date.parse(report.writtenAt) - Date.parse(createdAt ?? '')) / DAY;
    expect(await filtered('Rule', 'max-age')).toBe(
      count(({ findings }) => findings.some(({ rule }) => rule === 'max-age')),
    );
    expect(await filtered('Guard', 'in-use')).toBe(
      count(({ guards }) => guards.some(({ guard }) => guard === 'in-use')),
    );
    expect(await filtered('Owner', 'octocat-3')).toBe(count(({ owner }) => owner === 'octocat-3'));
    expect(await filtered('Decision', 'blocked')).toBe(count(({ decision }) => decision === 'blocked'));
    expect(await filtered('Type', 'not a key')).toBe(count(({ type }) => type === null));
    expect(await filtered('Age', 'over 365 days')).toBe(count((key) => age(key) > 365));

    const first = () => visible.first().locator('td').allInnerTexts();
    expect((await first())[3]).toBe('critical');
    await page.getByRole('button', { name: 'Worst finding' }).click();
    expect((await first())[3]).not.toBe('critical');
    expect(await page.locator('th[aria-sort]').textContent()).toContain('Worst finding');
    await page.getByRole('button', { name: 'Since' }).click();
    const [oldest] = report.keys.map(({ createdAt }) => createdAt).sort();
    expect((await first())[2]).toBe(oldest?.slice(0, 10));
    expect(complaints).toEqual([]);
  });
});

const OPEN_ALL = "for (const each of document.querySelectorAll('details')) each.open = true";

/** Contrast of each text with the first background behind it (WCAG 2.2, contrast ratio). */
const CONTRASTS = `(() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = numbers(colour).map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    if (!element) return 'rgb(255, 255, 255)';
    const colour = getComputedStyle(element).backgroundColor;
    return numbers(colour)[3] === 0 ? behind(element.parentElement) : colour;
  };
  return [...document.body.querySelectorAll('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((element) => {
      const [one, other] = [light(getComputedStyle(element).color), light(behind(element))];
      return { text: element.textContent, ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
    });
})()`;
