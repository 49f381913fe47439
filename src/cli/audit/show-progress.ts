import { isNoted } from '../output.ts';
import { type Progress, ProgressLines } from './progress.ts';

/** showProgress shows progress on standard error: a bar on a terminal that can draw one, a line now and then elsewhere. */
export async function showProgress(account: string): Promise<Progress> {
  const { CI, TERM } = process.env;
  const canDraw = process.stderr.isTTY && !CI && TERM !== 'dumb';
  if (!canDraw || !isNoted()) return new ProgressLines(account);
  const { ProgressBar } = await import('./progress-bar.ts');
  return new ProgressBar(account);
}
