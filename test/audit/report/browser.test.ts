import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { exampleReport } from '../../../scripts/example-report.ts';
import { renderHtml } from '../../../src/audit/report/html.ts';
import { summarizeReport } from '../../../src/audit/report/key-digest.ts';
import type { Report } from '../../../src/audit/report/report.ts';
import { useFolder } from '../../support/folder.ts';
import { CHROMIUM, needs } from '../../support/tools.ts';
import { poisoned } from './hostile.ts';

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
    options: { width?: number; colorScheme?: 'light' | 'dark' } = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    const { width = 1280, colorScheme = 'light' } = options;
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const path = join(folder.path, 'report.html');
    writeFileSync(path, renderHtml(summarizeReport(report)));
    await page.goto(pathToFileURL(path).href);
    return { page, complaints };
  }

  it('runs no script and asks for nothing, whatever keys are called', async () => {
    const { page, complaints } = await show(poisoned(await exampleReport(), hostile(port())));
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('script, img, iframe, link, a[href^="javascript"]').count()).toBe(0);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.locator('#inventory th[scope=row]').first().textContent()).toContain('<script>');
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
      const ratios = (await page.evaluate(CONTRASTS)) as { text: string; ratio: number }[];
      expect(ratios.length).toBeGreaterThan(100);
      // WCAG 2.2, 1.4.3.
      expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    },
  );
});

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
