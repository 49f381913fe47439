import { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Severity } from '../keys/weakness.ts';

/** PALETTE is what each style means, the same in every command. Nothing is told by a style alone. */
const PALETTE = {
  /** Done, sound, allowed. */
  good: 'green',
  /** Held back, waiting, not tried, worth a look. */
  warning: 'yellow',
  /** Failed, not done, dangerous. */
  bad: 'red',
  /** What is to be dealt with before anything else. */
  alarm: ['bold', 'red'],
  /** Beside the point. */
  faint: 'dim',
  /** Heads, and what the rest is about. */
  heading: 'bold',
} as const;

/** PaintMeaning is what a style tells. */
export type PaintMeaning = keyof typeof PALETTE;

const SEVERITY: Record<Severity, PaintMeaning | undefined> = {
  critical: 'alarm',
  high: 'bad',
  medium: 'warning',
  low: undefined,
  info: 'faint',
};

/** PaintedStream is where painted text goes. */
export type PaintedStream = Pick<NodeJS.WriteStream, 'isTTY'>;

/** paint styles text for a stream, standard output by default. It stays plain where that shows no styles. */
export function paint(meaning: PaintMeaning, text: string, stream: PaintedStream = process.stdout): string {
  // The checks of styleText itself are not in every Node that keylease runs on.
  return showsStyles(stream) ? styleText([PALETTE[meaning]].flat(), text, { validateStream: false }) : text;
}

/** paintSeverity styles the name of a severity, or a text that has it. */
export function paintSeverity(severity: Severity, text: string = severity, stream?: PaintedStream): string {
  const meaning = SEVERITY[severity];
  return meaning ? paint(meaning, text, stream) : text;
}

/**
 * showsStyles tells whether a stream is a terminal with colors. FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS and TERM=dumb
 * have the last word, as Node reads them (tty.WriteStream.getColorDepth).
 */
function showsStyles(stream: PaintedStream): boolean {
  const isAsked = stream.isTTY || process.env.FORCE_COLOR !== undefined;
  return isAsked && WriteStream.prototype.getColorDepth() > 2;
}
