import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { madeFrom, PICTURES, RECORD, SHOWN } from './picture-record.ts';

/**
 * Takes the pictures of the README from the sample report, and records what they were taken from. Two versions of Chromium do
 * not draw the same, so pictures are not compared: a test compares the record with the report.
 */
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const [path, colorScheme] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 860 } });
    await page.goto(new URL(`../${SHOWN}`, import.meta.url).href);
    await page.screenshot({ path });
  }
} finally {
  await browser.close();
}
const read = (path: string) => readFileSync(path);
writeFileSync(RECORD, `${JSON.stringify(madeFrom(read), null, 2)}\n`);
