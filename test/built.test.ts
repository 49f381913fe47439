import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bundle } from '../scripts/bundle.ts';
import { generatedFiles } from '../scripts/generated-files.ts';
import { madeFrom, RECORD } from '../scripts/picture-record.ts';

describe('what is made from the sources', () => {
  it('is current in dist', async () => {
    const built = new Map([...(await bundle())].map(([path, contents]) => [join('dist', path), contents]));
    const committed = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect([...stale(built), ...committed.filter((path) => !built.has(path)).map(complain)]).toEqual([]);
  });

  it('is code in ASCII, which V8 keeps with one byte for each character', () => {
    const code = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.m?js$/.test(path),
    );
    expect(code.length).toBeGreaterThan(30);
    expect(code.filter((path) => readFileSync(join('dist', path)).some((byte) => byte > 0x7f))).toEqual([]);
  });

  it('is current in the README and docs', async () => {
    expect(stale(await generatedFiles())).toEqual([]);
  });

  it('is in the pictures: they were taken of the sample report as it is (else, with Chromium: npm run pictures)', () => {
    expect(JSON.parse(readFileSync(RECORD, 'utf8'))).toEqual(madeFrom((path) => readFileSync(path)));
  });
});

/** stale names the files that are not what they would be if they were made now, and says what to do. */
function stale(made: Map<string, string | Buffer>): string[] {
  const outdated = [...made].filter(
    ([path, contents]) => !existsSync(path) || !readFileSync(path).equals(Buffer.from(contents)),
  );
  return outdated.map(([path]) => complain(path));
}

function complain(path: string): string {
  return `${path} is out of date: run \`npm run fix\``;
}
