import stringWidth from 'string-width';
import { paint } from './palette.ts';
import { type Window, windowWidth, wrapLines } from './wrap.ts';

const GAP = 2;

/**
 * fieldLines lays out names with their values, aligned and safe to print as far as these are. A value that is wider than the
 * window goes on in the next line; one that is a single word, such as a fingerprint, is kept whole below its name.
 */
export function fieldLines(
  fields: string[][],
  { window = process.stdout }: { window?: Window } = {},
): string[] {
  const start = Math.max(...fields.map(([name = '']) => stringWidth(name))) + GAP;
  return fields.flatMap(([name = '', value = '']) => {
    const label = paint('heading', name, window) + ' '.repeat(start - stringWidth(name));
    const room = windowWidth(window) - start;
    const lines = wrapLines(value, room);
    if (lines.every((line) => stringWidth(line) <= room)) {
      return lines.map((line, index) => (index === 0 ? label : ' '.repeat(start)) + line);
    }
    const below = wrapLines(value, windowWidth(window) - GAP);
    return [label.trimEnd(), ...below.map((line) => ' '.repeat(GAP) + line)];
  });
}
