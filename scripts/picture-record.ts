import { createHash } from 'node:crypto';

/** SHOWN is the page that the pictures show. */
export const SHOWN = 'docs/examples/report.html';

/** PICTURES are their paths, each with the colors of the page. */
export const PICTURES = {
  'docs/pictures/report.png': 'light',
  'docs/pictures/report-dark.png': 'dark',
} as const;

/** RECORD is the file that says what the pictures were taken from. */
export const RECORD = 'docs/pictures/made-from.json';

/** madeFrom is the SHA-256 of the page and of each picture, by path. */
export function madeFrom(read: (path: string) => Buffer): Record<string, string> {
  const paths = [SHOWN, ...Object.keys(PICTURES)];
  return Object.fromEntries(
    paths.map((path) => [path, createHash('sha256').update(read(path)).digest('hex')]),
  );
}
